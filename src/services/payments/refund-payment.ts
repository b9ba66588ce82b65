import { lockRow } from '../../db/lock-row';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { splitCredit } from '../../domain/credit-split';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { idOf, parseId } from '../../domain/ids';
import { formatAmount, parseAmount } from '../../domain/money';
import { PaymentStatus } from '../../domain/workflow';
import { PaymentEntity } from '../../entities/payment';
import { PaymentAllocationEntity } from '../../entities/payment-allocation';
import { RefundEntity } from '../../entities/refund';
import type { RefundPaymentInput } from '../../schema/inputs/credit-inputs';
import { changeInvoice } from '../invoices/change-invoice';
import { isDueAgain, keepBooks, keepDay, lockInvoice } from '../invoices/load-invoice';
import { lockMoneyOn } from './money-on-invoice';
import { earlyFault } from './refund-days';
import { refundTerms } from './refund-terms';
import { duplicateRefund, returnMoney } from './return-money';

/**
 * Refunds a payment without a credit, and returns its UUID: its unapplied part or, with `reopen`, what it has on an
 * invoice, whose balance is open again. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE and DUPLICATE_RESOURCE.
 */
export async function refundPayment(work: UnitOfWork, input: RefundPaymentInput): Promise<string> {
  if (input.reopen) return refundAllocation(work, input);
  if (input.invoiceId)
    throw validationError({ field: 'input.invoiceId', reason: 'must not be given without `reopen: true`' });
  return refundUnapplied(work, input);
}

async function refundUnapplied(work: UnitOfWork, input: RefundPaymentInput): Promise<string> {
  const organization = await keepBooks(work);
  const { terms } = await refundTerms(work, input, todayIn(organization.timeZone, work.now));
  assertBooksOpen(organization, terms.refundDate, 'input.refundDate');
  const payment = await lockRow(work, PaymentEntity, { of: 'payment', publicId: input.id, field: 'input.id' });
  assertCounts(payment);
  const faults = earlyFault('input.refundDate', terms.refundDate, payment);
  if (faults.length > 0) throw validationError(faults);
  const { organizationId, id, currency, unappliedMinor, projectIds } = payment;
  const amountMinor = amountOf(input, { currency, maxMinor: unappliedMinor, what: 'the unapplied part' });
  const refund = { organizationId, id: newId(), paymentId: id, invoiceId: null, creditId: null, amountMinor };
  await work.sql.manager
    .insert(RefundEntity, {
      ...refund,
      refundDate: terms.refundDate,
      method: terms.method ?? payment.method,
      status: terms.status,
      externalRefundId: input.externalRefundId ?? null,
      createdBy: work.userId,
      createdAt: work.now,
    })
    .catch((error: unknown) => {
      throw duplicateRefund(error, 'input.externalRefundId');
    });
  const after = { unappliedMinor: unappliedMinor - amountMinor, refundedMinor: payment.refundedMinor + amountMinor };
  await work.sql.manager.update(PaymentEntity, { organizationId, id }, after);
  work.emit('payment.refunded', { paymentId: id, projectIds });
  return id;
}

/** Takes back what a payment has on an invoice, as after a charge-back. */
async function refundAllocation(work: UnitOfWork, input: RefundPaymentInput): Promise<string> {
  const organization = await keepDay(work);
  const today = todayIn(organization.timeZone, work.now);
  const paymentId = parseId('payment', input.id, 'input.id');
  await assertExists(work, paymentId);
  const invoice = await lockInvoice(work, await invoiceOf(work, input, paymentId), 'input.invoiceId');
  const money = (await lockMoneyOn(work, invoice.id)).filter((each) => each.paymentId === paymentId);
  const maxMinor = money.reduce((sum, each) => sum + each.amountMinor, 0n);
  const { currency, paidMinor, refundedMinor } = invoice;
  const amountMinor = amountOf(input, { currency, maxMinor, what: 'what it has on the invoice' });
  // The money is gone, whether it was recorded on the invoice or applied to it.
  const recorded = money.map((each) => ({ ...each, isApplied: false }));
  const toSplit = { currency, amountMinor, balanceMinor: 0n, paymentIds: [], refund: 'ALL' as const };
  const { leaving } = splitCredit(toSplit, recorded, 'input.');
  const { terms } = await refundTerms(work, input, today);
  assertBooksOpen(organization, terms.refundDate, 'input.refundDate');
  const id = input.externalRefundId;
  const externalIds = new Map(id ? [[paymentId, { id, field: 'input.externalRefundId' }]] : []);
  await returnMoney(work, { invoiceId: invoice.id, creditId: null, money, leaving }, { ...terms, externalIds });
  await changeInvoice(work, invoice, {
    action: 'reopen',
    facts: { paidMinor: paidMinor - amountMinor, moneyReturned: true },
    pastDue: isDueAgain(invoice, organization, work.now),
    columns: { refundedMinor: refundedMinor + amountMinor },
    event: { type: 'invoice.reopened', ids: { paymentId } },
  });
  return paymentId;
}

/** The public ID of the invoice that is meant: the only one that the payment is on, unless the caller names one. */
async function invoiceOf(work: UnitOfWork, { invoiceId }: RefundPaymentInput, paymentId: string): Promise<string> {
  if (invoiceId) return invoiceId;
  const where = { organizationId: work.organizationId, paymentId };
  const rows = await work.sql.manager.find(PaymentAllocationEntity, { where });
  const [only, ...others] = [...new Set(rows.map((row) => row.invoiceId))];
  if (others.length > 0)
    throw validationError({
      field: 'input.invoiceId',
      reason: 'is required, because the payment is on several invoices',
    });
  if (!only) throw nothingToRefund('what it has on an invoice');
  return idOf('invoice', only);
}

async function assertExists(work: UnitOfWork, id: string): Promise<void> {
  const where = { organizationId: work.organizationId, id };
  if (!(await work.sql.manager.existsBy(PaymentEntity, where))) throw notFound('input.id', 'payment');
}

function assertCounts({ status }: PaymentEntity): void {
  if (status === PaymentStatus.COMPLETED) return;
  throw new BillfoldError(ErrorCode.INVALID_STATE, `A payment that is ${status} cannot be refunded.`, [], {
    from: status,
  });
}

function nothingToRefund(what: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, `Nothing of this payment can be refunded: ${what} is zero.`);
}

function amountOf(
  { amount }: RefundPaymentInput,
  { currency, maxMinor, what }: { currency: string; maxMinor: bigint; what: string },
): bigint {
  if (maxMinor === 0n) throw nothingToRefund(what);
  const amountMinor = amount ? parseAmount(amount, currency, 'input.amount') : maxMinor;
  if (amountMinor <= maxMinor) return amountMinor;
  const reason = `must not exceed ${what}, ${formatAmount(maxMinor, currency)}`;
  throw validationError({ field: 'input.amount', reason });
}
