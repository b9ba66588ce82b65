import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { Paying } from './lock-for-payment';

/** A payment to record, and how much of it is meant for each invoice (UUIDs). */
export interface RepeatedPayment {
  externalPaymentId?: string | null;
  amountMinor: bigint;
  parts: readonly { invoiceId: string; wantedMinor: bigint }[];
}

interface KnownPayment {
  id: string;
  amountMinor: bigint;
  clientId: string;
  currency: string;
  /** Its invoices: what it has on each now or was refunded from there, and whether it is still recorded there. */
  paid: { invoiceId: string; amountMinor: string; isRecorded: boolean }[];
}

/** SQL: whether the payment `p` was taken off an invoice, as a refund or as the client's credit. */
export const leftInvoice = (invoice: string): string =>
  ['refunds', 'credit_returns']
    .map(
      (table) =>
        `EXISTS (SELECT 1 FROM ${table} r WHERE r.organization_id = p.organization_id AND r.payment_id = p.id AND r.invoice_id = ${invoice})`,
    )
    .join(' OR ');

const KNOWN = `
  SELECT p.id, p.amount_minor AS "amountMinor", p.client_id AS "clientId", p.currency, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('invoiceId', paid.invoice_id, 'amountMinor', paid.minor::text, 'isRecorded', paid.is_recorded)), '[]')
    FROM (
      SELECT each.invoice_id, sum(each.minor) AS minor, bool_or(each.is_recorded) AS is_recorded FROM (
        SELECT a.invoice_id, a.amount_minor AS minor, true AS is_recorded FROM payment_allocations a
        WHERE a.organization_id = p.organization_id AND a.payment_id = p.id AND a.applied_on IS NULL
        UNION ALL
        SELECT r.invoice_id, CASE r.status WHEN 'FAILED' THEN 0 ELSE r.amount_minor - r.applied_minor END, false FROM refunds r
        WHERE r.organization_id = p.organization_id AND r.payment_id = p.id AND r.invoice_id IS NOT NULL
        UNION ALL
        SELECT r.invoice_id, 0, false FROM credit_returns r
        WHERE r.organization_id = p.organization_id AND r.payment_id = p.id) AS each
      GROUP BY each.invoice_id) AS paid) AS paid
  FROM payments p WHERE p.organization_id = $1 AND p.external_payment_id = $2 AND p.status = 'COMPLETED'`;

/**
 * The payment that already has this external ID, also if its invoices were refunded since. Throws DUPLICATE_RESOURCE if it
 * was recorded for something else, even if its credit was applied to one of these invoices.
 */
export async function samePayment(
  work: UnitOfWork,
  { clientId, currency }: Paying,
  { externalPaymentId, amountMinor, parts }: RepeatedPayment,
): Promise<string | null> {
  if (!externalPaymentId) return null;
  const [known] = await work.sql.query<KnownPayment>(KNOWN, [work.organizationId, externalPaymentId]);
  if (!known) return null;
  const paid = new Map(known.paid.map((each) => [each.invoiceId, each]));
  const wanted = new Map(parts.map(({ invoiceId, wantedMinor }) => [invoiceId, wantedMinor]));
  const isSame =
    known.amountMinor === amountMinor &&
    known.clientId === clientId &&
    known.currency === currency &&
    // What has left an invoice since is less, never more.
    parts.every(
      ({ invoiceId, wantedMinor }) => BigInt(paid.get(invoiceId)?.amountMinor ?? wantedMinor + 1n) <= wantedMinor,
    ) &&
    known.paid.every(({ invoiceId, isRecorded }) => !isRecorded || wanted.has(invoiceId));
  if (isSame) return known.id;
  throw duplicatePayment();
}

/** The error of a payment whose external ID belongs to another one. */
export function duplicatePayment(): BillfoldError {
  return new BillfoldError(
    ErrorCode.DUPLICATE_RESOURCE,
    'This externalPaymentId was already used for a different payment.',
    [{ field: 'input.externalPaymentId', reason: 'was already used for a payment of another amount or invoice' }],
  );
}
