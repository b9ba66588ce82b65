import { constraintOf } from '../../db/sql-errors';
import { insertEvents } from '../../db/event-sql';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { assertBooksOpen } from '../../domain/closed-books';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { assertTransition, balanceOf, INVOICE_WORKFLOW } from '../../domain/workflow';
import { formatAmount } from '../../domain/money';
import { ExcessPolicy } from '../../domain/payment-method';
import type { RecordPaymentInput } from '../../schema/inputs/payment-inputs';
import { changedInvoices, type LockedInvoice, statusAfter } from '../invoices/change-invoice';
import { askForReceipt } from './ask-for-receipt';
import { type PaymentFacts, readPayment } from './read-payment';

/** What was written: the UUIDs of the payment and of its invoice. */
export interface RecordPaymentOutput {
  payment: string;
  invoice: string;
}

/** The invoice to pay, and the required facts about its organization. */
export interface PaidInvoice extends LockedInvoice {
  clientId: string;
  currency: string;
  timeZone: string;
  lockInvoicesBefore: string | null;
}

/** Locks the invoice to pay and, before it, the organization as `keepBooks` does. Throws VALIDATION_ERROR and NOT_FOUND. */
export async function lockForPayment(work: UnitOfWork, publicId: string): Promise<PaidInvoice> {
  const id = parseId('invoice', publicId, 'input.invoiceId');
  const [invoice] = await work.sql.query<PaidInvoice>(
    `SELECT i.id, i.client_id AS "clientId", i.status, i.currency, i.total_minor AS "totalMinor", i.paid_minor AS "paidMinor",
       i.credited_minor AS "creditedMinor", i.money_returned AS "moneyReturned", i.published_at AS "publishedAt",
       i.sent_at AS "sentAt", i.viewed_at AS "viewedAt", i.paid_at AS "paidAt", i.cancelled_at AS "cancelledAt",
       i.refunded_at AS "refundedAt", i.written_off_at AS "writtenOffAt", i.project_ids AS "projectIds", o.time_zone AS "timeZone",
       o.lock_invoices_before::text AS "lockInvoicesBefore"
     FROM invoices i JOIN organizations o ON o.id = i.organization_id
     WHERE i.organization_id = $1 AND i.id = $2 FOR KEY SHARE OF o FOR UPDATE OF i`,
    [work.organizationId, id],
  );
  if (!invoice) throw notFound('input.invoiceId', 'invoice');
  return invoice;
}

/** SQL: whether the payment `p` was taken off an invoice, as a refund or as the client's credit. */
export const leftInvoice = (invoice: string): string =>
  ['refunds', 'credit_returns']
    .map(
      (table) =>
        `EXISTS (SELECT 1 FROM ${table} r WHERE r.organization_id = p.organization_id AND r.payment_id = p.id AND r.invoice_id = ${invoice})`,
    )
    .join(' OR ');

/**
 * The payment that already has this external ID, also if the invoice was refunded since. Throws if it was recorded for
 * something else, even if its credit was applied to this invoice.
 */
async function samePayment(
  work: UnitOfWork,
  invoice: PaidInvoice,
  payment: { externalPaymentId?: string | null; amountMinor: bigint },
): Promise<string | null> {
  if (!payment.externalPaymentId) return null;
  const [known] = await work.sql.query<{ id: string; amount_minor: bigint; paid_it: boolean }>(
    `SELECT p.id, p.amount_minor, EXISTS (SELECT 1 FROM payment_allocations a WHERE a.organization_id = p.organization_id
         AND a.payment_id = p.id AND a.invoice_id = $3 AND a.applied_on IS NULL)
       OR ${leftInvoice('$3')} AS paid_it
     FROM payments p WHERE p.organization_id = $1 AND p.external_payment_id = $2 AND p.status = 'COMPLETED'`,
    [work.organizationId, payment.externalPaymentId, invoice.id],
  );
  if (!known) return null;
  if (known.paid_it && known.amount_minor === payment.amountMinor) return known.id;
  throw duplicatePayment();
}

function duplicatePayment(): BillfoldError {
  return new BillfoldError(
    ErrorCode.DUPLICATE_RESOURCE,
    'This externalPaymentId was already used for a different payment.',
    [{ field: 'input.externalPaymentId', reason: 'was already used for a payment of another amount or invoice' }],
  );
}

