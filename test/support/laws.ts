import type { TestApp } from './api';
import { asSuperuser } from './audit';

/** Payments and invoices of which a law of money does not hold, added up over the rows of their parts. */
const BROKEN = `
  SELECT 'payment ' || p.id AS broken FROM payments p
  WHERE p.unapplied_minor < 0 OR CASE p.status WHEN 'VOIDED' THEN 0 ELSE p.amount_minor END <>
    p.unapplied_minor + coalesce((SELECT sum(a.amount_minor) FROM payment_allocations a WHERE a.payment_id = p.id), 0)
      + coalesce((SELECT sum(r.amount_minor) FROM refunds r WHERE r.payment_id = p.id AND r.status <> 'FAILED'), 0)
  UNION ALL
  SELECT 'invoice ' || i.id FROM invoices i CROSS JOIN LATERAL (SELECT
    coalesce((SELECT sum(a.amount_minor) FROM payment_allocations a WHERE a.invoice_id = i.id), 0) AS allocated,
    coalesce((SELECT sum(c.amount_minor) FROM credits c WHERE c.invoice_id = i.id), 0) AS credited,
    coalesce((SELECT sum(r.amount_minor) FROM refunds r WHERE r.invoice_id = i.id AND r.status <> 'FAILED'), 0) AS refunded) AS sums
  WHERE i.total_minor - sums.allocated - sums.credited < 0
    OR (i.paid_minor, i.credited_minor, i.refunded_minor) <> (sums.allocated, sums.credited, sums.refunded)
  UNION ALL
  SELECT 'credit ' || c.id FROM credits c WHERE EXISTS (SELECT FROM credit_lines l WHERE l.credit_id = c.id) AND c.amount_minor <>
    (SELECT sum(l.amount_minor - l.discount_minor) FROM credit_lines l WHERE l.credit_id = c.id)
      + coalesce((SELECT sum(t.amount_minor) FROM credit_taxes t JOIN invoices i ON i.id = c.invoice_id
                  WHERE t.credit_id = c.id AND NOT i.prices_include_tax), 0)
  UNION ALL
  SELECT 'money off invoice ' || i.id FROM invoices i WHERE i.money_returned <> EXISTS (
    SELECT FROM (SELECT payment_id, invoice_id FROM refunds UNION ALL SELECT payment_id, invoice_id FROM credit_returns) AS gone
    JOIN payments p ON p.id = gone.payment_id WHERE gone.invoice_id = i.id AND p.status = 'COMPLETED')
  UNION ALL
  SELECT 'money of credit ' || c.id FROM credits c CROSS JOIN LATERAL (SELECT
    coalesce((SELECT sum(r.amount_minor) FROM refunds r WHERE r.credit_id = c.id), 0)
      + coalesce((SELECT sum(r.amount_minor) FROM credit_returns r WHERE r.credit_id = c.id), 0) AS left_it) AS money
  WHERE money.left_it > c.amount_minor
  UNION ALL
  SELECT 'line ' || l.id FROM invoice_lines l JOIN credit_lines c ON c.invoice_line_id = l.id
  GROUP BY l.id, l.amount_minor HAVING abs(sum(c.amount_minor)) > abs(l.amount_minor)`;

/** Both laws of money hold for every invoice and payment of the database, and credits take no more than there is. */
export async function lawsHold(app: TestApp): Promise<void> {
  const broken = await asSuperuser(app, async (client) => (await client.query<{ broken: string }>(BROKEN)).rows);
  expect(broken).toEqual([]);
}
