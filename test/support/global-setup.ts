import 'reflect-metadata';
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureRoles } from '../../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/db/embedded-postgres/start-embedded-postgres';
import { withClient } from '../../src/db/one-client';
import { migrateDatabase } from '../../src/db/migrate';
import { prepareQueueSchema } from '../../src/jobs/queue-schema';
import { runAsSuperuser } from './database';
import { type PgBouncer, startPgBouncer } from './pgbouncer';
import { startRedisServer, stopRedisServer } from './redis-server';
import { writePreload } from './type-script';

declare global {
  var testPostgres: EmbeddedPostgres | undefined;
  var testPooler: PgBouncer | undefined;
}

const folderPrefix = 'billfold-test-';

/** Linux's file system in memory, where PostgreSQL makes a new database in a third of the time that it takes on a disk. */
const memoryFolder = '/dev/shm';
const NEEDED_BYTES = 4 * 2 ** 30;

/**
 * Starts the real servers that the tests talk to, once a run: PostgreSQL (or TEST_DATABASE_URL, a superuser's address
 * on a server kept for tests) with a migrated template database, and Redis where this machine has one. With
 * BILLFOLD_REQUIRE_REDIS=1 it throws where it has none. With TEST_PGBOUNCER=1 the servers of the tests reach PostgreSQL
 * through a PgBouncer; it throws where this machine has none.
 */
export default async function globalSetup(): Promise<void> {
  await sweepKilledRuns();
  const folder = path.join(tmpdir(), `${folderPrefix}${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  process.env.BILLFOLD_TEST_FOLDER = folder;
  writePreload(folder);
  const [superuserUrl, redisUrl] = await Promise.all([postgresUrl(folder), startRedisServer(folder)]);
  if (redisUrl) process.env.BILLFOLD_TEST_REDIS_URL = redisUrl;
  else if (process.env.BILLFOLD_REQUIRE_REDIS === '1') throw new Error('redis-server is required, and does not start.');
  process.env.BILLFOLD_TEST_SUPERUSER_URL = superuserUrl;
  await makeTemplate(superuserUrl);
  if (process.env.TEST_PGBOUNCER !== '1') return;
  globalThis.testPooler = await startPgBouncer(superuserUrl);
  process.env.BILLFOLD_TEST_POOLER = new URL(globalThis.testPooler.urlFor(superuserUrl)).host;
}

/** Where the PostgreSQL of a run with this folder keeps its data: in memory, if there is room. */
export function postgresFolder(folder: string): string {
  const inMemory = path.join(memoryFolder, path.basename(folder));
  if (existsSync(inMemory)) return inMemory;
  if (!existsSync(memoryFolder)) return folder;
  const { bavail, bsize } = statfsSync(memoryFolder);
  return bavail * bsize >= NEEDED_BYTES ? inMemory : folder;
}

async function postgresUrl(folder: string): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  globalThis.testPostgres = await startEmbeddedPostgres({
    dataDir: postgresFolder(folder),
    log: console,
    durable: false,
  });
  return globalThis.testPostgres.superuserUrl;
}

async function makeTemplate(superuserUrl: string): Promise<void> {
  const template = `billfold_template_${process.pid}`;
  process.env.BILLFOLD_TEST_TEMPLATE = template;
  // A run that was killed may have left one on a server that is kept, and this process have its number.
  await runAsSuperuser(superuserUrl, [`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`]);
  const { ownerUrl } = await ensureRoles(superuserUrl, template);
  await migrateDatabase(ownerUrl);
  // Each server makes sure of it, which is quick where it is there.
  await prepareQueueSchema(ownerUrl);
  await tidyCatalogs(superuserUrl, template);
}

/** All that migrations have written and written over: each session of each copy would find its way through it. */
async function tidyCatalogs(superuserUrl: string, template: string): Promise<void> {
  const url = new URL(superuserUrl);
  url.pathname = `/${template}`;
  await withClient(url.href, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND NOT relisshared`,
    );
    await client.query(`VACUUM (FULL, FREEZE, ANALYZE) ${rows.map(({ name }) => name).join(', ')}`);
  });
}

/** A run that was killed could not stop its servers: the next one does. */
async function sweepKilledRuns(): Promise<void> {
  for (const parent of [memoryFolder, tmpdir()].filter((folder) => existsSync(folder))) {
    for (const name of readdirSync(parent).filter((entry) => entry.startsWith(folderPrefix))) {
      if (isRunning(Number(name.slice(folderPrefix.length)))) continue;
      // Where it fails, another run that starts just now is sweeping the same folder.
      await sweep(path.join(parent, name)).catch(() => undefined);
    }
  }
}

async function sweep(folder: string): Promise<void> {
  await stopRedisServer(folder);
  if (existsSync(path.join(folder, 'postgres', 'cluster', 'postmaster.pid'))) {
    const postgres = await startEmbeddedPostgres({ dataDir: folder, log: console });
    await postgres.stop();
  }
  rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
