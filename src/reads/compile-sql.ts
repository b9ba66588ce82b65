import { trimDecimal } from '../domain/decimal';
import { ID_PREFIXES, type IdKind } from '../domain/ids';
import { formatAmount } from '../domain/money';
import { PERMISSIONS } from '../domain/permissions';
import { encodeTypeId } from '../domain/typeid';
import type { PageArgs } from '../schema/page-args';
import { publicChanges } from './audit-changes';
import { OWN } from '../domain/own';
import { amountOfTime } from '../db/money-sql';
import { inOrganization, isCaller } from '../db/scope';
import type { Cell } from './cell';
import { compilePages } from './compile-pages';
import type { View } from './define-view';
import type { Field } from './field-kinds';
import type { ManyField } from './relation-kinds';
import type { RowName } from './nouns';
import type { PagesField } from './page-kind';
import { nodeSelection } from './paging';
import { idKindOfTable, rowTable, viewOf } from './registry';
import { fieldOfKey } from './selection-key';
import type { Selection } from './selection-tree';
import { columnOf, idsLedTo, inTenancy, literal, termsOf, testOf, whereOf } from './sql-parts';

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
interface Place {
  t: string;
  args: PageArgs;
  selection: Selection;
  parent: string | null;
  nextAlias: () => string;
  bind: (value: unknown) => string;
}

/** The SQL expressions for the cells of a field, and the function that converts them to its value. */
interface Cells {
  sql: string[];
  decode: (cells: Cell[], at: number) => unknown;
}

type Compilers = { readonly [Kind in Field['kind']]: (field: Extract<Field, { kind: Kind }>, place: Place) => Cells };

const asItIs = (sql: string): Cells => ({ sql: [sql], decode: (cells, at) => cells[at] ?? null });

const unlessNull = (sql: string, decode: (cell: Cell) => unknown): Cells => ({
  sql: [sql],
  decode: (cells, at) => {
    const cell = cells[at] ?? null;
    return cell === null ? null : decode(cell);
  },
});

/** The row of another table that column `by` refers to, as a condition over the alias `other`. */
function nested(view: View, place: Place): { other: string; row: CompiledRow } {
  const other = place.nextAlias();
  return { other, row: compileRow(view, { ...place, t: other, parent: place.t }) };
}

/** The condition that a row belongs to the row `t`. */
const belongsTo = (t: string, other: string, by: ManyField['by']): string =>
  typeof by === 'string' ? `${columnOf(other, by)} = ${t}.id` : `${other}.id IN (${idsLedTo(by, `${t}.id`)})`;

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

const amount = (minor: Cell | undefined, code: Cell | undefined): object => ({
  amount: formatAmount(BigInt(minor as string), code as string),
  currency: code,
});

/** An amount and its currency, in two cells; null if the amount is. */
const amountAt = (cells: Cell[], at: number): object | null =>
  cells[at] === null || cells[at] === undefined ? null : amount(cells[at], cells[at + 1]);

const publicId = (kind: IdKind | null, uuid: Cell): string | null =>
  kind && encodeTypeId(ID_PREFIXES[kind], uuid as string);

/** Whether the caller is a member with one of these roles, or of an organization with this setting; read once a statement. */
const callerIn = (roles: readonly string[], setting: string): string =>
  `EXISTS (SELECT FROM members m JOIN organizations o ON o.id = m.organization_id WHERE ${inOrganization('m')} AND ${isCaller('m.user_id')} AND (m.role IN (${roles.map(literal).join(', ')}) OR ${columnOf('o', setting)}))`;

/** A column of the row with the same ID in another table. */
const besideOf = (t: string, row: RowName, property: string): string =>
  `(SELECT ${columnOf('x', property)} FROM ${rowTable(row).table} x WHERE x.id = ${t}.id${inTenancy(rowTable(row), 'x')})`;

