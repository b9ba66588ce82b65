import type { IdKind } from '../domain/ids';
import type { Permission } from '../domain/permissions';
import type { OrganizationEntity } from '../entities/organization';
import type { NounName, RowName } from './nouns';

/** How fields are read from the columns of their row, as data. Only `compile-sql` converts this to SQL. */

/** The properties of an entity whose values have a given type. */
export type KeysOf<Row, Value> = {
  [Key in keyof Row & string]-?: Row[Key] extends Value ? Key : never;
}[keyof Row & string];

/** The properties that can be null. */
export type NullableKeys<Row> = {
  [Key in keyof Row & string]-?: null extends Row[Key] ? Key : never;
}[keyof Row & string];

type WithoutMinor<Key> = Key extends `${infer Name}Minor` ? Name : never;

/** An amount of an entity, by the name of its column without `Minor`, such as `total`. A leading minus subtracts it. */
export type Term<Row, Value = bigint | null> = `${'' | '-'}${WithoutMinor<KeysOf<Row, Value>>}`;

/** A value that a column is compared with. */
export type Literal = string | number | boolean | null;

/** A column, and the value that replaces null. */
export interface ColumnField<Column extends string = string, Otherwise = unknown> {
  kind: 'column';
  column: Column;
  otherwise: Otherwise;
  cost?: number;
}

/**
 * A column without conversion: text, integers within 53 bits, booleans, days, JSON. `cost` is the cost of reading it,
 * if it is more than one.
 */
export function column<Column extends string>(name: Column, options?: { cost: number }): ColumnField<Column, undefined>;
export function column<Column extends string, Otherwise extends Literal>(
  name: Column,
  options: { otherwise: Otherwise },
): ColumnField<Column, Otherwise>;
export function column<Column extends string>(
  name: Column,
  options: { otherwise: readonly never[] },
): ColumnField<Column, readonly never[]>;
export function column(
  name: string,
  options: { otherwise?: Literal | readonly never[]; cost?: number } = {},
): ColumnField {
  return { kind: 'column', column: name, otherwise: options.otherwise, cost: options.cost };
}

/** A `uuid` column as a public ID. */
export interface IdField<Column extends string = string> {
  kind: 'id';
  of: IdKind;
  column: Column;
}

/** A column as a public ID of that kind; `id` by default. */
export function id(of: IdKind): IdField<'id'>;
export function id<Column extends string>(of: IdKind, name: Column): IdField<Column>;
export function id(of: IdKind, name = 'id'): IdField {
  return { kind: 'id', of, column: name };
}

/** An array of UUIDs as public IDs. Only rows of the noun that exist and that the caller may know of are included. */
export interface IdsField<Column extends string = string> {
  kind: 'ids';
  of: NounName & IdKind;
  column: Column;
}

/** The IDs of another noun's rows that a column lists; null if the column is null. */
export const ids = <Column extends string>(of: NounName & IdKind, name: Column): IdsField<Column> => ({
  kind: 'ids',
  of,
  column: name,
});

/**
 * A column that not every member sees: callers see their own row's, holders of a permission everybody's, and other
 * members everybody's if a setting of the organization says so. For others it is null.
 */
export interface PersonalField<Column extends string = string> {
  kind: 'personal';
  column: Column;
  owner: Column;
  shownTo: Permission;
  orIf: KeysOf<OrganizationEntity, boolean>;
}

export const personal = <Column extends string, Owner extends string>(
  name: Column,
  options: { owner: Owner } & Pick<PersonalField, 'shownTo' | 'orIf'>,
): PersonalField<Column | Owner> => ({ kind: 'personal', column: name, ...options });

/** A point in time in ISO 8601 format, in UTC with milliseconds. */
export interface InstantField<Column extends string = string> {
  kind: 'instant';
  column: Column;
}

export const instant = <Column extends string>(name: Column): InstantField<Column> => ({
  kind: 'instant',
  column: name,
});

/** A `numeric` column as a decimal string without trailing zeros. */
export interface DecimalField<Column extends string = string> {
  kind: 'decimal';
  column: Column;
}

export const decimal = <Column extends string>(name: Column): DecimalField<Column> => ({
  kind: 'decimal',
  column: name,
});

/** An amount in the currency of its row, or of the row that it is nested in. */
export interface MoneyField<Of extends string = string, From extends string = string> {
  kind: 'money';
  terms: readonly Of[];
  currencyOf: From;
}

