import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Query as Sql } from '../db/database';
import { idOf, parseId } from '../domain/ids';
import { OWN } from '../domain/own';
import { can, Permission } from '../domain/permissions';
import { answerWithEach } from '../reads/answer';
import { projectView } from '../reads/project';
import { type PartWanted, readTogether } from '../reads/read-view';
import { below, selectionOf } from '../reads/selection';
import { type Selection, withId } from '../reads/selection-tree';
import { taskView } from '../reads/task';
import { timeEntryView } from '../reads/time-entry';
import { userView } from '../reads/user';
import { Context } from '../request/context';
import { Access, forbidden } from '../schema/access';
import { SubmitTimesheetInput, TimesheetArgs } from '../schema/inputs/timesheet-inputs';
import { SubmitTimesheetPayload } from '../schema/payloads';
import { Timesheet } from '../schema/types/timesheet';
import { submitTimesheet } from '../services/time/submit-timesheet';
import { type Sheet, timesheetOf } from '../services/time/timesheet';

/** A week is the work of a page of time entries, whatever is selected of it. */
const COST_OF_WEEK = 50;

type Named = Record<string, unknown> & { id: string };

/** Adds the member, the projects, the tasks and the running timer to a timesheet: as far as selected, in one statement. */
async function shown(sql: Sql, sheet: Sheet, { selection, isOwn }: { selection: Selection; isOwn: boolean }) {
  const inRow = below(selection, 'rows');
  const distinct = (ids: readonly (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);
  const timer = sheet.runningTimerId === null ? [] : [parseId('timeEntry', sheet.runningTimerId, 'id')];
  const wanted: [Selection, string, Omit<PartWanted, 'name' | 'selection'>][] = [
    [selection, 'user', { view: userView, id: [sheet.userId] }],
    [selection, 'runningTimer', { view: timeEntryView, id: timer }],
    [inRow, 'project', { view: projectView, id: distinct(sheet.rows.map(({ projectId }) => projectId)) }],
    [inRow, 'task', { view: taskView, id: distinct(sheet.rows.map(({ taskId }) => taskId)) }],
  ];
  const parts = wanted.flatMap(([from, name, part]) =>
    name in from && part.id.length > 0 ? [{ ...part, name, selection: withId(below(from, name)) }] : [],
  );
  const found = (parts.length > 0 ? await readTogether(sql, parts) : {}) as Record<string, Named[]>;
  const named = (name: string, id: string | null) => found[name]?.find((one) => one.id === id) ?? null;
  const own = { [OWN]: isOwn };
  const rows = sheet.rows.map((row) => ({
    ...{ ...own, ...row },
    project: named('project', idOf('project', row.projectId)),
    task: row.taskId && named('task', idOf('task', row.taskId)),
  }));
  const { user, runningTimer } = { user: found.user?.[0] ?? null, runningTimer: found.runningTimer?.[0] ?? null };
  return { ...own, ...sheet, rows, user, runningTimer } as unknown as Timesheet;
}

/** Members' weeks. */
@Resolver()
export class TimesheetResolver {
  @Access(Permission.OwnTime)
  @Extensions({ cost: COST_OF_WEEK })
  @Query(() => Timesheet, {
    description:
      "Returns a member's week by project, task and day. Errors: VALIDATION_ERROR; NOT_FOUND for a user who is not a member; FORBIDDEN for the time of others for employees without the TIME_TRACKING or REPORTING feature.",
  })
  timesheet(
    @Args() { week, userId: publicId }: TimesheetArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Timesheet> {
    const { user } = context;
    const userId = publicId ? parseId('user', publicId, 'userId') : user.userId;
    const isOwn = userId === user.userId;
    if (!isOwn && !can(user, Permission.ViewTime)) throw forbidden(user, Permission.ViewTime);
    return context.read(async (sql) => {
      const sheet = await timesheetOf(sql, { by: by(context), userId, week }, { week: 'week', userId: 'userId' });
      return shown(sql, sheet, { selection: selectionOf(info), isOwn });
    });
  }

  @Access(Permission.OwnTime)
  @Extensions({ cost: COST_OF_WEEK })
  @Mutation(() => SubmitTimesheetPayload, {
    description:
      "Submits a member's drafts and rejected entries of a week for approval, however often it is called. If the organization does not approve time, they are approved at once. Errors: VALIDATION_ERROR, also for a week with more than 500 entries to submit; NOT_FOUND for a user who is not a member; FORBIDDEN for others' time. Codes in `failed`: INVALID_STATE for a running timer; TIME_ENTRY_LOCKED in a closed period.",
  })
  submitTimesheet(
    @Arg('input', () => SubmitTimesheetInput, { description: 'The week.' }) input: SubmitTimesheetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SubmitTimesheetPayload> {
    const selection = selectionOf(info);
    const read = answerWithEach<object>(selection, { successful: timeEntryView });
    return context.run(submitTimesheet, input, async (work, { userId, week, ...moved }) => {
      const wanted = { by: by(context), userId, week };
      const sheet = await timesheetOf(work.sql, wanted, { week: 'input.week', userId: 'input.userId' });
      const isOwn = userId === work.userId;
      const timesheet = await shown(work.sql, sheet, { selection: below(selection, 'timesheet'), isOwn });
      return { successful: [], ...(await read(work, moved)), failed: moved.failed, timesheet };
    });
  }
}

const by = ({ user }: Context) => ({ actor: user, userId: user.userId, organizationId: user.organizationId });
