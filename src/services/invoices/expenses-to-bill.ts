import { notFound } from '../../domain/errors';
import { ExpenseStatus } from '../../domain/expenses';
import { ExpenseRefusal } from '../../domain/expense-refusal';
import { parseId } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import { TaxCategory } from '../../domain/tax-category';
import type { Tax } from '../../domain/totals-input';
import type { DraftLine } from './draft-line';
import { type DraftReader, locking } from './draft-reader';

/** The expenses that one new invoice is to bill. */
export interface ExpensesWanted {
  /** UUID. */
  clientId: string;
  currency: string;
  /** What the organization calls its tax. */
  taxName: string;
  expenseIds?: string[] | null;
  /** The path of its fields, for errors: `input.`. */
  path: string;
}

/** An expense that an invoice cannot bill. */
export interface RefusedExpense {
  /** UUID. */
  id: string;
  /** The field of the request that asks for it. */
  field: string;
  code: ExpenseRefusal;
}

/** The expenses that one new invoice asks for: the lines of those that it can bill, and those that it cannot. */
export interface FoundExpenses {
  lines: DraftLine[];
  refused: RefusedExpense[];
}

interface LockedExpense {
  id: string;
  projectId: string;
  clientId: string;
  text: string;
  status: ExpenseStatus;
  billable: boolean;
  disbursement: boolean;
  /** Minor units. */
  billed: string | null;
  currency: string;
  isBilled: boolean;
}

const READ = `
  SELECT e.id, e.project_id AS "projectId", e.client_id AS "clientId", coalesce(e.description, e.category) AS text, e.status,
    e.billable, e.disbursement, e.billed_minor::text AS billed, e.billed_currency AS currency,
    e.invoice_line_id IS NOT NULL AS "isBilled"
  FROM expenses e WHERE e.organization_id = $1 AND e.id = ANY ($2::uuid[]) ORDER BY e.id`;

/**
 * The expenses that new invoices are to bill, each on a line of its own, in the order of the invoices. Unless it is for a
 * preview, they are locked until the transaction ends, those of all invoices in the order of their IDs. One statement, or
 * none. Throws VALIDATION_ERROR and NOT_FOUND.
 */
export async function findExpensesToBill(
  reader: DraftReader,
  wanted: readonly ExpensesWanted[],
): Promise<FoundExpenses[]> {
  const asked = wanted.map(({ expenseIds, path }) =>
    (expenseIds ?? []).map((publicId, index) => {
      const field = `${path}expenseIds.${index}`;
      return { id: parseId('expense', publicId, field), field };
    }),
  );
  const ids = [...new Set(asked.flat().map(({ id }) => id))];
  if (ids.length === 0) return wanted.map(() => ({ lines: [], refused: [] }));
  const rows = await reader.sql.query<LockedExpense>(READ + locking(reader, 'FOR UPDATE OF e'), [
    reader.organizationId,
    ids,
  ]);
  const locked = new Map(rows.map((row) => [row.id, row]));
  const taken = new Set<string>();
  return wanted.map((each, place) => {
    const found: FoundExpenses = { lines: [], refused: [] };
    for (const { id, field } of asked[place] ?? []) {
      const expense = locked.get(id);
      if (!expense) throw notFound(field, 'expense');
      const code = taken.has(id) ? ExpenseRefusal.EXPENSE_BILLED : refusalOf(expense, each);
      taken.add(id);
      if (code) found.refused.push({ id, field, code });
      else found.lines.push(lineOf(expense, each.taxName));
    }
    return found;
  });
}

function refusalOf(expense: LockedExpense, { clientId, currency }: ExpensesWanted): ExpenseRefusal | null {
  if (expense.isBilled) return ExpenseRefusal.EXPENSE_BILLED;
  if (expense.status !== ExpenseStatus.APPROVED) return ExpenseRefusal.EXPENSE_NOT_APPROVED;
  if (!expense.billable) return ExpenseRefusal.EXPENSE_NOT_BILLABLE;
  if (expense.clientId !== clientId) return ExpenseRefusal.EXPENSE_OF_OTHER_CLIENT;
  return expense.currency === currency ? null : ExpenseRefusal.EXPENSE_IN_OTHER_CURRENCY;
}

/** A disbursement is passed on as it was paid: it is outside the scope of the tax. */
function lineOf({ id, text, billed, currency, disbursement, projectId }: LockedExpense, taxName: string): DraftLine {
  const outside: Tax = { name: taxName, rate: '0', category: TaxCategory.OUTSIDE_SCOPE };
  return {
    type: 'EXPENSE',
    description: text,
    quantity: '1',
    minutes: null,
    unit: null,
    code: null,
    rate: formatAmount(BigInt(billed ?? '0'), currency),
    taxable: !disbursement,
    taxes: disbursement ? [outside] : null,
    projectId,
    entries: [],
    expenseId: id,
    expenseMinor: BigInt(billed ?? '0'),
  };
}
