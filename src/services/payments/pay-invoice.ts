import type { UnitOfWork } from '../../db/unit-of-work';
import { formatAmount } from '../../domain/money';
import { balanceOf } from '../../domain/workflow';
import type { PayInvoiceInput } from '../../schema/inputs/payment-inputs';
import { lockForPayment, type PaidInvoice } from './lock-for-payment';
import { recordOn, type RecordPaymentOutput } from './record-payment';
import { leftInvoice } from './same-payment';

/**
 * Records a payment of all that is left to pay of an invoice, as `recordPayment` does. Repeating an `externalPaymentId`
 * returns the first payment. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, also if nothing is left to pay,
 * DUPLICATE_RESOURCE (source 003, `/pay`).
 */
export async function payInvoice(work: UnitOfWork, input: PayInvoiceInput): Promise<RecordPaymentOutput> {
  const paying = await lockForPayment(work, input.invoiceId);
  const [invoice] = paying.named;
  const amountMinor = (await repeatedAmount(work, invoice, input.externalPaymentId)) ?? balanceOf(invoice);
  return recordOn(work, paying, { ...input, amount: formatAmount(amountMinor, invoice.currency) });
}

/**
 * The amount of the payment with this external ID that may have paid all that was left: nothing is left now, or money of
 * it was returned since. Null if there is none.
 */
async function repeatedAmount(
  work: UnitOfWork,
  invoice: PaidInvoice,
  externalPaymentId: string | null | undefined,
): Promise<bigint | null> {
  if (!externalPaymentId) return null;
  const [known] = await work.sql.query<{ amount_minor: bigint }>(
    `SELECT p.amount_minor FROM payments p
     WHERE p.organization_id = $1 AND p.external_payment_id = $2 AND p.status = 'COMPLETED' AND ($3::bigint = 0 OR ${leftInvoice('$4')})`,
    [work.organizationId, externalPaymentId, balanceOf(invoice), invoice.id],
  );
  return known?.amount_minor ?? null;
}
