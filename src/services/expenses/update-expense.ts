import type { UnitOfWork } from '../../db/unit-of-work';
import { assertBooksOpen } from '../../domain/closed-books';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { formatAmount } from '../../domain/money';
import { holdersOf, Permission } from '../../domain/permissions';
import { ExpenseEntity } from '../../entities/expense';
import type { UpdateExpenseInput } from '../../schema/inputs/expense-inputs';
import { assertMayWriteMoney, assertVersion } from '../edits';
import { type ExpenseRules, expenseRules, managesTime, projectOfTime } from '../time/time-rules';
import { expenseAmounts, type ExpenseFacts } from './expense-amounts';
import { assertCanChange, assertDayOpen, lockExpense } from './lock-expense';
import { type PreparedExpense, receiptOf } from './prepare-expense';

type Input = PreparedExpense<UpdateExpenseInput>;
type Columns = Partial<Omit<ExpenseEntity, 'user' | 'project' | 'receipt' | 'invoiceLine'>>;

/**
 * Changes an expense and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for the expenses of others and
 * for what the actor may not set, CONFLICT if `expectedVersion` is outdated, INVALID_STATE for a locked expense, an
 * archived project and a closed period. The day of reimbursement alone can be changed whatever locks it, but for closed books.
 */
export async function updateExpense(work: UnitOfWork, input: Input): Promise<string> {
  assertMayWriteMoney(work.actor, input.markupRate ?? undefined, 'input.markupRate');
  assertMayReimburse(work, input);
  const rules = await expenseRules(work);
  const expense = await lockExpense(work, input.id, 'input.id');
  assertVersion(input.expectedVersion, expense.version);
  const { organizationId, id } = expense;
  const columns: Columns = {
    ...(isOnlyReimbursed(input) ? {} : await detailsAfter(work, expense, { input, rules })),
    ...reimbursedAfter(expense, { input, rules }),
    version: expense.version + 1,
    updatedAt: work.now,
  };
  await work.sql.manager.update(ExpenseEntity, { organizationId, id }, columns);
  work.emit('expense.updated', { expenseId: id, projectIds: [columns.projectId ?? expense.projectId] });
  return id;
}

function assertMayReimburse(work: UnitOfWork, { reimbursedOn }: Input): void {
  if (reimbursedOn === undefined || managesTime(work.actor)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'You are not allowed to say that an expense was reimbursed.', [
    { field: 'input.reimbursedOn', reason: `requires ${holdersOf(Permission.ManageTime)}` },
  ]);
}

/** What can be sent with the day of reimbursement without changing anything else. */
const BESIDE_REIMBURSEMENT: readonly string[] = ['id', 'expectedVersion', 'reimbursedOn'];

const isOnlyReimbursed = (input: Input): boolean =>
  input.reimbursedOn !== undefined &&
  Object.entries(input).every(([name, value]) => value === undefined || BESIDE_REIMBURSEMENT.includes(name));

function reimbursedAfter(expense: ExpenseEntity, { input: { reimbursable, reimbursedOn }, rules }: Changing): Columns {
  const isReimbursable = reimbursable ?? expense.reimbursable;
  const day = reimbursedOn === undefined ? expense.reimbursedOn : reimbursedOn;
  if (day !== null && !isReimbursable) {
    const field = reimbursedOn ? 'input.reimbursedOn' : 'input.reimbursable';
    throw validationError({ field, reason: 'only a reimbursable expense has a day of reimbursement' });
  }
  // The expense itself may be closed: the day is that of the money.
  if (day !== expense.reimbursedOn)
    for (const each of [expense.reimbursedOn, day])
      if (each !== null) assertBooksOpen(rules, each, 'input.reimbursedOn');
  return { reimbursable: isReimbursable, reimbursedOn: day };
}

interface Changing {
  input: Input;
  rules: ExpenseRules;
}

async function detailsAfter(work: UnitOfWork, expense: ExpenseEntity, { input, rules }: Changing): Promise<Columns> {
  assertCanChange(work, expense, { rules, field: 'input.id' });
  const { projectId, clientId } = await projectAfter(work, expense, input);
  const facts = factsAfter(expense, input);
  if (input.date) assertDayOpen(work, input.date, { rules, field: 'input.date' });
  return {
    ...(await expenseAmounts(work, { facts, clientId, kept: input.exchangeRate === null ? undefined : expense })),
    formerMarkupRate: facts.disbursement && !input.markupRate ? markupOf(expense) : null,
    projectId,
    clientId,
    date: facts.date,
    category: input.category ?? undefined,
    description: input.description,
    receiptSha256: await receiptOf(work, input),
  };
}

async function projectAfter(
  work: UnitOfWork,
  { projectId, clientId }: ExpenseEntity,
  input: Input,
): Promise<{ projectId: string; clientId: string }> {
  if (!input.projectId) return { projectId, clientId };
  const project = await projectOfTime(work, input.projectId);
  return { projectId: project.id, clientId: project.client_id };
}

/** The markup that an expense has, or had before it became a disbursement. */
function markupOf({ disbursement, markupRate, formerMarkupRate }: ExpenseEntity): string {
  return disbursement ? (formerMarkupRate ?? markupRate) : markupRate;
}

/** What the amounts follow from after the change. What was paid is forgotten once a unit is given, and the reverse. */
function factsAfter(expense: ExpenseEntity, input: Input): ExpenseFacts {
  const unit = input.unit === undefined ? expense.unit : input.unit;
  const wasPaid = expense.unit === null && unit === null;
  const { currency, amountMinor, taxMinor } = expense;
  const disbursement = input.disbursement ?? (unit === null && expense.disbursement);
  const paid = wasPaid
    ? { amount: formatAmount(amountMinor, currency), currency, taxAmount: formatAmount(taxMinor, currency) }
    : { amount: null, currency: null, taxAmount: null };
  return {
    date: input.date ?? expense.date,
    unit,
    quantity: input.quantity === undefined && unit !== null ? expense.quantity : (input.quantity ?? null),
    amount: input.amount === undefined ? paid.amount : input.amount,
    currency: input.currency ?? paid.currency,
    taxAmount: input.taxAmount === undefined ? paid.taxAmount : input.taxAmount,
    taxDeductible: input.taxDeductible ?? expense.taxDeductible,
    exchangeRate: input.exchangeRate ?? null,
    billable: input.billable ?? expense.billable,
    markupRate: input.markupRate ?? (disbursement ? '0' : markupOf(expense)),
    disbursement,
  };
}
