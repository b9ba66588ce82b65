/**
 * All that the bench knows of the tables: statements that fill a database, each for all rows at once, and what has to be
 * true afterwards. The organizations are there already, as `bench.organizations (place, id)`. `$1` is how many invoices
 * there are in all, `$2` the day of the run. Everything else follows from the row's number, ids too: so two databases
 * that were filled on one day hold the same data, whatever the version of their tables.
 */

/** A UUID of version 7 that follows from its instant and its name alone. STABLE, and its arguments used once: so it is inlined. */
const IDS = `
  CREATE FUNCTION bench.id(at timestamptz, name text) RETURNS uuid LANGUAGE sql STABLE AS $f$
    SELECT overlay(overlay(left(lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || md5(name), 32)
      PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid $f$`;

/** The first organization has half of the invoices, the others share the rest. */
const SHARES = `
  CREATE TEMP TABLE bench_places AS
    SELECT id AS organization_id, place, invoices, greatest(invoices / 50, 5) AS clients FROM (
      SELECT id, place, CASE WHEN place = 0 THEN $1::int / 2 ELSE $1::int / 2 / (count(*) OVER () - 1)::int END AS invoices
      FROM bench.organizations) o`;

const CLIENTS = `
  INSERT INTO clients (organization_id, id, name, company, email, phone, address, currency, payment_terms, created_at, updated_at)
  SELECT p.organization_id, bench.id(date '2020-01-01' + g * interval '1 minute', p.place || ' client ' || g),
    'Client ' || g, 'Company ' || g || ' Ltd.', 'billing' || g || '@client.example', '+1 555 ' || lpad(g::text, 7, '0'),
    jsonb_build_object('street', g || ' Market Street', 'city', 'Springfield', 'postalCode', lpad((g % 99999)::text, 5, '0'), 'country', 'United States'),
    'USD', 'Net 30', now(), now()
  FROM bench_places p, generate_series(1, p.clients) g`;

/** The plan of each invoice: its day within three years, three line amounts, a tax of 8 %, and what of it is paid. */
const PLAN = `
  CREATE TEMP TABLE bench_invoices AS
  SELECT n.*, bench.id(issued + g * interval '1 second', place || ' invoice ' || g) AS id,
    l1 + l2 + l3 AS subtotal, l1 + l2 + l3 + tax AS total,
    CASE WHEN status IN ('SENT', 'VIEWED', 'PUBLISHED') THEN date '$2' + 15 ELSE issued + 30 END AS due,
    CASE WHEN status = 'PAID' THEN l1 + l2 + l3 + tax
         WHEN status <> 'DRAFT' AND g % 3 = 0 THEN (l1 + l2 + l3 + tax) / 4 ELSE 0 END AS paid
  FROM (
    SELECT b.*, 12500 * (1 + g % 8)::bigint * 2 AS l1, 50000 + 100 * (g % 700)::bigint AS l2, 9900 * (1 + g % 5)::bigint AS l3,
      round((12500 * (1 + g % 8)::numeric * 2 + 50000 + 100 * (g % 700) + 9900 * (1 + g % 5)) * 0.08)::bigint AS tax
    FROM (
      SELECT p.organization_id, p.place, g, c.id AS client_id, c.name AS client_name,
        date '$2' - 40 - ((p.invoices - g)::bigint * 1000 / p.invoices)::int AS issued,
        (ARRAY['PAID','SENT','PAID','VIEWED','PAID','OVERDUE','PAID','SENT','PUBLISHED','DRAFT',
               'PAID','SENT','PAID','VIEWED','PAID','OVERDUE','PAID','SENT','PAID','DRAFT'])[1 + (g * 7 + g / 20) % 20] AS status
      FROM bench_places p CROSS JOIN LATERAL generate_series(1, p.invoices) g
      JOIN (SELECT organization_id, id, name, row_number() OVER (PARTITION BY organization_id ORDER BY id) - 1 AS r FROM clients) c
        ON c.organization_id = p.organization_id AND c.r = g % p.clients
    ) b
  ) n`;

const INVOICES = `
  INSERT INTO invoices (organization_id, id, client_id, client_name, number, status, issue_date, due_date, payment_terms, currency,
    tax_calculation, tax_rules, subtotal_minor, discount_minor, tax_minor, total_minor, paid_minor, client_notes,
    published_at, sent_at, viewed_at, paid_at, created_at, updated_at)
  SELECT organization_id, id, client_id, client_name, 'S-' || lpad(g::text, 7, '0'), status, issued, due, 'Net 30', 'USD',
    'ON_SUBTOTAL', '[{"name": "Sales tax", "rate": "0.08"}]', subtotal, 0, tax, total, paid, 'Thank you for your business.',
    CASE WHEN status <> 'DRAFT' THEN issued END, CASE WHEN status IN ('SENT', 'VIEWED', 'PAID') THEN issued END,
    CASE WHEN status IN ('VIEWED', 'PAID') THEN issued + 1 END, CASE WHEN status = 'PAID' THEN issued + 20 END, issued, issued
  FROM bench_invoices`;

