import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Sql } from '../db/database';
import { validationError } from '../domain/errors';
import { parseId } from '../domain/ids';
import { can, Permission } from '../domain/permissions';
import { projectView } from '../reads/project';
import { readByIds } from '../reads/read-view';
import { below, selectionOf } from '../reads/selection';
import type { Selection } from '../reads/selection-tree';
import { userView } from '../reads/user';
import type { Context } from '../request/context';
import { Access, forbidden } from '../schema/access';
import { CsvFormat, ReportGrouping } from '../schema/enums/report-enums';
import { GroupedReportArgs, TimeReportArgs } from '../schema/inputs/report-inputs';
import { TimeReport, TimeReportRow } from '../schema/types/report';
import {
  readTimeReport,
  type ReportWanted,
  type TimeReportFacts,
  tooManyRows,
} from '../services/reports/read-time-report';
import { timeReportCsv } from '../services/reports/time-report-csv';

/** The most rows that are answered as objects. */
const MOST_ROWS = 1000;
/** The greatest Int, of which minutes are one. */
const MOST_MINUTES = 2_147_483_647;
/** Days of up to ten years are added up, and twice as many with the period before. */
const COST_OF_REPORT = 500;
const COST_OF_ROWS = 500;
/** Ten times as many rows, as one text. */
const COST_OF_CSV = 1000;
const ERRORS =
  'Employees without the TIME_TRACKING or REPORTING feature see only their own time. Errors: VALIDATION_ERROR, including for a report of more than 10,000 rows, and of more than 2,147,483,647 minutes unless only `csv` is selected; FORBIDDEN for CLIENT without permission for clients.';

/** What the fields of a report are resolved from. */
interface Report extends TimeReportFacts {
  isCountedPerTag: boolean;
  /** By public ID, as far as they are requested. */
  projects: ReadonlyMap<string, object>;
  users: ReadonlyMap<string, object>;
}

/** Reports of time. */
@Resolver(() => TimeReport)
export class ReportResolver {
  @Access(Permission.OwnTime)
  @Extensions({ cost: COST_OF_REPORT })
  @Query(() => TimeReport, {
    description: `Reports time, in order of its groups: earliest first, otherwise by name. It includes changes at once. ${ERRORS}`,
  })
  timeReport(
    @Args() args: TimeReportArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeReport> {
    return report(context, args, selectionOf(info));
  }

  @Access(Permission.OwnTime)
  @Extensions({ cost: COST_OF_REPORT })
  @Query(() => TimeReport, { description: `Reports time by project. ${ERRORS}` })
  projectReport(
    @Args() { thenBy, ...args }: GroupedReportArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeReport> {
    const groupBy = thenBy ? [ReportGrouping.PROJECT, thenBy] : [ReportGrouping.PROJECT];
    return report(context, { ...args, groupBy }, selectionOf(info));
  }

  @Access(Permission.OwnTime)
  @Extensions({ cost: COST_OF_REPORT })
  @Query(() => TimeReport, { description: `Reports time by user, with utilization. ${ERRORS}` })
  userReport(
    @Args() { thenBy, ...args }: GroupedReportArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeReport> {
    const groupBy = thenBy ? [ReportGrouping.USER, thenBy] : [ReportGrouping.USER];
    return report(context, { ...args, groupBy }, selectionOf(info));
  }

  @Extensions({ cost: COST_OF_ROWS })
  @FieldResolver(() => [TimeReportRow], {
    description: 'The rows, at most 1,000; fails with VALIDATION_ERROR for more. `csv` has up to 10,000.',
  })
  rows(@Root() { rows, projects, users }: Report): TimeReportRow[] {
    if (rows.length > MOST_ROWS) throw tooManyRows(MOST_ROWS);
    return rows.map((row) => {
      const found = row.groups.map(({ id }) => id ?? '');
      const project = found.map((id) => projects.get(id)).find(Boolean) ?? null;
      const user = found.map((id) => users.get(id)).find(Boolean) ?? null;
      return { ...row, project, user } as TimeReportRow;
    });
  }

  @Extensions({ cost: COST_OF_CSV })
  @FieldResolver(() => String, {
    description:
      'The rows as the text of a CSV file with a line of titles, at most 10,000. Save it as UTF-8; its first character is the byte order mark. Texts that spreadsheets would take for a formula begin with an apostrophe.',
  })
  csv(
    @Root() facts: Report,
    @Arg('format', () => CsvFormat, {
      nullable: true,
      description: "The separator and decimal sign; those usual in the caller's language if omitted.",
    })
    format: CsvFormat | null,
    @Ctx() context: Context,
  ): string {
    return timeReportCsv(facts, format ?? facts.csvFormat, can(context.user, Permission.ViewMoney));
  }
}

async function report(context: Context, wanted: ReportWanted, selection: Selection): Promise<TimeReport> {
  const { user } = context;
  if (wanted.groupBy.includes(ReportGrouping.CLIENT) && !can(user, Permission.ViewClients))
    throw forbidden(user, Permission.ViewClients);
  const rows = below(selection, 'rows');
  const read = await context.read(async (sql): Promise<Report> => {
    const facts = await readTimeReport(sql, user, wanted);
    if (['rows', 'totals', 'previousTotals'].some((name) => name in selection)) assertInts(facts);
    return {
      ...facts,
      isCountedPerTag: wanted.groupBy.includes(ReportGrouping.TAG),
      projects: await objectsOf(sql, facts, { by: ReportGrouping.PROJECT, rows }),
      users: await objectsOf(sql, facts, { by: ReportGrouping.USER, rows }),
    };
  });
  return read as unknown as TimeReport;
}

/** Throws VALIDATION_ERROR for more minutes than an Int can be. No row has more than the totals. */
function assertInts({ totals, previousTotals }: TimeReportFacts): void {
  if (Math.max(totals.minutes, previousTotals?.minutes ?? 0) <= MOST_MINUTES) return;
  const reason = `leads to more than ${MOST_MINUTES} minutes: choose a shorter period or filters, or select only csv`;
  throw validationError({ field: 'to', reason });
}

/** The projects or users of all rows in one statement, if they are requested. */
async function objectsOf(
  sql: Sql,
  { rows, groupBy }: TimeReportFacts,
  wanted: { by: ReportGrouping.PROJECT | ReportGrouping.USER; rows: Selection },
): Promise<Map<string, object>> {
  const at = groupBy.indexOf(wanted.by);
  const [name, kind] =
    wanted.by === ReportGrouping.PROJECT ? (['project', 'project'] as const) : (['user', 'user'] as const);
  if (at < 0 || !(name in wanted.rows) || rows.length > MOST_ROWS) return new Map();
  const ids = [...new Set(rows.flatMap(({ groups }) => groups[at]?.id ?? []))].map((id) => parseId(kind, id, 'id'));
  const selection = { ...below(wanted.rows, name), id: true as const };
  const found =
    kind === 'project'
      ? await readByIds(sql, projectView, { ids, selection })
      : await readByIds(sql, userView, { ids, selection });
  return new Map(found.map((one) => [one.id, one]));
}
