import { newId, type UnitOfWork } from '../db/unit-of-work';
import { InvoiceEntity } from '../entities/invoice';
import { changeInvoice } from '../services/invoices/change-invoice';

const CREDIT = `
  INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_by, created_at)
  VALUES ($1, $2, $3, $4, $5, $6::timestamptz::date, $7, $6)`;

/** An allocation that becomes a refund of its payment. */
const GIVE_BACK = `
  WITH payment AS (
    UPDATE payments SET refunded_minor = refunded_minor + $4::bigint WHERE organization_id = $1 AND id = $3 RETURNING method)
  INSERT INTO refunds (organization_id, id, payment_id, invoice_id, credit_id, amount_minor, refund_date, method, status, created_by, created_at)
  SELECT $1, $5, $3, $2, $6, $4::bigint, $7::timestamptz::date, method, 'SUCCEEDED', $8, $7 FROM payment`;

async function locked(work: UnitOfWork, id: string): Promise<InvoiceEntity> {
  const where = { organizationId: work.organizationId, id };
  return work.sql.manager.findOneOrFail(InvoiceEntity, { where, lock: { mode: 'pessimistic_write' } });
}

/** Credits the rest of an invoice; returns the credit's ID. */
async function credit(work: UnitOfWork, invoice: InvoiceEntity, reason: string): Promise<string> {
  const id = newId();
  const amountMinor = invoice.totalMinor - invoice.creditedMinor;
  const of = [work.organizationId, id, invoice.id];
  await work.sql.query(CREDIT, [...of, amountMinor, reason, work.now, work.userId]);
  return id;
}

/** Refunds everything that was paid, by a full credit and a refund of each allocation. There is no act for this yet. */
export async function refund(work: UnitOfWork, invoiceId: string): Promise<void> {
  const invoice = await locked(work, invoiceId);
  const creditId = await credit(work, invoice, 'Event called off');
  const of = [work.organizationId, invoiceId];
  const allocations = await work.sql.query<{ payment_id: string; amount_minor: bigint }>(
    `DELETE FROM payment_allocations WHERE organization_id = $1 AND invoice_id = $2 RETURNING payment_id, amount_minor`,
    of,
  );
  for (const { payment_id: paymentId, amount_minor: amount } of allocations) {
    await work.sql.query(GIVE_BACK, [...of, paymentId, amount, newId(), creditId, work.now, work.userId]);
  }
  const facts = { creditedMinor: invoice.totalMinor, paidMinor: 0n, moneyReturned: true };
  const columns = { refundedMinor: invoice.paidMinor };
  await changeInvoice(work, invoice, { action: 'refund', facts, columns });
}
