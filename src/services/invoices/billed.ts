import { ChangedMeanwhile } from '../../db/sql-errors';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { InvoiceEntity } from '../../entities/invoice';
import { type BilledExpense, billExpenses, lockExpensesOfInvoice, releaseExpenses } from './billed-expenses';
import { type BilledEntry, billTime, lockTimeOfInvoice, releaseTime } from './billed-time';
import { lockInvoice } from './load-invoice';
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
async function lockBilled(
  work: UnitOfWork,
  publicId: string,
  { field, more = [] }: { field: string; more?: readonly string[] },
): Promise<Billed> {
  const time = await lockTimeOfInvoice(work, publicId, { field, more });
  return { time, expenses: await lockExpensesOfInvoice(work, publicId, field) };
}

/**
 * Locks an invoice by its public ID, and before it all that it bills, as `lockBilled` does. Starts the act again if
 * something was added to the invoice before it was locked. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export async function lockInvoiceAndBilled(
  work: UnitOfWork,
  publicId: string,
  options: { field: string; more?: readonly string[] },
): Promise<{ invoice: InvoiceEntity; billed: Billed }> {
  const billed = await lockBilled(work, publicId, options);
  const invoice = await lockInvoice(work, publicId, options.field);
  const ids = [billed.time, billed.expenses].map((locked) => locked.map(({ id }) => id));
  const [added] = await work.beyondLimit(() => work.sql.query(ADDED, [work.organizationId, invoice.id, ...ids]));
  if (added) throw new ChangedMeanwhile();
  return { invoice, billed };
}

const ADDED = `
  SELECT FROM invoice_lines l WHERE l.organization_id = $1 AND l.invoice_id = $2 AND (
    EXISTS (SELECT FROM time_entries e WHERE e.organization_id = $1 AND e.invoice_line_id = l.id AND e.id <> ALL ($3::uuid[]))
    OR EXISTS (SELECT FROM expenses e WHERE e.organization_id = $1 AND e.invoice_line_id = l.id AND e.id <> ALL ($4::uuid[])))
  LIMIT 1`;

/** Locks the estimates of several invoices (UUIDs) and what these bill, in the order of the IDs, before the invoices are locked. Three statements. */
export async function lockAllBilled(work: UnitOfWork, invoiceIds: readonly string[]): Promise<void> {
  await work.beyondLimit(async () => {
    await work.sql.query(
      `SELECT id FROM estimates WHERE organization_id = $1 AND invoice_id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE`,
      [work.organizationId, invoiceIds],
    );
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
