import type { Query } from '../db/database';
import type { Cell } from './cell';
import { type Condition, type Sorting, sortingOf } from './compile-filters';
import { type CompiledView, compileView } from './compile-sql';
import { columnOf, tenancyOf } from './sql-parts';
import type { View } from './define-view';
import type { Selection } from './selection-tree';

/** Counting takes time proportional to the number of rows, so it stops here. */
const MOST_COUNTED = 10_000;

const compiled = new WeakMap<View, WeakMap<Selection, CompiledView>>();

/** Compiles once per selection object; the schema passes the same object for the same document. */
function compiledFor<T>(view: View, selection: Selection): CompiledView<T> {
  let bySelection = compiled.get(view);
  if (!bySelection) compiled.set(view, (bySelection = new WeakMap()));
  let plan = bySelection.get(selection);
  if (!plan) bySelection.set(selection, (plan = compileView(view, selection)));
  return plan as CompiledView<T>;
}

/** The row of a view with this ID and the selected fields, in one statement; null if it does not exist in the scope. */
export async function readOne<T>(
  sql: Query,
  view: View<T>,
  wanted: { id: string; selection: Selection },
): Promise<T | null> {
  const plan = compiledFor<T>(view, wanted.selection);
  const [found] = await sql.query<{ row: Cell[] }>(
    `SELECT ${plan.sql} AS row FROM ${view.table} t WHERE ${allOf([hasId(view, 1), ...tenancyOf(view, 't')])}`,
    [wanted.id],
  );
  return found ? plan.decode(found.row) : null;
}

/**
 * The rows of a view with these IDs, in one statement and in no particular order. IDs that do not exist in the scope
 * are missing.
 */
export async function readByIds<T>(
  sql: Query,
  view: View<T>,
  wanted: { ids: readonly string[]; selection: Selection },
): Promise<T[]> {
  const plan = compiledFor<T>(view, wanted.selection);
  const rows = await sql.query<{ row: Cell[] }>(
    `SELECT ${plan.sql} AS row FROM ${view.table} t WHERE ${allOf([hasIdAmong(1), ...tenancyOf(view, 't')])}`,
    [wanted.ids],
  );
  return rows.map(({ row }) => plan.decode(row));
}

/**
 * One of several objects that are read together: the row with the ID or, for a list of IDs, the rows in order of their
 * IDs.
 */
export interface PartWanted {
  name: string;
  view: View;
  id: string | readonly string[];
  selection: Selection;
}

/** Reads several objects in one statement, each under its name. A row that does not exist in the scope is null. */
export async function readTogether(sql: Query, wanted: readonly PartWanted[]): Promise<Record<string, unknown>> {
  const parts = wanted.map((part) => ({ ...part, plan: compiledFor(part.view, part.selection) }));
  const cells = parts.map(({ id, plan, view }, index) => {
    const isOne = typeof id === 'string';
    const has = isOne ? hasId(view, index + 1) : hasIdAmong(index + 1);
    const cell = isOne ? plan.sql : `coalesce(json_agg(${plan.sql} ORDER BY t.id), '[]')`;
    return `(SELECT ${cell} FROM ${view.table} t WHERE ${allOf([has, ...tenancyOf(view, 't')])})`;
  });
  const [row] = await sql.query<{ cells: Cell[] }>(
    `SELECT json_build_array(${cells.join(', ')}) AS cells`,
    parts.map(({ id }) => id),
  );
  const answer: Record<string, unknown> = {};
  parts.forEach(({ name, id, plan }, index) => {
    const cell = row?.cells[index] ?? null;
    if (typeof id === 'string') answer[name] = cell && plan.decode(cell as Cell[]);
    else answer[name] = (cell as Cell[]).map((one) => plan.decode(one as Cell[]));
  });
  return answer;
}

/**
 * The row with one ID. A query for a list with one ID would return the same, but would be planned again on every
 * execution: PostgreSQL assumes that a list of unknown length has ten items, so a generic plan appears more expensive.
 */
