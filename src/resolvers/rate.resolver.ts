import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { rateView } from '../reads/rate';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { RateExplanationInput, RatesArgs, SetRateInput } from '../schema/inputs/rate-inputs';
import { Rate } from '../schema/types/rate';
import { RateExplanation } from '../schema/types/rate-explanation';
import { explainRate } from '../services/rates/explain-rate';
import { ratesShown } from '../services/rates/rate-access';
import { countToReprice } from '../services/rates/reprice-preview';
import { setRate } from '../services/rates/set-rate';
import { readList } from './root-readers';

const RateConnection = connectionOf(Rate);

/** Dated hourly rates. */
@Resolver(() => Rate)
export class RateResolver {
  @Access(Permission.OwnTime)
  @Query(() => RateConnection, {
    description:
      'Lists dated hourly rates, the latest first; 50 per page by default. The undated rates are fields: `defaultHourlyRate` of clients, `defaultRate` of projects, `rate` in teams and `hourlyRate` of members. Employees see only their own rates. Costs are omitted unless the caller is an owner or administrator. Errors: VALIDATION_ERROR; FORBIDDEN for a filter by COST, and for an employee who filters by another user.',
  })
  rates(@Args() args: RatesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Rate>> {
    const filter = { ...args.filter, ...ratesShown(context.user, args.filter) };
    return readList(context, rateView, { args: { ...args, filter }, selection: selectionOf(info) });
  }

  @Access(Permission.ManageTime)
  @Query(() => RateExplanation, {
    description:
      'Explains the hourly rate of a time entry, or of time that is not entered yet: the rate that applies, and why others do not. Errors: VALIDATION_ERROR; NOT_FOUND.',
  })
  rateExplanation(
    @Arg('input', () => RateExplanationInput, { description: 'The time.' }) input: RateExplanationInput,
    @Ctx() context: Context,
  ): Promise<RateExplanation> {
    return context.read((sql) => explainRate(sql, { actor: context.user, input }));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Rate, {
    description:
      'Sets an hourly rate from a day on; a rate of the same day is replaced. Time is billed by the first rule that has a rate, in the order of `RateRule`, at the latest rate on or before its date. Existing time entries keep their rate until they are changed; `entriesToReprice` says how many `repriceTimeEntries` would change. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for costs and for rates of members and of the organization, which owners and administrators set.',
  })
  setRate(
    @Arg('input', () => SetRateInput, { description: 'The rate.' }) input: SetRateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Rate> {
    const read = answerWith(info, rateView);
    return context.run(setRate, input, async (work, id) => ({ ...(await read(work, id)), wasSet: true }));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'In the response of `setRate`, the number of time entries that `repriceTimeEntries` would change of what the rate is set for, from its first day on. Null elsewhere.',
  })
  async entriesToReprice(@Root() rate: Rate & { wasSet?: true }, @Ctx() context: Context): Promise<number | null> {
    if (!rate.wasSet) return null;
    return context.read((sql) => countToReprice({ sql, actor: context.user }, rate.id));
  }
}
