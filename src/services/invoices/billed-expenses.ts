import type { UnitOfWork } from '../../db/unit-of-work';
import { parseId } from '../../domain/ids';
import type { WrittenLine } from './write-parts';

/** An expense on a line of an invoice, and what it is billed at before tax, in minor units. IDs are UUIDs. */
export interface BilledExpense {
  id: string;
  lineId: string;
  billedMinor: bigint | null;
}

/**
 * The expenses on an invoice by its public ID, locked until the transaction ends, in the order of their IDs. It comes
 * after the lock of the invoice's time and before that of the invoice. Throws VALIDATION_ERROR at `field`.
 */
export async function lockExpensesOfInvoice(
  work: UnitOfWork,
  publicId: string,
  field: string,
): Promise<BilledExpense[]> {
  const invoiceId = parseId('invoice', publicId, field);
  return work.beyondLimit(() =>
    work.sql.query<BilledExpense>(
      `SELECT e.id, e.invoice_line_id AS "lineId", e.billed_minor AS "billedMinor"
       FROM expenses e JOIN invoice_lines l ON l.organization_id = e.organization_id AND l.id = e.invoice_line_id
       WHERE e.organization_id = $1 AND l.organization_id = $1 AND l.invoice_id = $2 ORDER BY e.id FOR UPDATE OF e`,
      [work.organizationId, invoiceId],
    ),
  );
}

/**
 * Takes locked expenses off their lines, so that they can be billed again. One statement, or none; it is sent together
 * with the next one.
 */
export async function releaseExpenses(work: UnitOfWork, expenses: readonly { id: string }[]): Promise<void> {
  if (expenses.length === 0) return;
  const ids = expenses.map(({ id }) => id);
  await work.beyondLimit(() =>
    Promise.resolve(
      work.sql.withNext(
        `UPDATE expenses SET invoice_line_id = NULL, version = version + 1, updated_at = $3
         WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
        [work.organizationId, ids, work.now],
      ),
    ),
  );
}

/**
 * Writes on locked expenses the lines that bill them. An expense is on one line only. One statement, or none; it is sent
 * together with the next one.
 */
export async function billExpenses(work: UnitOfWork, lines: readonly WrittenLine[]): Promise<void> {
  const rows = lines.flatMap(({ id, expenseId }) => (expenseId ? [{ id: expenseId, line_id: id }] : []));
  if (rows.length === 0) return;
  await work.beyondLimit(() =>
    Promise.resolve(
      work.sql.withNext(
        `UPDATE expenses e SET invoice_line_id = b.line_id, version = e.version + 1, updated_at = $3
         FROM jsonb_to_recordset($2::jsonb) AS b(id uuid, line_id uuid)
         WHERE e.organization_id = $1 AND e.id = b.id AND e.invoice_line_id IS NULL`,
        [work.organizationId, JSON.stringify(rows), work.now],
      ),
    ),
  );
}
