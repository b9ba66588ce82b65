import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { DeliveryEntity } from '../../entities/delivery';
import { InvoiceEntity } from '../../entities/invoice';
import { PaymentEntity } from '../../entities/payment';
import { PaymentAllocationEntity } from '../../entities/payment-allocation';
import { PublicLinkEntity } from '../../entities/public-link';
import { invoiceDocument } from '../../db/invoice-documents';
import { ownOrganization } from '../invoices/load-invoice';
import { failDelivery } from './fail-delivery';

/** The contents of an email. `payment` is present for receipts; its amount is the part applied to this invoice. */
export interface DeliveryToSend {
  delivery: DeliveryEntity;
  document: StoredInvoiceDocument;
  /** The day in the organization's time zone up to which the document includes payments. */
  today: string;
  /** The token of the hosted page. */
  linkToken: string;
  payment: { amountMinor: bigint; date: string } | null;
}

/**
 * A pending email with its contents; null if it was sent, refused or deleted. A receipt is refused if nothing of its
 * payment is left on the invoice.
 */
export async function deliveryToSend(
  work: UnitOfWork,
  { deliveryId }: { deliveryId: string },
): Promise<DeliveryToSend | null> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const delivery = await manager.findOneBy(DeliveryEntity, { organizationId, id: deliveryId });
  if (!delivery || delivery.status !== 'PENDING') return null;
  const { invoiceId } = delivery;
  const isReceipt = delivery.kind === 'RECEIPT';
  const payment = isReceipt ? await paymentOf(work, delivery) : null;
  if (isReceipt && !payment) {
    const reason = 'The payment was taken off the invoice before the receipt was sent.';
    await failDelivery(work, { deliveryId, reason, final: true });
    return null;
  }
  const invoice = await manager.findOneByOrFail(InvoiceEntity, { organizationId, id: invoiceId });
  const link = await manager.findOneOrFail(PublicLinkEntity, {
    where: { organizationId, invoiceId },
    order: { createdAt: 'DESC' },
  });
  return {
    delivery,
    document: await invoiceDocument(work.sql, invoice),
    today: todayIn((await ownOrganization(work)).timeZone, work.now),
    linkToken: work.linkTokens.tokenOf(link.id),
    payment,
  };
}

/** The payment, with what it has on the invoice now; null if nothing. */
async function paymentOf(
  work: UnitOfWork,
  { occurrence, invoiceId }: DeliveryEntity,
): Promise<DeliveryToSend['payment']> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const { paymentDate } = await manager.findOneByOrFail(PaymentEntity, { organizationId, id: occurrence });
  const parts = await manager.findBy(PaymentAllocationEntity, { organizationId, paymentId: occurrence, invoiceId });
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0n);
  return parts.length === 0 ? null : { amountMinor, date: paymentDate };
}
