import { MAX_ATTEMPTS } from '../../db/attempt';
import type { UnitOfWork } from '../../db/unit-of-work';
import { type BillfoldError, ErrorCode } from '../../domain/errors';
import { createOccurrences } from '../invoices/create-invoice';
import { keepBooks } from '../invoices/load-invoice';
import { readSubscription } from '../plans/read-subscription';
import { type DueOccurrence, lockDueOccurrences } from './due-occurrences';
import type { Outcome } from './outcome';
import { settleFailed, settleLimited, settleMade } from './settle-occurrences';

/**
 * Creates invoices that are due, at most `limit`, one for each recurring invoice, and moves these on to their next date:
 * in one transaction, so that there is one invoice for each date, whoever else does the same and wherever it is
 * interrupted. What is refused stays due, is recorded with its reason and does not hinder the others. By hand, what failed
 * before is tried at once.
 */
export async function makeOccurrences(work: UnitOfWork, options: { limit: number; byHand: boolean }): Promise<Outcome> {
  const organization = await keepBooks(work);
  const due = await lockDueOccurrences(work, organization, options);
  const outcome: Outcome = { made: [], failed: [], empty: [], limited: [], untried: 0 };
  if (due.length === 0) return outcome;
  const { remaining } = await readSubscription(work.sql, work.now);
  // Others may use up what remains in the meantime: the database decides.
  const room = remaining ?? due.length;
  outcome.limited.push(...due.slice(room));
  await attemptAll(work, due.slice(0, room), outcome);
  await settleMade(work, outcome);
  await settleFailed(work, outcome.failed);
  await settleLimited(work, outcome.limited);
  return outcome;
}

/** Attempts all together; if one is refused, the others without it, and if the plan has too few invoices left, fewer. */
async function attemptAll(work: UnitOfWork, due: readonly DueOccurrence[], outcome: Outcome): Promise<void> {
  let waiting = [...due];
  let size = waiting.length;
  for (let attempts = 0; waiting.length > 0 && attempts < MAX_ATTEMPTS; attempts += 1) {
    const part = waiting.slice(0, size);
    const attempt = await work.attempt(() => createOccurrences(work, part));
    if ('value' in attempt) {
      outcome.made.push(...part.map((each, index) => ({ due: each, invoiceId: attempt.value[index] ?? '' })));
      waiting = waiting.slice(part.length);
      size = waiting.length;
      continue;
    }
    const { failure } = attempt;
    if (failure.code === ErrorCode.LIMIT_REACHED && part.length === 1) {
      outcome.limited.push(...waiting);
      waiting = [];
      continue;
    }
    const at = part.length === 1 ? 0 : culpritOf(failure);
    const culprit = at === null ? undefined : part[at];
    if (!culprit) {
      size = Math.floor(part.length / 2);
      continue;
    }
    if (isEmpty(failure)) outcome.empty.push(culprit);
    else outcome.failed.push({ due: culprit, failure: ofInvoice(failure) });
    waiting = waiting.filter((each) => each !== culprit);
    size = waiting.length;
  }
  outcome.untried = waiting.length;
}

const PATH = /^inputs\.(\d+)\./;

/** The index of the input that an error is about; null if it is about none. */
function culpritOf({ details }: BillfoldError): number | null {
  const index = PATH.exec(details[0]?.field ?? '')?.[1];
  return index === undefined ? null : Number(index);
}

/** Whether there was only time to bill, and none of it. */
function isEmpty({ code, details }: BillfoldError): boolean {
  return code === ErrorCode.VALIDATION_ERROR && /\.unbilledTime$/.test(details[0]?.field ?? '');
}

/** The error with fields of the one invoice that it is about. */
function ofInvoice(failure: BillfoldError): BillfoldError {
  const details = failure.details.map(({ field, reason }) => ({ field: field.replace(PATH, ''), reason }));
  return Object.assign(failure, { details });
}
