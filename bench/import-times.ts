import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { systemClock } from '../src/config/clock';
import { Database } from '../src/db/database';
import { insertEventOfEach } from '../src/db/event-sql';
import { UnitOfWorkRunner } from '../src/db/unit-of-work-runner';
import { LinkTokens } from '../src/domain/link-tokens';
import { OneTimeCodes } from '../src/domain/one-time-codes';
import type { FileStore } from '../src/files/file-store';
import { importTimeFile } from '../src/jobs/handlers/import-time-file';
import { newId } from '../src/lib/uuid';
import { sendOnce } from './load';
import { type BenchServer, benchWithServer } from './with-server';

/**
 * How long the import of a file takes, beside a batched INSERT of the same rows into the same tables, with their triggers:
 * in turns, each into an organization of its own. The job runs in this process, so that the delays of its event loop are
 * those of the import.
 */
const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
});
const ROWS = Number(options.rows);
const BATCH = 1000;
const SECRET = '0'.repeat(32);
const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken } }';

interface Owner {
  organizationId: string;
  userId: string;
}

/** A year of eight people, forty projects and five tasks each. */
function file(): Buffer {
  const lines = [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
  ];
  for (let n = 0; n < ROWS; n += 1) {
    const person = n % 8;
    const day = new Date(Date.UTC(2024, 0, 1) + (n % 366) * 86_400_000).toISOString().slice(0, 10);
    const minute = Math.floor(n / 366) % 1380;
    const time = (at: number) =>
      `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00`;
    const project = (n * 7) % 40;
    const names = `Person ${person},person${person}@import.example,Client ${project % 10},Project ${project},Task ${n % 5}`;
    const when = `${day},${time(minute)},${day},${time(minute + 25)},00:25:00`;
    lines.push(`${names},"Worked on number ${n}, as agreed",${n % 4 ? 'Yes' : 'No'},${when},${n % 3 ? 'design' : ''}`);
  }
  return Buffer.from(lines.join('\n'));
}

/** A file store that has one file. */
const holding = (bytes: Buffer): FileStore => ({
  put: () => Promise.reject(new Error('not here')),
  open: () =>
    Promise.resolve({
      size: bytes.length,
      mediaType: 'text/csv',
      content: (async function* () {
        yield await Promise.resolve(bytes);
      })(),
    }),
  delete: () => Promise.resolve(false),
  deleteObjects: () => Promise.resolve(0),
});

async function register(port: number, client: Client, name: string): Promise<Owner> {
  const email = `${name}@bench.example`;
  const input = { name: 'Owner', email, password: 'Bench-Password-1!', businessName: name };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: REGISTER, variables: { input } });
  const answer = await sendOnce(port, { method: 'POST', path: '/graphql', headers, body });
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 2000));
  const { rows } = await client.query<Owner>(
    `SELECT organization_id AS "organizationId", user_id AS "userId" FROM members m JOIN users u ON u.id = m.user_id
     WHERE u.email = $1`,
    [email],
  );
  return rows[0] as Owner;
}

interface Bench {
  client: Client;
  database: Database;
  bytes: Buffer;
}

