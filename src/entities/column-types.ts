import type { ColumnOptions } from 'typeorm';

/** Options that the same kind of column has in every table, so that two tables cannot disagree on it. */

/** Money in whole minor units of the row's currency; a `bigint` in TypeScript and in PostgreSQL. */
export const MINOR: ColumnOptions = { type: 'bigint' };

/** A quantity or a rate: up to four decimals, as a decimal string. */
export const DECIMAL4: ColumnOptions = { type: 'numeric', precision: 19, scale: 4 };

/** A tax or discount rate as a fraction ("0.08"), up to six decimals, as a decimal string. */
export const FRACTION: ColumnOptions = { type: 'numeric', precision: 9, scale: 6 };

/** An ISO 4217 code. */
export const CURRENCY: ColumnOptions = { type: 'char', length: 3 };

/** An instant, kept in UTC. */
export const INSTANT: ColumnOptions = { type: 'timestamptz' };

/** An instant that has not come yet, or never will. */
export const MAYBE_INSTANT: ColumnOptions = { type: 'timestamptz', nullable: true };

/** By what a name or a number is sorted: a trigger writes it, and nothing but lists reads it. */
export const SORT_KEY: ColumnOptions = { type: 'text', collation: 'C', select: false, insert: false, update: false };

/** Text that may be missing. */
export const MAYBE_TEXT: ColumnOptions = { type: 'text', nullable: true };
