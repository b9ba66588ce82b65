import { lockRows } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { reasonOf } from '../../domain/failure-reason';
import { DeliveryEntity } from '../../entities/delivery';
import { changeInvoice } from '../invoices/change-invoice';
import { lockInvoices } from '../invoices/load-invoice';

/** A reminder that the mail server accepted, by the UUIDs of its rows, and its reply. */
export interface AcceptedReminder {
  deliveryIds: readonly string[];
  response: string;
}

/** The other emails of the same reminder that were accepted before, to other recipients. */
const ACCEPTED_BEFORE = `
  SELECT DISTINCT d.invoice_id FROM deliveries d JOIN deliveries same ON same.organization_id = d.organization_id
    AND same.invoice_id = d.invoice_id AND same.kind = d.kind AND same.occurrence = d.occurrence AND same.id <> d.id
  WHERE d.organization_id = $1 AND d.id = ANY ($2::uuid[]) AND same.status IN ('SENT', 'BOUNCED')`;

/**
 * Records that the mail server accepted a reminder. Each of its invoices counts it once, whatever the number of
 * recipients. Idempotent.
 */
export async function markReminded(work: UnitOfWork, { deliveryIds, response }: AcceptedReminder): Promise<void> {
  const { organizationId } = work;
  // Acts that cancel emails lock the invoice first.
  const named = await work.sql.query<{ invoice_id: string }>(
    `SELECT DISTINCT invoice_id FROM deliveries WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [organizationId, deliveryIds],
  );
  const invoices = await lockInvoices(
    work,
    named.map(({ invoice_id }) => invoice_id),
  );
  const rows = await lockRows(work, DeliveryEntity, deliveryIds);
  const pending = rows.filter(({ status }) => status === 'PENDING');
  const ids = pending.map(({ id }) => id);
  const before = await work.sql.query<{ invoice_id: string }>(ACCEPTED_BEFORE, [organizationId, ids]);
  const counted = new Set(before.map(({ invoice_id }) => invoice_id));
  await work.sql.query(
    `UPDATE deliveries SET status = 'SENT', sent_at = $3, response = $4, error = NULL
     WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [organizationId, ids, work.now, reasonOf(response)],
  );
  for (const { id: deliveryId, invoiceId } of pending) {
    const invoice = invoices.find(({ id }) => id === invoiceId);
    if (!invoice) continue;
    work.emit('delivery.sent', { deliveryId, invoiceId, projectIds: invoice.projectIds });
    if (counted.has(invoiceId)) continue;
    await changeInvoice(work, invoice, {
      action: 'deliver',
      facts: {},
      columns: { remindersSent: invoice.remindersSent + 1 },
      event: { type: 'invoice.reminded' },
    });
  }
}