const COMPILERS: Compilers = {
  column: ({ column, otherwise }, { t }) =>
    otherwise === undefined
      ? asItIs(columnOf(t, column))
      : { sql: [columnOf(t, column)], decode: (cells, at) => cells[at] ?? otherwise },
  id: ({ of, column }, { t }) => unlessNull(columnOf(t, column), (uuid) => publicId(of, uuid)),
  ids: ({ of, column }, { t }) => {
    const listed = columnOf(t, column);
    const there = `ARRAY(SELECT x.id FROM ${rowTable(of).table} x WHERE x.id = ANY (${listed}) ORDER BY array_position(${listed}, x.id))`;
    return unlessNull(`CASE WHEN ${listed} IS NOT NULL THEN ${there} END`, (uuids) =>
      (uuids as Cell[]).map((uuid) => publicId(of, uuid)),
    );
  },
  personal: ({ column, owner, shownTo, orIf }, { t }) => {
    const sees = `${isCaller(columnOf(t, owner))} OR (SELECT ${callerIn(PERMISSIONS[shownTo], orIf)})`;
    return asItIs(`CASE WHEN ${sees} THEN ${columnOf(t, column)} END`);
  },
  instant: ({ column }, { t }) => asItIs(`to_char(${columnOf(t, column)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
  decimal: ({ column }, { t }) => unlessNull(`${columnOf(t, column)}::text`, (text) => trimDecimal(text as string)),
  // Minor units are transferred as text, never as a float.
  money: ({ terms, currencyOf }, { t, parent }) => ({
    sql: [`(${termsOf(t, terms)})::text`, `${currencyOf === 'row' ? t : (parent ?? '')}.currency`],
    decode: amountAt,
  }),
  presence: ({ column }, { t }) => asItIs(`${columnOf(t, column)} IS NOT NULL`),
  cases: ({ cases, otherwise }, { t }) =>
    asItIs(
      `CASE ${cases.map(([column, is, then]) => `WHEN ${columnOf(t, column)} ${testOf(t, is)} THEN ${literal(then)}`).join(' ')} ELSE ${literal(otherwise)} END`,
    ),
  timeAmount: (_field, { t }) => ({
    sql: [`(${amountOfTime(t)})::text`, `${t}.currency`],
    decode: amountAt,
  }),
  secondWord: ({ column }, { t }) => asItIs(`upper(split_part(${columnOf(t, column)}, '.', 2))`),
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
  sums: ({ row, by, of, where, positive }, { t }) => {
    const sum = `sum(${termsOf('x', of)})`;
    const having = positive ? ` HAVING ${sum} > 0` : '';
    const rows = `SELECT json_build_array(${sum}::text, x.currency) FROM ${rowTable(row).table} x WHERE ${columnOf('x', by)} = ${t}.id${whereOf('x', where)}${inTenancy(rowTable(row), 'x')} GROUP BY x.currency${having} ORDER BY x.currency`;
    return unlessNull(`(SELECT coalesce(json_agg(r.cells), '[]') FROM (${rows}) AS r(cells))`, (cells) =>
      (cells as Cell[][]).map(([minor, code]) => amount(minor, code)),
    );
  },
  latest: ({ once, of }, { t }) => {
    const days = of.map(({ row, by, day }) => {
      const table = rowTable(row);
      return `(SELECT max(${columnOf('x', day)}) FROM ${table.table} x WHERE ${belongsTo(t, 'x', by)}${inTenancy(table, 'x')})`;
    });
    return asItIs(`CASE WHEN ${columnOf(t, once)} IS NOT NULL THEN greatest(${days.join(', ')}) END`);
  },
  relatedId: ({ row, by, where }, { t }) =>
    asItIs(
      `(SELECT x.id FROM ${rowTable(row).table} x WHERE ${columnOf('x', by)} = ${t}.id${whereOf('x', where)}${inTenancy(rowTable(row), 'x')})`,
    ),
  relatedIds: ({ of, row, by, to, order }, { t }) => ({
    sql: [
      `ARRAY(SELECT ${columnOf('x', to)} FROM ${rowTable(row).table} x WHERE ${columnOf('x', by)} = ${t}.id${inTenancy(rowTable(row), 'x')} ORDER BY ${columnOf('x', order)})`,
    ],
    decode: (cells, at) => (cells[at] as Cell[]).map((uuid) => publicId(of, uuid)),
  }),
  parts: ({ parts }, place) => {
    const { sql, decode } = rowOf(Object.entries(parts), place);
    return { sql, decode };
  },
  made: ({ noun, by, of, make }, { t }) => {
    const wanted = of.map((property) => columnOf('x', property)).join(', ');
    const sql = `(SELECT json_build_array(${wanted}) FROM ${viewOf(noun).table} x WHERE x.id = ${columnOf(t, by)})`;
    return unlessNull(sql, (cells) =>
      make(Object.fromEntries(of.map((property, index) => [property, (cells as Cell[])[index]])) as never),
    );
  },
  beside: ({ row, column }, { t }) => asItIs(`coalesce(${columnOf(t, column)}, ${besideOf(t, row, column)})`),
  changes: ({ row, column, table }, { t }) => {
    const own = columnOf(t, column);
    const both = `(SELECT coalesce(${own} || x.beside, ${own}, x.beside) FROM (SELECT ${besideOf(t, row, column)} AS beside) AS x)`;
    return {
      sql: [both, columnOf(t, table)],
      decode: (cells, at) =>
        cells[at] && publicChanges(cells[at] as Record<string, Cell>, idKindOfTable(cells[at + 1] as string)),
    };
  },
  idInTable: ({ column, table }, { t }) => ({
    sql: [columnOf(t, table), columnOf(t, column)],
    decode: (cells, at) => (cells[at + 1] ? publicId(idKindOfTable(cells[at] as string), cells[at + 1] as Cell) : null),
  }),
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
