import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { checkOut, shortName } from '../bench/checkout';
import { flagsOfStart, ServerProcess } from '../bench/server-process';
import { Closers } from '../src/lib/closers';
import { type DatabaseUrls, ensureRoles } from '../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres/start-embedded-postgres';
import { migrateDatabase } from '../src/db/migrate';
import { DEMO_LOGIN } from '../src/demo/demo-login';
import { idOf } from '../src/domain/ids';
import { fillWithInvoices } from '../test/migrations/v0.1/fill';
import { paymentsOf, sumsOf } from './rehearsal/books';
import { type Asked, Load, type Tally } from './rehearsal/load';

/** How many, unless it is said. */
const INVOICES = 200_000;
const LONGEST_WAIT_MS = 2000;
const BESIDE_EACH_OTHER_MS = 5000;

/** How both servers run: the new one must take the tokens of the old one. */
function settingsOf(database: DatabaseUrls, dataFolder: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: dataFolder,
    SEED_DEMO: 'true',
    RUN_WORKER: 'false',
    LOG_LEVEL: 'warn',
    ACCESS_TOKEN_MINUTES: '1440',
    RATE_LIMIT_PER_MINUTE_USER: '10000000',
    RATE_LIMIT_PER_15_MINUTES_IP: '10000000',
    ...SECRETS,
  };
}

const SECRETS = { JWT_SECRET: randomBytes(32).toString('hex'), HASH_SECRET: randomBytes(32).toString('hex') };

function start(folder: string, settings: Record<string, string>): Promise<ServerProcess> {
  return ServerProcess.start({
    script: 'src/main.ts',
    settings,
    readyPath: '/health/ready',
    nodeFlags: flagsOfStart(folder),
    folder,
  });
}

async function logIn(port: number): Promise<string> {
  const query = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email: DEMO_LOGIN.email, password: DEMO_LOGIN.password } } }),
  });
  const { data } = (await response.json()) as { data: { login: { accessToken: string } } | null };
  if (!data) throw new Error('the demo cannot log in');
  return data.login.accessToken;
}

/** Fills the demo organization, and picks invoices of it that can be paid 1.00 and stay open. */
async function fill(client: Client, invoices: number): Promise<Pick<Asked, 'readable' | 'payable'>> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT m.organization_id AS id FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = $1`,
    [DEMO_LOGIN.email],
  );
  const organization = rows[0]?.id ?? '';
  await fillWithInvoices(client, organization, invoices);
  const picked = await client.query<{ id: string }>(
    `SELECT id FROM invoices WHERE organization_id = $1 AND status IN ('SENT', 'VIEWED', 'OVERDUE')
       AND total_minor - paid_minor > 1000 AND currency = 'USD' AND issue_date < current_date ORDER BY id LIMIT 20000`,
    [organization],
  );
  const ids = picked.rows.map(({ id }) => idOf('invoice', id));
  return { readable: ids.slice(0, 1000), payable: ids.slice(1000) };
}

/** The lines of the table, and what is wrong in them. */
function judge(servers: Record<string, Map<string, Tally>>): { lines: object[]; faults: string[] } {
  const lines = [];
  const faults: string[] = [];
  for (const [server, tallies] of Object.entries(servers)) {
    for (const [kind, { requests, errors, longestMs }] of tallies) {
      lines.push({ server, kind, requests, errors: errors.length, 'longest wait, ms': Math.round(longestMs) });
      if (requests === 0) faults.push(`${server}: no ${kind} was asked for`);
      if (errors[0]) faults.push(`${server}, ${kind}: ${errors.length} errors, the first: ${errors[0]}`);
      if (longestMs > LONGEST_WAIT_MS) faults.push(`${server}, ${kind}: one waited ${Math.round(longestMs)} ms`);
    }
  }
  return { lines, faults };
}

const began = performance.now();

/** Tells what is being done, and since when the rehearsal runs. */
function tell(what: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

async function rehearse(commit: string, invoices: number, closers: Closers): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'billfold-rehearsal-'));
  chmodSync(folder, 0o755);
  closers.add(async () => rmSync(folder, { recursive: true, force: true }));
  tell(`checking ${shortName(commit)} out`);
  const oldCode = checkOut(commit, closers);
  tell('starting its server, which migrates and makes the demo');
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: console });
  closers.add(() => postgres.stop());
  const urls = await ensureRoles(postgres.superuserUrl, 'rehearsal');
  const client = new Client({ connectionString: postgres.superuserUrl.replace(/\/postgres$/, '/rehearsal') });
  const settings = settingsOf(urls, folder);
  const old = await start(oldCode, settings);
  // Stopped while the new one serves; or by whatever fails before.
  const oldServer = new Closers();
  oldServer.add(() => old.stop());
  closers.add(() => oldServer.close());
  await client.connect();
  closers.add(() => client.end());
  tell(`adding ${invoices} invoices`);
  const asked = { accessToken: await logIn(old.port), ...(await fill(client, invoices)) };
  const before = await sumsOf(client);
  tell('it serves reads and payments');
  const oldLoad = new Load(old.port, asked);
  await sleep(1000);
  tell('migrating beside it');
  await migrateDatabase(urls.ownerUrl, console);
  tell('starting the new server beside it');
  const next = await start('.', settings);
  closers.add(() => next.stop());
  tell('both serve reads and payments');
  const nextLoad = new Load(next.port, asked);
  await sleep(BESIDE_EACH_OTHER_MS);
  await oldLoad.stop();
  await oldServer.close();
  await nextLoad.stop();
  tell('the old server is stopped');
  const { lines, faults } = judge({ old: oldLoad.tallies, new: nextLoad.tallies });
  console.table(lines);
  const after = await sumsOf(client);
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    faults.push(`the sums were ${JSON.stringify(before)} and are ${JSON.stringify(after)}`);
  }
  const { recorded, wrong } = await paymentsOf(client);
  const paid = [oldLoad, nextLoad].reduce((sum, { tallies }) => sum + (tallies.get('pay')?.requests ?? 0), 0);
  console.log(`${recorded} payments were recorded of ${paid} that were asked for`);
  if (recorded !== paid) faults.push('payments are missing, or there are too many');
  if (wrong > 0) faults.push(`${wrong} invoices do not add up`);
  return faults;
}

async function main(): Promise<void> {
  const [commit, invoices = String(INVOICES)] = process.argv.slice(2);
  if (!commit) throw new Error('Which commit runs now? npm run upgrade:rehearse -- <commit> [<invoices>]');
  const closers = new Closers();
  const faults = await rehearse(commit, Number(invoices), closers).finally(() => closers.close());
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('No error, no wait over 2 seconds, and the payments add up.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
