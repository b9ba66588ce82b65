import { formatAmount } from '../domain/money';
import { encodeTypeId } from '../domain/typeid';
import { ID_PREFIXES, type IdKind } from '../domain/ids';
import { trimDecimal } from '../domain/decimal';

/**
 * Reading without an object mapper. A view says, field by field, how a noun of the API is read from its table; `compile`
 * turns a selection of fields into one SQL expression (PostgreSQL builds nested JSON arrays, children included) and a
 * function that makes the wire-ready object from it. A page of any size and depth is one statement.
 */

/** Which fields are wanted; `true` for a plain field, a selection for one that has fields of its own. */
export interface Selection {
  [field: string]: Selection | true;
}

/** What either of two selections wants. */
export function mergeSelections(one: Selection, other: Selection): Selection {
  if (one === other) return one;
  const both: { [field: string]: Selection | true } = { ...one };
  for (const [field, below] of Object.entries(other)) {
    const before = both[field];
    both[field] = below === true || before === undefined || before === true ? below : mergeSelections(before, below);
  }
  return both;
}

/** What comes out of PostgreSQL's JSON. */
export type Cell = string | number | boolean | null | Cell[] | { [key: string]: Cell };

/** How one field is read: SQL expressions for its cells, and the value made from them. */
export interface ViewField {
  /** Expressions over the row `t`; `selection` is what is wanted below this field. */
  cells(
    t: string,
    selection: Selection,
    scope: CompileScope,
  ): { sql: string[]; decode: (cells: Cell[], at: number) => unknown };
}

/** Where in a statement a field is compiled: numbers the row aliases, and knows the row that this one is nested in. */
export interface CompileScope {
  nextAlias(): string;
  parent: string | null;
}

/** A noun of the API as it is read: its table and its fields. */
export interface View {
  table: string;
  /** Its rows belong to no organization: whoever may ask sees all of them. */
  ofNoOrganization?: true;
  fields: Readonly<Record<string, ViewField>>;
}

/** A selection of a view, ready to be put into a statement. */
export interface CompiledView<T = unknown> {
  /** One JSON array over the row `t`. */
  sql: string;
  decode(cells: Cell[]): T;
}

function plain(expression: (t: string) => string, decode?: (cell: Cell) => unknown): ViewField {
  return {
    cells: (t) => ({
      sql: [expression(t)],
      decode: decode ? (cells, at) => decode(cells[at] ?? null) : (cells, at) => cells[at] ?? null,
    }),
  };
}

/** A column as it is: text, whole numbers within 32 bits, booleans, dates, JSON. */
export function column(name: string): ViewField {
  return plain((t) => `${t}.${name}`);
}

/** An SQL expression over the row, as it is. */
export function expression(sql: (t: string) => string): ViewField {
  return plain(sql);
}

/** A `uuid` column as a public id of that kind. */
export function id(kind: IdKind, name = 'id'): ViewField {
  const prefix = ID_PREFIXES[kind];
  return plain(
    (t) => `${t}.${name}`,
    (cell) => (cell === null ? null : encodeTypeId(prefix, cell as string)),
  );
}

/** An expression that gives many UUIDs, or null, as public ids of that kind. */
export function idList(kind: IdKind, sql: (t: string) => string): ViewField {
  const prefix = ID_PREFIXES[kind];
  return plain(sql, (cell) => (cell === null ? null : (cell as string[]).map((uuid) => encodeTypeId(prefix, uuid))));
}

