import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { LockedReason, lockedReason } from '../../domain/approval';
import { REFUSAL_OF_LOCKED_EXPENSE } from '../../domain/expenses';
import { ExpenseEntity } from '../../entities/expense';
import { assertMayWrite, lockedError, passesLock, type TimeRules, timeRules } from '../time/time-rules';

/**
 * The expense with this public ID, locked until the transaction ends, if the actor may write it. Throws
 * VALIDATION_ERROR, NOT_FOUND, and FORBIDDEN for the expenses of others.
 */
export async function lockExpense(work: UnitOfWork, publicId: string, field: string): Promise<ExpenseEntity> {
  const expense = await lockRow(work, ExpenseEntity, { of: 'expense', publicId, field });
  assertMayWrite(work, expense.userId, field);
  return expense;
}

/** The organization's rules, if a locked expense can be changed. Throws INVALID_STATE if it cannot. */
export async function rulesToChange(work: UnitOfWork, expense: ExpenseEntity, field: string): Promise<TimeRules> {
  const rules = await timeRules(work);
  const { status, date, invoiceLineId } = expense;
  const { lockTimeBefore } = rules;
  const reason = lockedReason({ status, date, isInvoiced: invoiceLineId !== null, lockTimeBefore });
  if (reason === null || (reason === LockedReason.PERIOD_CLOSED && passesLock(work.actor))) return rules;
  throw lockedError(REFUSAL_OF_LOCKED_EXPENSE, reason, field);
}
