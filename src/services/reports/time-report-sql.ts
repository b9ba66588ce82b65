import { inOrganization } from '../../db/scope';
import { type CalendarGrouping, isCalendar, type ReportGrouping } from '../../domain/report-grouping';

/** What decides the text of a report's statement. */
export interface ReportShape {
  groupBy: readonly ReportGrouping[];
  withPrevious: boolean;
  withCosts: boolean;
}

/** The first day of the part of the calendar that a day belongs to. */
const FIRST_DAYS: Readonly<Record<CalendarGrouping, (day: string) => string>> = {
  DAY: (day) => day,
  WEEK: (day) => `${day} - (extract(isodow FROM ${day})::int - d.week_start + 7) % 7`,
  MONTH: (day) => `date_trunc('month', ${day}::timestamp)::date`,
  QUARTER: (day) => `date_trunc('quarter', ${day}::timestamp)::date`,
};

/** How the rows of a grouping are told apart and named; `g` is its column of the summed rows, `n` a name for a table. */
interface Naming {
  /** What rows are summed by: a column of `t`. */
  column: string;
  join?: (g: string, n: string) => string;
  id?: (g: string, n: string) => string;
  name: (g: string, n: string) => string;
  sort?: (g: string, n: string) => string;
  /** The minutes a week that a member works. */
  capacity?: (n: string) => string;
}

/** A noun that policies may hide: what is hidden has neither ID nor name, in one row. */
const named = (table: string, column: string): Naming => ({
  column,
  join: (g, n) => `LEFT JOIN ${table} ${n} ON ${n}.id = ${g}`,
  id: (_g, n) => `${n}.id`,
  name: (_g, n) => `${n}.name`,
  sort: (_g, n) => `${n}.name_key`,
});

const NAMINGS: Readonly<Record<Exclude<ReportGrouping, CalendarGrouping>, Naming>> = {
  CLIENT: named('clients', 'client_id'),
  PROJECT: named('projects', 'project_id'),
  TASK: named('tasks', 'task_id'),
  // Whoever has left has an ID and no name, as on their entries.
  USER: {
    column: 'user_id',
    join: (g, n) =>
      `LEFT JOIN (members ${n}m JOIN users ${n} ON ${n}.id = ${n}m.user_id) ON ${n}m.user_id = ${g} AND ${inOrganization(`${n}m`)}`,
    id: (g) => g,
    name: (_g, n) => `${n}.name`,
    sort: (_g, n) => `${n}.name_key`,
    capacity: (n) => `${n}m.weekly_capacity_minutes`,
  },
  // An entry counts under each of its tags; one without tags in a row of its own.
  TAG: {
    column: 'tags',
    join: (g, n) =>
      `CROSS JOIN LATERAL (SELECT DISTINCT unnest(CASE WHEN ${g} = '{}' THEN '{NULL}' ELSE ${g} END) AS tag) ${n}`,
    name: (_g, n) => `${n}.tag`,
    sort: (_g, n) => `sort_key_v1(${n}.tag)`,
  },
  BILLABLE: {
    column: 'billable',
    name: (g) => `CASE WHEN ${g} THEN 'BILLABLE' ELSE 'NON_BILLABLE' END`,
    sort: (g) => `NOT ${g}`,
  },
  STATUS: {
    column: 'status',
    name: (g) => g,
    sort: (g) => `array_position('{DRAFT,SUBMITTED,APPROVED,REJECTED}', ${g})`,
  },
};

const CALENDAR: Naming = { column: '', name: (g) => `${g}::text` };

const FILTERS = `t.date BETWEEN $3::date AND $2::date
    AND ($6::uuid[] IS NULL OR t.project_id = ANY ($6)) AND ($7::uuid[] IS NULL OR t.client_id = ANY ($7))
    AND ($8::uuid[] IS NULL OR t.user_id = ANY ($8)) AND ($9::uuid[] IS NULL OR t.task_id = ANY ($9))
    AND ($10::text[] IS NULL OR t.status = ANY ($10)) AND ($11::boolean IS NULL OR t.billable = $11)
    AND ($12::boolean IS NULL OR t.invoiced = $12) AND ($13::text[] IS NULL OR t.tags && $13)`;

