import type { ApiClient, TestApp } from './api';
import { asSuperuser, sealAll } from './audit';
import { sqlOf } from './invoices';

/** What a row says that only an act changes: a job is handed over and run on its own time, a session is used. */
const TEXT_OF: Readonly<Record<string, string>> = {
  jobs: '(r.id, r.name, r.payload, r.run_at)::text',
  sessions: '(r.id, r.user_id)::text',
  // Entries get their places in the chain behind the commit.
  audit_log: `(to_jsonb(r) - 'sequence' - 'hash')::text`,
  audit_heads: 'r.organization_id::text',
  // So do events.
  events: `(to_jsonb(r) - 'sequence')::text`,
  // Who was written to before is told meanwhile.
  notices: '(r.id, r.kind, r.subject_id, r.occurrence, r.user_id, r.address)::text',
  invitations: `(to_jsonb(r) - 'delivered_turn')::text`,
};

type Query = (text: string) => Promise<{ name: string; rows?: string }[]>;

/**
 * Counts of requests, which are made whether or not one is refused, and what follows acts of before behind their commits: the
 * numbers of events, how far people have been told of them, the emails of jobs, and the days and months of time.
 */
const NOT_COMPARED = [
  ...['rate_limits', 'event_heads', 'notice_cursors', 'mailbox_messages'],
  ...['time_days', 'time_months', 'time_day_changes'],
];

const ALL_TABLES = `
  SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND c.relname NOT IN (${NOT_COMPARED.map((name) => `'${name}'`).join(', ')})`;

const TABLES = `${ALL_TABLES}
    AND has_table_privilege(c.oid, 'SELECT')
    AND (c.relname IN ('organizations', 'users', 'idempotency_keys') OR EXISTS (
      SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id'))`;

/** How many rows each table shows, and a digest of what they say. */
async function rowsOf(query: Query, tables: string): Promise<Record<string, string | undefined>> {
  const parts = (await query(tables)).map(({ name }) => {
    const text = TEXT_OF[name] ?? 'r::text';
    return `SELECT '${name}' AS name, count(*) || ' rows, ' || md5(coalesce(string_agg(${text}, ';' ORDER BY ${text}), '')) AS rows
            FROM ${name} r`;
  });
  const found = await query(`${parts.join(' UNION ALL ')} ORDER BY name`);
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]));
}

/** Does something that must leave every row of the member's organization (and all users and keys) as it is, and gives its result. */
export async function unchanged<T>(app: TestApp, api: ApiClient, work: () => Promise<T>): Promise<T> {
  const look = async () => {
    await sealAll(app);
    return rowsOf((text) => sqlOf(app, api, [text]), TABLES);
  };
  const before = await look();
  const result = await work();
  expect(await look()).toEqual(before);
  return result;
}

/** Does something that must leave every row of the whole database as it is, and gives its result. */
export async function nothingChanged<T>(app: TestApp, work: () => Promise<T>): Promise<T> {
  const look = async () => {
    await sealAll(app);
    return asSuperuser(app, (client) =>
      rowsOf(async (text) => (await client.query<{ name: string }>(text)).rows, ALL_TABLES),
    );
  };
  const before = await look();
  const result = await work();
  expect(await look()).toEqual(before);
  return result;
}
