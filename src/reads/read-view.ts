import type { Query } from '../db/database';
import type { Cell } from './cell';
import { type Condition, type Link, type Sorting, sortingOf } from './compile-filters';
import { bound, type CompiledView, compileView } from './compile-sql';
import { columnOf, tenancyOf } from './sql-parts';
import type { View } from './define-view';
import { type Counted, countedOf, countSql, keysetOf, type Page, pageOf, type PageWanted } from './paging';
import type { Selection } from './selection-tree';

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
  const values: unknown[] = [wanted.id];
  const [found] = await sql.query<{ row: Cell[] }>(
    `SELECT ${bound(plan, values)} AS row FROM ${view.table} t WHERE ${allOf([hasId(view, 1), ...tenancyOf(view, 't')])}`,
    values,
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
  const values: unknown[] = [wanted.ids];
  const rows = await sql.query<{ row: Cell[] }>(
    `SELECT ${bound(plan, values)} AS row FROM ${view.table} t WHERE ${allOf([hasIdAmong(1), ...tenancyOf(view, 't')])}`,
    values,
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
  const values: unknown[] = parts.map(({ id }) => id);
  const cells = parts.map(({ id, plan, view }, index) => {
    const isOne = typeof id === 'string';
    const has = isOne ? hasId(view, index + 1) : hasIdAmong(index + 1);
    const row = bound(plan, values);
    const cell = isOne ? row : `coalesce(json_agg(${row} ORDER BY t.id), '[]')`;
    return `(SELECT ${cell} FROM ${view.table} t WHERE ${allOf([has, ...tenancyOf(view, 't')])})`;
  });
  const [row] = await sql.query<{ cells: Cell[] }>(`SELECT json_build_array(${cells.join(', ')}) AS cells`, values);
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

const inScope = (view: View): Condition[] => tenancyOf(view, 't').map((sql) => ({ sql, values: [] }));

/** The table that leads to the rows of a list, if a filter names one. */
function linkOf(conditions: readonly Condition[]): Link | undefined {
  return conditions.find(({ link }) => link)?.link;
}

/** The rows `t` of a view, each joined to what leads to it. */
function fromOf({ table }: View, link: Link | undefined): string {
  if (!link) return `${table} t`;
  return `${link.table} k JOIN ${table} t ON t.organization_id = k.organization_id AND t.id = ${link.to}`;
}

/** A list query. */
export interface ListWanted {
  selection: Selection;
  conditions: readonly Condition[];
  sorting: Sorting;
  page: PageWanted;
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

/** One page of a view by keyset, in one statement whatever its size. */
export async function readPage<T>(sql: Query, view: View<T>, wanted: ListWanted): Promise<Page<T>> {
  const { sorting, page } = wanted;
  const plan = compiledFor<T>(view, wanted.selection);
  const link = linkOf(wanted.conditions);
  const keyset = keysetOf(sorting, page, link ? { t: 'k', id: link.to } : { t: 't' });
  const where = joined([...inScope(view), ...wanted.conditions, ...keyset.conditions]);
  const { order } = keysetOf(sorting, page, { t: 't' });
  // The rows are chosen first, so that the selection is read only for the rows of the page, not for those that an
  // offset skips.
  const chosen = (columns: string): string =>
    `SELECT ${columns} FROM ${fromOf(view, link)} WHERE ${where.sql} ${keyset.order} LIMIT $${where.values.length + 1} OFFSET $${where.values.length + 2}`;
  // For the rows that an offset skips, only the IDs are needed, which the index contains.
  const onPage =
    page.offset === 0
      ? chosen('t.*')
      : `SELECT t.* FROM (${chosen('t.id')}) chosen JOIN ${view.table} t ON t.id = chosen.id`;
  const values: unknown[] = [...where.values, page.limit + 1, page.offset];
  const rows = await sql.query<{ value: string; id: string; row: Cell[] }>(
    `SELECT (${sorting.expression('t')})::text AS value, t.id, ${bound(plan, values)} AS row FROM (${onPage}) t ${order}`,
    values,
  );
  return pageOf(rows, (row) => plan.decode(row), page);
}

/** The number of rows of a list, up to the limit of counting, and whether there are more. Runs only if selected. */
export async function countRows(sql: Query, view: View, conditions: readonly Condition[]): Promise<Counted> {
  const where = joined([...inScope(view), ...conditions]);
  const [row] = await sql.query<{ count: bigint }>(
    countSql(`FROM ${fromOf(view, linkOf(conditions))} WHERE ${where.sql}`),
    where.values,
  );
  return countedOf(row?.count);
}

/** All rows of a noun that has only a few, in the default order of its list. */
export async function readAll<T>(sql: Query, view: View<T>, selection: Selection): Promise<T[]> {
  const plan = compiledFor<T>(view, selection);
  const { expression, direction } = sortingOf(view, null);
  const values: unknown[] = [];
  const rows = await sql.query<{ row: Cell[] }>(
    `SELECT ${bound(plan, values)} AS row FROM ${view.table} t WHERE ${allOf(tenancyOf(view, 't'))} ORDER BY ${expression('t')} ${direction}, ${columnOf('t', view.key)}`,
    values,
  );
  return rows.map(({ row }) => plan.decode(row));
}
