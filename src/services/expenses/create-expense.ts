import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { ExpenseEntity } from '../../entities/expense';
import type { CreateExpenseInput } from '../../schema/inputs/expense-inputs';
import { assertMayWriteMoney } from '../edits';
import { expenseRules, memberOfTime, projectOfTime } from '../time/time-rules';
import { expenseAmounts } from './expense-amounts';
import { assertDayOpen } from './lock-expense';
import { type PreparedExpense, receiptOf } from './prepare-expense';

/**
 * Creates an expense and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for the expenses of others and
 * for a markup if the actor may not see money, INVALID_STATE for an archived project and a closed period.
 */
export async function createExpense(work: UnitOfWork, input: PreparedExpense<CreateExpenseInput>): Promise<string> {
  assertMayWriteMoney(work.actor, input.markupRate ?? undefined, 'input.markupRate');
  const rules = await expenseRules(work);
  const { userId, timeZone } = await memberOfTime(work, input.userId);
  const project = await projectOfTime(work, input.projectId);
  const date = input.date ?? todayIn(timeZone, work.now);
  assertDayOpen(work, date, { rules, field: 'input.date' });
  const facts = {
    date,
    unit: input.unit ?? null,
    quantity: input.quantity ?? null,
    amount: input.amount ?? null,
    currency: input.currency ?? null,
    taxAmount: input.taxAmount ?? null,
    taxDeductible: input.taxDeductible ?? true,
    exchangeRate: input.exchangeRate ?? null,
    billable: input.billable ?? project.default_billable,
    markupRate: input.markupRate ?? '0',
    disbursement: input.disbursement ?? false,
  };
  const id = newId();
  await work.sql.manager.insert(ExpenseEntity, {
    ...(await expenseAmounts(work, { facts, clientId: project.client_id })),
    id,
    organizationId: work.organizationId,
    userId,
    projectId: project.id,
    clientId: project.client_id,
    date,
    category: input.category,
    description: input.description,
    reimbursable: input.reimbursable ?? false,
    receiptSha256: await receiptOf(work, input),
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.emit('expense.created', { expenseId: id, projectIds: [project.id] });
  return id;
}
