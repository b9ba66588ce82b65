import type { ApiClient, TestApp } from './api';
import { claimsOf, invoiceUuid } from './invoices';

/** Statements that close an invoice as the laws of money have it; `$1` is the organization, `$2` the invoice. */
const CLOSE = {
  CANCELLED: [
    `INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_at)
     SELECT organization_id, gen_random_uuid(), id, total_minor, 'Cancelled', issue_date, now() FROM invoices
     WHERE organization_id = $1 AND id = $2 AND published_at IS NOT NULL`,
    `UPDATE invoices SET status = 'CANCELLED', cancelled_at = now(),
       credited_minor = CASE WHEN published_at IS NULL THEN 0 ELSE total_minor END
     WHERE organization_id = $1 AND id = $2`,
  ],
  /** A payment of the whole total comes first, and goes back. */
  REFUNDED: [
    `WITH payment AS (
       INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, refunded_minor, payment_date, method, created_at, project_ids)
       SELECT organization_id, gen_random_uuid(), client_id, currency, total_minor, total_minor, issue_date, 'CASH', now(), project_ids
       FROM invoices WHERE organization_id = $1 AND id = $2 RETURNING *),
     credit AS (
       INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_at)
       SELECT organization_id, gen_random_uuid(), $2, amount_minor, 'Refunded', payment_date, created_at FROM payment RETURNING *)
     INSERT INTO refunds (organization_id, id, payment_id, invoice_id, credit_id, amount_minor, refund_date, method, status, created_at)
     SELECT c.organization_id, gen_random_uuid(), p.id, $2, c.id, c.amount_minor, c.credit_date, p.method, 'SUCCEEDED', c.created_at
     FROM payment p CROSS JOIN credit c`,
    `UPDATE invoices SET status = 'REFUNDED', refunded_at = now(), credited_minor = total_minor, refunded_minor = total_minor,
       money_returned = true WHERE organization_id = $1 AND id = $2`,
  ],
  UNCOLLECTIBLE: [
    `UPDATE invoices SET status = 'UNCOLLECTIBLE', written_off_at = now() WHERE organization_id = $1 AND id = $2`,
  ],
} as const;

/** Puts an invoice of the member's organization (its public id) into a state to which no act leads yet. */
export async function closeInvoice(
  app: TestApp,
  api: ApiClient,
  { id, as }: { id: string; as: keyof typeof CLOSE },
): Promise<void> {
  const { org, sub } = claimsOf(api);
  const scope = { kind: 'organization', organizationId: org, userId: sub } as const;
  await app.app.services.database.transaction(scope, async (sql) => {
    for (const statement of CLOSE[as]) await sql.query(statement, [org, invoiceUuid(id)]);
  });
}
