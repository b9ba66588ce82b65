import { inOrganization } from '../../db/scope';
import { MOST_STRETCHES } from '../../domain/report-slots';
import { type CalendarGrouping, isCalendar, type ReportGrouping } from '../../domain/report-grouping';

/** What decides the text of a report's statement. */
export interface ReportShape {
  groupBy: readonly ReportGrouping[];
  withCosts: boolean;
}

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
  // Former members have an ID but no name, as on their entries.
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

/** Named by the first day of its slot. */
const CALENDAR: Naming = { column: '', name: () => 'NULL::text', sort: () => 'a.slot / 2' };

const FILTERS = `($4::uuid[] IS NULL OR t.project_id = ANY ($4)) AND ($5::uuid[] IS NULL OR t.client_id = ANY ($5))
    AND ($6::uuid[] IS NULL OR t.user_id = ANY ($6)) AND ($7::uuid[] IS NULL OR t.task_id = ANY ($7))
    AND ($8::text[] IS NULL OR t.status = ANY ($8)) AND ($9::boolean IS NULL OR t.billable = $9)
    AND ($10::boolean IS NULL OR t.invoiced = $10) AND ($11::text[] IS NULL OR t.tags && $11)`;

const SUMS = ['entries', 'minutes', 'billable_minutes', 'amount_minor', 'cost_minor', 'uncosted_minutes'];

/** The days of stretch `n`; of one that there is not, nothing. */
const stretch = (n: number): string => `t.date BETWEEN ($13::date[])[${2 * n + 1}] AND ($13::date[])[${2 * n + 2}]`;

/** What is added up: months where they can stand for their days, days elsewhere, and changes that are in neither. */
const SUMMANDS = [
  { table: 'time_months', day: 't.month', are: 't.month = ANY ($12::date[])' },
  {
    table: 'time_days',
    day: 't.date',
    are: `(${Array.from({ length: MOST_STRETCHES }, (_, n) => stretch(n)).join(' OR ')})`,
  },
  { table: 'time_day_changes', day: 't.date', are: 't.date BETWEEN $1::date AND $2::date' },
] as const;

/** Rows summed by their columns: few sums and plain keys, because there may be a million rows. */
function summed({ table, day, are }: (typeof SUMMANDS)[number], keys: readonly string[], withCosts: boolean): string {
  const columns = [...keys, `($3::int[])[${day} - $1::date + 1]`, 't.billable', 't.currency'];
  if (withCosts) columns.push('t.cost_currency');
  const names = [...keys.map((_, at) => `g${at}`), 'slot', 'billable', 'currency', 'cost_currency'];
  const shown = columns.map((column, at) => `${column} AS ${names[at]}`).join(', ');
  const costs = withCosts ? ', sum(t.cost_minor)::bigint AS cost_minor' : '';
  return `SELECT ${shown}, sum(t.entries) AS entries, sum(t.minutes) AS minutes, sum(t.amount_minor)::bigint AS amount_minor${costs}
      FROM ${table} t WHERE ${are} AND ${FILTERS}
      GROUP BY ${columns.map((_, at) => at + 1).join(', ')}`;
}

/**
 * The statement of a report. `$1` and `$2` are the first and the last day that are read, `$3` the slots of all days between
 * (`DaySlots`), `$4` to `$11` filters, `$12` whole months, `$13` the first and last days of stretches in turn, `$14` the greatest
 * number of rows: of a report with more, only one part is returned. Parts are summed by their columns first, and named afterwards.
 */
export function timeReportSql({ groupBy, withCosts }: ReportShape): string {
  const namings = groupBy.map((by) => (isCalendar(by) ? CALENDAR : NAMINGS[by]));
  const keys = namings.map(({ column }) => column || 'NULL::int');
  const parts = namings.map(({ id, name, sort }, at): { id: string; name: string; sort: string } => {
    const [g, n] = [`a.g${at}`, `n${at}`];
    return { id: id?.(g, n) ?? 'NULL::uuid', name: name(g, n), sort: sort?.(g, n) ?? g };
  });
  const capacity = namings.map((naming, at) => naming.capacity?.(`n${at}`)).find(Boolean) ?? 'NULL::int';
  const shown = parts.map(({ id, name }, at) => `${id} AS id${at}, ${name} AS name${at}`).join(', ');
  const sorts = parts.map(({ sort }) => sort);
  const groups = keys.map((_, at) => `s.g${at}`).join(', ');
  const names = groupBy.map((_, at) => `id${at}, name${at}`).join(', ');
  return `
    WITH a AS (
      SELECT ${groups}, s.slot, CASE WHEN s.billable THEN s.currency END AS currency,
        ${withCosts ? 'coalesce(s.cost_currency, s.currency)' : 'NULL::text'} AS cost_currency, sum(s.entries)::bigint AS entries, sum(s.minutes)::bigint AS minutes,
        coalesce(sum(s.minutes) FILTER (WHERE s.billable), 0)::bigint AS billable_minutes,
        sum(s.amount_minor)::bigint AS amount_minor, ${withCosts ? 'sum(s.cost_minor)' : '0'}::bigint AS cost_minor,
        coalesce(sum(s.minutes) FILTER (WHERE ${withCosts ? 's.cost_currency IS NULL' : 'false'}), 0)::bigint AS uncosted_minutes
      FROM (${SUMMANDS.map((summands) => summed(summands, keys, withCosts)).join(' UNION ALL ')}) s
      GROUP BY ${[...keys, 'slot', 'currency', 'cost_currency'].map((_, at) => at + 1).join(', ')}
      HAVING sum(s.entries) <> 0),
    named AS MATERIALIZED (
      SELECT ${shown}, ${capacity} AS capacity, a.slot, a.currency, a.cost_currency, ${sorts.map((sort, at) => `${sort} AS sort${at}`).join(', ')},
        ${SUMS.map((name) => `sum(a.${name})::text AS ${name}`).join(', ')}
      FROM a ${namings.map(({ join }, at) => join?.(`a.g${at}`, `n${at}`) ?? '').join(' ')}
      GROUP BY ${names}, capacity, a.slot, a.currency, a.cost_currency, ${sorts.join(', ')}),
    size AS MATERIALIZED (
      SELECT count(*)::int AS groups FROM (SELECT DISTINCT slot / 2, ${names} FROM named) AS g)
    SELECT ${names}, capacity, slot, currency, cost_currency, ${SUMS.join(', ')},
      (SELECT groups FROM size) AS groups
    FROM named
    ORDER BY ${groupBy.map((_, at) => `sort${at} NULLS LAST, name${at}, id${at}`).join(', ')}, slot, currency, cost_currency
    LIMIT (SELECT CASE WHEN groups > $14::int THEN 1 END FROM size)`;
}
