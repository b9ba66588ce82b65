import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Closers } from '../src/lib/closers';
import { type DatabaseUrls, ensureRoles } from '../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres/start-embedded-postgres';
import { sendOnce } from './load';
import { parentOf, postgresCpu } from './postgres-cpu';
import { sample, type Sample, seed } from './seed';
import { BACKGROUND, STRIP } from './seed-sql';
import { ServerProcess } from './server-process';
import { ours } from './settings';

const ORGANIZATIONS = 8;
const DATABASE = 'bench';
const PASSWORD = 'Bench-Password-1!';
const EMAILS = Array.from({ length: ORGANIZATIONS }, (_, place) => `bench${place}@billfold.example`);
const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken } }';
const IDLE_DEADLINE_MS = 120_000;

/** Which data a side holds, and in which tables. */
export interface SidePlan {
  /** The checkout whose migrations make the tables. */
  folder: string;
  invoices: number;
  day: string;
  /** Without triggers and row-level security. */
  bare: boolean;
}

/** A PostgreSQL server of its own with one filled database, so that its CPU time is that of the server that is measured on it. */
export class Side {
  private constructor(
    readonly urls: DatabaseUrls,
    readonly samples: readonly Sample[],
    private readonly client: Client,
    private readonly pids: { postmaster: number; client: number },
    private readonly waiting: string,
  ) {}

  /** Starts PostgreSQL in a temporary folder, which `closers` remove, and fills a database there. */
  static async open({ folder, invoices, day, bare }: SidePlan, closers: Closers): Promise<Side> {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'billfold-bench-'));
    closers.add(async () => rmSync(dataDir, { recursive: true, force: true }));
    // The system user that runs PostgreSQL may be another one.
    chmodSync(dataDir, 0o755);
    const postgres = await startEmbeddedPostgres({ dataDir, log: console });
    closers.add(() => postgres.stop());
    const urls = await ensureRoles(postgres.superuserUrl, DATABASE);
    const server = await ServerProcess.start(ours(urls, folder));
    const tokens = await registerAll(server.port).finally(() => server.stop());
    const url = new URL(postgres.superuserUrl);
    url.pathname = `/${DATABASE}`;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    closers.add(() => client.end());
    await seed(client, { invoices, emails: EMAILS, day });
    if (bare) await client.query(STRIP);
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const pid = rows[0]?.pid as number;
    const pids = { postmaster: parentOf(pid), client: pid };
    return new Side(urls, await sample(client, tokens), client, pids, await waitingQuery(client, bare));
  }

  /** CPU time of PostgreSQL since its start in microseconds, without the bench's own questions. */
  cpuMicroseconds(): number {
    return postgresCpu(this.pids.postmaster, this.pids.client);
  }

  /** Waits until nothing is left to do behind the commits. Rejects when that takes two minutes. */
  async untilIdle(): Promise<void> {
    for (const deadline = performance.now() + IDLE_DEADLINE_MS; performance.now() < deadline; await sleep(50)) {
      const { rows } = await this.client.query<{ waits: boolean }>(this.waiting);
      if (rows[0]?.waits === false) return;
    }
    throw new Error('the work behind the commits did not come to an end');
  }

  /** Writes to disk what earlier rounds have left, so that no later one pays for it. */
  async settle(): Promise<void> {
    await this.untilIdle();
    await this.client.query('CHECKPOINT');
  }

  async versionOfPostgres(): Promise<string> {
    const { rows } = await this.client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '';
  }
}

async function registerAll(port: number): Promise<string[]> {
  const tokens: string[] = [];
  for (const [place, email] of EMAILS.entries()) {
    const input = { name: `Owner ${place}`, businessName: `Bench ${place} Ltd.`, email, password: PASSWORD };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: REGISTER, variables: { input } });
    const answer = await sendOnce(port, { method: 'POST', path: '/graphql', headers, body });
    const { data } = JSON.parse(answer) as { data: { register: { accessToken: string } } | null };
    if (!data) throw new Error(answer);
    tokens.push(data.register.accessToken);
  }
  return tokens;
}

/** Asks whether a statement runs, or rows wait, in tables and columns of this version; nobody works on bare ones. */
async function waitingQuery(client: Client, bare: boolean): Promise<string> {
  const { rows } = await client.query<{ table_name: string; column_name: string }>(
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const known = new Set(rows.map((row) => `${row.table_name}.${row.column_name}`));
  const queues = BACKGROUND.filter(({ table, column }) => !bare && known.has(`${table}.${column}`));
  const running = `EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
    AND state LIKE ANY ('{active,idle in transaction%}'))`;
  const waits = queues.map(({ table, waiting }) => `EXISTS (SELECT FROM ${table} WHERE ${waiting})`);
  return `SELECT ${[running, ...waits].join(' OR ')} AS waits`;
}
