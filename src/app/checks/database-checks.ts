import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../../config/clock';
import type { Config } from '../../config/config';
import { codeOf, placeOf } from '../../config/start-error';
import type { Database } from '../../db/database';
import { assertServerVersion } from '../../db/migrate';
import type { BullQueue } from '../../jobs/bull-queue';
import type { Check } from './check';

/** What the checks of the database ask: the application's connections, and the queue. */
export interface CheckedParts {
  config: Pick<Config, 'redisUrl'>;
  clock: Clock;
  database: Database;
  queue: Pick<BullQueue, 'ping'>;
}

const REDIS_PORT = 6379;
/** Clocks that differ by more are reported: tokens and codes would expire too early, or too late. */
const MOST_DRIFT_SECONDS = 30;

/** The checks that need a connection to PostgreSQL. */
export function databaseChecks({ config, clock, database, queue }: CheckedParts): Check[] {
  return [
    { name: 'database', run: () => checkVersion(database) },
    { name: 'role', run: () => checkRole(database) },
    { name: 'migrations', run: () => checkMigrations(database) },
    { name: 'queue', run: () => checkQueue(config, queue) },
    { name: 'clock', run: () => checkClock(database, clock) },
  ];
}

async function checkVersion(database: Database): Promise<string> {
  const [version] = await ask<{ number: number; text: string }>(
    database,
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`,
  );
  if (!version) throw new Error('PostgreSQL does not tell its version.');
  assertServerVersion(version);
  return `PostgreSQL ${version.text}`;
}

async function checkRole(database: Database): Promise<string> {
  await database.assertRoleIsBound();
  return 'bound by row-level security';
}

/** Compares by timestamps, which the names of the files begin with. */
async function checkMigrations(database: Database): Promise<string> {
  const files = readdirSync(path.join(__dirname, '../../../migrations'));
  const known = new Set(files.map((file) => /^\d{13}/.exec(file)?.[0]).filter((timestamp) => timestamp !== undefined));
  const rows = await ask<{ timestamp: string }>(database, 'SELECT timestamp::text FROM migrations');
  const run = new Set(rows.map(({ timestamp }) => timestamp));
  const pending = [...known].filter((timestamp) => !run.has(timestamp)).length;
  const newer = [...run].filter((timestamp) => !known.has(timestamp)).length;
  if (pending > 0)
    throw new Error(`${pending} migrations have not run yet. Run npm run migrate, or start this release.`);
  if (newer > 0) {
    throw new Error(
      `The database has ${newer} migrations of a newer release. It goes on working with this one; start the newer release.`,
    );
  }
  return `${run.size}, none pending`;
}

async function checkQueue({ redisUrl }: CheckedParts['config'], queue: CheckedParts['queue']): Promise<string> {
  try {
    await queue.ping();
    return redisUrl ? 'Redis' : 'in PostgreSQL';
  } catch (error) {
    const place = redisUrl ? `REDIS_URL leads to ${placeOf(redisUrl, REDIS_PORT)}, where no Redis` : 'PostgreSQL';
    const code = codeOf(error);
    throw new Error(
      `${place} answers for the job queue${code && ` (${code})`}. Jobs wait until it does; start it, or correct ${redisUrl ? 'REDIS_URL' : 'DATABASE_URL'}.`,
      { cause: error },
    );
  }
}

async function checkClock(database: Database, clock: Clock): Promise<string> {
  const asked = clock.now().getTime();
  const [row] = await ask<{ now: number }>(database, 'SELECT extract(epoch FROM clock_timestamp())::float8 AS now');
  return driftOf((row?.now ?? 0) - (asked + clock.now().getTime()) / 2000);
}

/** What to say of clocks that differ by that many seconds. Throws if it is too much. */
export function driftOf(seconds: number): string {
  const drift = Math.round(Math.abs(seconds));
  if (drift > MOST_DRIFT_SECONDS) {
    throw new Error(
      `The clocks of this machine and of PostgreSQL differ by ${drift} seconds. Synchronise both (timedatectl set-ntp true).`,
    );
  }
  return 'as in PostgreSQL';
}

function ask<Row extends object>(database: Database, text: string): Promise<Row[]> {
  return database.read({ kind: 'anonymous' }, (sql) => sql.query<Row>(text));
}
