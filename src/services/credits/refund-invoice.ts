import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { formatAmount, parseAmount } from '../../domain/money';
import { assertTransition, INVOICE_WORKFLOW, InvoiceStatus } from '../../domain/workflow';
import type { RefundInvoiceInput } from '../../schema/inputs/credit-inputs';
import { keepBooks, lockInvoice } from '../invoices/load-invoice';
import { earlyFault } from '../payments/refund-days';
import { refundTerms } from '../payments/refund-terms';
import { creditAndReturn } from './credit-and-return';
import { dayOfCredit } from './insert-credit';

/**
 * Refunds an invoice, and returns its UUID. An amount is credited and leaves the payments on it, and the balance is
 * unchanged. Without an amount all that is left is credited, the open balance too. Throws VALIDATION_ERROR, NOT_FOUND,
 * INVALID_STATE, also if no payment is applied to it or its day is closed, and DUPLICATE_RESOURCE.
 */
export async function refundInvoice(work: UnitOfWork, input: RefundInvoiceInput): Promise<string> {
  const organization = await keepBooks(work);
  const today = todayIn(organization.timeZone, work.now);
  const { paymentIds, terms } = await refundTerms(work, input, today);
  assertBooksOpen(organization, terms.refundDate, 'input.refundDate');
  const invoice = await lockInvoice(work, input.id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'refund');
  const { paidMinor, currency, status, issueDate } = invoice;
  // Money can come and go before the issue date of an invoice whose issue date lies ahead.
  const since = { issueDate: issueDate < today ? issueDate : today };
  const faults = earlyFault('input.refundDate', terms.refundDate, since);
  if (faults.length > 0) throw validationError(faults);
  if (paidMinor === 0n) {
    const message = 'No payment is applied to this invoice, so there is nothing to refund.';
    throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from: status, to: InvoiceStatus.REFUNDED });
  }
  const amountMinor = input.amount ? parseAmount(input.amount, currency, 'input.amount') : null;
  if (amountMinor !== null && amountMinor > paidMinor) {
    const reason = `must not exceed the payments on the invoice, ${formatAmount(paidMinor, currency)}`;
    throw validationError({ field: 'input.amount', reason });
  }
  await creditAndReturn(work, invoice, {
    organization,
    credit: {
      request: amountMinor === null ? { kind: 'WHOLE' } : { kind: 'AMOUNT', amountMinor },
      reason: input.reason,
      creditDate: dayOfCredit(invoice, terms.refundDate),
    },
    action: 'refund',
    keepsBalance: amountMinor !== null,
    refund: 'ALL',
    ...{ paymentIds, terms },
  });
  return invoice.id;
}
