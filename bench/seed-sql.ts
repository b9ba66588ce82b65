/**
 * Statements that fill one database, each of them for all rows at once. `$1` is the organization that is measured, `$2`
 * how many invoices it gets. The money of every row is worked out from the row's number alone.
 */

/** Nineteen other organizations, each with one per cent as many invoices: tenants that the indexes have to part. */
const ORGANIZATIONS = `
  CREATE TEMP TABLE bench_places AS
    SELECT *, greatest(invoices / 50, 5) AS clients FROM (
      SELECT $1::uuid AS organization_id, $2::int AS invoices, 0 AS place
      UNION ALL SELECT uuidv7(), greatest($2::int / 100, 10), g FROM generate_series(1, 19) g)`;

const OTHERS = `
  INSERT INTO organizations (id, name, currency, locale, time_zone, created_at, updated_at)
  SELECT organization_id, 'Organization ' || place, 'USD', 'en-US', 'UTC', now(), now() FROM bench_places WHERE place > 0`;

const CLIENTS = `
  INSERT INTO clients (organization_id, id, name, company, email, phone, address, currency, payment_terms, created_at, updated_at)
  SELECT p.organization_id, uuidv7(), 'Client ' || g, 'Company ' || g || ' Ltd.', 'billing' || g || '@client.example',
    '+1 555 ' || lpad(g::text, 7, '0'),
    jsonb_build_object('street', g || ' Market Street', 'city', 'Springfield', 'postalCode', lpad((g % 99999)::text, 5, '0'), 'country', 'United States'),
    'USD', 'Net 30', now(), now()
  FROM bench_places p, generate_series(1, p.clients) g`;

/** The plan of each invoice: three line amounts, a tax of 8 %, and what of it is paid. */
const PLAN = `
  CREATE TEMP TABLE bench_invoices AS
  SELECT n.*, l1 + l2 + l3 AS subtotal, l1 + l2 + l3 + tax AS total,
    CASE WHEN status = 'PAID' THEN l1 + l2 + l3 + tax
         WHEN status NOT IN ('DRAFT', 'CANCELLED') AND g % 3 = 0 THEN (l1 + l2 + l3 + tax) / 4 ELSE 0 END AS paid
  FROM (
    SELECT b.*, 12500 * (1 + g % 8)::bigint * 2 AS l1, 50000 + 100 * (g % 700)::bigint AS l2, 9900 * (1 + g % 5)::bigint AS l3,
      round((12500 * (1 + g % 8)::numeric * 2 + 50000 + 100 * (g % 700) + 9900 * (1 + g % 5)) * 0.08)::bigint AS tax
    FROM (
      SELECT p.organization_id, g, uuidv7(-make_interval(mins => p.invoices - g)) AS id, c.id AS client_id, c.name AS client_name,
        (current_date - 30 - ((p.invoices - g) * 1000 / p.invoices)) AS issued,
        (ARRAY['PAID','SENT','PAID','VIEWED','PAID','OVERDUE','PAID','SENT','PUBLISHED','DRAFT',
               'PAID','SENT','PAID','VIEWED','PAID','OVERDUE','PAID','SENT','PAID','CANCELLED'])[1 + (g * 7 + g / 20) % 20] AS status
      FROM bench_places p CROSS JOIN LATERAL generate_series(1, p.invoices) g
      JOIN (SELECT organization_id, id, name, row_number() OVER (PARTITION BY organization_id ORDER BY id) - 1 AS r FROM clients) c
        ON c.organization_id = p.organization_id AND c.r = g % p.clients
    ) b
  ) n`;

const INVOICES = `
  INSERT INTO invoices (organization_id, id, client_id, client_name, number, status, issue_date, due_date, payment_terms, currency,
    tax_calculation, tax_rules, subtotal_minor, discount_minor, tax_minor, total_minor, paid_minor, client_notes,
    published_at, sent_at, viewed_at, paid_at, cancelled_at, created_at, updated_at)
  SELECT organization_id, id, client_id, client_name, 'INV-' || lpad(g::text, 7, '0'), status, issued, issued + 30, 'Net 30', 'USD',
    'ON_SUBTOTAL', '[{"name": "Sales tax", "rate": "0.08"}]', subtotal, 0, tax, total, paid, 'Thank you for your business.',
    CASE WHEN status <> 'DRAFT' THEN issued END, CASE WHEN status IN ('SENT', 'VIEWED', 'PAID') THEN issued END,
    CASE WHEN status IN ('VIEWED', 'PAID') THEN issued + 1 END, CASE WHEN status = 'PAID' THEN issued + 20 END,
    CASE WHEN status = 'CANCELLED' THEN issued + 2 END, issued, issued
  FROM bench_invoices`;

const LINES = `
  INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
  SELECT organization_id, uuidv7(), id, 0, 'TIME', 'Design and development, hours as agreed', 2 * (1 + g % 8), 125, l1 FROM bench_invoices
  UNION ALL
  SELECT organization_id, uuidv7(), id, 1, 'FIXED', 'Project set-up and hosting for the month', 1, l2 / 100.0, l2 FROM bench_invoices
  UNION ALL
  SELECT organization_id, uuidv7(), id, 2, 'EXPENSE', 'Licence, per seat', 1 + g % 5, 99, l3 FROM bench_invoices`;

