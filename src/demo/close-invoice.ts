import { newId, type UnitOfWork } from '../db/unit-of-work';

/** There are no acts for these yet: the demo writes what they will. */
const CREDIT = `
  INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_by, created_at)
  SELECT organization_id, $3, id, total_minor - credited_minor, $4, $5, $6, $7 FROM invoices WHERE organization_id = $1 AND id = $2`;

async function credit(work: UnitOfWork, invoiceId: string, reason: string): Promise<string> {
  const id = newId();
  const day = work.now.toISOString().slice(0, 10);
  await work.sql.query(CREDIT, [work.organizationId, invoiceId, id, reason, day, work.userId, work.now]);
  return id;
}

/** Cancels what is published and has no money on it: a whole credit. */
export async function cancel(work: UnitOfWork, invoiceId: string): Promise<void> {
  await credit(work, invoiceId, 'Ordered by mistake');
  await work.sql.query(
    `UPDATE invoices SET status = 'CANCELLED', cancelled_at = $3, credited_minor = total_minor, version = version + 1, updated_at = $3
     WHERE organization_id = $1 AND id = $2`,
    [work.organizationId, invoiceId, work.now],
  );
}

/** Gives back all that was paid: a whole credit, and each allocation becomes a refund of its payment. */
export async function refund(work: UnitOfWork, invoiceId: string): Promise<void> {
  const creditId = await credit(work, invoiceId, 'Event called off');
  const of = [work.organizationId, invoiceId];
  const allocations = await work.sql.query<{ payment_id: string; amount_minor: bigint }>(
    `DELETE FROM payment_allocations WHERE organization_id = $1 AND invoice_id = $2 RETURNING payment_id, amount_minor`,
    of,
  );
  for (const { payment_id: paymentId, amount_minor: amount } of allocations) {
    await work.sql.query(
      `WITH payment AS (
         UPDATE payments SET refunded_minor = refunded_minor + $4::bigint WHERE organization_id = $1 AND id = $3 RETURNING method)
       INSERT INTO refunds (organization_id, id, payment_id, invoice_id, credit_id, amount_minor, refund_date, method, status, created_by, created_at)
       SELECT $1, $5, $3, $2, $6, $4::bigint, $7::timestamptz::date, method, 'SUCCEEDED', $8, $7 FROM payment`,
      [...of, paymentId, amount, newId(), creditId, work.now, work.userId],
    );
  }
  await work.sql.query(
    `UPDATE invoices SET status = 'REFUNDED', refunded_at = $3, credited_minor = total_minor, refunded_minor = paid_minor,
       paid_minor = 0, money_returned = true, version = version + 1, updated_at = $3
     WHERE organization_id = $1 AND id = $2`,
    [...of, work.now],
  );
}

/** Gives up an open balance: it is no longer counted, and can still be paid. */
export async function writeOff(work: UnitOfWork, invoiceId: string): Promise<void> {
  await work.sql.query(
    `UPDATE invoices SET status = 'UNCOLLECTIBLE', written_off_at = $3, version = version + 1, updated_at = $3
     WHERE organization_id = $1 AND id = $2`,
    [work.organizationId, invoiceId, work.now],
  );
}
