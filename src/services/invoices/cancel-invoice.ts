import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { formatAmount } from '../../domain/money';
import { assertTransition, INVOICE_WORKFLOW, InvoiceStatus } from '../../domain/workflow';
import type { InvoiceEntity } from '../../entities/invoice';
import type { CancelInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { dayOfCredit, insertCredit } from '../credits/insert-credit';
import { issueCreditNote } from '../credits/issue-credit-note';
import { releaseEstimate } from '../estimates/release-estimate';
import { lockInvoiceAndBilled, releaseBilled } from './billed';
import { changeInvoice } from './change-invoice';
import { keepBooks } from './load-invoice';

/**
 * Cancels an invoice and returns its UUID. What is left of a published invoice is credited. Its time entries and
 * expenses can be billed again, and its estimate converted again, whatever its status is then. Throws VALIDATION_ERROR, NOT_FOUND, and INVALID_STATE, also while money is
 * applied to the invoice, and for a published one while today is closed.
 */
export async function cancelInvoice(work: UnitOfWork, { id, reason }: CancelInvoiceInput): Promise<string> {
  const organization = await keepBooks(work);
  const today = todayIn(organization.timeZone, work.now);
  await releaseEstimate(work, id, 'input.id');
  const { invoice, billed } = await lockInvoiceAndBilled(work, id, { field: 'input.id' });
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'cancel');
  assertNothingPaid(invoice);
  const credited = invoice.publishedAt ? { creditedMinor: invoice.totalMinor } : {};
  const creditDate = dayOfCredit(invoice, today);
  if (invoice.publishedAt) assertBooksOpen(organization, creditDate, 'input.id');
  // A total of zero is cancelled by a credit of zero.
  const whole = { request: { kind: 'WHOLE' }, reason, creditDate } as const;
  const credit = invoice.publishedAt ? await insertCredit(work, invoice, whole) : null;
  await releaseBilled(work, billed);
  await changeInvoice(work, invoice, {
    action: 'cancel',
    facts: { cancelledAt: work.now, ...credited },
    columns: { cancelReason: reason },
  });
  if (credit) await issueCreditNote(work, invoice, { organization, credit });
  return invoice.id;
}

function assertNothingPaid({ status, paidMinor, currency }: InvoiceEntity): void {
  if (paidMinor === 0n) return;
  const message = `Payments of ${formatAmount(paidMinor, currency)} ${currency} are applied to this invoice. Void or refund them first.`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from: status, to: InvoiceStatus.CANCELLED });
}