const LINES = `
  INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
  SELECT organization_id, bench.id(issued, place || ' line ' || g || ' ' || position), id, position, type, description, quantity, rate, amount
  FROM bench_invoices, LATERAL (VALUES
    (0, 'TIME', 'Design and development, hours as agreed', 2 * (1 + g % 8), 125::numeric, l1),
    (1, 'FIXED', 'Project set-up and hosting for the month', 1, l2 / 100.0, l2),
    (2, 'EXPENSE', 'Licence, per seat', 1 + g % 5, 99, l3)) line (position, type, description, quantity, rate, amount)`;

const TAXES = `
  INSERT INTO invoice_taxes (organization_id, id, invoice_id, position, name, rate, base_minor, amount_minor)
  SELECT organization_id, bench.id(issued, place || ' tax ' || g), id, 0, 'Sales tax', 0.08, subtotal, tax FROM bench_invoices`;

/** One payment for whatever is paid, two for every fourth invoice. */
const PAYMENT_PLAN = `
  CREATE TEMP TABLE bench_payments AS
  SELECT organization_id, place, g, id AS invoice_id, client_id, issued + 10 * part AS day, part,
    bench.id(issued + 10 * part, place || ' payment ' || g || ' ' || part) AS id,
    CASE WHEN g % 4 <> 0 THEN paid WHEN part = 1 THEN paid / 2 ELSE paid - paid / 2 END AS amount
  FROM bench_invoices, generate_series(1, 2) part WHERE paid > 0 AND (part = 1 OR g % 4 = 0)`;

const PAYMENTS = `
  INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, reference, created_at)
  SELECT organization_id, id, client_id, 'USD', amount, day, 'BANK_TRANSFER', 'Transfer ' || part, day FROM bench_payments`;

const ALLOCATIONS = `
  INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
  SELECT organization_id, bench.id(day, place || ' allocation ' || g || ' ' || part), id, invoice_id, amount, day FROM bench_payments`;

const HAPPENED = `
  CREATE TEMP TABLE bench_happened AS
  SELECT organization_id, bench.id(at, place || ' event ' || g || ' ' || type || part) AS id, invoice_id, type, at FROM (
    SELECT organization_id, place, g, id AS invoice_id, 'CREATED' AS type, 0 AS part, issued::timestamptz AS at FROM bench_invoices
    UNION ALL SELECT organization_id, place, g, id, 'PUBLISHED', 0, issued + interval '1 hour' FROM bench_invoices WHERE status <> 'DRAFT'
    UNION ALL SELECT organization_id, place, g, invoice_id, 'PAYMENT_RECORDED', part, day FROM bench_payments) e`;

const ACTIVITY = `
  INSERT INTO invoice_events (organization_id, id, invoice_id, type, at)
  SELECT organization_id, id, invoice_id, type, at FROM bench_happened`;

const EVENTS = `
  INSERT INTO events (organization_id, id, type, subject_kind, subject_id, project_ids, ids, at, sequence)
  SELECT organization_id, id, 'invoice.' || lower(type), 'invoice', invoice_id, '{NULL}', '{}', at,
    row_number() OVER (PARTITION BY organization_id ORDER BY id) FROM bench_happened`;

const EVENT_HEADS = `
  INSERT INTO event_heads (organization_id, sequence) SELECT organization_id, max(sequence) FROM events
    WHERE organization_id IS NOT NULL AND sequence IS NOT NULL GROUP BY organization_id
  ON CONFLICT (organization_id) DO UPDATE SET sequence = excluded.sequence`;

/** What registering has told would have the first numbers. */
const FORGET_EVENTS = `DELETE FROM events WHERE organization_id IS NOT NULL`;

/** No plan's allowance ends a run, and no mail of registering is sent while something is measured. */
const LEAVE_ROOM = `UPDATE subscriptions SET invoices_limit = NULL`;
const FORGET_MAILS = `DELETE FROM jobs`;

/** What the triggers would have written. */
const SEARCH_TEXTS = `
  INSERT INTO search_texts (organization_id, kind, id, folded)
  SELECT organization_id, 'client', id, concat_ws(E'\\n', fold_text_v1(name), fold_text_v1(company), fold_text_v1(email)) FROM clients
  UNION ALL SELECT organization_id, 'invoice', id, concat_ws(E'\\n', fold_text_v1(number), fold_text_v1(client_name)) FROM invoices`;

