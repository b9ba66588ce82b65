import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { DeliveryEntity } from '../../entities/delivery';
import { InvoiceEntity } from '../../entities/invoice';
import { PaymentEntity } from '../../entities/payment';
import { PublicLinkEntity } from '../../entities/public-link';
import { invoiceDocument } from '../../db/invoice-documents';
import { ownOrganization } from '../invoices/load-invoice';
import { cancelDeliveries, whyNotSent } from './cancel-deliveries';
import { failDelivery } from './fail-delivery';

/** What a payment has on one of its other invoices, and what is still due there. In minor units. */
export interface OtherPart {
  number: string;
  amountMinor: bigint;
  balanceMinor: bigint;
}

/** The contents of an email. `payment` is present for receipts; its amount is the part recorded on this invoice. */
export interface DeliveryToSend {
  delivery: DeliveryEntity;
  document: StoredInvoiceDocument;
  /** The day in the organization's time zone up to which the document includes payments. */
  today: string;
  /** The token of the hosted page. */
  linkToken: string;
  payment: { amountMinor: bigint; date: string; others: OtherPart[] } | null;
}

/** An email that was moved to a later time. */
export interface DeliveryToWait {
  waitUntil: Date;
}

/** The clocks of the processes that hand over jobs and that run them may differ by this much. */
const CLOCK_SKEW_MS = 5000;

/**
 * A pending email with its contents, of which an attempt begins: what changes its schedule from now on counts for the
 * next attempt. Null if it was sent, refused, cancelled or deleted. A receipt goes with the first invoice that still has a
 * part of its payment, and is refused if none has; an invoice is not sent once it is closed.
 */
export async function deliveryToSend(
  work: UnitOfWork,
  { deliveryId }: { deliveryId: string },
): Promise<DeliveryToSend | DeliveryToWait | null> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const where = { organizationId, id: deliveryId };
  const delivery = await manager.findOne(DeliveryEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (!delivery || delivery.status !== 'PENDING') return null;
  const { scheduledFor } = delivery;
  if (scheduledFor && scheduledFor.getTime() - work.now.getTime() > CLOCK_SKEW_MS) return { waitUntil: scheduledFor };
  const isReceipt = delivery.kind === 'RECEIPT';
  const received = isReceipt ? await paymentOf(work, delivery) : null;
  if (isReceipt && !received) {
    const reason = 'The payment was taken off its invoices before the receipt was sent.';
    await failDelivery(work, { deliveryId, reason, final: true });
    return null;
  }
  const invoiceId = received?.invoiceId ?? delivery.invoiceId;
  const invoice = await manager.findOneByOrFail(InvoiceEntity, { organizationId, id: invoiceId });
  const closed = delivery.kind === 'INVOICE' ? whyNotSent(invoice.status) : null;
  if (closed) {
    await cancelDeliveries(work, invoice, { ids: [deliveryId], reason: closed });
    return null;
  }
  const link = await manager.findOneOrFail(PublicLinkEntity, {
    where: { organizationId, invoiceId },
    order: { createdAt: 'DESC' },
  });
  return {
    delivery,
    document: await invoiceDocument(work.sql, invoice),
    today: todayIn((await ownOrganization(work)).timeZone, work.now),
    linkToken: work.linkTokens.tokenOf(link.id),
    payment: received?.payment ?? null,
  };
}

/**
 * The payment, with what is left of it where it was recorded: on the invoice of the delivery or, if nothing is left there, on
 * the first one that has a part, and on others. Null if nothing is left on any. What was applied as credit does not count.
 */
async function paymentOf(
  work: UnitOfWork,
  { occurrence, invoiceId: requested }: DeliveryEntity,
): Promise<{ invoiceId: string; payment: DeliveryToSend['payment'] } | null> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const { paymentDate } = await manager.findOneByOrFail(PaymentEntity, { organizationId, id: occurrence });
  const parts = await work.sql.query<OtherPart & { invoiceId: string }>(
    `SELECT i.id AS "invoiceId", coalesce(i.number, '') AS number, sum(a.amount_minor)::bigint AS "amountMinor",
       i.total_minor - i.paid_minor - i.credited_minor AS "balanceMinor"
     FROM payment_allocations a JOIN invoices i ON i.organization_id = a.organization_id AND i.id = a.invoice_id
     WHERE a.organization_id = $1 AND a.payment_id = $2 AND a.applied_on IS NULL
     GROUP BY i.organization_id, i.id ORDER BY i.id <> $3, i.id`,
    [organizationId, occurrence, requested],
  );
  const [first, ...rest] = parts;
  if (!first) return null;
  const others = rest.map(({ number, amountMinor, balanceMinor }) => ({ number, amountMinor, balanceMinor }));
  return { invoiceId: first.invoiceId, payment: { amountMinor: first.amountMinor, date: paymentDate, others } };
}
