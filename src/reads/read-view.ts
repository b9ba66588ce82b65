import type { Query } from '../db/database';
import type { Cell } from './cell';
import { type Condition, type Sorting, sortingOf } from './compile-filters';
import { type CompiledView, compileView } from './compile-sql';
import { columnOf, tenancyOf } from './sql-parts';
import type { View } from './define-view';
import type { KeysOf } from './column-kinds';
import type { ApiOf, NounName, RowOf } from './nouns';
import { viewOf } from './registry';
import type { Selection } from './selection-tree';

/** Counting takes as long as there are rows: further than this it is not done. */
const MOST_COUNTED = 10_000;

const compiled = new WeakMap<View, WeakMap<Selection, CompiledView>>();

/** Compiles once for a selection object; the schema hands in the same object for the same document. */
function compiledFor<T>(view: View, selection: Selection): CompiledView<T> {
  let bySelection = compiled.get(view);
  if (!bySelection) compiled.set(view, (bySelection = new WeakMap()));
  let plan = bySelection.get(selection);
  if (!plan) bySelection.set(selection, (plan = compileView(view, selection)));
  return plan as CompiledView<T>;
}

/** The row of a view with this id, with what is selected, in one statement; null when the scope has none. */
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

/** The rows of a view with these ids, in one statement and in no particular order; ids that the scope does not have are missing. */
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

/** One of several things that are read together: the row with the id or, for a list of ids, their rows in the order of ids. */
export interface PartWanted {
  name: string;
  view: View;
  id: string | readonly string[];
  selection: Selection;
}

/** Reads several things in one statement, each under its name. A row that the scope does not have is null. */
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
 * The row with one id. A list of one would read the same, and PostgreSQL would plan each such statement anew: it takes ten
 * for the length of a list that it does not know, and so a plan for any list to be the dearer one.
 */
function hasId({ key }: View, parameter: number): string {
  return `${columnOf('t', key)} = $${parameter}::uuid`;
}

function hasIdAmong(parameter: number): string {
  return `t.id = ANY($${parameter}::uuid[])`;
}

const allOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'true' : conditions.join(' AND '));

/** Which part of a list is wanted. Exactly one of `first` and `last` is set; cursors are those of this list. */
export interface PageWanted {
  limit: number;
  backwards: boolean;
  after: Cursor | null;
  before: Cursor | null;
  offset: number;
}

/** A place in a sorted list: the sort value as text, and the id. */
export interface Cursor {
  value: string;
  id: string;
}

/** A page: the rows with their places, and whether there is more on either side. */
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

/** Beyond a cursor in the list's order. */
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

/** One page of a view by keyset, in one statement whatever the page holds. */
export async function readPage<T>(sql: Query, view: View<T>, wanted: ListWanted): Promise<Page<T>> {
  const { sorting, page } = wanted;
  const plan = compiledFor<T>(view, wanted.selection);
  const descending = sorting.direction === 'DESC';
  const conditions: Condition[] = [...inScope(view), ...wanted.conditions];
  if (page.after) conditions.push(beyond(sorting, page.after, descending));
  if (page.before) conditions.push(beyond(sorting, page.before, !descending));
  const where = joined(conditions);
  const direction = descending !== page.backwards ? 'DESC' : 'ASC';
  const order = `ORDER BY ${sorting.expression} ${direction}, t.id ${direction}`;
  // The rows are chosen first: what is selected is read for those of the page, not for those that an offset leaves out.
  const chosen = (columns: string): string =>
    `SELECT ${columns} FROM ${view.table} t WHERE ${where.sql} ${order} LIMIT $${where.values.length + 1} OFFSET $${where.values.length + 2}`;
  // Of those that an offset leaves out, an index has all that is needed: their ids.
  const onPage =
    page.offset === 0
      ? chosen('*')
      : `SELECT t.* FROM (${chosen('t.id')}) chosen JOIN ${view.table} t ON t.id = chosen.id`;
  const rows = await sql.query<{ value: string; id: string; row: Cell[] }>(
    `SELECT (${sorting.expression})::text AS value, t.id, ${plan.sql} AS row FROM (${onPage}) t ${order}`,
    [...where.values, page.limit + 1, page.offset],
  );
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

/** How many rows a list has, as far as that is counted, and whether it has more. Only asked when the selection wants it. */
export async function countRows(
  sql: Query,
  view: View,
  conditions: readonly Condition[],
): Promise<{ count: number; isCapped: boolean }> {
  const where = joined([...inScope(view), ...conditions]);
  const [row] = await sql.query<{ count: bigint }>(
    `SELECT count(*) AS count FROM (SELECT FROM ${view.table} t WHERE ${where.sql} LIMIT ${MOST_COUNTED + 1}) AS counted`,
    where.values,
  );
  const count = Number(row?.count ?? 0);
  return { count: Math.min(count, MOST_COUNTED), isCapped: count > MOST_COUNTED };
}

/** The first rows of a noun's list, as it is usually sorted, for each of several owners, whom `by` names: in one statement. */
export async function readFirstOfEach<N extends NounName>(
  sql: Query,
  noun: N,
  wanted: { by: KeysOf<RowOf<N>, string>; owners: readonly string[]; first: number; selection: Selection },
): Promise<{ owner: string; row: ApiOf<N> }[]> {
  const view = viewOf(noun);
  const plan = compiledFor<ApiOf<N>>(view, wanted.selection);
  const { expression, direction } = sortingOf(view, null);
  const conditions = allOf([`${columnOf('t', wanted.by)} = o.id`, ...tenancyOf(view, 't')]);
  const rows = await sql.query<{ owner: string; row: Cell[] }>(
    `SELECT o.id AS owner, page.row FROM unnest($1::uuid[]) AS o(id) CROSS JOIN LATERAL (
       SELECT ${plan.sql} AS row FROM ${view.table} t WHERE ${conditions}
       ORDER BY ${expression} ${direction}, t.id ${direction} LIMIT $2) AS page`,
    [wanted.owners, wanted.first],
  );
  return rows.map(({ owner, row }) => ({ owner, row: plan.decode(row) }));
}

/** All rows of a noun of which there are few, as its list is usually sorted. */
export async function readAll<T>(sql: Query, view: View<T>, selection: Selection): Promise<T[]> {
  const plan = compiledFor<T>(view, selection);
  const { expression, direction } = sortingOf(view, null);
  const rows = await sql.query<{ row: Cell[] }>(
    `SELECT ${plan.sql} AS row FROM ${view.table} t WHERE ${allOf(tenancyOf(view, 't'))} ORDER BY ${expression} ${direction}, ${columnOf('t', view.key)}`,
  );
  return rows.map(({ row }) => plan.decode(row));
}