/** Imports the file into an organization. In milliseconds. */
async function importIt({ client, database, bytes }: Bench, { organizationId, userId }: Owner): Promise<number> {
  const id = newId();
  const none = JSON.stringify({ matched: [], created: [], createdCount: 0 });
  await client.query(
    `INSERT INTO files (organization_id, sha256, size, media_type, stored_in, created_at)
     VALUES ($1, repeat('0', 64), 0, 'text/csv', 'POSTGRESQL', now())`,
    [organizationId],
  );
  await client.query(
    `INSERT INTO time_imports (organization_id, id, format, file_sha256, dry_run, time_zone, use_rates, columns, failed_rows,
       clients, projects, tasks, people, tags, created_by, created_at, updated_at)
     VALUES ($1, $2, 'TOGGL', repeat('0', 64), false, 'UTC', false, '[]', '[]', $3, $3, $3, $3, $3, $4, now(), now())`,
    [organizationId, id, none, userId],
  );
  const unitOfWork = new UnitOfWorkRunner({
    ...{ database, clock: systemClock, linkTokens: new LinkTokens(SECRET), codes: new OneTimeCodes(SECRET) },
    ...{ jobsCommitted: () => undefined, eventsCommitted: () => undefined },
  });
  const begun = performance.now();
  await importTimeFile({ unitOfWork, files: holding(bytes) })({
    job: { id, organizationId, createdBy: userId, attempt: 1 },
    payload: { timeImportId: id },
    progress: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
  const ms = performance.now() - begun;
  const { rows } = await client.query<{ created: number; failed: number; error: object | null }>(
    'SELECT created, failed, error FROM time_imports WHERE id = $1',
    [id],
  );
  if (rows[0]?.created !== ROWS) throw new Error(`not everything was imported: ${JSON.stringify(rows[0])}`);
  return ms;
}

/** The columns of an entry that an import writes, and their types. */
const COLUMNS = {
  ...{
    id: 'uuid',
    user_id: 'uuid',
    project_id: 'uuid',
    client_id: 'uuid',
    task_id: 'uuid',
    description: 'text',
    date: 'date',
  },
  ...{
    started_at: 'timestamptz',
    ended_at: 'timestamptz',
    duration_minutes: 'int',
    billable: 'boolean',
    own_rate: 'numeric',
  },
  ...{
    rate: 'numeric',
    currency: 'text',
    rate_rule: 'text',
    cost_rate: 'numeric',
    cost_currency: 'text',
    status: 'text',
  },
  ...{
    approved_at: 'timestamptz',
    external_invoice: 'text',
    source: 'text',
    external_id: 'text',
    no_overlap: 'boolean',
  },
  ...{ created_by: 'uuid', created_at: 'timestamptz', updated_at: 'timestamptz' },
} as const;
const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** Inserts the entries of an organization again, once they are deleted: in batches, each with its events and committed. */
async function insertThem({ client, database }: Bench, { organizationId, userId }: Owner): Promise<number> {
  const text = NAMES.map((name) => `${name}::text`).join(', ');
  const { rows } = await client.query<Record<string, string>>(
    `SELECT ${text}, array_to_string(tags, ',') AS tags FROM time_entries WHERE organization_id = $1 ORDER BY id`,
    [organizationId],
  );
  await client.query('SET session_replication_role = replica');
  for (const table of [
    'time_entry_tags',
    'time_entries',
    'events',
    'time_day_changes',
    'time_days',
    'time_months',
    'search_texts',
  ])
    await client.query(`DELETE FROM ${table} WHERE organization_id = $1`, [organizationId]);
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE');
  const given = [...NAMES.map((name, at) => `$${at + 4}::${COLUMNS[name]}[]`), `$${NAMES.length + 4}::text[]`];
  const statement = `WITH written AS (
      INSERT INTO time_entries (organization_id, ${NAMES.join(', ')}, tags)
      SELECT $1, ${NAMES.join(', ')}, string_to_array(tags, ',') FROM unnest(${given.join(', ')}) AS e(${NAMES.join(', ')}, tags)
      RETURNING organization_id, id, ARRAY[project_id] AS project_ids)
    ${insertEventOfEach('written', { type: `'timeEntry.created'`, actor: '$2::uuid', at: '$3::timestamptz' })}`;
  const begun = performance.now();
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const values = [...NAMES, 'tags'].map((name) => batch.map((row) => row[name] ?? null));
    const now = systemClock.now();
    await database.transaction(
      { kind: 'organization', organizationId, userId },
      (sql) => sql.query(statement, [organizationId, userId, now, ...values]),
      { action: 'importTimeFile', at: now },
    );
  }
  return performance.now() - begun;
}

async function main({ server, client, appUrl, closers }: BenchServer): Promise<void> {
  const database = await Database.connect({ url: appUrl, poolSize: 4 });
  closers.add(() => database.close());
  const bench = { client, database, bytes: file() };
  console.log(`${ROWS} rows, ${(bench.bytes.length / 1e6).toFixed(1)} MB`);
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    const owner = await register(server.port, client, `round${round}`);
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    const imported = await importIt(bench, owner);
    delays.disable();
    const inserted = await insertThem(bench, owner);
    console.log(
      `import ${(imported / 1000).toFixed(1)} s | INSERT ${(inserted / 1000).toFixed(1)} s | ratio ${(imported / inserted).toFixed(2)}` +
        ` | event loop p99 ${(delays.percentile(99) / 1e6).toFixed(1)} ms, longest ${(delays.max / 1e6).toFixed(1)} ms`,
    );
  }
}

benchWithServer(main);
