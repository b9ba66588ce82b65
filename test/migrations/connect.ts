import { randomUUID } from 'node:crypto';
import { Client, type QueryResult } from 'pg';

/** A plain connection, past everything of ours but the database. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Runs the work in one transaction of an organization (null: without one), committed at its end. */
async function within<T>(client: Client, organization: string | null, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    if (organization) await client.query(`SELECT set_config('app.org_id', $1, true)`, [organization]);
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Runs statements as an organization in one transaction. */
export function run(client: Client, organization: string | null, statements: string | string[]): Promise<QueryResult> {
  return within(client, organization, async () => {
    let last: QueryResult | undefined;
    for (const statement of [statements].flat()) last = await client.query(statement);
    if (!last) throw new Error('there is nothing to run');
    return last;
  });
}

/** PostgreSQL's code, and the constraint if one was met, of what must be refused. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    return [code, constraint].filter(Boolean).join(' ');
  }
  return 'nothing was refused';
}

/** The ids of an organization that was made row by row. */
export interface RowsOfOne {
  organization: string;
  client: string;
  draft: string;
  published: string;
  payment: string;
  allocation: string;
}

/** Inserts an organization with a client, a draft over 100.00, a published invoice over 100.00 and a payment of 40.00 on it. */
export async function insertOrganization(client: Client): Promise<RowsOfOne> {
  const ids: RowsOfOne = {
    organization: randomUUID(),
    client: randomUUID(),
    draft: randomUUID(),
    published: randomUUID(),
    payment: randomUUID(),
    allocation: randomUUID(),
  };
  const { organization } = ids;
  const invoice = (id: string, number: string): string[] => [
    `INSERT INTO invoices (organization_id, id, client_id, client_name, number, status, issue_date, due_date, payment_terms,
       currency, tax_calculation, tax_rules, subtotal_minor, discount_minor, tax_minor, total_minor, created_at, updated_at)
     VALUES ('${organization}', '${id}', '${ids.client}', 'Acme', '${number}', 'DRAFT', '2025-01-01', '2025-01-31', 'Net 30',
       'USD', 'ON_SUBTOTAL', '[]', 10000, 0, 0, 10000, now(), now())`,
    `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
     VALUES ('${organization}', gen_random_uuid(), '${id}', 0, 'FIXED', 'Work', 1, 100, 10000)`,
  ];
  await run(client, organization, [
    `INSERT INTO organizations (id, name, currency, locale, time_zone, created_at, updated_at)
     VALUES ('${organization}', 'Org', 'USD', 'en-US', 'UTC', now(), now())`,
    `INSERT INTO clients (organization_id, id, name, created_at, updated_at)
     VALUES ('${organization}', '${ids.client}', 'Acme', now(), now())`,
    ...invoice(ids.draft, 'A1'),
    ...invoice(ids.published, 'A2'),
    `UPDATE invoices SET status = 'PUBLISHED', published_at = now() WHERE id = '${ids.published}'`,
    `INSERT INTO invoice_events (organization_id, id, invoice_id, type, at)
     VALUES ('${organization}', gen_random_uuid(), '${ids.published}', 'PUBLISHED', now())`,
    `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, created_at)
     VALUES ('${organization}', '${ids.payment}', '${ids.client}', 'USD', 4000, '2025-01-02', 'CASH', now())`,
    `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
     VALUES ('${organization}', '${ids.allocation}', '${ids.payment}', '${ids.published}', 4000, now())`,
    `UPDATE invoices SET paid_minor = 4000 WHERE id = '${ids.published}'`,
  ]);
  return ids;
}
