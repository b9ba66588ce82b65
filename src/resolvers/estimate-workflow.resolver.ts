import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith, answerWithEach } from '../reads/answer';
import { estimateView } from '../reads/estimate';
import { invoiceView } from '../reads/invoice';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { ConvertEstimatePayload } from '../schema/estimate-payloads';
import { AcceptEstimateInput, CancelEstimateInput, DeclineEstimateInput } from '../schema/inputs/estimate-inputs';
import { Estimate } from '../schema/types/estimate';
import { acceptEstimate, declineEstimate } from '../services/estimates/answer-estimate';
import { cancelEstimate } from '../services/estimates/cancel-estimate';
import { convertEstimate } from '../services/estimates/convert-estimate';
import { markEstimateSent } from '../services/estimates/mark-estimate-sent';

/** What happens to estimates after they are drafted. */
@Resolver(() => Estimate)
export class EstimateWorkflowResolver {
  @Access(Permission.ManageInvoices)
  @Mutation(() => Estimate, {
    description:
      'Marks the draft of an estimate, which was handed to the client, as SENT. What it says no longer changes. No email is sent. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE, also if its last day has passed.',
  })
  markEstimateSent(
    @Arg('id', () => ID, { description: "The estimate's ID (`est_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return context.run(markEstimateSent, { id }, answerWith(info, estimateView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Estimate, {
    description:
      'Records that the client accepted an estimate, and who did. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it is not SENT.',
  })
  acceptEstimate(
    @Arg('input', () => AcceptEstimateInput, { description: 'The estimate, and who accepted it.' })
    input: AcceptEstimateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return context.run(acceptEstimate, input, answerWith(info, estimateView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Estimate, {
    description:
      'Records that the client declined an estimate, and why. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it is not SENT.',
  })
  declineEstimate(
    @Arg('input', () => DeclineEstimateInput, { description: 'The estimate and the reason.' })
    input: DeclineEstimateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return context.run(declineEstimate, input, answerWith(info, estimateView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => ConvertEstimatePayload, {
    description:
      "Creates the draft of an invoice from an accepted estimate: with its lines, taxes and discount, today's date and the client's payment terms. It counts against the plan's allowance. An estimate has one invoice; if that is deleted or cancelled, the estimate is ACCEPTED again. Errors: VALIDATION_ERROR; NOT_FOUND; LIMIT_REACHED; INVALID_STATE if it is not ACCEPTED, and for an archived client or project.",
  })
  convertEstimate(
    @Arg('id', () => ID, { description: "The estimate's ID (`est_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConvertEstimatePayload> {
    const views = { estimate: estimateView, invoice: invoiceView };
    return context.run(convertEstimate, { id }, answerWithEach<ConvertEstimatePayload>(selectionOf(info), views));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Estimate, {
    description:
      'Withdraws an estimate that was sent and is neither declined nor invoiced. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  cancelEstimate(
    @Arg('input', () => CancelEstimateInput, { description: 'The estimate and the reason.' })
    input: CancelEstimateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Estimate> {
    return context.run(cancelEstimate, input, answerWith(info, estimateView));
  }
}
