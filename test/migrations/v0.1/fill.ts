import type { Client } from 'pg';

/**
 * The plan of each invoice: two lines, a tax of 8 %, and what of it is paid; all worked out from the row's number. What is
 * past due is OVERDUE, as the hourly job of version 0.1 leaves it.
 */
const PLAN = `
  CREATE TEMP TABLE filled AS
  SELECT n.*, l1 + l2 + tax AS total,
    current_date - CASE WHEN status IN ('PUBLISHED', 'SENT', 'VIEWED') THEN 1 + g % 25 ELSE 31 + g % 900 END AS issued,
    CASE WHEN status IN ('PAID', 'REFUNDED') THEN l1 + l2 + tax
         WHEN status NOT IN ('DRAFT', 'CANCELLED') AND g % 3 = 0 THEN (l1 + l2 + tax) / 4 ELSE 0 END AS paid
  FROM (
    SELECT g, gen_random_uuid() AS id, gen_random_uuid() AS payment_id, c.id AS client_id, c.name AS client_name,
      10000 + 100 * (g % 700)::bigint AS l1, 5000::bigint AS l2,
      round((15000 + 100 * (g % 700)) * 0.08)::bigint AS tax,
      (ARRAY['PAID','SENT','PAID','VIEWED','PAID','OVERDUE','PAID','SENT','PUBLISHED','DRAFT',
             'PAID','SENT','PAID','VIEWED','PAID','OVERDUE','PAID','SENT','REFUNDED','CANCELLED'])[1 + (g * 7 + g / 20) % 20] AS status
    FROM generate_series(1, $2) g
    JOIN (SELECT id, name, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS count
          FROM clients WHERE organization_id = '$1') c ON c.place = g % c.count
  ) n`;

const ROWS = [
  `INSERT INTO invoices (organization_id, id, client_id, client_name, number, status, issue_date, due_date, payment_terms, currency,
     tax_calculation, tax_rules, subtotal_minor, discount_minor, tax_minor, total_minor, paid_minor, refunded_minor,
     published_at, sent_at, viewed_at, paid_at, cancelled_at, refunded_at, created_at, updated_at)
   SELECT '$1'::uuid, id, client_id, client_name, 'FILL-' || lpad(g::text, 7, '0'), status, issued, issued + 30, 'Net 30', 'USD',
     'ON_SUBTOTAL', '[{"name": "Sales tax", "rate": "0.08"}]', l1 + l2, 0, tax, total, paid,
     CASE status WHEN 'REFUNDED' THEN paid ELSE 0 END, CASE WHEN status <> 'DRAFT' THEN issued END,
     CASE WHEN status IN ('SENT', 'VIEWED', 'PAID', 'OVERDUE', 'REFUNDED') THEN issued END,
     CASE WHEN status IN ('VIEWED', 'PAID', 'REFUNDED') THEN issued + 1 END,
     CASE WHEN status IN ('PAID', 'REFUNDED') THEN issued + 20 END, CASE status WHEN 'CANCELLED' THEN issued + 2 END,
     CASE status WHEN 'REFUNDED' THEN issued + 25 END, issued, issued
   FROM filled`,
  `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
   SELECT '$1'::uuid, gen_random_uuid(), id, 0, 'FIXED', 'Design and development', 1, l1 / 100.0, l1 FROM filled
   UNION ALL SELECT '$1'::uuid, gen_random_uuid(), id, 1, 'EXPENSE', 'Licence', 1, l2 / 100.0, l2 FROM filled`,
  `INSERT INTO invoice_taxes (organization_id, id, invoice_id, position, name, rate, base_minor, amount_minor)
   SELECT '$1'::uuid, gen_random_uuid(), id, 0, 'Sales tax', 0.08, l1 + l2, tax FROM filled`,
  `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, reference, created_at)
   SELECT '$1'::uuid, payment_id, client_id, 'USD', paid, issued + 20, 'BANK_TRANSFER', 'Transfer', issued + 20 FROM filled WHERE paid > 0`,
  `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
   SELECT '$1'::uuid, gen_random_uuid(), payment_id, id, paid, issued + 20 FROM filled WHERE paid > 0`,
  `INSERT INTO invoice_events (organization_id, id, invoice_id, type, at)
   SELECT '$1'::uuid, gen_random_uuid(), id, 'CREATED', issued FROM filled
   UNION ALL SELECT '$1'::uuid, gen_random_uuid(), id, 'PUBLISHED', issued FROM filled WHERE status <> 'DRAFT'
   UNION ALL SELECT '$1'::uuid, gen_random_uuid(), id, 'PAYMENT_RECORDED', issued + 20 FROM filled WHERE paid > 0`,
];

/** What version 0.1's triggers would have refused: each query must find nothing. */
const CHECKS = [
  `SELECT i.id FROM invoices i WHERE i.subtotal_minor <> (SELECT sum(amount_minor) FROM invoice_lines l
     WHERE l.organization_id = i.organization_id AND l.invoice_id = i.id) LIMIT 1`,
  `SELECT i.id FROM invoices i WHERE i.paid_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM payment_allocations a
     WHERE a.organization_id = i.organization_id AND a.invoice_id = i.id) LIMIT 1`,
];

/**
 * Gives an organization of a database of version 0.1, that has clients, so many invoices with lines, taxes, payments and
 * activity. As a superuser: the triggers are left out, and what they hold is checked afterwards.
 */
export async function fillWithInvoices(client: Client, organizationId: string, invoices: number): Promise<void> {
  await client.query(`BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL work_mem = '128MB'`);
  for (const sql of [PLAN, ...ROWS]) {
    await client.query(sql.replaceAll('$1', organizationId).replaceAll('$2', String(invoices)));
  }
  await client.query(`DROP TABLE filled; COMMIT`);
  await client.query(`VACUUM ANALYZE`);
  for (const check of CHECKS) {
    const { rows } = await client.query<{ id: string }>(check);
    if (rows[0]) throw new Error(`invoice ${rows[0].id} does not add up: ${check}`);
  }
}
