import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type Migration, MigrationExecutor, type QueryRunner } from 'typeorm';
import { migrationSourceOptions } from './data-source-options';
import { sqlStateOf } from './sql-errors';

/** Where migrations tell what they do: a pino logger, or the console. */
export interface MigrationLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

const SILENT: MigrationLog = { info: () => undefined, warn: () => undefined };
const MIGRATION_LOCK = 7_266_345;
/** A lock that is not to be had in time, and a deadlock: both are over when the others have finished. */
const LOCK_STATES = new Set(['55P03', '40P01']);
/** As in `server_version_num`: identifiers that sort by time (`uuidv7()`) came with it. */
const OLDEST_SERVER = 180_000;
const LOCK_PATIENCE_MS = 120_000;
/** More than a wait for one lock: whoever has been at it for longer has worked. */
const WORK_MS = 10_000;
const PAUSE_MS = 500;

/**
 * Brings the database at `ownerUrl` up to date; processes that start together wait for one another. Gives the names of
 * what ran. Rejects when a migration fails, or has waited two minutes for a lock: those before it stay. The URL must
 * lead to PostgreSQL itself: a session lock does not pass through a pooler that shares sessions.
 */
export async function migrateDatabase(ownerUrl: string, log: MigrationLog = SILENT): Promise<string[]> {
  const dataSource = await new DataSource(migrationSourceOptions(ownerUrl)).initialize();
  try {
    return await runPendingMigrations(dataSource, log);
  } finally {
    await dataSource.destroy();
  }
}

/** Runs the migrations that `dataSource` knows and its database has not seen, in their order; gives their names. */
export async function runPendingMigrations(dataSource: DataSource, log: MigrationLog = SILENT): Promise<string[]> {
  // One session for the lock and the work: whoever loses it can neither go on nor be overtaken.
  const queryRunner = dataSource.createQueryRunner();
  try {
    await assertServer(queryRunner);
    await takeMigrationLock(queryRunner, log);
    const executor = new MigrationExecutor(dataSource, queryRunner);
    await assertKnown(executor, queryRunner, log);
    const pending = await executor.getPendingMigrations();
    for (const migration of pending) await runPatiently({ migration, executor, queryRunner, log });
    return pending.map(({ name }) => name);
  } finally {
    // Where the session is lost, so is the lock.
    await queryRunner.query(`SELECT pg_advisory_unlock_all()`).catch(() => undefined);
    await queryRunner.release();
  }
}

async function assertServer(queryRunner: QueryRunner): Promise<void> {
  const rows: unknown = await queryRunner.query(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`,
  );
  const [version] = rows as { number: number; text: string }[];
  if (version) assertServerVersion(version);
}

/** Throws where PostgreSQL is older than what Billfold needs, and says what to do. */
export function assertServerVersion(version: { number: number; text: string }): void {
  if (version.number >= OLDEST_SERVER) return;
  throw new Error(
    `Billfold needs PostgreSQL 18 or newer, and DATABASE_URL leads to PostgreSQL ${version.text}. Upgrade that server, or leave DATABASE_URL out to use the embedded one.`,
  );
}

/**
 * A newer release may have migrated the database: this one serves on it, with a warning, until a migration that takes
 * something away names in `schema_requirements` the migration that code must know. Rejects below that.
 */
async function assertKnown(executor: MigrationExecutor, queryRunner: QueryRunner, log: MigrationLog): Promise<void> {
  const names = queryRunner.dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  // A migration's name ends in its timestamp.
  const known = new Map(names.map((name) => [name, Number(name.slice(-13))]));
  const unknown = (await executor.getExecutedMigrations()).filter(({ name }) => !known.has(name));
  if (unknown.length === 0) return;
  if (await queryRunner.hasTable('schema_requirements')) {
    const rows: unknown = await queryRunner.query('SELECT max(migration)::text AS migration FROM schema_requirements');
    const [required] = rows as { migration: string | null }[];
    if (Number(required?.migration ?? 0) > Math.max(...known.values())) {
      throw new Error(
        `This release is too old for the database, which a newer one has migrated: it must know migration ${required?.migration}. Start a newer release.`,
      );
    }
  }
  log.warn({ migrations: unknown.map(({ name }) => name) }, 'a newer release has migrated the database');
}

/** Asks again and again: a statement that waited would keep its snapshot, and CREATE INDEX CONCURRENTLY waits for those. */
async function takeMigrationLock(queryRunner: QueryRunner, log: MigrationLog): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer: unknown = await queryRunner.query(`SELECT pg_try_advisory_lock(${MIGRATION_LOCK}) AS taken`);
    const [lock] = answer as { taken: boolean }[];
    if (lock?.taken) return;
    if (attempt === 1) log.info({}, 'another process migrates the database: waiting for it');
    await sleep(PAUSE_MS * Math.random());
  }
}

/** How long a migration has waited for locks, in milliseconds. A try that worked for long before it met one has got on: the waiting begins anew. */
export class LockWait {
  constructor(private since: number) {}

  /** Notes that a try which began at `tryBegan` has met a lock, and gives how long has been waited by `now`. */
  metLock(tryBegan: number, now: number): number {
    if (now - tryBegan > WORK_MS) this.since = now;
    return now - this.since;
  }
}

interface Run {
  migration: Migration;
  executor: MigrationExecutor;
  queryRunner: QueryRunner;
  log: MigrationLog;
}

/** Tries again while others hold a lock that the migration needs: between two tries, those who queued behind it go on. */
async function runPatiently(run: Run): Promise<void> {
  const { migration, log } = run;
  const began = performance.now();
  const wait = new LockWait(began);
  for (;;) {
    const tryBegan = performance.now();
    try {
      await runOnce(run);
      log.info({ migration: migration.name, ms: Math.round(performance.now() - began) }, 'migrated');
      return;
    } catch (error) {
      const waitedMs = Math.round(wait.metLock(tryBegan, performance.now()));
      if (!LOCK_STATES.has(sqlStateOf(error) ?? '') || waitedMs > LOCK_PATIENCE_MS) throw error;
      log.warn({ migration: migration.name, waitedMs }, 'a migration waits for a lock that others hold');
      await sleep(PAUSE_MS * (1 + Math.random()));
    }
  }
}

/** One try, its line in `migrations` in the same transaction; or without one, where the migration asks for that. */
async function runOnce({ migration, executor, queryRunner, log }: Run): Promise<void> {
  if (migration.instance?.transaction === false) {
    log.info({ migration: migration.name }, 'migrating beside the others, after the transactions that are open now');
    // Nobody queues behind the locks that it takes, and a try that is given up loses what it has built.
    await queryRunner.query(`SET lock_timeout = 0`);
    await executor.executeMigration(migration);
    return;
  }
  await queryRunner.query(`SET lock_timeout = '2s'`);
  await queryRunner.startTransaction();
  try {
    await executor.executeMigration(migration);
    await queryRunner.commitTransaction();
  } catch (error) {
    await queryRunner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}
