import type { PageArgs } from '../schema/page-args';
import { OWN } from '../domain/own';
import { isCaller } from '../db/scope';
import type { Cell } from './cell';
import { compilePages } from './compile-pages';
import type { View } from './define-view';
import type { Field } from './field-kinds';
import type { ManyField } from './relation-kinds';
import type { PagesField } from './page-kind';
import { nodeSelection } from './paging';
import { viewOf } from './registry';
import { fieldOfKey } from './selection-key';
import type { Selection } from './selection-tree';
import { columnOf, inTenancy, whereOf } from './sql-parts';
import { belongsTo, unlessNull, VALUE_COMPILERS, type Cells, type RowPlace } from './compile-values';

/**
 * Compiles the definitions of nouns, which contain no SQL, to SQL. A selection of fields becomes one SQL expression
 * (PostgreSQL builds nested JSON arrays, including children) and a function that converts the result to the object for
 * the response. A page of any size and depth is one statement.
 */

/** A selection of a view, ready to be put into a statement. */
export interface CompiledView<T = unknown> {
  /** One JSON array over the row `t`, with marks for its values. */
  sql: string;
  /** The values that it needs, such as cursors of nested pages. */
  values: readonly unknown[];
  decode(cells: Cell[]): T;
}

/**
 * The context in which a field is compiled: its row, the arguments of the field and the selection below it, and the row
 * in which it is nested.
 */
interface Place extends RowPlace {
  args: PageArgs;
  selection: Selection;
  nextAlias: () => string;
  bind: (value: unknown) => string;
}

type Compilers = { readonly [Kind in Field['kind']]: (field: Extract<Field, { kind: Kind }>, place: Place) => Cells };

/** The row of another table that column `by` refers to, as a condition over the alias `other`. */
function nested(view: View, place: Place): { other: string; row: CompiledRow } {
  const other = place.nextAlias();
  return { other, row: compileRow(view, { ...place, t: other, parent: place.t }) };
}

function manyOf({ noun, by, where, order }: ManyField, place: Place): Cells {
  const view = viewOf(noun);
  const { other, row } = nested(view, place);
  const belongs = belongsTo(place.t, other, by);
  const sorted = order.map((column) => columnOf(other, column)).join(', ');
  return {
    sql: [
      `(SELECT coalesce(json_agg(${row.sql} ORDER BY ${sorted}), '[]') FROM ${view.table} ${other} WHERE ${belongs}${whereOf(other, { ...view.kept, ...where })}${inTenancy(view, other)})`,
    ],
    decode: (cells, at) => (cells[at] as Cell[]).map((one) => row.decode(one as Cell[])),
  };
}

function pagesOf({ noun, by, where, sort, usual }: PagesField, place: Place): Cells {
  const view = viewOf(noun);
  const { args, selection, bind } = place;
  const { other, row } = nested(view, { ...place, selection: nodeSelection(selection) });
  const belongs = (t: string): string =>
    `${belongsTo(place.t, t, by)}${whereOf(t, { ...view.kept, ...where })}${inTenancy(view, t)}`;
  return compilePages({ view, sort, usual, args, selection, belongs, row: { t: other, ...row }, bind });
}

const COMPILERS: Compilers = {
  ...VALUE_COMPILERS,
  one: ({ noun, by, to }, place) => {
    const view = viewOf(noun);
    const { other, row } = nested(view, place);
    const is = `${columnOf(other, to)} = ${columnOf(place.t, by)}`;
    return unlessNull(`(SELECT ${row.sql} FROM ${view.table} ${other} WHERE ${is}${inTenancy(view, other)})`, (cells) =>
      row.decode(cells as Cell[]),
    );
  },
  many: manyOf,
  pages: pagesOf,
  parts: ({ parts }, place) => {
    const { sql, decode } = rowOf(Object.entries(parts), place);
    return { sql, decode };
  },
  elsewhere: ({ from }, place) => (from ? cellsOf(from, place) : { sql: [], decode: () => undefined }),
};

function cellsOf(field: Field, place: Place): Cells {
  const compile = COMPILERS[field.kind] as (field: Field, place: Place) => Cells;
  return compile(field, place);
}

/** Several fields together, each by its key in the selection. */
function rowOf(fields: readonly (readonly [string, Field])[], place: Place): Cells {
  const sql: string[] = [];
  const readers: { name: string; from: number; decode: Cells['decode'] }[] = [];
  for (const [key, field] of fields) {
    const below = place.selection[key];
    const { args } = fieldOfKey(key);
    const cells = cellsOf(field, { ...place, args, selection: below === undefined || below === true ? {} : below });
    // Otherwise, a resolver computes it from the ID.
    if (cells.sql.length === 0 && field.kind !== 'pages') continue;
    readers.push({ name: key, from: sql.length, decode: cells.decode });
    sql.push(...cells.sql);
  }
  return {
    sql,
    decode: (cells, at) => {
      const row: Record<string, unknown> = {};
      for (const reader of readers) row[reader.name] = reader.decode(cells, at + reader.from);
      return row;
    },
  };
}

type CompiledRow = Omit<CompiledView, 'values'>;

function compileRow(view: View, place: Place): CompiledRow {
  // The ID is always read, for fields that a resolver computes from it.
  const keys = Object.keys('id' in view.fields ? { id: true, ...place.selection } : place.selection);
  const fields = keys.flatMap((key) => {
    const field = view.fields[fieldOfKey(key).name];
    return field ? [[key, field] as const] : [];
  });
  const { sql, decode } = rowOf(fields, place);
  if (view.owner === null) return { sql: `json_build_array(${sql.join(', ')})`, decode: (cells) => decode(cells, 0) };
  const own = isCaller(columnOf(place.t, view.owner));
  return {
    sql: `json_build_array(${[...sql, own].join(', ')})`,
    decode: (cells) => Object.assign(decode(cells, 0) as object, { [OWN]: cells[sql.length] }),
  };
}

/** Marks the place of a value by its index. No definition contains these brackets. */
const MARK = /⟦(\d+)⟧/g;

/** Compiles a selection of a view over the row alias `t`. Throws VALIDATION_ERROR for arguments of nested pages. */
export function compileView<T>(view: View, selection: Selection): CompiledView<T> {
  let aliases = 0;
  const nextAlias = (): string => `t${(aliases += 1)}`;
  const values: unknown[] = [];
  const bind = (value: unknown): string => `⟦${values.push(value) - 1}⟧`;
  const row = compileRow(view, { t: 't', args: {}, selection, parent: null, nextAlias, bind });
  return { ...(row as Omit<CompiledView<T>, 'values'>), values };
}

/** The SQL of a compiled selection, as part of a statement that has these values; its own are added to them. */
export function bound({ sql, values: own }: CompiledView, values: unknown[]): string {
  if (own.length === 0) return sql;
  const before = values.length;
  values.push(...own);
  return sql.replace(MARK, (_mark, index: string) => `$${before + Number(index) + 1}`);
}
