import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { idOf, parseId } from '../domain/ids';
import { can, Permission } from '../domain/permissions';
import { readTogether } from '../reads/read-view';
import { below, selectionOf } from '../reads/selection';
import { type Selection, withId } from '../reads/selection-tree';
import { timeEntryView } from '../reads/time-entry';
import { Context } from '../request/context';
import { Access, forbidden } from '../schema/access';
import { FirstOverlapsArgs, TimeOverlapsArgs } from '../schema/inputs/time-overlap-inputs';
import { TimeSettings } from '../schema/types/settings';
import type { TimeEntry } from '../schema/types/time-entry';
import { TimeOverlaps } from '../schema/types/time-overlap';
import { listOverlaps } from '../services/time/list-overlaps';

/** All starts and ends of the time are put in order, and each pair shows two entries. */
const COST_OF_OVERLAPS = 200;
const SIDES = ['entry', 'other'] as const;

/** The overlaps that the caller sees, with their entries as far as selected: two statements. */
function read(context: Context, args: TimeOverlapsArgs, selection: Selection): Promise<TimeOverlaps> {
  const { user } = context;
  const { first, dateFrom = null, dateTo = null } = args;
  const asked = args.userId ? parseId('user', args.userId, 'userId') : null;
  const seesAll = can(user, Permission.ViewTime);
  if (asked !== null && asked !== user.userId && !seesAll) throw forbidden(user, Permission.ViewTime);
  const userId = asked ?? (seesAll ? null : user.userId);
  const inPair = below(selection, 'overlaps');
  return context.read(async (sql) => {
    const wanted = { organizationId: user.organizationId, userId, dateFrom, dateTo, first };
    const { totalCount, overlaps } = await listOverlaps(sql, wanted);
    const parts = SIDES.filter((side) => side in inPair && overlaps.length > 0).map((name) => ({
      ...{ name, view: timeEntryView, id: [...new Set(overlaps.map((pair) => pair[name]))] },
      selection: withId(below(inPair, name)),
    }));
    const found = (parts.length > 0 ? await readTogether(sql, parts) : {}) as Record<string, TimeEntry[]>;
    const entriesOf = (side: string) => new Map(found[side]?.map((entry) => [entry.id, entry]));
    const [later, others] = [entriesOf('entry'), entriesOf('other')];
    const pairs = overlaps.map(({ entry, other }) => ({
      ...{ entry: later.get(idOf('timeEntry', entry)), other: others.get(idOf('timeEntry', other)) },
    }));
    return { totalCount, overlaps: pairs as TimeOverlaps['overlaps'] };
  });
}

/** Time entries that overlap. */
@Resolver(() => TimeSettings)
export class TimeOverlapResolver {
  @Access(timeEntryView.permission)
  @Extensions({ cost: COST_OF_OVERLAPS })
  @Query(() => TimeOverlaps, {
    description:
      'Lists time entries that overlap another one of the same member, whether or not the organization allows it. Employees without the TIME_TRACKING or REPORTING feature see only their own. Errors: VALIDATION_ERROR; NOT_FOUND for a user who is not a member; FORBIDDEN for the time of others for those employees.',
  })
  timeOverlaps(
    @Args() args: TimeOverlapsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeOverlaps> {
    return read(context, args, selectionOf(info));
  }

  @Extensions({ cost: COST_OF_OVERLAPS })
  @FieldResolver(() => TimeOverlaps, {
    description:
      'The time entries that overlap. Turning `allowOverlaps` off prevents new overlaps, but leaves existing entries unchanged.',
  })
  overlaps(
    @Args() args: FirstOverlapsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeOverlaps> {
    return read(context, args, selectionOf(info));
  }
}
