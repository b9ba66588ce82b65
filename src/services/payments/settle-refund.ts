import { lockRow } from '../../db/lock-row';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { notFound, validationError } from '../../domain/errors';
import { idOf, parseId } from '../../domain/ids';
import { putBack } from '../../domain/put-back';
import { assertTransition, balanceOf, REFUND_WORKFLOW, RefundStatus } from '../../domain/workflow';
import type { InvoiceEntity } from '../../entities/invoice';
import { PaymentAllocationEntity } from '../../entities/payment-allocation';
import { PaymentEntity } from '../../entities/payment';
import { RefundEntity } from '../../entities/refund';
import type { SettleRefundInput } from '../../schema/inputs/credit-inputs';
import { changeInvoice } from '../invoices/change-invoice';
import { keepBooks, lockInvoice } from '../invoices/load-invoice';
import { nameProjectsOf } from './money-on-invoice';

/**
 * Says how a pending refund ended, and returns the UUID of its payment. A refund that failed gives its money back: onto the
 * invoice whose balance it had opened, as far as that has room, and otherwise to the client's credit. Throws VALIDATION_ERROR,
 * NOT_FOUND, and INVALID_STATE for a refund that is not pending, or for one that failed if its day or today is closed.
 */
export async function settleRefund(work: UnitOfWork, input: SettleRefundInput): Promise<string> {
  const { status } = input;
  if (status === RefundStatus.PENDING)
    throw validationError({ field: 'input.status', reason: 'must be SUCCEEDED or FAILED' });
  if (input.failureReason && status !== RefundStatus.FAILED)
    throw validationError({ field: 'input.failureReason', reason: 'is for a refund that FAILED' });
  const organization = await keepBooks(work);
  const { invoice, payment, refund } = await lockRefund(work, input.id);
  assertTransition(REFUND_WORKFLOW, refund.status, status === RefundStatus.FAILED ? 'fail' : 'succeed');
  // One that succeeded changes no amount and no day.
  if (status === RefundStatus.FAILED) {
    assertBooksOpen(organization, refund.refundDate, 'input.id');
    assertBooksOpen(organization, todayIn(organization.timeZone, work.now), 'input.id');
  }
  const { organizationId, id } = refund;
  const failureReason = input.failureReason ?? null;
  await work.sql.manager.update(RefundEntity, { organizationId, id }, { status, failureReason, settledAt: work.now });
  if (status === RefundStatus.FAILED) await returnToPayment(work, { invoice, payment, refund });
  const type = status === RefundStatus.FAILED ? 'payment.refund_failed' : 'payment.refund_succeeded';
  work.emit(type, { paymentId: payment.id, projectIds: payment.projectIds });
  return payment.id;
}

/** A refund with what it was taken from, all locked: the invoice, if there is one, before the payment. */
interface LockedRefund {
  invoice: InvoiceEntity | null;
  payment: PaymentEntity;
  refund: RefundEntity;
}

async function lockRefund(work: UnitOfWork, publicId: string): Promise<LockedRefund> {
  const { organizationId } = work;
  const id = parseId('refund', publicId, 'input.id');
  const found = await work.sql.manager.findOneBy(RefundEntity, { organizationId, id });
  if (!found) throw notFound('input.id', 'refund');
  // Neither of them ever changes.
  const { invoiceId, paymentId } = found;
  const invoice = invoiceId ? await lockInvoice(work, idOf('invoice', invoiceId), 'input.id') : null;
  const payment = await lockRow(work, PaymentEntity, {
    of: 'payment',
    publicId: idOf('payment', paymentId),
    field: 'input.id',
  });
  const refund = await lockRow(work, RefundEntity, { of: 'refund', publicId, field: 'input.id' });
  return { invoice, payment, refund };
}

/** Gives the money of a refund that failed back to its payment. The refund no longer counts; the caller has written that. */
async function returnToPayment(work: UnitOfWork, { invoice, payment, refund }: LockedRefund): Promise<void> {
  const { organizationId, id: paymentId } = payment;
  const { amountMinor, appliedMinor, appliedOn, creditId } = refund;
  const hasReopened = invoice !== null && creditId === null;
  const back = putBack({ amountMinor, appliedMinor, hasReopened }, invoice ? balanceOf(invoice) : 0n);
  const parts = [
    { amountMinor: back.recordedMinor, appliedOn: null },
    { amountMinor: back.appliedMinor, appliedOn },
  ].filter((part) => part.amountMinor > 0n);
  if (invoice && parts.length > 0) {
    const keys = { organizationId, paymentId, invoiceId: invoice.id, createdAt: work.now };
    const rows = parts.map((part) => ({ ...keys, ...part, id: newId() }));
    await work.sql.manager.insert(PaymentAllocationEntity, rows);
  }
  await work.sql.manager.update(
    PaymentEntity,
    { organizationId, id: paymentId },
    {
      unappliedMinor: payment.unappliedMinor + back.unappliedMinor,
      refundedMinor: payment.refundedMinor - amountMinor,
    },
  );
  if (invoice)
    await changeInvoice(work, invoice, {
      action: 'failRefund',
      facts: { paidMinor: invoice.paidMinor + back.recordedMinor + back.appliedMinor },
      columns: { refundedMinor: invoice.refundedMinor - amountMinor },
      event: { type: 'invoice.refund_failed', ids: { paymentId } },
    });
  await nameProjectsOf(work, [paymentId]);
}
