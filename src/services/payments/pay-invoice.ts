import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import type { PayInvoiceInput } from '../../schema/inputs/payment-inputs';
import { recordPayment, type RecordPaymentOutput } from './record-payment';

interface Balance {
  currency: string;
  balanceMinor: bigint;
}

/**
 * Records a payment of all that is left to pay of an invoice, as `recordPayment` does. Repeating an `externalPaymentId`
 * returns the first payment. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, also if nothing is left to pay,
 * DUPLICATE_RESOURCE (source 003, `/pay`).
 */
export async function payInvoice(work: UnitOfWork, input: PayInvoiceInput): Promise<RecordPaymentOutput> {
  const { currency, balanceMinor } = await lockBalance(work, input.invoiceId);
  // A repeated payment paid what was left at that time.
  const amountMinor = (await amountOf(work, input.externalPaymentId)) ?? balanceMinor;
  return recordPayment(work, { ...input, amount: formatAmount(amountMinor, currency) });
}

async function lockBalance(work: UnitOfWork, publicId: string): Promise<Balance> {
  const [found] = await work.sql.query<Balance>(
    `SELECT i.currency, i.total_minor - i.paid_minor - i.credited_minor AS "balanceMinor"
     FROM invoices i JOIN organizations o ON o.id = i.organization_id
     WHERE i.organization_id = $1 AND i.id = $2 FOR KEY SHARE OF o FOR UPDATE OF i`,
    [work.organizationId, parseId('invoice', publicId, 'input.invoiceId')],
  );
  if (!found) throw notFound('input.invoiceId', 'invoice');
  return found;
}

/** The amount of a payment that was recorded under an external ID; null if there is none. */
async function amountOf(work: UnitOfWork, externalPaymentId: string | null | undefined): Promise<bigint | null> {
  if (!externalPaymentId) return null;
  const [known] = await work.sql.query<{ amount_minor: bigint }>(
    `SELECT amount_minor FROM payments WHERE organization_id = $1 AND external_payment_id = $2 AND status = 'COMPLETED'`,
    [work.organizationId, externalPaymentId],
  );
  return known?.amount_minor ?? null;
}
