import type { IdKind } from '../domain/ids';
import type { Via } from './relation-kinds';

/** How the filters of lists choose rows, as data. What is left out, or null, chooses nothing. */

/** Rows whose column compares so with the value: equal, at least, at most, or less. */
export interface CompareFilter<Column extends string = string> {
  kind: 'compare';
  column: Column;
  by: '=' | '>=' | '<=' | '<';
}

const compare =
  (by: CompareFilter['by']) =>
  <Column extends string>(column: Column): CompareFilter<Column> => ({ kind: 'compare', column, by });

export const equals = compare('=');
export const from = compare('>=');
export const upTo = compare('<=');
export const before = compare('<');

/** Rows whose column is among the values. */
export interface AmongFilter<Column extends string = string> {
  kind: 'among';
  column: Column;
}

export const among = <Column extends string>(column: Column): AmongFilter<Column> => ({ kind: 'among', column });

/** Rows whose column is what a public id stands for: of that kind, or of any. */
export interface IdFilter<Column extends string = string> {
  kind: 'id';
  of: IdKind | 'ANY';
  column: Column;
}

export const idIs = <Column extends string>(of: IdKind | 'ANY', column: Column): IdFilter<Column> => ({
  kind: 'id',
  of,
  column,
});

/** Rows to which tables lead from the value: from a public id of that kind, else from the value as it is. */
export interface ViaFilter {
  kind: 'via';
  via: readonly Via[];
  of: IdKind | null;
}

export const led = (by: readonly Via[], of: IdKind | null = null): ViaFilter => ({ kind: 'via', via: by, of });

/** Rows in whose texts a text is found, folded as names are sorted: anywhere, or where it is shorter than three characters at the
 * beginning of the first one. The triggers on the table write what is searched, as rows of that kind in `search_texts`. */
export interface SearchFilter {
  kind: 'search';
  of: IdKind;
}

export const searched = (of: SearchFilter['of']): SearchFilter => ({ kind: 'search', of });

/** Rows whose column is, or is not, null. `otherwise` is chosen where nothing is asked for. */
export interface PresentFilter<Column extends string = string> {
  kind: 'present';
  column: Column;
  otherwise: boolean | null;
}

export const present = <Column extends string>(
  column: Column,
  { otherwise = null }: { otherwise?: boolean | null } = {},
): PresentFilter<Column> => ({ kind: 'present', column, otherwise });

/** Rows whose amount in minor units is at least, or at most, one in major units of the row's currency. */
export interface AmountFilter<Term extends string = string> {
  kind: 'amount';
  of: Term;
  by: '>=' | '<=';
}

export const amountFrom = <Term extends string>(of: Term): AmountFilter<Term> => ({ kind: 'amount', of, by: '>=' });
export const amountUpTo = <Term extends string>(of: Term): AmountFilter<Term> => ({ kind: 'amount', of, by: '<=' });

/** Rows with a status that, while it is PENDING, is EXPIRED after an instant. */
export interface StandingFilter<Column extends string = string> {
  kind: 'standing';
  status: Column;
  until: Column;
}

export const standing = <Column extends string>(status: Column, until: Column): StandingFilter<Column> => ({
  kind: 'standing',
  status,
  until,
});

/** How one field of a filter chooses rows. */
export type Filter =
  CompareFilter | AmongFilter | IdFilter | ViaFilter | SearchFilter | PresentFilter | AmountFilter | StandingFilter;

/** What a list is sorted by: a column with an index, and how PostgreSQL reads a value of it in a cursor. Names have a column for it. */
export interface Sort<Column extends string = string> {
  column: Column;
  type: 'text' | 'date' | 'timestamptz' | 'bigint';
  isNullable: boolean;
}

/** Sorts by a column that is never null. */
export const by = <Column extends string>(column: Column, type: Sort['type']): Sort<Column> => ({
  column,
  type,
  isNullable: false,
});

/** Sorts by a day; without one comes after all days. */
export const byDayOrLast = <Column extends string>(column: Column): Sort<Column> => ({
  column,
  type: 'date',
  isNullable: true,
});