/** An instant column as ISO 8601 in UTC with milliseconds. */
export function instant(name: string): ViewField {
  return plain((t) => `to_char(${t}.${name}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}

/** A `numeric` column as a decimal string without trailing zeros. */
export function decimal(name: string): ViewField {
  return plain(
    (t) => `${t}.${name}::text`,
    (cell) => (cell === null ? null : trimDecimal(cell as string)),
  );
}

/** An expression in minor units as `{ amount, currency }`, with the currency of this row or of the row it is nested in. The
 * minor units travel as text, never as a float. */
export function money(minor: string | ((t: string) => string), currencyFrom: 'row' | 'parent' = 'row'): ViewField {
  const sql = typeof minor === 'string' ? (t: string) => `${t}.${minor}` : minor;
  return {
    cells: (t, _selection, scope) => ({
      sql: [`(${sql(t)})::text`, `${currencyFrom === 'row' ? t : scope.parent}.currency`],
      decode: (cells, at) => {
        const text = cells[at];
        const code = cells[at + 1] as string;
        return text === null || text === undefined
          ? null
          : { amount: formatAmount(BigInt(text as string), code), currency: code };
      },
    }),
  };
}

/** The one row of another view that belongs to this one, or null. */
export function one(view: () => View, on: (t: string, other: string) => string): ViewField {
  return {
    cells: (t, selection, scope) => {
      const other = scope.nextAlias();
      const compiled = compileRow(view(), selection, { t: other, scope: { ...scope, parent: t } });
      return {
        sql: [`(SELECT ${compiled.sql} FROM ${view().table} ${other} WHERE ${on(t, other)})`],
        decode: (cells, at) => (cells[at] ? compiled.decode(cells[at] as Cell[]) : null),
      };
    },
  };
}

/** The rows of another view that belong to this one, in a fixed order. */
export function many(
  view: () => View,
  on: (t: string, other: string) => string,
  order: (other: string) => string,
): ViewField {
  return {
    cells: (t, selection, scope) => {
      const other = scope.nextAlias();
      const compiled = compileRow(view(), selection, { t: other, scope: { ...scope, parent: t } });
      return {
        sql: [
          `(SELECT coalesce(json_agg(${compiled.sql} ORDER BY ${order(other)}), '[]') FROM ${view().table} ${other} WHERE ${on(t, other)})`,
        ],
        decode: (cells, at) => (cells[at] as Cell[]).map((row) => compiled.decode(row as Cell[])),
      };
    },
  };
}

/** The UUID of the one row of another table that belongs to this one, or null; a resolver makes something of it. */
export function relatedId(table: string, on: (t: string, other: string) => string): ViewField {
  return plain((t) => `(SELECT x.id FROM ${table} x WHERE ${on(t, 'x')})`);
}

/** The rows of a SELECT that gives JSON arrays, decoded one by one. */
export function listOf(select: (t: string) => string, decode: (row: Cell[]) => unknown): ViewField {
  return plain(
    (t) => `(SELECT coalesce(json_agg(r.cells), '[]') FROM (${select(t)}) AS r(cells))`,
    (cell) => (cell as Cell[]).map((row) => decode(row as Cell[])),
  );
}

function compileRow(view: View, selection: Selection, { t, scope }: { t: string; scope: CompileScope }): CompiledView {
  const expressions: string[] = [];
  const readers: { name: string; at: number; decode: (cells: Cell[], at: number) => unknown }[] = [];
  // The id is always read, for the fields that a resolver makes from it.
  for (const [name, below] of Object.entries('id' in view.fields ? { id: true as const, ...selection } : selection)) {
    const field = view.fields[name];
    if (!field) continue; // resolved by a resolver of its own, from the id
    const { sql, decode } = field.cells(t, below === true ? {} : below, scope);
    readers.push({ name, at: expressions.length, decode });
    expressions.push(...sql);
  }
  return {
    sql: `json_build_array(${expressions.join(', ')})`,
    decode: (cells) => {
      const row: Record<string, unknown> = {};
      for (const reader of readers) row[reader.name] = reader.decode(cells, reader.at);
      return row;
    },
  };
}

/** Compiles a selection of a view over the row alias `t`. */
export function compileView<T>(view: View, selection: Selection): CompiledView<T> {
  let aliases = 0;
  const scope: CompileScope = { nextAlias: () => `t${(aliases += 1)}`, parent: null };
  return compileRow(view, selection, { t: 't', scope }) as CompiledView<T>;
}
