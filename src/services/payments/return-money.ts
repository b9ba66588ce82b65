import { constraintOf } from '../../db/sql-errors';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { LeavingMoney } from '../../domain/credit-split';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { PaymentMethod } from '../../domain/payment-method';
import type { RefundStatus } from '../../domain/workflow';
import { type MoneyOnInvoice, nameProjectsOf } from './money-on-invoice';
import { earlyFault } from './refund-days';

/** How money is refunded. The method is each payment's own if it is not given. */
export interface RefundTerms {
  refundDate: string;
  method: PaymentMethod | null;
  status: RefundStatus;
  /** The provider's IDs of the refunds, by payment, and the field of the input that names each. */
  externalIds: ReadonlyMap<string, { id: string; field: string }>;
}

/** The money that leaves an invoice: what there is on it, and what is taken from it. */
export interface MoneyToReturn {
  invoiceId: string;
  creditId: string | null;
  money: readonly MoneyOnInvoice[];
  leaving: readonly LeavingMoney[];
}

const RETURN = `
  WITH leaving AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS l(allocation_id uuid, payment_id uuid, amount_minor bigint, refund_minor bigint)),
  emptied AS (
    DELETE FROM payment_allocations a USING leaving l
    WHERE a.organization_id = $1 AND a.id = l.allocation_id AND a.amount_minor = l.amount_minor),
  reduced AS (
    UPDATE payment_allocations a SET amount_minor = a.amount_minor - l.amount_minor FROM leaving l
    WHERE a.organization_id = $1 AND a.id = l.allocation_id AND a.amount_minor > l.amount_minor),
  refunded AS (
    INSERT INTO refunds (organization_id, id, payment_id, invoice_id, credit_id, amount_minor, refund_date, method, status,
      external_refund_id, created_by, created_at, applied_minor, applied_on)
    SELECT $1, r.id, r.payment_id, $4::uuid, $5::uuid, r.amount_minor, $6::date, r.method, $10, r.external_id, $7::uuid, $8, r.applied_minor, r.applied_on
    FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, payment_id uuid, amount_minor bigint, method text, external_id text,
      applied_minor bigint, applied_on date)),
  returned AS (
    INSERT INTO credit_returns (organization_id, id, credit_id, payment_id, invoice_id, amount_minor)
    SELECT $1, r.id, $5::uuid, r.payment_id, $4::uuid, r.amount_minor
    FROM jsonb_to_recordset($9::jsonb) AS r(id uuid, payment_id uuid, amount_minor bigint))
  UPDATE payments p SET unapplied_minor = p.unapplied_minor + l.amount_minor - l.refund_minor,
    refunded_minor = p.refunded_minor + l.refund_minor
  FROM (SELECT payment_id, sum(amount_minor)::bigint AS amount_minor, sum(refund_minor)::bigint AS refund_minor
        FROM leaving GROUP BY payment_id) AS l
  WHERE p.organization_id = $1 AND p.id = l.payment_id RETURNING p.id, p.project_ids AS "projectIds"`;

/**
 * Takes money from the allocations of an invoice: what is refunded becomes a refund and an event for each payment, the rest
 * unapplied, with a row that says which credit returned it.
 * The caller has locked invoice and payments, and changes the invoice. Returns how much was refunded, in minor units. Throws
 * VALIDATION_ERROR for refunds before their payments, and DUPLICATE_RESOURCE for an `externalRefundId` that was used before.
 */
