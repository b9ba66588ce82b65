import type { UnitOfWork } from '../../db/unit-of-work';
import { ErrorCode } from '../../domain/errors';
import { EXPENSE_WORKFLOW, REFUSAL_OF_LOCKED_EXPENSE } from '../../domain/expenses';
import { approveRows, type NamedRows, rejectRows, reopenRows, submitRows } from '../approval/approve-rows';
import type { Approvable, MovedRows } from '../approval/move-rows';

const EXPENSES: Approvable = {
  noun: 'expense',
  table: 'expenses',
  workflow: EXPENSE_WORKFLOW,
  isInvoiced: 'invoice_line_id IS NOT NULL',
  isUnfinished: 'false',
  refusals: {
    ...REFUSAL_OF_LOCKED_EXPENSE,
    NOT_FOUND: { code: ErrorCode.NOT_FOUND, message: 'No expense has this ID.' },
    OTHERS: { code: ErrorCode.FORBIDDEN, message: "You are not allowed to submit others' expenses." },
    SELF_APPROVAL: { code: ErrorCode.SELF_APPROVAL, message: 'Another member has to approve your own expenses.' },
    UNFINISHED: { code: ErrorCode.INVALID_STATE, message: 'This expense is not complete.' },
  },
  notices: { submitted: 'expensesSubmitted', approved: 'expensesApproved', rejected: 'expensesRejected' },
  // Their amounts were fixed when they were written.
  renewed: () => Promise.resolve([]),
  reopened: [],
};

/** Submits expenses, as `submitRows` says. */
export function submitExpenses(work: UnitOfWork, input: NamedRows): Promise<MovedRows> {
  return submitRows(work, EXPENSES, input);
}

/** Approves submitted expenses, as `approveRows` says. */
export function approveExpenses(work: UnitOfWork, input: NamedRows): Promise<MovedRows> {
  return approveRows(work, EXPENSES, input);
}

/** Rejects submitted expenses with a reason, as `rejectRows` says. */
export function rejectExpenses(work: UnitOfWork, input: NamedRows & { reason: string }): Promise<MovedRows> {
  return rejectRows(work, EXPENSES, input);
}

/** Makes submitted and approved expenses drafts again, as `reopenRows` says. */
export function reopenExpenses(work: UnitOfWork, input: NamedRows): Promise<MovedRows> {
  return reopenRows(work, EXPENSES, input);
}
