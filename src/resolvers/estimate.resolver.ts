import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { estimateView } from '../reads/estimate';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { DeleteEstimatePayload } from '../schema/estimate-payloads';
import { CreateEstimateInput, UpdateEstimateInput } from '../schema/inputs/estimate-inputs';
import { EstimatesArgs } from '../schema/inputs/estimate-list-inputs';
import { Estimate } from '../schema/types/estimate';
import { createEstimate } from '../services/estimates/create-estimate';
import { deleteEstimate } from '../services/estimates/delete-estimate';
import { updateEstimate } from '../services/estimates/update-estimate';
import { readById, readList } from './root-readers';

const EstimateConnection = connectionOf(Estimate, { isSearched: true });

/** Estimates, and their drafts. */
@Resolver(() => Estimate)
export class EstimateResolver {
  @Access(estimateView.permission)
  @Query(() => EstimateConnection, {
    description: "Lists the organization's estimates, newest first; 10 per page by default.",
  })
  estimates(
    @Args() args: EstimatesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Estimate>> {
    return readList(context, estimateView, { args, selection: selectionOf(info) });
  }

  @Access(estimateView.permission)
  @Query(() => Estimate, { description: 'Returns an estimate. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  estimate(
    @Arg('id', () => ID, { description: "The estimate's ID (`est_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return readById(context, estimateView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Estimate, {
    description:
      "Creates the draft of an estimate, with the next number of the estimates. It uses nothing of the plan's allowance. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for an archived client, project, item or tax rate.",
  })
  createEstimate(
    @Arg('input', () => CreateEstimateInput, { description: 'The estimate.' }) input: CreateEstimateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return context.run(createEstimate, input, answerWith(info, estimateView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Estimate, {
    description: 'Edits the draft of an estimate. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; CONFLICT.',
  })
  updateEstimate(
    @Arg('input', () => UpdateEstimateInput, { description: 'The changes.' }) input: UpdateEstimateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return context.run(updateEstimate, input, answerWith(info, estimateView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => DeleteEstimatePayload, {
    description: 'Deletes the draft of an estimate permanently. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  deleteEstimate(
    @Arg('id', () => ID, { description: "The estimate's ID (`est_…`)." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteEstimatePayload> {
    const outcome = DeletionOutcome.DELETED;
    return context.run(deleteEstimate, { id }, (_work, deleted) => Promise.resolve({ id: deleted, outcome }));
  }
}