function hasId({ key }: View, parameter: number): string {
  return `${columnOf('t', key)} = $${parameter}::uuid`;
}

function hasIdAmong(parameter: number): string {
  return `t.id = ANY($${parameter}::uuid[])`;
}

const allOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'true' : conditions.join(' AND '));

/** The requested page of a list. Exactly one of `first` and `last` is set; cursors belong to this list. */
export interface PageWanted {
  limit: number;
  backwards: boolean;
  after: Cursor | null;
  before: Cursor | null;
  offset: number;
}

/** A position in a sorted list: the sort value as text, and the ID. */
export interface Cursor {
  value: string;
  id: string;
}

/** A page: the rows with their positions, and whether there are more before and after. */
export interface Page<T> {
  rows: { cursor: Cursor; node: T }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const inScope = (view: View): Condition[] => tenancyOf(view, 't').map((sql) => ({ sql, values: [] }));

/** A list query. */
export interface ListWanted {
  selection: Selection;
  conditions: readonly Condition[];
  sorting: Sorting;
  page: PageWanted;
}

/** Rows beyond a cursor in the list's order. */
function beyond(sorting: Sorting, cursor: Cursor, descending: boolean): Condition {
  const compare = descending ? '<' : '>';
  return {
    sql: `(${sorting.expression}, t.id) ${compare} (?::text::${sorting.type}, ?::uuid)`,
    values: [cursor.value, cursor.id],
  };
}

/** Numbers the `?` of conditions as `$1`, `$2` and so on. */
function joined(conditions: readonly Condition[]): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = conditions.map((condition) => {
    let index = 0;
    return condition.sql.replace(/\?/g, () => {
      values.push(condition.values[index]);
      index += 1;
      return `$${values.length}`;
    });
  });
  return { sql: allOf(parts), values };
}

/** Which rows are on a page, and in which order. */
function rowsOf(view: View, { conditions, sorting, page }: Omit<ListWanted, 'selection'>) {
  const descending = sorting.direction === 'DESC';
  const all: Condition[] = [...inScope(view), ...conditions];
  if (page.after) all.push(beyond(sorting, page.after, descending));
  if (page.before) all.push(beyond(sorting, page.before, !descending));
  const direction = descending !== page.backwards ? 'DESC' : 'ASC';
  return { where: joined(all), order: `ORDER BY ${sorting.expression} ${direction}, t.id ${direction}` };
}

/** A page from its rows in the order of reading, of which one more than fits was asked for. */
function pageOf<T>(
  rows: readonly { value: string; id: string; row: Cell[] }[],
  plan: CompiledView<T>,
  page: PageWanted,
): Page<T> {
  const more = rows.length > page.limit;
  const kept = (more ? rows.slice(0, page.limit) : rows).map(({ value, id, row }) => ({
    cursor: { value, id },
    node: plan.decode(row),
  }));
  if (page.backwards) kept.reverse();
  return {
    rows: kept,
    hasNextPage: page.backwards ? page.before !== null : more,
    hasPreviousPage: page.backwards ? more : page.after !== null || page.offset > 0,
  };
}

/** One page of a view by keyset, in one statement whatever its size. */
export async function readPage<T>(sql: Query, view: View<T>, wanted: ListWanted): Promise<Page<T>> {
  const { sorting, page } = wanted;
  const plan = compiledFor<T>(view, wanted.selection);
  const { where, order } = rowsOf(view, wanted);
  // The rows are chosen first, so that the selection is read only for the rows of the page, not for those that an
  // offset skips.
  const chosen = (columns: string): string =>
    `SELECT ${columns} FROM ${view.table} t WHERE ${where.sql} ${order} LIMIT $${where.values.length + 1} OFFSET $${where.values.length + 2}`;
  // For the rows that an offset skips, only the IDs are needed, which the index contains.
  const onPage =
    page.offset === 0
      ? chosen('*')
      : `SELECT t.* FROM (${chosen('t.id')}) chosen JOIN ${view.table} t ON t.id = chosen.id`;
  const rows = await sql.query<{ value: string; id: string; row: Cell[] }>(
    `SELECT (${sorting.expression})::text AS value, t.id, ${plan.sql} AS row FROM (${onPage}) t ${order}`,
    [...where.values, page.limit + 1, page.offset],
  );
  return pageOf(rows, plan, page);
}

