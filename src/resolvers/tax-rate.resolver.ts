import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { taxRateView } from '../reads/tax-rate';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { CreateTaxRateInput, TaxRatesArgs, UpdateTaxRateInput } from '../schema/inputs/tax-rate-inputs';
import { TaxRate } from '../schema/types/tax-rate';
import { archiveTaxRate } from '../services/tax-rates/archive-tax-rate';
import { createTaxRate } from '../services/tax-rates/create-tax-rate';
import { updateTaxRate } from '../services/tax-rates/update-tax-rate';
import { readById, readList } from './root-readers';

const TaxRateConnection = connectionOf(TaxRate);

/** Tax rates: the taxes that the organization chooses from. */
@Resolver(() => TaxRate)
export class TaxRateResolver {
  @Access(taxRateView.permission)
  @Query(() => TaxRateConnection, {
    description: "Lists the organization's tax rates by name; 50 per page by default.",
  })
  taxRates(
    @Args() args: TaxRatesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TaxRate>> {
    return readList(context, taxRateView, { args, selection: selectionOf(info) });
  }

  @Access(taxRateView.permission)
  @Query(() => TaxRate, { description: 'Returns a tax rate. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  taxRate(
    @Arg('id', () => ID, { description: "The tax rate's ID (`tax_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaxRate> {
    return readById(context, taxRateView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageSettings)
  @Mutation(() => TaxRate, {
    description: 'Creates a tax rate. Errors: VALIDATION_ERROR.',
  })
  createTaxRate(
    @Arg('input', () => CreateTaxRateInput, { description: 'The tax rate.' }) input: CreateTaxRateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaxRate> {
    return context.run(createTaxRate, input, answerWith(info, taxRateView));
  }

  @Access(Permission.ManageSettings)
  @Mutation(() => TaxRate, {
    description:
      'Changes a tax rate. Invoices keep what was copied from it. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; INVALID_STATE for an archived tax rate.',
  })
  updateTaxRate(
    @Arg('input', () => UpdateTaxRateInput, { description: 'The changes.' }) input: UpdateTaxRateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaxRate> {
    return context.run(updateTaxRate, input, answerWith(info, taxRateView));
  }

  @Access(Permission.ManageSettings)
  @Mutation(() => TaxRate, {
    description:
      'Archives a tax rate. It can no longer be chosen; invoices are not affected. Errors: VALIDATION_ERROR; NOT_FOUND.',
  })
  archiveTaxRate(
    @Arg('id', () => ID, { description: "The tax rate's ID (`tax_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaxRate> {
    return context.run(archiveTaxRate, { id }, answerWith(info, taxRateView));
  }
}