/** One statement of filling; left out in a database whose version has no table named `table`. */
export interface SeedStep {
  name: string;
  sql: string;
  table?: string;
}

export const SEED_STEPS: readonly SeedStep[] = [
  { name: 'ids', sql: IDS },
  { name: 'shares of the organizations', sql: SHARES },
  { name: 'clients', sql: CLIENTS },
  { name: 'plan of invoices', sql: PLAN },
  { name: 'invoices', sql: INVOICES },
  { name: 'texts to be searched', sql: SEARCH_TEXTS, table: 'search_texts' },
  { name: 'lines', sql: LINES },
  { name: 'taxes', sql: TAXES },
  { name: 'plan of payments', sql: PAYMENT_PLAN },
  { name: 'payments', sql: PAYMENTS },
  { name: 'allocations', sql: ALLOCATIONS },
  { name: 'what happened', sql: HAPPENED },
  { name: 'activity', sql: ACTIVITY, table: 'invoice_events' },
  { name: 'no events', sql: FORGET_EVENTS, table: 'events' },
  { name: 'events', sql: EVENTS, table: 'events' },
  { name: 'their last numbers', sql: EVENT_HEADS, table: 'event_heads' },
  { name: 'allowances', sql: LEAVE_ROOM },
  { name: 'mails', sql: FORGET_MAILS },
];

const sumOf = (table: string, key: string): string =>
  `(SELECT coalesce(sum(amount_minor), 0) FROM ${table} x WHERE x.organization_id = o.organization_id AND x.${key} = o.id)`;

/** What the triggers would have refused, which the seeder turns off: each query must find nothing. */
export const SEED_CHECKS: readonly (readonly [name: string, sql: string])[] = [
  ['lines add up', `SELECT id FROM invoices o WHERE subtotal_minor <> ${sumOf('invoice_lines', 'invoice_id')} LIMIT 1`],
  ['taxes add up', `SELECT id FROM invoices o WHERE tax_minor <> ${sumOf('invoice_taxes', 'invoice_id')} LIMIT 1`],
  [
    'allocations are what is paid',
    `SELECT id FROM invoices o WHERE paid_minor <> ${sumOf('payment_allocations', 'invoice_id')} LIMIT 1`,
  ],
  [
    'allocations are their payments',
    `SELECT id FROM payments o WHERE amount_minor <> ${sumOf('payment_allocations', 'payment_id')} LIMIT 1`,
  ],
  ['line amounts', `SELECT id FROM invoice_lines WHERE round(quantity * rate * 100) <> amount_minor LIMIT 1`],
  [
    'clients are of the same organization',
    `SELECT i.id FROM invoices i LEFT JOIN clients c ON c.organization_id = i.organization_id AND c.id = i.client_id
     WHERE c.id IS NULL LIMIT 1`,
  ],
];

/**
 * Makes bare tables of ours, for the servers that ours is compared with: columns, indexes, CHECKs and foreign keys stay;
 * no trigger of ours and no row-level security is left.
 */
export const STRIP = `
  DO $$ DECLARE found record; BEGIN
    FOR found IN SELECT tgname, tgrelid::regclass AS of_table FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
      WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace
    LOOP EXECUTE format('DROP TRIGGER %I ON %s', found.tgname, found.of_table); END LOOP;
    FOR found IN SELECT oid::regclass AS of_table FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity
    LOOP EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', found.of_table); END LOOP;
  END $$`;

/** Rows of an organization that requests are made of: `$1` its id. Paid in parts, none of `payable` is ever settled. */
export const SAMPLE = `
  SELECT
    (SELECT array_agg(id::text) FROM (SELECT id FROM invoices WHERE organization_id = $1 AND status = 'PAID' ORDER BY md5(id::text) LIMIT 2000) x) AS readable,
    (SELECT array_agg(id::text) FROM (SELECT id FROM invoices WHERE organization_id = $1 AND status = 'OVERDUE' ORDER BY md5(id::text) LIMIT 2000) x) AS payable,
    (SELECT min(id::text) FROM clients WHERE organization_id = $1) AS client`;

/** Work that goes on behind commits: where a table has the column, rows that fulfil the condition wait for it. */
export const BACKGROUND: readonly { table: string; column: string; waiting: string }[] = [
  { table: 'jobs', column: 'status', waiting: `status IN ('QUEUED', 'RUNNING') AND run_at <= now()` },
  { table: 'events', column: 'sequence', waiting: 'sequence IS NULL' },
  { table: 'audit_log', column: 'sequence', waiting: 'sequence IS NULL' },
];
