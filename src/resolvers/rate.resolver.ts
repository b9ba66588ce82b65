import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { rateView } from '../reads/rate';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { RateType } from '../schema/enums/rate-enums';
import { RatesArgs, SetRateInput } from '../schema/inputs/rate-inputs';
import { Rate } from '../schema/types/rate';
import { assertManagesAllRates, managesAllRates } from '../services/rates/rate-access';
import { setRate } from '../services/rates/set-rate';
import { readList } from './root-readers';

const RateConnection = connectionOf(Rate);

/** Dated hourly rates. */
@Resolver(() => Rate)
export class RateResolver {
  @Access(rateView.permission)
  @Query(() => RateConnection, {
    description:
      'Lists dated hourly rates, the latest first; 50 per page by default. The undated rates are fields: `defaultHourlyRate` of clients, `defaultRate` of projects, `rate` in teams and `hourlyRate` of members. Costs are omitted unless the caller is an owner or administrator. Errors: VALIDATION_ERROR; FORBIDDEN for a filter by COST.',
  })
  rates(@Args() args: RatesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Rate>> {
    if (args.filter?.type?.includes(RateType.COST)) assertManagesAllRates(context.user, 'filter.type');
    const shown = managesAllRates(context.user) ? {} : { type: [RateType.BILLING] };
    const filter = { ...args.filter, ...shown };
    return readList(context, rateView, { args: { ...args, filter }, selection: selectionOf(info) });
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Rate, {
    description:
      'Sets an hourly rate from a day on; a rate of the same day is replaced. Time is billed by the first rule that has a rate, in the order of `RateRule`, at the latest rate on or before its date. Existing time entries keep their rate until they are changed. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for costs and for rates of members and of the organization, which owners and administrators set.',
  })
  setRate(
    @Arg('input', () => SetRateInput, { description: 'The rate.' }) input: SetRateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Rate> {
    return context.run(setRate, input, answerWith(info, rateView));
  }
}
