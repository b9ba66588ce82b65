import type { ColumnOptions } from 'typeorm';

/** Column options shared by all tables, so that they cannot differ between tables. */

/** Money in integer minor units of the row's currency; a `bigint` in TypeScript and in PostgreSQL. */
export const MINOR: ColumnOptions = { type: 'bigint' };

/** A quantity or a rate with up to four decimals, as a decimal string. */
export const DECIMAL4: ColumnOptions = { type: 'numeric', precision: 19, scale: 4 };

/** A tax or discount rate as a fraction ("0.08"), up to six decimals, as a decimal string. */
export const FRACTION: ColumnOptions = { type: 'numeric', precision: 9, scale: 6 };

/** An ISO 4217 code. */
export const CURRENCY: ColumnOptions = { type: 'char', length: 3 };

/** A point in time, stored in UTC. */
export const INSTANT: ColumnOptions = { type: 'timestamptz' };

/** A point in time, or null if it has not happened. */
export const MAYBE_INSTANT: ColumnOptions = { type: 'timestamptz', nullable: true };

/** The sort key of a name or number. It is written by a trigger and read only by lists. */
export const SORT_KEY: ColumnOptions = { type: 'text', collation: 'C', select: false, insert: false, update: false };

/** Optional text. */
export const MAYBE_TEXT: ColumnOptions = { type: 'text', nullable: true };