/** The sum of minor-unit columns, such as `['total', '-paid']`. */
export function money<Of extends string>(terms: Of | readonly Of[]): MoneyField<Of, 'row'>;
export function money<Of extends string>(
  terms: Of | readonly Of[],
  from: { currencyOf: 'parent' },
): MoneyField<Of, 'parent'>;
export function money(
  terms: string | readonly string[],
  { currencyOf }: { currencyOf: string } = { currencyOf: 'row' },
): MoneyField {
  return { kind: 'money', terms: typeof terms === 'string' ? [terms] : terms, currencyOf };
}

/** An amount in the currency that a column of its row names. */
export interface MoneyInField<Column extends string = string, Of extends string = string> {
  kind: 'moneyIn';
  column: Column;
  of: Of;
}

/** A minor-unit column, by its name without `Minor`, in the currency of another column. */
export const moneyIn = <Column extends string, Of extends string>(
  currency: Column,
  of: Of,
): MoneyInField<Column, Of> => ({ kind: 'moneyIn', column: currency, of });

/** A list of taxes as they are stored: what they leave out is filled in. */
export interface TaxesField<Column extends string = string> {
  kind: 'taxes';
  column: Column;
}

export const taxes = <Column extends string>(name: Column): TaxesField<Column> => ({ kind: 'taxes', column: name });

/** Whether a column is not null. */
export interface PresenceField<Column extends string = string> {
  kind: 'presence';
  column: Column;
}

export const presence = <Column extends string>(name: Column): PresenceField<Column> => ({
  kind: 'presence',
  column: name,
});

/** A day is before that of a column of another noun's row, which the column `by` of this row refers to. */
export interface BeforeThat {
  noun: NounName;
  by: string;
  column: string;
}

/** A column is not null. */
export const PRESENT = { isThere: true } as const;

/** An amount is all that rows of another table which refer to this one have, of those whose column `there` is not null. */
export interface SumOfThose {
  sumOf: RowName;
  by: string;
  amount: string;
  there: string;
}

/** What a column of a case is: equal to a value or to a sum, not null, or before another day. */
export type CaseTest = Literal | typeof PRESENT | BeforeThat | SumOfThose;

/** The value of the first matching case. */
export interface CasesField<Column extends string = string, Value = string | boolean | null> {
  kind: 'cases';
  cases: readonly (readonly [column: Column, is: CaseTest, then: Value])[];
  otherwise: Value;
}

/**
 * One of several values. Each case consists of a column, what it is compared with (`PRESENT`: it is not null), and the
 * result.
 */
export const cases = <const Column extends string, const Value extends string | boolean | null>(
  table: readonly (readonly [column: Column, is: CaseTest, then: Value])[],
  otherwise: Value,
): CasesField<Column, Value> => ({ kind: 'cases', cases: table, otherwise });

/** The amount of a time entry, in the currency of its rate. */
export interface TimeAmountField {
  kind: 'timeAmount';
}

export const timeAmount: TimeAmountField = { kind: 'timeAmount' };

/** The second word of a text such as `invoice.paid`, in upper case. */
export interface SecondWordField<Column extends string = string> {
  kind: 'secondWord';
  column: Column;
}

export const secondWord = <Column extends string>(name: Column): SecondWordField<Column> => ({
  kind: 'secondWord',
  column: name,
});

/** A text inside of a JSON column, by its key; null if there is none. */
export interface InsideField<Column extends string = string> {
  kind: 'inside';
  column: Column;
  key: string;
}

export const inside = <Column extends string>(name: Column, key: string): InsideField<Column> => ({
  kind: 'inside',
  column: name,
  key,
});

/** A text of an audit log entry: from its own row, or from the row next to it, where it can be erased. */
export interface BesideField<Column extends string = string> {
  kind: 'beside';
  row: RowName;
  column: Column;
}

export const beside = <Column extends string>(row: 'auditPersonal', name: Column): BesideField<Column> => ({
  kind: 'beside',
  row,
  column: name,
});

/** The columns of an audit log entry, including those in the row next to it, under the API's names. */
export interface ChangesField<Column extends string = string> {
  kind: 'changes';
  row: RowName;
  column: Column;
  table: string;
}

export const changes = <Column extends string>(name: Column): ChangesField<Column> => ({
  kind: 'changes',
  row: 'auditPersonal',
  column: name,
  table: 'target',
});

/** A UUID as a public ID of the kind of the table named in the row; null for rows without one. */
export interface IdInTableField<Column extends string = string> {
  kind: 'idInTable';
  column: Column;
  table: Column;
}

export const idInTable = <Column extends string>(name: Column, table: Column): IdInTableField<Column> => ({
  kind: 'idInTable',
  column: name,
  table,
});
