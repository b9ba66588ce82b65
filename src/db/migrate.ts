import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type Migration, MigrationExecutor, type QueryRunner } from 'typeorm';
import { StartError } from '../config/start-error';
import { migrationSourceOptions } from './data-source-options';
import { sqlStateOf } from './sql-errors';

/** Where migrations log: a pino logger, or the console. */
export interface MigrationLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

const SILENT: MigrationLog = { info: () => undefined, warn: () => undefined };
const MIGRATION_LOCK = 7_266_345;
/** A lock timeout or a deadlock. Both are resolved when the other transactions have ended. */
const LOCK_STATES = new Set(['55P03', '40P01']);
/** As in `server_version_num`. Version 18 introduced time-ordered identifiers (`uuidv7()`). */
const OLDEST_SERVER = 180_000;
const LOCK_PATIENCE_MS = 120_000;
/** Longer than a wait for one lock: an attempt that took longer has made progress. */
const WORK_MS = 10_000;
const PAUSE_MS = 500;

/**
 * Migrates the database at `ownerUrl` to the current version. Processes that start together wait for each other.
 * Returns the names of the migrations that ran. Rejects if a migration fails, or has waited two minutes for a lock;
 * earlier ones are kept. The URL must lead to PostgreSQL itself, because a session lock does not work through a pooler
 * that shares sessions.
 */
export async function migrateDatabase(ownerUrl: string, log: MigrationLog = SILENT): Promise<string[]> {
  // Migrations know nothing of entities, whose metadata takes longer to build than it takes to see that nothing is pending.
  const dataSource = await new DataSource({ ...migrationSourceOptions(ownerUrl), entities: [] }).initialize();
  try {
    return await runPendingMigrations(dataSource, log);
  } finally {
    await dataSource.destroy();
  }
}

/** Runs the migrations of `dataSource` that its database does not have yet, in order; returns their names. */
export async function runPendingMigrations(dataSource: DataSource, log: MigrationLog = SILENT): Promise<string[]> {
  // One session for the lock and the work, so that a process that loses it can neither continue nor be overtaken.
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
    // If the session is lost, so is the lock.
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

/** Throws if PostgreSQL is older than Billfold requires, and says what to do. */
export function assertServerVersion(version: { number: number; text: string }): void {
  if (version.number >= OLDEST_SERVER) return;
  throw new StartError(
    `Billfold requires PostgreSQL 18 or newer, but DATABASE_URL leads to PostgreSQL ${version.text}. Upgrade that server, or unset DATABASE_URL to use the embedded one.`,
  );
}

/**
 * The database may have been migrated by a newer release. This release then serves with a warning, until a migration
 * that removes something records in `schema_requirements` which migration the code must know. Rejects if this release
 * does not know it.
 */
async function assertKnown(executor: MigrationExecutor, queryRunner: QueryRunner, log: MigrationLog): Promise<void> {
  const names = queryRunner.dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  // A migration's name ends with its timestamp.
  const known = new Map(names.map((name) => [name, Number(name.slice(-13))]));
  const unknown = (await executor.getExecutedMigrations()).filter(({ name }) => !known.has(name));
  if (unknown.length === 0) return;
  if (await queryRunner.hasTable('schema_requirements')) {
    const rows: unknown = await queryRunner.query('SELECT max(migration)::text AS migration FROM schema_requirements');
    const [required] = rows as { migration: string | null }[];
    if (Number(required?.migration ?? 0) > Math.max(...known.values())) {
      throw new StartError(
        `This release is too old for the database, which was migrated by a newer one: it must know migration ${required?.migration}. Start a newer release.`,
      );
    }
  }
  log.warn({ migrations: unknown.map(({ name }) => name) }, 'the database was migrated by a newer release');
}

/** Polls, because a waiting statement would keep its snapshot, for which CREATE INDEX CONCURRENTLY waits. */
async function takeMigrationLock(queryRunner: QueryRunner, log: MigrationLog): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer: unknown = await queryRunner.query(`SELECT pg_try_advisory_lock(${MIGRATION_LOCK}) AS taken`);
    const [lock] = answer as { taken: boolean }[];
    if (lock?.taken) return;
    if (attempt === 1) log.info({}, 'waiting for another process that is migrating the database');
    await sleep(PAUSE_MS * Math.random());
  }
}

/**
 * How long a migration has waited for locks, in milliseconds. An attempt that worked for long before it met a lock has
 * made progress, and the wait starts again.
 */
export class LockWait {
  constructor(private since: number) {}

  /** Records that an attempt that began at `tryBegan` was stopped by a lock. Returns the total wait until `now`. */
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

/**
 * Retries while other transactions hold a lock that the migration needs. Between two attempts, statements that queued
 * behind it can proceed.
 */
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
      log.warn({ migration: migration.name, waitedMs }, 'a migration is waiting for a lock');
      await sleep(PAUSE_MS * (1 + Math.random()));
    }
  }
}

/**
 * One attempt, in one transaction together with its row in `migrations`; or without a transaction, if the migration
 * requests that.
 */
async function runOnce({ migration, executor, queryRunner, log }: Run): Promise<void> {
  if (migration.instance?.transaction === false) {
    log.info(
      { migration: migration.name },
      'running a migration without a transaction, after the currently open ones have ended',
    );
    // Nothing queues behind its locks, and an attempt that is given up loses what it has built.
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