/**
 * How much of the payment is applied to the invoice. Throws OVERPAYMENT, with the balance, unless the excess may be
 * kept as credit.
 */
function allocationOf(invoice: PaidInvoice, payment: PaymentFacts, input: RecordPaymentInput): bigint {
  const balance = balanceOf(invoice);
  if (payment.amountMinor <= balance) return payment.amountMinor;
  if (input.excess === ExcessPolicy.CREDIT) return balance;
  const shown = formatAmount(balance, invoice.currency);
  throw new BillfoldError(
    ErrorCode.OVERPAYMENT,
    `The amount exceeds the balance of ${shown} ${invoice.currency}. Send excess: CREDIT to keep the rest as the client's credit.`,
    [{ field: 'input.amount', reason: `exceeds the balance of ${shown} ${invoice.currency}` }],
    { balance: shown, currency: invoice.currency },
  );
}

/** Payment, allocation, invoice and events in one statement. */
const WRITE = `
  WITH payment AS (
    INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, unapplied_minor, payment_date, method,
      reference, notes, external_payment_id, processor_fee_minor, recorded_by, created_at, project_ids, method_label)
    VALUES ($1, $2, $3, $4, $5::bigint, $5::bigint - $6::bigint, $7, $8, $9, $10, $11, $12, $13, $14, $20::uuid[], $22)
    RETURNING id),
  allocation AS (
    INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
    SELECT $1, $15, payment.id, $16, $6::bigint, $14 FROM payment),
  events_written AS (${insertEvents('$17', 'payment')})
  ${changedInvoices(
    ['paid_minor', 'status', 'paid_at'],
    'SELECT $16::uuid AS id, $21::bigint AS paid_minor, $18 AS status, $19::timestamptz AS paid_at FROM payment',
    '$14',
  )}`;

/**
 * Records a payment for an invoice: one payment, one allocation, and the invoice's balance and status. An amount above
 * the balance is OVERPAYMENT or, with `excess: CREDIT`, becomes the client's credit. Repeating an `externalPaymentId`
 * returns the first payment. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, OVERPAYMENT, DUPLICATE_RESOURCE
 * (sources 000, 003, 004).
 */
export async function recordPayment(work: UnitOfWork, input: RecordPaymentInput): Promise<RecordPaymentOutput> {
  return recordOn(work, await lockForPayment(work, input.invoiceId), input);
}

/** Records a payment for an invoice that `lockForPayment` has locked, as `recordPayment` does. */
export async function recordOn(
  work: UnitOfWork,
  invoice: PaidInvoice,
  input: RecordPaymentInput,
): Promise<RecordPaymentOutput> {
  const payment = readPayment(input, { currency: invoice.currency, timeZone: invoice.timeZone, now: work.now });
  const same = await samePayment(work, invoice, { ...payment, externalPaymentId: input.externalPaymentId });
  if (same) return { payment: same, invoice: invoice.id };
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'pay');
  assertBooksOpen(invoice, payment.paymentDate, 'input.paymentDate');
  const allocated = allocationOf(invoice, payment, input);
  const id = newId();
  const paidMinor = invoice.paidMinor + allocated;
  const { status, paidAt } = statusAfter(work, invoice, {
    action: 'pay',
    facts: { paidMinor },
    event: { type: 'invoice.payment_recorded', ids: { paymentId: id } },
  });
  const columns = [
    work.organizationId,
    id,
    invoice.clientId,
    invoice.currency,
    payment.amountMinor,
    allocated,
    payment.paymentDate,
    input.method,
    input.reference ?? null,
    input.notes ?? null,
    input.externalPaymentId ?? null,
    payment.feeMinor,
    work.userId,
    work.now,
    newId(),
    invoice.id,
    work.takeEvents(),
    status,
    paidAt,
    invoice.projectIds,
    paidMinor,
    input.methodLabel ?? null,
  ];
  work.sql.withNext(WRITE, columns, (error) =>
    constraintOf(error) === 'uq_payments__external' ? duplicatePayment() : error,
  );
  if (input.sendReceipt)
    await askForReceipt(work, { invoiceId: invoice.id, clientId: invoice.clientId, paymentId: id });
  return { payment: id, invoice: invoice.id };
}
