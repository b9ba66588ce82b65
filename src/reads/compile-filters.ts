import { parseAnyId, parseId } from '../domain/ids';
import { InvitationStatus } from '../domain/invitation-status';
import { minorInMajor } from '../db/money-sql';
import type { View } from './define-view';
import type { Filter, Sort } from './filter-kinds';
import { rowTable } from './registry';
import { columnOf, idsLedTo, inTenancy, termsOf, whereOf } from './sql-parts';

/** Compiles the filters and orders of lists to SQL. */

/** A condition of a list on the row `t`: text with `?` for each value. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
  /** A table whose row `k` leads to `t`, and which has the columns that the list is sorted by. */
  link?: Link;
}

/** SQL: the table, and its column with the ID of `t`. */
export interface Link {
  table: string;
  to: string;
}

/** The order of a list: a non-null, indexed expression over an alias, and its type, for the value in the cursor. */
export interface Sorting {
  expression: (t: string) => string;
  type: Sort['type'];
  direction: 'ASC' | 'DESC';
}

/** The view, the field of the request, for errors, and its time. */
interface Asked {
  view: View;
  field: string;
  now: Date;
}

type Compilers = {
  readonly [Kind in Filter['kind']]: (filter: Extract<Filter, { kind: Kind }>, value: never, asked: Asked) => Condition;
};

/** The maximum number of rows of a search: the newest. */
const MOST_FOUND = 1000;

const isOrIsNot = (properties: readonly string[], isThere: boolean): Condition => ({
  sql: `(${properties.map((property) => `${columnOf('t', property)} IS ${isThere ? 'NOT ' : ''}NULL`).join(isThere ? ' OR ' : ' AND ')})`,
  values: [],
});

const COMPILERS: Compilers = {
  compare: ({ column, by }, value) => ({ sql: `${columnOf('t', column)} ${by} ?`, values: [value] }),
  // A single value is compared with =, so that an index on the column returns the rows in order.
  among: ({ column }, values: readonly unknown[]) =>
    values.length === 1
      ? { sql: `${columnOf('t', column)} = ?`, values }
      : { sql: `${columnOf('t', column)} = ANY(?::text[])`, values: [values] },
  id: ({ of, column }, value: string, { field }) => ({
    sql: `${columnOf('t', column)} = ?`,
    values: [of === 'ANY' ? parseAnyId(value, field) : parseId(of, value, field)],
  }),
  via: ({ via, of, column }, value: string, { field }) => {
    const id = of ? parseId(of, value, field) : value;
    return { sql: `${columnOf('t', column)} IN (${idsLedTo(via, '?')})`, values: via.map(() => id) };
  },
  linked: ({ via: { row, by, to } }, value: string) => {
    const table = rowTable(row);
    const sql = `${columnOf('k', by)} = ?${inTenancy(table, 'k')}`;
    return { sql, values: [value], link: { table: table.table, to: columnOf('k', to) } };
  },
  // As an array, so that the rows are found by their IDs and not by scanning the list until enough are found.
  search: ({ of }, value: string) => ({
    sql: `t.id = ANY (ARRAY(SELECT search_ids('${of}', ?) LIMIT ${MOST_FOUND}))`,
    values: [value],
  }),
  present: ({ columns }, value: boolean) => isOrIsNot(columns, value),
  kept: ({ as }, value: boolean, { view }) => {
    const isKept = isKeptIn(view);
    return { sql: value === as ? isKept : `NOT (${isKept})`, values: [] };
  },
  amount: ({ of, by }, value) => ({
    sql: `${termsOf('t', [of])} ${by} ?::numeric * ${minorInMajor('t')}`,
    values: [value],
  }),
  standing: ({ status, until }, value: InvitationStatus, { now }) => {
    const isOver = value === InvitationStatus.EXPIRED;
    if (!isOver && value !== InvitationStatus.PENDING) return { sql: `${columnOf('t', status)} = ?`, values: [value] };
    return {
      sql: `${columnOf('t', status)} = 'PENDING' AND ${columnOf('t', until)} ${isOver ? '<=' : '>'} ?`,
      values: [now],
    };
  },
};

/** Whether a row is one that the view keeps, as SQL; empty if it keeps all. */
const isKeptIn = (view: View): string => whereOf('t', view.kept).replace(' AND ', '');

/** The default for an omitted value; undefined if the condition is omitted. */
function givenOf(filter: Filter, value: unknown): unknown {
  if (value !== undefined && value !== null) return value;
  return filter.kind === 'kept' ? filter.as : undefined;
}

/**
 * The condition for a list's filter at a point in time; of a view without a filter of kind `kept`, only what it keeps. Throws
 * VALIDATION_ERROR for an invalid ID or text.
 */
export function conditionsOf(view: View, filter: object | null | undefined, now: Date): Condition[] {
  const values = (filter ?? {}) as Readonly<Record<string, unknown>>;
  const filters = Object.entries(view.list?.filters ?? {});
  const asksForKept = filters.some(([, { kind }]) => kind === 'kept');
  const always = asksForKept ? '' : isKeptIn(view);
  const asked = filters.flatMap(([name, kind]) => {
    const value = givenOf(kind, values[name]);
    if (value === undefined) return [];
    const compile = COMPILERS[kind.kind] as (filter: Filter, value: unknown, asked: Asked) => Condition;
    return [compile(kind, value, { view, field: `filter.${name}`, now })];
  });
  return always ? [{ sql: always, values: [] }, ...asked] : asked;
}

/**
 * A statement with its values that tells whether a search matches more rows than a list returns; null without a search.
 */
export function searchIsCapped(view: View, filter: object | null | undefined): Condition | null {
  const values = (filter ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, kind] of Object.entries(view.list?.filters ?? {})) {
    const text = values[name];
    if (kind.kind === 'search' && typeof text === 'string')
      return { sql: `SELECT count(*) > ${MOST_FOUND} AS capped FROM search_ids('${kind.of}', $1)`, values: [text] };
  }
  return null;
}

/** The order by a sort key in one direction. */
export function ordered({ column, type, isNullable }: Sort, direction: 'ASC' | 'DESC'): Sorting {
  const expression = (t: string): string => {
    const name = columnOf(t, column);
    // Not COALESCE: see the index that serves it.
    return isNullable ? `CASE WHEN ${name} IS NULL THEN 'infinity'::${type} ELSE ${name} END` : name;
  };
  return { expression, type, direction };
}

/** The order of a list; by default, the one in its definition. */
export function sortingOf(
  { list, noun }: View,
  order: { field: string; direction: 'ASC' | 'DESC' } | null | undefined,
): Sorting {
  const { field, direction } = order ?? list?.usualSort ?? { field: '', direction: 'ASC' };
  const sort = list?.sorts[field];
  if (!sort) throw new Error(`no list of ${noun} is sorted by ${field}`);
  return ordered(sort, direction);
}