export async function returnMoney(
  work: UnitOfWork,
  { invoiceId, creditId, money, leaving }: MoneyToReturn,
  terms: RefundTerms,
): Promise<bigint> {
  if (leaving.length === 0) return 0n;
  const paymentIds = [...new Set(leaving.map(({ paymentId }) => paymentId))];
  const refunds = paymentIds.flatMap((paymentId) => {
    const amountMinor = sumOf(leaving, paymentId, ({ refundMinor }) => refundMinor);
    const method = terms.method ?? money.find((each) => each.paymentId === paymentId)?.method;
    const external_id = terms.externalIds.get(paymentId)?.id ?? null;
    const row = { id: newId(), payment_id: paymentId, amount_minor: String(amountMinor), method, external_id };
    return amountMinor === 0n ? [] : [{ ...row, ...appliedOf(paymentId, { money, leaving }) }];
  });
  for (const { payment_id } of refunds) assertNotEarly(payment_id, money, terms);
  const returns = paymentIds.flatMap((paymentId) => {
    const amountMinor = sumOf(leaving, paymentId, (each) => each.amountMinor - each.refundMinor);
    return amountMinor === 0n ? [] : [{ id: newId(), payment_id: paymentId, amount_minor: String(amountMinor) }];
  });
  const taken = leaving.map(({ allocationId, paymentId, amountMinor, refundMinor }) => ({
    ...{ allocation_id: allocationId, payment_id: paymentId },
    ...{ amount_minor: String(amountMinor), refund_minor: String(refundMinor) },
  }));
  const json = [JSON.stringify(taken), JSON.stringify(refunds)];
  const of = [invoiceId, creditId, terms.refundDate, work.userId, work.now];
  const values = [work.organizationId, ...json, ...of, JSON.stringify(returns), terms.status];
  const returned = await work
    .beyondLimit(() => work.sql.query<{ id: string; projectIds: (string | null)[] }>(RETURN, values))
    .catch((error: unknown) => {
      const [field, ...others] = [...terms.externalIds.values()].map((named) => named.field);
      throw duplicateRefund(error, field && others.length === 0 ? field : 'input.payments');
    });
  // What was refunded or returned keeps the projects of its invoice on its payment.
  for (const { id: paymentId, projectIds } of returned)
    if (refunds.some(({ payment_id }) => payment_id === paymentId))
      work.emit('payment.refunded', { paymentId, projectIds });
  await nameProjectsOf(work, paymentIds);
  return leaving.reduce((sum, { refundMinor }) => sum + refundMinor, 0n);
}

function assertNotEarly(paymentId: string, money: MoneyToReturn['money'], { refundDate }: RefundTerms): void {
  const payment = money.find((each) => each.paymentId === paymentId);
  const faults = payment ? earlyFault('input.refundDate', refundDate, payment) : [];
  if (faults.length > 0) throw validationError(faults);
}

/** How much of a refund had been applied to the invoice as credit, and on which day, the latest of several. */
function appliedOf(paymentId: string, { money, leaving }: Pick<MoneyToReturn, 'money' | 'leaving'>) {
  const days = new Map(money.map(({ id, appliedOn }) => [id, appliedOn]));
  const applied = leaving.filter(({ allocationId, refundMinor }) => days.get(allocationId) && refundMinor > 0n);
  const ofPayment = applied.filter((each) => each.paymentId === paymentId);
  const [latest = null] = ofPayment
    .map(({ allocationId }) => days.get(allocationId) ?? null)
    .sort()
    .reverse();
  return { applied_minor: String(sumOf(applied, paymentId, ({ refundMinor }) => refundMinor)), applied_on: latest };
}

function sumOf(leaving: readonly LeavingMoney[], paymentId: string, part: (each: LeavingMoney) => bigint): bigint {
  return leaving.filter((each) => each.paymentId === paymentId).reduce((sum, each) => sum + part(each), 0n);
}

/** The error of a statement that records a refund: DUPLICATE_RESOURCE if its external ID was used before. */
export function duplicateRefund(error: unknown, field: string): unknown {
  if (constraintOf(error) !== 'uq_refunds__external') return error;
  return new BillfoldError(ErrorCode.DUPLICATE_RESOURCE, 'This externalRefundId was already used for another refund.', [
    { field, reason: 'names a refund that was already recorded' },
  ]);
}