/** A number of rows, up to the limit of counting, and whether there are more. */
export interface Counted {
  count: number;
  isCapped: boolean;
}

const countedOf = (count: bigint | undefined): Counted => ({
  count: Math.min(Number(count ?? 0), MOST_COUNTED),
  isCapped: Number(count ?? 0) > MOST_COUNTED,
});

/** The number of rows of a list, up to the limit of counting, and whether there are more. Runs only if selected. */
export async function countRows(sql: Query, view: View, conditions: readonly Condition[]): Promise<Counted> {
  const where = joined([...inScope(view), ...conditions]);
  const [row] = await sql.query<{ count: bigint }>(
    `SELECT count(*) AS count FROM (SELECT FROM ${view.table} t WHERE ${where.sql} LIMIT ${MOST_COUNTED + 1}) AS counted`,
    where.values,
  );
  return countedOf(row?.count);
}

/** The owners of lists: the column that refers to them, and their UUIDs. */
export interface Owners {
  by: string;
  ids: readonly string[];
}

/** A page of a view for each of several owners, by keyset, in one statement. */
export async function readPageOfEach<T>(
  sql: Query,
  view: View<T>,
  { owners, ...wanted }: ListWanted & { owners: Owners },
): Promise<Map<string, Page<T>>> {
  const { sorting, page } = wanted;
  const plan = compiledFor<T>(view, wanted.selection);
  const { where, order } = rowsOf(view, wanted);
  const at = where.values.length;
  const rows = await sql.query<{ owner: string; value: string; id: string; row: Cell[] }>(
    `SELECT o.id AS owner, page.* FROM unnest($${at + 1}::uuid[]) AS o(id) CROSS JOIN LATERAL (
       SELECT (${sorting.expression})::text AS value, t.id, ${plan.sql} AS row FROM ${view.table} t
       WHERE ${columnOf('t', owners.by)} = o.id AND ${where.sql} ${order} LIMIT $${at + 2} OFFSET $${at + 3}) AS page`,
    [...where.values, owners.ids, page.limit + 1, page.offset],
  );
  const found = new Map<string, typeof rows>(owners.ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.owner)?.push(row);
  return new Map([...found].map(([id, own]) => [id, pageOf(own, plan, page)]));
}

/** The number of rows of each owner's list, as `countRows` counts. */
export async function countRowsOfEach(
  sql: Query,
  view: View,
  { owners, conditions }: { owners: Owners; conditions: readonly Condition[] },
): Promise<Map<string, Counted>> {
  const where = joined([...inScope(view), ...conditions]);
  const rows = await sql.query<{ owner: string; count: bigint }>(
    `SELECT o.id AS owner, (SELECT count(*) FROM (SELECT FROM ${view.table} t
       WHERE ${columnOf('t', owners.by)} = o.id AND ${where.sql} LIMIT ${MOST_COUNTED + 1}) AS counted) AS count
     FROM unnest($${where.values.length + 1}::uuid[]) AS o(id)`,
    [...where.values, owners.ids],
  );
  return new Map(rows.map(({ owner, count }) => [owner, countedOf(count)]));
}

/** All rows of a noun that has only a few, in the default order of its list. */
export async function readAll<T>(sql: Query, view: View<T>, selection: Selection): Promise<T[]> {
  const plan = compiledFor<T>(view, selection);
  const { expression, direction } = sortingOf(view, null);
  const rows = await sql.query<{ row: Cell[] }>(
    `SELECT ${plan.sql} AS row FROM ${view.table} t WHERE ${allOf(tenancyOf(view, 't'))} ORDER BY ${expression} ${direction}, ${columnOf('t', view.key)}`,
  );
  return rows.map(({ row }) => plan.decode(row));
}
