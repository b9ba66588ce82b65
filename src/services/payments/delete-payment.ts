import { ChangedMeanwhile } from '../../db/sql-errors';
import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { assertBooksOpen } from '../../domain/closed-books';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import { assertTransition, PAYMENT_WORKFLOW, PaymentStatus } from '../../domain/workflow';
import { PaymentEntity } from '../../entities/payment';
import { failDelivery } from '../deliveries/fail-delivery';
import { changeInvoice } from '../invoices/change-invoice';
import { isDueAgain, keepDay, lockInvoices } from '../invoices/load-invoice';

/** What was voided: the UUIDs of the payment and of the invoices that it had paid. */
export interface DeletePaymentOutput {
  payment: string;
  invoices: string[];
}

/**
 * How much of a payment was applied to an invoice, 0 if all of it was returned, and whether money of other payments was
 * returned from there.
 */
interface Taken {
  invoiceId: string;
  amountMinor: bigint;
  moneyReturned: boolean;
}

/**
 * Voids a payment that was recorded by mistake: it stays, but no longer counts. What it had paid of invoices has to be
 * paid again, and their statuses follow from the facts. Receipts that were not sent yet are withdrawn. Throws
 * VALIDATION_ERROR, NOT_FOUND, and INVALID_STATE if part of it was refunded, a provider reported it, or its day is
 * closed (source 000).
 */
export async function deletePayment(work: UnitOfWork, { id }: { id: string }): Promise<DeletePaymentOutput> {
  const organization = await keepDay(work);
  const paymentId = parseId('payment', id, 'id');
  const receipts = await lockReceipts(work, paymentId);
  const paid = await lockInvoices(work, await paidBy(work, paymentId));
  const invoices = new Map(paid.map((invoice) => [invoice.id, invoice]));
  const payment = await lockRow(work, PaymentEntity, { of: 'payment', publicId: id, field: 'id' });
  assertCanVoid(payment);
  assertBooksOpen(organization, payment.paymentDate, 'id');
  for (const { invoiceId, amountMinor, moneyReturned } of await takeAllocations(work, paymentId)) {
    const invoice = invoices.get(invoiceId);
    // It was applied to another invoice before the payment was locked.
    if (!invoice) throw new ChangedMeanwhile();
    await changeInvoice(work, invoice, {
      action: 'voidPayment',
      facts: { paidMinor: invoice.paidMinor - amountMinor, moneyReturned },
      pastDue: isDueAgain(invoice, organization, work.now),
      event: { type: 'invoice.payment_voided', ids: { paymentId } },
    });
  }
  await work.sql.manager.update(
    PaymentEntity,
    { organizationId: work.organizationId, id: paymentId },
    { status: PaymentStatus.VOIDED, voidedAt: work.now, unappliedMinor: 0n },
  );
  work.emit('payment.voided', { paymentId, projectIds: payment.projectIds });
  for (const deliveryId of receipts)
    await failDelivery(work, {
      deliveryId,
      reason: 'The payment was voided before the receipt was sent.',
      final: true,
    });
  return { payment: paymentId, invoices: [...invoices.keys()] };
}

/** The receipts for the payment that were not sent yet, locked as `markDelivered` does, before their invoices. */
async function lockReceipts(work: UnitOfWork, paymentId: string): Promise<string[]> {
  const rows = await work.sql.query<{ id: string }>(
    `SELECT id FROM deliveries WHERE organization_id = $1 AND occurrence = $2 AND kind = 'RECEIPT' AND status = 'PENDING'
     ORDER BY id FOR UPDATE`,
    [work.organizationId, paymentId],
  );
  return rows.map(({ id }) => id);
}

/** SQL: the invoices that a payment (`$2`) was taken off, with nothing on them. A refund can have failed since. */
const LEFT = ['refunds', 'credit_returns']
  .map((table) => `SELECT invoice_id, 0::bigint FROM ${table} WHERE organization_id = $1 AND payment_id = $2`)
  .join(' UNION ALL ');

/** SQL: whether money of other payments that count was taken off an invoice. */
const moneyReturned = (invoice: string): string =>
  ['refunds', 'credit_returns']
    .map(
      (table) =>
        `EXISTS (SELECT FROM ${table} r JOIN payments p ON p.organization_id = r.organization_id AND p.id = r.payment_id
           WHERE r.organization_id = $1 AND r.invoice_id = ${invoice} AND p.id <> $2 AND p.status = 'COMPLETED')`,
    )
    .join(' OR ');

/** The UUIDs of the invoices that the payment has paid, also of those that it was taken off. */
async function paidBy(work: UnitOfWork, paymentId: string): Promise<string[]> {
  const rows = await work.sql.query<{ id: string }>(
    `SELECT DISTINCT paid.id FROM (
       SELECT invoice_id, 0::bigint FROM payment_allocations WHERE organization_id = $1 AND payment_id = $2 UNION ALL ${LEFT}) AS paid(id)
     WHERE paid.id IS NOT NULL`,
    [work.organizationId, paymentId],
  );
  return rows.map(({ id }) => id);
}

function assertCanVoid({ status, refundedMinor, currency, recordedBy }: PaymentEntity): void {
  assertTransition(PAYMENT_WORKFLOW, status, 'void');
  const refused = (message: string) => {
    return new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from: status, to: PaymentStatus.VOIDED });
  };
  if (refundedMinor > 0n) {
    const shown = `${formatAmount(refundedMinor, currency)} ${currency}`;
    throw refused(`${shown} of this payment was refunded, so it cannot be voided.`);
  }
  // Members record payments; without one, a provider reported it.
  if (recordedBy === null) throw refused('A payment provider reported this payment. Refund it instead.');
}

async function takeAllocations(work: UnitOfWork, paymentId: string): Promise<Taken[]> {
  return work.beyondLimit(() =>
    work.sql.query<Taken>(
      `WITH taken AS (
         DELETE FROM payment_allocations WHERE organization_id = $1 AND payment_id = $2 RETURNING invoice_id, amount_minor)
       SELECT t.id AS "invoiceId", sum(t.amount_minor)::bigint AS "amountMinor", ${moneyReturned('t.id')} AS "moneyReturned"
       FROM (SELECT invoice_id, amount_minor FROM taken UNION ALL ${LEFT}) AS t(id, amount_minor)
       WHERE t.id IS NOT NULL GROUP BY t.id ORDER BY t.id`,
      [work.organizationId, paymentId],
    ),
  );
}
