import type { UnitOfWork } from '../../db/unit-of-work';
import { reasonOf } from '../../domain/failure-reason';
import { DeliveryEntity } from '../../entities/delivery';
import { InvoiceEntity } from '../../entities/invoice';
import { changeInvoice } from '../invoices/change-invoice';

/** An email that the mail server accepted, and its reply. */
export interface AcceptedDelivery {
  deliveryId: string;
  response: string;
}

/**
 * Records that the mail server accepted an email. The first email with an invoice makes the invoice SENT. Idempotent.
 */
export async function markDelivered(work: UnitOfWork, { deliveryId, response }: AcceptedDelivery): Promise<void> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const delivery = await manager.findOneOrFail(DeliveryEntity, {
    where: { organizationId, id: deliveryId },
    lock: { mode: 'pessimistic_write' },
  });
  if (delivery.status !== 'PENDING') return;
  await manager.update(
    DeliveryEntity,
    { organizationId, id: deliveryId },
    { status: 'SENT', sentAt: work.now, response: reasonOf(response), error: null },
  );
  const where = { organizationId, id: delivery.invoiceId };
  const invoice = await manager.findOneOrFail(InvoiceEntity, { where, lock: { mode: 'pessimistic_write' } });
  const { id: invoiceId, projectIds } = invoice;
  work.emit('delivery.sent', { deliveryId, invoiceId, projectIds });
  if (delivery.kind !== 'INVOICE' || delivery.isCopy) return;
  const facts = { sentAt: invoice.sentAt ?? work.now };
  await changeInvoice(work, invoice, { action: 'deliver', facts, event: { type: 'invoice.sent' } });
}
