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
 * Records that the mail server accepted an email, also one that was cancelled while it was sent. The first email with an invoice makes the invoice SENT. Idempotent.
 */
export async function markDelivered(work: UnitOfWork, { deliveryId, response }: AcceptedDelivery): Promise<void> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const lock = { mode: 'pessimistic_write' } as const;
  const where = { organizationId, id: deliveryId };
  // Acts that cancel emails lock the invoice first.
  const ofInvoice = { organizationId, id: (await manager.findOneByOrFail(DeliveryEntity, where)).invoiceId };
  const invoice = await manager.findOneOrFail(InvoiceEntity, { where: ofInvoice, lock });
  const delivery = await manager.findOneOrFail(DeliveryEntity, { where, lock });
  if (delivery.status !== 'PENDING' && delivery.status !== 'CANCELLED') return;
  const facts = {
    status: 'SENT',
    sentAt: work.now,
    response: reasonOf(response),
    error: null,
    failedAt: null,
  } as const;
  await manager.update(DeliveryEntity, where, facts);
  const { id: invoiceId, projectIds } = invoice;
  work.emit('delivery.sent', { deliveryId, invoiceId, projectIds });
  if (delivery.kind !== 'INVOICE' || delivery.isCopy) return;
  const sent = { sentAt: invoice.sentAt ?? work.now };
  await changeInvoice(work, invoice, { action: 'deliver', facts: sent, event: { type: 'invoice.sent' } });
}
