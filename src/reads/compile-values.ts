import { trimDecimal } from '../domain/decimal';
import { ID_PREFIXES, type IdKind } from '../domain/ids';
import { formatAmount } from '../domain/money';
import { PERMISSIONS } from '../domain/permissions';
import { TaxCategory } from '../domain/tax-category';
import { encodeTypeId } from '../domain/typeid';
import { publicChanges } from './audit-changes';
import { amountOfTime } from '../db/money-sql';
import { inOrganization, isCaller } from '../db/scope';
import type { Cell } from './cell';
import type { Field } from './field-kinds';
import type { ManyField } from './relation-kinds';
import type { RowName } from './nouns';
import { idKindOfTable, rowTable, viewOf } from './registry';
import { columnOf, idsLedTo, inTenancy, literal, termsOf, testOf, whereOf } from './sql-parts';

/** The row in which a field stands, and the row in which that one is nested. */
export interface RowPlace {
  t: string;
  parent: string | null;
}

/** The SQL expressions for the cells of a field, and the function that converts them to its value. */
export interface Cells {
  sql: string[];
  decode: (cells: Cell[], at: number) => unknown;
}

/** The kinds of fields whose value is in the row or summed up from others, and that have no selection below them. */
type ValueKind = Exclude<Field['kind'], 'one' | 'many' | 'pages' | 'parts' | 'elsewhere'>;

type ValueCompilers = {
  readonly [Kind in ValueKind]: (field: Extract<Field, { kind: Kind }>, place: RowPlace) => Cells;
};

const asItIs = (sql: string): Cells => ({ sql: [sql], decode: (cells, at) => cells[at] ?? null });

export const unlessNull = (sql: string, decode: (cell: Cell) => unknown): Cells => ({
  sql: [sql],
  decode: (cells, at) => {
    const cell = cells[at] ?? null;
    return cell === null ? null : decode(cell);
  },
});

/** The condition that a row belongs to the row `t`. */
export const belongsTo = (t: string, other: string, by: ManyField['by']): string =>
  typeof by === 'string' ? `${columnOf(other, by)} = ${t}.id` : `${other}.id IN (${idsLedTo(by, `${t}.id`)})`;

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

/** A point in time as the API writes it. */
const instantText = (sql: string): string => `to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How the value of each kind of field is read. */
export const VALUE_COMPILERS: ValueCompilers = {
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
  instant: ({ column }, { t }) => asItIs(instantText(columnOf(t, column))),
  decimal: ({ column }, { t }) => unlessNull(`${columnOf(t, column)}::text`, (text) => trimDecimal(text as string)),
  // Minor units are transferred as text, never as a float.
  money: ({ terms, currencyOf }, { t, parent }) => ({
    sql: [`(${termsOf(t, terms)})::text`, `${currencyOf === 'row' ? t : (parent ?? '')}.currency`],
    decode: amountAt,
  }),
  moneyIn: ({ column, of }, { t }) => ({
    sql: [`${termsOf(t, [of])}::text`, columnOf(t, column)],
    decode: amountAt,
  }),
  taxes: ({ column }, { t }) =>
    unlessNull(columnOf(t, column), (taxes) =>
      (taxes as object[]).map((tax) => ({ category: TaxCategory.STANDARD, reason: null, ...tax })),
    ),
  presence: ({ column }, { t }) => asItIs(`${columnOf(t, column)} IS NOT NULL`),
  cases: ({ cases, otherwise }, { t }) =>
    asItIs(
      `CASE ${cases.map(([column, is, then]) => `WHEN ${columnOf(t, column)} ${testOf(t, is)} THEN ${literal(then)}`).join(' ')} ELSE ${literal(otherwise)} END`,
    ),
  timeAmount: (_field, { t }) => ({
    sql: [`(${amountOfTime(t)})::text`, `${t}.currency`],
    decode: amountAt,
  }),
  inside: ({ column, key }, { t }) => asItIs(`${columnOf(t, column)} ->> ${literal(key)}`),
  secondWord: ({ column }, { t }) => asItIs(`upper(split_part(${columnOf(t, column)}, '.', 2))`),
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
  earliest: ({ row, by, instant, where }, { t }) => {
    const { table } = rowTable(row);
    const first = `SELECT min(${columnOf('x', instant)}) FROM ${table} x WHERE ${columnOf('x', by)} = ${t}.id${whereOf('x', where)}${inTenancy(rowTable(row), 'x')}`;
    return asItIs(instantText(`(${first})`));
  },
  relatedId: ({ row, by, where }, { t }) =>
    asItIs(
      `(SELECT x.id FROM ${rowTable(row).table} x WHERE ${columnOf('x', by)} = ${t}.id${whereOf('x', where)}${inTenancy(rowTable(row), 'x')})`,
    ),
  relatedIds: ({ of, row, by, through, to, order }, { t }) => ({
    sql: [
      `ARRAY(SELECT ${columnOf('x', to)} FROM ${rowTable(row).table} x WHERE ${columnOf('x', by)} ${through ? `IN (${idsLedTo([through], `${t}.id`)})` : `= ${t}.id`}${inTenancy(rowTable(row), 'x')} ORDER BY ${columnOf('x', order)})`,
    ],
    decode: (cells, at) => (cells[at] as Cell[]).map((uuid) => publicId(of, uuid)),
  }),
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
};
