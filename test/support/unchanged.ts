import type { ApiClient, TestApp } from './api';
import { sqlOf } from './invoices';

/** Tables whose rows say when somebody was here, not what they did. */
const NOT_COUNTED = ['sessions'];
/** What a row says that only an act changes: a job is handed over and run on its own time. */
const TEXT_OF: Readonly<Record<string, string>> = { jobs: '(r.id, r.name, r.payload, r.run_at)::text' };

const TABLES = `
  SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL($1::text[])
    AND has_table_privilege(c.oid, 'SELECT')
    AND (c.relname IN ('organizations', 'users', 'idempotency_keys') OR EXISTS (
      SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id'))
  ORDER BY c.relname`;

/** How many rows each table has for the member's organization (users and keys: for all), and a digest of what they say. */
async function rowsOf(app: TestApp, api: ApiClient): Promise<Record<string, string>> {
  const tables = await sqlOf<{ name: string }>(app, api, [TABLES, [NOT_COUNTED]]);
  const parts = tables.map(({ name }) => {
    const text = TEXT_OF[name] ?? 'r::text';
    return `SELECT '${name}' AS name, count(*) || ' rows, ' || md5(coalesce(string_agg(${text}, ';' ORDER BY ${text}), '')) AS rows
            FROM ${name} r`;
  });
  const found = await sqlOf<{ name: string; rows: string }>(app, api, [parts.join(' UNION ALL ')]);
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]));
}

/** Does something that must leave every row of the member's organization as it is, and gives its result. */
export async function unchanged<T>(app: TestApp, api: ApiClient, work: () => Promise<T>): Promise<T> {
  const before = await rowsOf(app, api);
  const result = await work();
  expect(await rowsOf(app, api)).toEqual(before);
  return result;
}
