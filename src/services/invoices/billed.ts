import type { UnitOfWork } from '../../db/unit-of-work';
import { type BilledExpense, billExpenses, lockExpensesOfInvoice, releaseExpenses } from './billed-expenses';
import { type BilledEntry, billTime, lockTimeOfInvoice, releaseTime } from './billed-time';
import type { WrittenLine } from './write-parts';

/** What an invoice bills: time entries and expenses. */
export interface Billed {
  time: readonly BilledEntry[];
  expenses: readonly BilledExpense[];
}

/**
 * What an invoice bills, by its public ID, locked until the transaction ends, as `more` is: time entries (UUIDs) that it is
 * about to bill. It comes before the lock of the invoice.
 * Throws VALIDATION_ERROR at `field`.
 */
export async function lockBilled(
  work: UnitOfWork,
  publicId: string,
  { field, more = [] }: { field: string; more?: readonly string[] },
): Promise<Billed> {
  const time = await lockTimeOfInvoice(work, publicId, { field, more });
  return { time, expenses: await lockExpensesOfInvoice(work, publicId, field) };
}

/** Locks what several invoices (UUIDs) bill, in the order of the IDs, before the invoices are locked. Two statements. */
export async function lockAllBilled(work: UnitOfWork, invoiceIds: readonly string[]): Promise<void> {
  await work.beyondLimit(async () => {
    for (const table of ['time_entries', 'expenses'])
      await work.sql.query(
        `SELECT e.id FROM ${table} e JOIN invoice_lines l ON l.organization_id = e.organization_id AND l.id = e.invoice_line_id
         WHERE e.organization_id = $1 AND l.organization_id = $1 AND l.invoice_id = ANY ($2::uuid[]) ORDER BY e.id FOR UPDATE OF e`,
        [work.organizationId, invoiceIds],
      );
  });
}

/** Takes it off its lines, so that it can be billed again. It is sent together with the next statement. */
export async function releaseBilled(work: UnitOfWork, { time, expenses }: Billed): Promise<void> {
  await releaseTime(work, time);
  await releaseExpenses(work, expenses);
}

/** Writes on locked time entries and expenses the lines that bill them. It is sent together with the next statement. */
export async function writeBilled(work: UnitOfWork, lines: readonly WrittenLine[]): Promise<void> {
  await billTime(work, lines);
  await billExpenses(work, lines);
}
