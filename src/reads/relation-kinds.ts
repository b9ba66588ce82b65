import type { IdKind } from '../domain/ids';
import type { KeysOf, Literal, Term } from './column-kinds';
import type { NounName, RowName, RowOf } from './nouns';

/**
 * How fields are read from related rows, as data. Nouns are named rather than imported, because they may refer to each
 * other.
 */

type Uuid = string | null;
type LiteralOf<Value> = Value extends Literal ? Value : never;

/** Rows whose columns have these values: equal, one of several, or null. */
export type Where<Row> = {
  readonly [Key in keyof Row & string]?: LiteralOf<Row[Key]> | readonly LiteralOf<Row[Key]>[];
};

/** A sort order. Names have a separate sort column. */
export type OrderBy<Row> = readonly (keyof Row & string)[];

/** The row of another noun that a column refers to. */
export interface OneField<N extends NounName = NounName, Column extends string = string> {
  kind: 'one';
  noun: N;
  by: Column;
  to: string;
}

/** The one row of another noun whose `to` (its ID by default) equals the column `by`. */
export const one = <const N extends NounName, const Column extends string>(
  noun: N,
  { by, to }: { by: Column; to?: KeysOf<RowOf<N>, Uuid> },
): OneField<N, Column> => ({ kind: 'one', noun, by, to: to ?? 'id' });

/** A table that links rows: column `by` contains the ID of the starting row, and `to` that of the row it leads to. */
export interface Via {
  row: RowName;
  by: string;
  to: string;
}

export const via = <N extends RowName>(row: N, by: KeysOf<RowOf<N>, Uuid>, to: KeysOf<RowOf<N>, Uuid>): Via => ({
  row,
  by,
  to,
});

/** The rows of another noun that belong to this one, of which there are only a few. */
export interface ManyField<N extends NounName = NounName> {
  kind: 'many';
  noun: N;
  by: string | readonly Via[];
  where: Readonly<Record<string, unknown>>;
  order: OrderBy<Record<string, unknown>>;
}

interface ManyOptions<Row> {
  /** The column of those rows that contains this row's ID, or the tables that lead to them. */
  by: KeysOf<Row, Uuid> | readonly Via[];
  where?: Where<Row>;
  order: OrderBy<Row>;
}

/** All rows of another noun that belong to this one, in a fixed order. What grows with time is read by `pages`. */
export const many = <const N extends NounName>(
  noun: N,
  { by, where = {}, order }: ManyOptions<RowOf<N>>,
): ManyField<N> => ({ kind: 'many', noun, by, where, order });

/** Sums of amounts of rows that belong to this one, one per currency. */
export interface SumsField {
  kind: 'sums';
  row: RowName;
  by: string;
  of: readonly string[];
  where: Readonly<Record<string, unknown>>;
  positive: boolean;
}

interface SumsOptions<Row> {
  by: KeysOf<Row, Uuid>;
  of: readonly Term<Row>[];
  where: Where<Row>;
  /** Omits currencies whose sum is zero or negative. */
  positive?: boolean;
}

/** Amounts of rows that belong to this one, summed by currency. */
export const sums = <N extends RowName>(row: N, options: SumsOptions<RowOf<N>>): SumsField => ({
  kind: 'sums',
  row,
  positive: false,
  ...options,
});

/** The earliest point in time of related rows. */
export interface EarliestField {
  kind: 'earliest';
  row: RowName;
  by: string;
  instant: string;
  where: Readonly<Record<string, unknown>>;
}

/** The earliest value of a column of those rows that belong to this one, as `instant` reads it; null if none has a value. */
export const earliest = <N extends RowName>(
  row: N,
  options: { by: KeysOf<RowOf<N>, Uuid>; instant: KeysOf<RowOf<N>, Date | null>; where: Where<RowOf<N>> },
): EarliestField => ({ kind: 'earliest', row, ...options });

/** The UUID of the one row that belongs to this one. */
export interface RelatedIdField {
  kind: 'relatedId';
  row: RowName;
  by: string;
  where: Readonly<Record<string, unknown>>;
}

/** The UUID of the one row whose `by` is this one's ID, for a resolver to process; null if there is none. */
export const relatedId = <N extends RowName>(
  row: N,
  { by, where = {} }: { by: KeysOf<RowOf<N>, Uuid>; where?: Where<RowOf<N>> },
): RelatedIdField => ({ kind: 'relatedId', row, by, where });

/** The IDs of a noun that the rows of a table list for this row. */
export interface RelatedIdsField {
  kind: 'relatedIds';
  of: NounName & IdKind;
  row: RowName;
  by: string;
  through?: Via;
  to: string;
  order: string;
}

/** The public IDs in column `to` of the rows whose `by` is this one's ID, or an ID that `through` leads to, in that order. */
export const relatedIds = <N extends RowName>(
  of: NounName & IdKind,
  columns: {
    row: N;
    by: KeysOf<RowOf<N>, Uuid>;
    through?: Via;
    to: KeysOf<RowOf<N>, Uuid>;
    order: keyof RowOf<N> & string;
  },
): RelatedIdsField => ({ kind: 'relatedIds', of, ...columns });

/** A value computed from columns of another noun's row. */
export interface MadeField<Column extends string = string, Value = unknown> {
  kind: 'made';
  noun: NounName;
  by: Column;
  of: readonly string[];
  make: (columns: never) => Value;
}

/** The result of `make` for those columns of the row that `by` refers to. */
export const made = <N extends NounName, const Column extends string, From extends keyof RowOf<N> & string, Value>(
  noun: N,
  { by, of, make }: { by: Column; of: readonly From[]; make: (columns: Pick<RowOf<N>, From>) => Value },
): MadeField<Column, Value> => ({ kind: 'made', noun, by, of, make });

/** The latest day of related rows. */
export interface LatestField<Column extends string = string> {
  kind: 'latest';
  /** A column of this row; the value is null while it is. */
  once: Column;
  of: readonly { row: RowName; by: string | readonly Via[]; day: string }[];
}

/** The days of a column of rows that belong to this one, for `latest`. A row without a day has no part in it. */
export const daysOf = <N extends RowName>(
  row: N,
  { by, day }: { by: KeysOf<RowOf<N>, Uuid> | readonly Via[]; day: KeysOf<RowOf<N>, string | null> },
): LatestField['of'][number] => ({ row, by, day });

/** The latest of the days of several kinds of rows that belong to this one, once a column of this row is not null. */
export const latest = <const Column extends string>(once: Column, of: LatestField['of']): LatestField<Column> => ({
  kind: 'latest',
  once,
  of,
});
