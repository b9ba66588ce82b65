import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { LockedReason, lockedReason } from '../../domain/approval';
import { assertBooksOpen } from '../../domain/closed-books';
import { REFUSAL_OF_LOCKED_EXPENSE } from '../../domain/expenses';
import { ExpenseEntity } from '../../entities/expense';
import { assertMayWrite, assertOpen, type ExpenseRules, lockedError, passesLock } from '../time/time-rules';

/**
 * The expense with this public ID, locked until the transaction ends, if the actor may write it. Throws
 * VALIDATION_ERROR, NOT_FOUND, and FORBIDDEN for the expenses of others.
 */
export async function lockExpense(work: UnitOfWork, publicId: string, field: string): Promise<ExpenseEntity> {
  const expense = await lockRow(work, ExpenseEntity, { of: 'expense', publicId, field });
  assertMayWrite(work, expense.userId, field);
  return expense;
}

interface Judged {
  rules: ExpenseRules;
  field: string;
}

/** Throws INVALID_STATE at `field` for a day in a period that is closed for the actor. */
export function assertDayOpen(work: UnitOfWork, date: string, { rules, field }: Judged): void {
  assertOpen(work, date, { rules, field });
  assertBooksOpen(rules, date, field);
}

/** Throws INVALID_STATE at `field` if a locked expense cannot be changed. */
export function assertCanChange(work: UnitOfWork, expense: ExpenseEntity, { rules, field }: Judged): void {
  const { status, date, invoiceLineId } = expense;
  const { lockTimeBefore } = rules;
  const reason = lockedReason({ status, date, isInvoiced: invoiceLineId !== null, lockTimeBefore });
  const passes = reason === null || (reason === LockedReason.PERIOD_CLOSED && passesLock(work.actor));
  if (!passes) throw lockedError(REFUSAL_OF_LOCKED_EXPENSE, reason, field);
  assertBooksOpen(rules, date, field);
}
