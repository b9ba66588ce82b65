import type { IdKind } from '../domain/ids';
import type { Via } from './relation-kinds';

/** How the filters of lists select rows, as data. An omitted or null value does not filter. */

/** Rows whose column compares with the value: equal, at least, at most, or less. */
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

/** Rows whose column is one of the values. */
export interface AmongFilter<Column extends string = string> {
  kind: 'among';
  column: Column;
}

export const among = <Column extends string>(column: Column): AmongFilter<Column> => ({ kind: 'among', column });

/** Rows whose column equals the UUID of a public ID, of that kind or of any. */
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

/**
 * Rows reached through linking tables from the value: a public ID of that kind, or the value itself. The tables lead to
 * the IDs in `column`.
 */
export interface ViaFilter {
  kind: 'via';
  via: readonly Via[];
  of: IdKind | null;
  column: string;
}

export const led = (by: readonly Via[], of: IdKind | null = null, column = 'id'): ViaFilter => ({
  ...{ kind: 'via', via: by, of, column },
});

/**
 * Rows that a linking table leads to from the value, one row of it for each. The table repeats every column that the list
 * is sorted by, under the same name, so that its index has a page in order, however rare or old the value is.
 */
export interface LinkedFilter {
  kind: 'linked';
  via: Via;
}

export const linked = (by: Via): LinkedFilter => ({ kind: 'linked', via: by });

/**
 * Rows whose texts contain a text, folded as for sorting: anywhere or, if it is shorter than three characters, at the
 * beginning of the first text. Triggers on the table write the searched texts, as rows of that kind in `search_texts`.
 */
export interface SearchFilter {
  kind: 'search';
  of: IdKind;
}

export const searched = (of: SearchFilter['of']): SearchFilter => ({ kind: 'search', of });

/** Rows that have a value in at least one of the columns, or in none. */
export interface PresentFilter<Column extends string = string> {
  kind: 'present';
  columns: readonly Column[];
}

export const present = <Column extends string>(...columns: Column[]): PresentFilter<Column> => ({
  kind: 'present',
  columns,
});

/** The rows that the view calls kept, if the value is `as` or omitted; otherwise only the archived or deleted ones. */
export interface KeptFilter {
  kind: 'kept';
  as: boolean;
}

/** For a field that is true for rows that are kept, such as `isActive`. */
export const kept: KeptFilter = { kind: 'kept', as: true };
/** For a field that is true for the others, such as `isArchived`. */
export const putAway: KeptFilter = { kind: 'kept', as: false };

/** Rows whose amount in minor units is at least, or at most, a value in major units of the row's currency. */
export interface AmountFilter<Term extends string = string> {
  kind: 'amount';
  of: Term;
  by: '>=' | '<=';
}

export const amountFrom = <Term extends string>(of: Term): AmountFilter<Term> => ({ kind: 'amount', of, by: '>=' });
export const amountUpTo = <Term extends string>(of: Term): AmountFilter<Term> => ({ kind: 'amount', of, by: '<=' });

/** Rows with a status, where PENDING becomes EXPIRED after a point in time. */
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

/** How one field of a filter selects rows. */
export type Filter =
  | CompareFilter
  | AmongFilter
  | IdFilter
  | ViaFilter
  | LinkedFilter
  | SearchFilter
  | PresentFilter
  | KeptFilter
  | AmountFilter
  | StandingFilter;

/**
 * The sort key of a list: an indexed column, and the PostgreSQL type of its value in a cursor. Names have a separate
 * sort column.
 */
export interface Sort<Column extends string = string> {
  column: Column;
  type: 'text' | 'date' | 'timestamptz' | 'bigint' | 'uuid';
  isNullable: boolean;
}

/** Sorts by a column that is never null. */
export const by = <Column extends string>(column: Column, type: Sort['type']): Sort<Column> => ({
  column,
  type,
  isNullable: false,
});

/** Sorts by a day. Rows without one come after all others. */
export const byDayOrLast = <Column extends string>(column: Column): Sort<Column> => ({
  column,
  type: 'date',
  isNullable: true,
});