const TAXES = `
  INSERT INTO invoice_taxes (organization_id, id, invoice_id, position, name, rate, base_minor, amount_minor)
  SELECT organization_id, uuidv7(), id, 0, 'Sales tax', 0.08, subtotal, tax FROM bench_invoices`;

/** One payment for whatever is paid, two for every fourth invoice. */
const PAYMENT_PLAN = `
  CREATE TEMP TABLE bench_payments AS
  SELECT organization_id, id AS invoice_id, client_id, issued, part, uuidv7() AS id,
    CASE WHEN g % 4 <> 0 THEN paid WHEN part = 1 THEN paid / 2 ELSE paid - paid / 2 END AS amount
  FROM bench_invoices, generate_series(1, 2) part WHERE paid > 0 AND (part = 1 OR g % 4 = 0)`;

const PAYMENTS = `
  INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, reference, created_at)
  SELECT organization_id, id, client_id, 'USD', amount, issued + 10 * part, 'BANK_TRANSFER', 'Transfer ' || part, issued + 10 * part
  FROM bench_payments`;

const ALLOCATIONS = `
  INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
  SELECT organization_id, uuidv7(), id, invoice_id, amount, issued + 10 * part FROM bench_payments`;

const EVENTS = `
  INSERT INTO invoice_events (organization_id, id, invoice_id, type, at)
  SELECT organization_id, uuidv7(), id, 'CREATED', issued FROM bench_invoices
  UNION ALL SELECT organization_id, uuidv7(), id, 'PUBLISHED', issued FROM bench_invoices WHERE status <> 'DRAFT'
  UNION ALL SELECT organization_id, uuidv7(), invoice_id, 'PAYMENT_RECORDED', issued + 10 * part FROM bench_payments`;

/** The steps in order, with what is told of each. `$1` and `$2` are put into the text, as DDL has no parameters. */
export const SEED_STEPS: readonly (readonly [name: string, sql: string])[] = [
  ['organizations', ORGANIZATIONS],
  ['other organizations', OTHERS],
  ['clients', CLIENTS],
  ['plan of invoices', PLAN],
  ['invoices', INVOICES],
  ['lines', LINES],
  ['taxes', TAXES],
  ['plan of payments', PAYMENT_PLAN],
  ['payments', PAYMENTS],
  ['allocations', ALLOCATIONS],
  ['activity', EVENTS],
];

/** What the triggers would have refused, which the seeder turns off: each query must find nothing. */
export const SEED_CHECKS: readonly (readonly [name: string, sql: string])[] = [
  [
    'lines add up to the subtotal',
    `SELECT i.id FROM invoices i LEFT JOIN LATERAL (SELECT sum(amount_minor) AS sum, count(*) AS rows FROM invoice_lines l
       WHERE l.organization_id = i.organization_id AND l.invoice_id = i.id) l ON true
     WHERE l.rows <> 3 OR l.sum <> i.subtotal_minor LIMIT 1`,
  ],
  [
    'taxes add up to the tax',
    `SELECT i.id FROM invoices i WHERE i.tax_minor <> (SELECT sum(amount_minor) FROM invoice_taxes t
       WHERE t.organization_id = i.organization_id AND t.invoice_id = i.id) LIMIT 1`,
  ],
  [
    'allocations add up to what is paid',
    `SELECT i.id FROM invoices i WHERE i.paid_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM payment_allocations a
       WHERE a.organization_id = i.organization_id AND a.invoice_id = i.id) LIMIT 1`,
  ],
  [
    'allocations add up to their payment',
    `SELECT p.id FROM payments p WHERE p.amount_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM payment_allocations a
       WHERE a.organization_id = p.organization_id AND a.payment_id = p.id) LIMIT 1`,
  ],
  [
    'line amounts are quantity times rate',
    `SELECT id FROM invoice_lines WHERE round(quantity * rate * 100) <> amount_minor LIMIT 1`,
  ],
  [
    'clients are of the same organization',
    `SELECT i.id FROM invoices i LEFT JOIN clients c ON c.organization_id = i.organization_id AND c.id = i.client_id
     WHERE c.id IS NULL LIMIT 1`,
  ],
];

/** Takes back what measured runs have written, so that every run meets the same rows. */
export const RESTORE = `
  CREATE TEMP TABLE bench_written AS SELECT a.organization_id, a.payment_id, a.invoice_id, a.amount_minor
    FROM payments p JOIN payment_allocations a ON a.organization_id = p.organization_id AND a.payment_id = p.id
    WHERE p.reference = 'bench';
  DELETE FROM invoice_events e WHERE type IN ('PAYMENT_RECORDED', 'PAID') AND actor_id IS NOT NULL;
  DELETE FROM payment_allocations a USING bench_written w WHERE a.organization_id = w.organization_id AND a.payment_id = w.payment_id;
  DELETE FROM payments WHERE reference = 'bench';
  UPDATE invoices i SET paid_minor = paid_minor - w.sum FROM (
    SELECT organization_id, invoice_id, sum(amount_minor) AS sum FROM bench_written GROUP BY 1, 2) w
    WHERE i.organization_id = w.organization_id AND i.id = w.invoice_id;
  DROP TABLE bench_written`;