const COLUMNS = `t.date, t.project_id, t.client_id, t.task_id, t.user_id, t.status, t.billable, t.currency, t.cost_currency, t.tags,
    t.entries, t.minutes, t.amount_minor, t.cost_minor`;
const SUMS = ['entries', 'minutes', 'billable_minutes', 'amount_minor', 'cost_minor'];

/** Each day with the first days of its groups, read only where there are such groups. A day of the period before counts where its move leads it. */
function daysOf(groupBy: readonly ReportGrouping[]): string {
  const firsts = groupBy.flatMap((by, at) => (isCalendar(by) ? [`(${FIRST_DAYS[by]('d.moved')}) AS g${at}`] : []));
  return `days AS MATERIALIZED (SELECT ${['d.day', ...firsts].join(', ')} FROM (
    SELECT s.day::date AS day, (CASE WHEN s.day < $1::date THEN s.day + $4::interval ELSE s.day END)::date AS moved,
      $5::int AS week_start
    FROM generate_series($3::date::timestamp, $2::date::timestamp, '1 day') AS s(day)) d),`;
}

/**
 * The statement of a report. `$1` and `$2` are the first and the last day, `$3` the first day that is read, `$4` how days of
 * the period before are moved, `$5` the number of the day that weeks begin with, `$6` to `$13` filters, `$14` the greatest
 * number of rows. Days are summed by their columns first, and named afterwards.
 */
export function timeReportSql({ groupBy, withPrevious, withCosts }: ReportShape): string {
  const namings = groupBy.map((by) => (isCalendar(by) ? CALENDAR : NAMINGS[by]));
  const hasDays = groupBy.some(isCalendar);
  const groups = namings.map(({ column }, at) => `${column ? `t.${column}` : `days.g${at}`} AS g${at}`);
  const previous = withPrevious ? 't.date < $1::date' : 'false';
  const costs = withCosts ? 't.cost_currency' : 'NULL::text';
  const parts = namings.map(({ id, name, sort }, at): { id: string; name: string; sort: string } => {
    const [g, n] = [`a.g${at}`, `n${at}`];
    return { id: id?.(g, n) ?? 'NULL::uuid', name: name(g, n), sort: sort?.(g, n) ?? g };
  });
  const capacity = namings.map((naming, at) => naming.capacity?.(`n${at}`)).find(Boolean) ?? 'NULL::int';
  const shown = parts.map(({ id, name }, at) => `${id} AS id${at}, ${name} AS name${at}`).join(', ');
  const sorts = parts.map(({ sort }) => sort);
  return `
    WITH ${daysOf(groupBy)} a AS (
      SELECT ${groups.join(', ')}, ${previous} AS is_before, CASE WHEN t.billable THEN t.currency END AS currency,
        ${costs} AS cost_currency, sum(t.entries) AS entries, sum(t.minutes) AS minutes,
        coalesce(sum(t.minutes) FILTER (WHERE t.billable), 0) AS billable_minutes,
        sum(t.amount_minor) AS amount_minor, ${withCosts ? 'sum(t.cost_minor)' : '0'} AS cost_minor
      FROM (SELECT ${COLUMNS} FROM time_days t WHERE ${FILTERS}
        UNION ALL SELECT ${COLUMNS} FROM time_day_changes t WHERE ${FILTERS}) t
      ${hasDays ? 'JOIN days ON days.day = t.date' : ''}
      GROUP BY ${groups.map((_, at) => at + 1).join(', ')}, ${groups.length + 1}, ${groups.length + 2}, ${groups.length + 3}
      HAVING sum(t.entries) <> 0)
    SELECT ${shown}, ${capacity} AS capacity, a.is_before, a.currency, a.cost_currency,
      ${SUMS.map((name) => `sum(a.${name})::text AS ${name}`).join(', ')}
    FROM a ${namings.map(({ join }, at) => join?.(`a.g${at}`, `n${at}`) ?? '').join(' ')}
    GROUP BY ${groups.map((_, at) => `id${at}, name${at}`).join(', ')}, capacity, a.is_before, a.currency, a.cost_currency, ${sorts.join(', ')}
    ORDER BY ${sorts.map((sort, at) => `${sort} NULLS LAST, name${at}, id${at}`).join(', ')}, a.is_before, a.currency, a.cost_currency
    LIMIT $14::int`;
}
