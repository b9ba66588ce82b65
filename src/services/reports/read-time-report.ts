import type { Sql } from '../../db/database';
import type { UserActor } from '../../domain/actor';
import { hasDecimalComma } from '../../documents/formats';
import { addDays } from '../../domain/calendar';
import { CsvFormat } from '../../domain/csv';
import { validationError } from '../../domain/errors';
import { idOf, parseId } from '../../domain/ids';
import { OWN } from '../../domain/own';
import { can, Permission } from '../../domain/permissions';
import { daysOf, type Period, periodBefore } from '../../domain/report-period';
import { daySlots } from '../../domain/report-slots';
import { ReportGrouping } from '../../domain/report-grouping';
import type { TimeReportArgs } from '../../schema/inputs/report-inputs';
import { timeReportSql } from './time-report-sql';
import { type Part, type Sums, TimeReportRows, type TimeRow } from './time-report-rows';

/** The longest period of a report, in days: ten years. */
const MAX_DAYS = 3653;
/** A week can begin so many days before a report, and end so many after it. */
const DAYS_BESIDE = 6;
/** The most rows that a report has in CSV. */
const MAX_ROWS = 10_000;

/** A report of time. */
export interface TimeReportFacts {
  period: Period;
  previousPeriod: Period | null;
  groupBy: readonly ReportGrouping[];
  rows: readonly TimeRow[];
  totals: Sums;
  previousTotals: Sums | null;
  /** Whether costs were read. */
  hasCosts: boolean;
  /** The CSV format that spreadsheets of the caller's language expect. */
  csvFormat: CsvFormat;
}

/** What a report is asked for: arguments of the API, with its groupings. */
export type ReportWanted = Omit<TimeReportArgs, 'groupBy'> & { groupBy: readonly ReportGrouping[] };

/**
 * What a report is planned with. A plan for any period would not know how much there is to add up, and compiling one takes longer
 * than the report. How many groups there are cannot be foreseen: sorting a million rows to find few takes longer than a table of
 * hashes, and so does comparing each group with each name. Tens of thousands of groups fit into the memory.
 */
const PLANNED = {
  plan_cache_mode: 'force_custom_plan',
  jit: 'off',
  enable_sort: 'off',
  enable_nestloop: 'off',
  work_mem: '32MB',
};
/** What else is read in the same transaction is planned as usual. */
const AS_USUAL = { plan_cache_mode: 'auto', enable_sort: 'on', enable_nestloop: 'on' };

const settings = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `set_config('${name}', '${value}', true)`)
    .join(', ');

interface Setting {
  week_start: number;
  locale: string;
}

/**
 * Sums up the time that the caller sees, in three statements, however much there is. Throws VALIDATION_ERROR for a period
 * that ends before it begins, is longer than ten years or leads out of the calendar, for the same grouping twice, and for more than 10,000 rows.
 */
export async function readTimeReport(sql: Sql, actor: UserActor, wanted: ReportWanted): Promise<TimeReportFacts> {
  const { groupBy, filter, withPrevious } = wanted;
  const period = { from: wanted.from, to: wanted.to };
  const before = checkedPeriods(period, withPrevious);
  if (new Set(groupBy).size < groupBy.length)
    throw validationError({ field: 'groupBy', reason: 'must not have the same grouping twice' });
  const hasCosts = can(actor, Permission.ManageMembers);
  const [setting] = await sql.query<Setting>(
    `SELECT o.week_starts_on AS week_start, u.locale, ${settings(PLANNED)} FROM organizations o JOIN users u ON u.id = $2 WHERE o.id = $1`,
    [actor.organizationId, actor.userId],
  );
  const slots = daySlots(period, before, { groupBy, weekStart: setting?.week_start ?? 1 });
  const uuids = (
    kind: 'project' | 'client' | 'user' | 'task',
    name: string,
    ids: readonly string[] | null | undefined,
  ) => ids?.map((id, at) => parseId(kind, id, `filter.${name}.${at}`)) ?? null;
  const parts = await sql.query<Part>(timeReportSql({ groupBy, withCosts: hasCosts }), [
    ...[slots.from, period.to, `{${slots.days.join(',')}}`],
    uuids('project', 'projectIds', filter?.projectIds),
    uuids('client', 'clientIds', filter?.clientIds),
    uuids('user', 'userIds', filter?.userIds),
    uuids('task', 'taskIds', filter?.taskIds),
    filter?.status ?? null,
    filter?.billable ?? null,
    filter?.invoiced ?? null,
    filter?.tags ?? null,
    slots.months,
    slots.stretches.flat(),
    String(MAX_ROWS),
  ]);
  await sql.query(`SELECT ${settings(AS_USUAL)}`);
  if ((parts[0]?.groups ?? 0) > MAX_ROWS) throw tooManyRows(MAX_ROWS);
  const found = new TimeReportRows({ period, groupBy, slots, withPrevious, hasCosts }, parts);
  markOwn(actor, wanted, found);
  return {
    ...{ period, groupBy, hasCosts, rows: found.rows },
    previousPeriod: before && { from: before.from, to: before.to },
    totals: found.totals,
    previousTotals: found.previousTotals,
    csvFormat: hasDecimalComma(setting?.locale ?? 'en') ? CsvFormat.SEMICOLON : CsvFormat.COMMA,
  };
}

/** Marks what is about the caller's own time alone, so that they see its amounts. */
function markOwn(actor: UserActor, { filter, groupBy }: ReportWanted, found: TimeReportRows): void {
  const self = idOf('user', actor.userId);
  const isAllOwn = !can(actor, Permission.ViewTime) || (filter?.userIds?.length === 1 && filter.userIds[0] === self);
  const mark = (sums: object | null): void => void (sums && Object.assign(sums, { [OWN]: true }));
  if (isAllOwn) [found.totals, found.previousTotals].forEach(mark);
  const at = groupBy.indexOf(ReportGrouping.USER);
  for (const row of found.rows) {
    if (isAllOwn || (at >= 0 && row.groups[at]?.id === self)) [row, row.previous].forEach(mark);
  }
}

/** A VALIDATION_ERROR for a report with more rows than that. */
export function tooManyRows(most: number): Error {
  const reason = `has more than ${most} rows: choose a shorter period, filters or fewer groupings`;
  return validationError({ field: 'groupBy', reason });
}

function checkedPeriods(period: Period, withPrevious: boolean): ReturnType<typeof periodBefore> | null {
  const days = daysOf(period);
  if (days < 1) throw validationError({ field: 'to', reason: 'must not be before `from`' });
  if (days > MAX_DAYS) throw validationError({ field: 'to', reason: 'must be at most ten years after `from`' });
  const before = withPrevious
    ? inCalendar('from', 'has no period of the same length before it', () => periodBefore(period))
    : null;
  const weeks = 'must not be in a week that begins or ends outside the calendar';
  inCalendar('from', weeks, () => addDays((before ?? period).from, -DAYS_BESIDE));
  inCalendar('to', weeks, () => addDays(period.to, DAYS_BESIDE));
  return before;
}

/** Days that lead out of the calendar are a VALIDATION_ERROR at `field`. */
function inCalendar<Result>(field: string, reason: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw validationError({ field, reason });
  }
}
