import { BillfoldError, ErrorCode } from '../domain/errors';
import { sqlStateOf } from './sql-errors';

/** The outcome of one item of a bulk act: the result of its body, or why none of it was kept. */
export type Attempt<T> = { value: T } | { failure: BillfoldError };

/**
 * The maximum number of items attempted in one transaction. Each costs PostgreSQL a subtransaction, which later
 * snapshots have to track.
 */
export const MAX_ATTEMPTS = 50;

/**
 * Data exceptions, constraint violations, and errors raised by our triggers and functions: the item is at fault, and
 * would fail again.
 */
const OF_THE_ITEM = /^(22|23|BF|P0)/;

/** Errors that are unrelated to the item. */
const OF_THE_MOMENT: ReadonlySet<ErrorCode> = new Set([ErrorCode.SERVICE_UNAVAILABLE, ErrorCode.STATEMENT_TIMEOUT]);

/**
 * Why an item failed; null if the whole transaction must fail: a serialization failure or deadlock, which is retried, a
 * lost connection, a timeout, a bug.
 */
export function failureOfItem(error: unknown): BillfoldError | null {
  if (error instanceof BillfoldError) return OF_THE_MOMENT.has(error.code) ? null : error;
  if (!OF_THE_ITEM.test(sqlStateOf(error) ?? '')) return null;
  const failure = new BillfoldError(ErrorCode.INTERNAL_ERROR, 'An internal error occurred for this item.');
  return Object.assign(failure, { cause: error });
}
