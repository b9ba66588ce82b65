import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { systemClock } from '../src/config/clock';
import { Database } from '../src/db/database';
import { UnitOfWorkRunner } from '../src/db/unit-of-work-runner';
import { LinkTokens } from '../src/domain/link-tokens';
import { OneTimeCodes } from '../src/domain/one-time-codes';
import { makeRecurringInvoices } from '../src/jobs/handlers/make-recurring-invoices';
import { newId } from '../src/lib/uuid';
import { sendOnce } from './load';
import { type BenchServer, benchWithServer } from './with-server';

/**
 * How long it takes to create the invoices of recurring invoices that are all due, beside a batched INSERT of the same rows
 * into the same tables, with their triggers: in turns, each in an organization of its own. The job runs in this process, so
 * that the delays of its event loop are those of the run.
 */
const { values: options } = parseArgs({
  options: { series: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '3' } },
});
const SERIES = Number(options.series);
const CLIENTS = 100;
const BATCH = 1000;
const SECRET = '0'.repeat(32);
const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken } }';

interface Bench {
  client: Client;
  database: Database;
}

async function register(port: number, client: Client, name: string): Promise<string> {
  const email = `${name}@bench.example`;
  const input = { name: 'Owner', email, password: 'Bench-Password-1!', businessName: name };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: REGISTER, variables: { input } });
  const answer = await sendOnce(port, { method: 'POST', path: '/graphql', headers, body });
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 2000));
  const { rows } = await client.query<{ id: string }>(
    `SELECT organization_id AS id FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = $1`,
    [email],
  );
  return rows[0]?.id ?? '';
}

/** Clients, and recurring invoices of two lines and two taxes, which are all due today. */
async function prepare({ client }: Bench, organizationId: string): Promise<void> {
  await client.query(`UPDATE subscriptions SET invoices_limit = NULL WHERE organization_id = $1`, [organizationId]);
  await client.query(
    `INSERT INTO clients (organization_id, id, name, created_at, updated_at)
     SELECT $1, uuidv7(), 'Client ' || n, now(), now() FROM generate_series(1, $2::int) AS n`,
    [organizationId, CLIENTS],
  );
  const line = { type: 'FIXED', quantity: '1', unit: null, code: null, taxable: true, taxes: null, projectId: null };
  const lines = [
    { ...line, description: 'Retainer for {month} {year}', rate: '1800.00' },
    { ...line, description: 'Hosting, {period}', rate: '45.50' },
  ];
  const taxes = [
    { name: 'GST', rate: '0.05' },
    { name: 'QST', rate: '0.09975' },
  ];
  await client.query(
    `INSERT INTO recurring_invoices (organization_id, id, client_id, currency, lines, taxes, prices_include_tax, total_minor,
       project_ids, frequency, interval_count, start_date, anchor_date, next_date, time_zone, billing, auto_send,
       generate_days_before, state, due_at, created_at, updated_at)
     SELECT $1, uuidv7(), c.ids[1 + n % cardinality(c.ids)], 'USD', $3, $4, false, 0, '{NULL}', 'MONTHLY', 1, current_date, current_date,
       current_date, 'UTC', 'ADVANCE', false, 0, 'ACTIVE', current_date, now(), now()
     FROM generate_series(1, $2::int) AS n, (SELECT array_agg(id) AS ids FROM clients WHERE organization_id = $1) AS c`,
    [organizationId, SERIES, JSON.stringify(lines), JSON.stringify(taxes)],
  );
  await client.query('VACUUM ANALYZE');
}

/** Creates what is due. In milliseconds. */
async function run({ database }: Bench, organizationId: string): Promise<number> {
  const unitOfWork = new UnitOfWorkRunner({
    ...{ database, clock: systemClock, linkTokens: new LinkTokens(SECRET), codes: new OneTimeCodes(SECRET) },
    ...{ jobsCommitted: () => undefined, eventsCommitted: () => undefined },
  });
  const begun = performance.now();
  const result = await makeRecurringInvoices({ unitOfWork })({
    job: { id: newId(), organizationId, createdBy: null, attempt: 1 },
    payload: {},
    progress: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
  const ms = performance.now() - begun;
  if (result?.created !== SERIES) throw new Error(`not everything was created: ${JSON.stringify(result)}`);
  return ms;
}

/** The tables of an invoice, in the order in which they are written. */
const TABLES = ['invoices', 'invoice_lines', 'invoice_taxes', 'events'] as const;

/** Inserts what was created again, once it is deleted: in batches of invoices with all their parts, each committed. */
async function insertThem({ client, database }: Bench, organizationId: string): Promise<number> {
  const stored = new Map<string, Record<string, unknown>[]>();
  const columns = new Map<string, string>();
  for (const table of TABLES) {
    const of = table === 'events' ? `AND type = 'invoice.created'` : '';
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE organization_id = $1 ${of} ORDER BY id`,
      [organizationId],
    );
    stored.set(
      table,
      rows.map(({ row }) => (table === 'events' ? { ...row, sequence: null } : row)),
    );
    const { rows: names } = await client.query<{ name: string }>(
      `SELECT column_name::text AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND column_name NOT LIKE '%\\_key'`,
      [table],
    );
    columns.set(table, names.map(({ name }) => name).join(', '));
  }
  await client.query('SET session_replication_role = replica');
  for (const table of [...TABLES, 'search_texts'])
    await client.query(`DELETE FROM ${table} WHERE organization_id = $1`, [organizationId]);
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE');
  const ofInvoice = (row: Record<string, unknown>) => String(row['invoice_id'] ?? row['subject_id'] ?? row['id']);
  const invoices = stored.get('invoices') ?? [];
  const grouped = TABLES.map((table) => {
    const byInvoice = new Map<string, Record<string, unknown>[]>();
    for (const row of stored.get(table) ?? [])
      byInvoice.set(ofInvoice(row), [...(byInvoice.get(ofInvoice(row)) ?? []), row]);
    return { table, byInvoice };
  });
  const begun = performance.now();
  for (let from = 0; from < invoices.length; from += BATCH) {
    const ids = invoices.slice(from, from + BATCH).map(({ id }) => String(id));
    const now = systemClock.now();
    await database.transaction(
      { kind: 'organization', organizationId, userId: null },
      async (sql) => {
        for (const { table, byInvoice } of grouped) {
          const rows = ids.flatMap((id) => byInvoice.get(id) ?? []);
          const names = columns.get(table) ?? '';
          await sql.query(
            `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
            [JSON.stringify(rows)],
          );
        }
      },
      { action: 'makeRecurringInvoices', at: now },
    );
  }
  return performance.now() - begun;
}

async function main({ server, client, appUrl, closers }: BenchServer): Promise<void> {
  const database = await Database.connect({ url: appUrl, poolSize: 4 });
  closers.add(() => database.close());
  const bench = { client, database };
  console.log(`${SERIES} recurring invoices of ${CLIENTS} clients`);
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    const organizationId = await register(server.port, client, `round${round}`);
    await prepare(bench, organizationId);
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    const made = await run(bench, organizationId);
    delays.disable();
    const inserted = await insertThem(bench, organizationId);
    console.log(
      `run ${(made / 1000).toFixed(1)} s | INSERT ${(inserted / 1000).toFixed(1)} s | ratio ${(made / inserted).toFixed(2)}` +
        ` | event loop p99 ${(delays.percentile(99) / 1e6).toFixed(1)} ms, longest ${(delays.max / 1e6).toFixed(1)} ms`,
    );
  }
}

benchWithServer(main);
