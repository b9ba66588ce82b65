import { BillfoldError, ErrorCode } from '../domain/errors';
import { sqlStateOf } from './sql-errors';

/** What came of one item of a bulk act: what its body gave, or why nothing of it was kept. */
export type Attempt<T> = { value: T } | { failure: BillfoldError };

/** So many items one transaction attempts at most: each costs PostgreSQL a subtransaction, which later snapshots carry along. */
export const MAX_ATTEMPTS = 50;

/** Data and constraints at fault, and what our triggers and functions raise: an item's own fault, that comes again. */
const OF_THE_ITEM = /^(22|23|BF|P0)/;

/** Refusals that say nothing of the item. */
const OF_THE_MOMENT: ReadonlySet<ErrorCode> = new Set([ErrorCode.SERVICE_UNAVAILABLE, ErrorCode.STATEMENT_TIMEOUT]);

/**
 * Why an item failed; null where the whole transaction has to: a serialization failure or a deadlock, which is tried again,
 * a lost connection, a timeout, a fault in the code.
 */
export function failureOfItem(error: unknown): BillfoldError | null {
  if (error instanceof BillfoldError) return OF_THE_MOMENT.has(error.code) ? null : error;
  if (!OF_THE_ITEM.test(sqlStateOf(error) ?? '')) return null;
  const failure = new BillfoldError(ErrorCode.INTERNAL_ERROR, 'Something went wrong on our side with this one.');
  return Object.assign(failure, { cause: error });
}
