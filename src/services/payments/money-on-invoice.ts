import type { UnitOfWork } from '../../db/unit-of-work';
import type { AllocatedMoney } from '../../domain/credit-split';
import type { PaymentMethod } from '../../domain/payment-method';

/** What a payment has on an invoice, its day and its method. */
export interface MoneyOnInvoice extends AllocatedMoney {
  method: PaymentMethod;
  paymentDate: string;
  /** The day on which it was applied as the client's credit; null if it was recorded on the invoice. */
  appliedOn: string | null;
}

/**
 * The allocations of payments to an invoice that the act has locked. Their payments are locked until the transaction ends,
 * in the order of their IDs, also those that the actor does not see.
 */
export function lockMoneyOn(work: UnitOfWork, invoiceId: string): Promise<MoneyOnInvoice[]> {
  const values = [work.organizationId, invoiceId];
  return work.beyondLimit(async () => {
    await work.sql.query(
      `SELECT p.id FROM payments p WHERE p.organization_id = $1 AND p.id IN (
         SELECT a.payment_id FROM payment_allocations a WHERE a.organization_id = $1 AND a.invoice_id = $2)
       ORDER BY p.id FOR UPDATE`,
      values,
    );
    return work.sql.query<MoneyOnInvoice>(
      `SELECT a.id, a.payment_id AS "paymentId", a.amount_minor AS "amountMinor", a.applied_on IS NOT NULL AS "isApplied",
         a.applied_on::text AS "appliedOn", a.created_at AS "createdAt", p.method,
         p.payment_date::text AS "paymentDate"
       FROM payment_allocations a JOIN payments p ON p.organization_id = a.organization_id AND p.id = a.payment_id
       WHERE a.organization_id = $1 AND a.invoice_id = $2`,
      values,
    );
  });
}

/**
 * Writes on payments the projects of the invoices that they paid, after their allocations have changed. A payment that came
 * without an invoice keeps its null, so that members limited to the projects of its invoices do not see it. The database
 * compares them at commit.
 */
export async function nameProjectsOf(work: UnitOfWork, paymentIds: readonly string[]): Promise<void> {
  await work.beyondLimit(() =>
    work.sql.query(
      `UPDATE payments p SET project_ids = named.ids FROM (
         SELECT p.id, coalesce((SELECT array_agg(DISTINCT project.id) FROM (
             SELECT project.id FROM (
             SELECT a.invoice_id FROM payment_allocations a WHERE a.organization_id = $1 AND a.payment_id = p.id
             UNION ALL SELECT r.invoice_id FROM refunds r WHERE r.organization_id = $1 AND r.payment_id = p.id
             UNION ALL SELECT r.invoice_id FROM credit_returns r WHERE r.organization_id = $1 AND r.payment_id = p.id) AS paid
           JOIN invoices i ON i.organization_id = $1 AND i.id = paid.invoice_id
           CROSS JOIN unnest(i.project_ids) AS project(id)
           UNION ALL SELECT NULL WHERE array_position(p.project_ids, NULL::uuid) IS NOT NULL) AS project(id)), '{NULL}') AS ids
         FROM payments p WHERE p.organization_id = $1 AND p.id = ANY ($2::uuid[])) AS named
       WHERE p.organization_id = $1 AND p.id = named.id AND p.project_ids <> named.ids`,
      [work.organizationId, paymentIds],
    ),
  );
}
