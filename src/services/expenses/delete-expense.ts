import type { UnitOfWork } from '../../db/unit-of-work';
import { idOf } from '../../domain/ids';
import { ExpenseEntity } from '../../entities/expense';
import { expenseRules } from '../time/time-rules';
import { assertCanChange, lockExpense } from './lock-expense';

/**
 * Deletes an expense and returns its public ID. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for the expenses of others,
 * and INVALID_STATE for a locked one.
 */
export async function deleteExpense(work: UnitOfWork, input: { id: string }): Promise<{ id: string }> {
  const rules = await expenseRules(work);
  const expense = await lockExpense(work, input.id, 'id');
  assertCanChange(work, expense, { rules, field: 'id' });
  const { organizationId, id, projectId } = expense;
  await work.sql.manager.delete(ExpenseEntity, { organizationId, id });
  work.emit('expense.deleted', { expenseId: id, projectIds: [projectId] });
  return { id: idOf('expense', id) };
}
