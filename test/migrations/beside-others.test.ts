import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrationSourceOptions } from '../../src/db/data-source-options';
import { type MigrationLog, runPendingMigrations } from '../../src/db/migrate';
import { connect, refusal } from './connect';
import { unmigratedDatabase } from './unmigrated';

let other: Client;
let third: Client;
// Hooks run in their order: this is before the database goes.
afterAll(async () => {
  await other.end();
  await third.end();
});
const database = unmigratedDatabase('beside');

class AddNote1900000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE made_first (id int)`);
    await queryRunner.query(`ALTER TABLE things ADD COLUMN note text`);
  }
  async down(): Promise<void> {}
}

class IndexThings1900000000001 implements MigrationInterface {
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_things__id`);
    await queryRunner.query(`CREATE INDEX CONCURRENTLY ix_things__id ON things (id)`);
  }
  async down(): Promise<void> {}
}

class ShowTimeouts1900000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE timeouts AS SELECT name, setting, unit FROM pg_settings
      WHERE name IN ('statement_timeout', 'lock_timeout')`);
  }
  async down(): Promise<void> {}
}

const made: DataSource[] = [];

/** A process that is to run these migrations. */
async function process(...migrations: (new () => MigrationInterface)[]): Promise<DataSource> {
  const dataSource = new DataSource({ ...migrationSourceOptions(database.ownerUrl), migrations });
  made.push(dataSource);
  return dataSource.initialize();
}

/** A log whose lines can be waited for by their message. */
function watchedLog() {
  const lines = new EventEmitter();
  const told: { message: string; migration?: string; ms?: number }[] = [];
  const tell = (facts: object, message: string): void => {
    told.push({ ...facts, message });
    lines.emit(message);
  };
  const log: MigrationLog = { info: tell, warn: tell };
  return { log, told, line: (message: string) => once(lines, message) };
}

/** The server process of the migrating session, once it waits for the lock of another. */
async function waitingProcess(query: string): Promise<number> {
  for (;;) {
    const { rows } = await third.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'billfold-migrations' AND wait_event_type = 'Lock'
         AND datname = current_database() AND query LIKE $1`,
      [`${query}%`],
    );
    if (rows[0]) return rows[0].pid;
    await sleep(10);
  }
}

const namesOf = async (sql: string): Promise<unknown[]> =>
  (await third.query<{ name: unknown }>(sql)).rows.map(({ name }) => name);
const ran = () => namesOf(`SELECT name FROM migrations ORDER BY id`);
const columns = () =>
  namesOf(`SELECT attname AS name FROM pg_attribute
  WHERE attrelid = 'things'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`);
const indexesValid = () =>
  namesOf(`SELECT indisvalid AS name FROM pg_index WHERE indexrelid = to_regclass('ix_things__id')`);

beforeAll(async () => {
  other = await connect(database.ownerUrl);
  third = await connect(database.ownerUrl);
});
beforeEach(async () => {
  await third.query(
    `DROP TABLE IF EXISTS things, made_first, timeouts, migrations, schema_requirements; CREATE TABLE things (id int)`,
  );
});
afterEach(async () => {
  await other.query('ROLLBACK');
  await Promise.all(made.splice(0).map((dataSource) => dataSource.destroy()));
});

it('waits for a lock without making others wait behind it, and says which migration waits', async () => {
  const { log, told, line } = watchedLog();
  const dataSource = await process(AddNote1900000000000);
  await other.query('BEGIN; LOCK TABLE things IN ACCESS SHARE MODE');
  const waits = line('a migration is waiting for a lock');
  const migrating = runPendingMigrations(dataSource, log);
  await waitingProcess('ALTER TABLE things');
  // Queued behind the ALTER TABLE, which the other does not let through.
  await third.query(`SET statement_timeout = '8s'`);
  expect((await third.query(`SELECT FROM things`)).rowCount).toBe(0);
  await waits;
  expect(await columns()).toEqual(['id']);
  await other.query('COMMIT');
  expect(await migrating).toEqual(['AddNote1900000000000']);
  expect(await columns()).toEqual(['id', 'note']);
  expect(told.at(-1)).toEqual({
    message: 'migrated',
    migration: 'AddNote1900000000000',
    ms: expect.any(Number) as number,
  });
  expect(told[0]).toMatchObject({ migration: 'AddNote1900000000000' });
});

it('gives a statement all the time that it needs, and a lock two seconds', async () => {
  await runPendingMigrations(await process(ShowTimeouts1900000000002));
  const { rows } = await third.query(`SELECT * FROM timeouts ORDER BY name`);
  expect(rows).toEqual([
    { name: 'lock_timeout', setting: '2000', unit: 'ms' },
    { name: 'statement_timeout', setting: '0', unit: 'ms' },
  ]);
});

it('keeps nothing of a migration during which the session is lost, keeps earlier ones, and continues from there', async () => {
  const all = [ShowTimeouts1900000000002, AddNote1900000000000, IndexThings1900000000001] as const;
  await runPendingMigrations(await process(ShowTimeouts1900000000002));
  await other.query('BEGIN; LOCK TABLE things IN ACCESS SHARE MODE');
  const killed = refusal(runPendingMigrations(await process(...all)));
  await third.query(`SELECT pg_terminate_backend($1)`, [await waitingProcess('ALTER TABLE things')]);
  expect(await killed).toBe('57P01');
  expect(await ran()).toEqual(['ShowTimeouts1900000000002']);
  expect(await namesOf(`SELECT to_regclass('made_first') AS name`)).toEqual([null]);
  await other.query('COMMIT');
  expect(await runPendingMigrations(await process(...all))).toEqual([
    'AddNote1900000000000',
    'IndexThings1900000000001',
  ]);
  expect(await columns()).toEqual(['id', 'note']);
  expect(await indexesValid()).toEqual([true]);
});

it('repeats a migration without a transaction that was killed in the middle', async () => {
  await other.query('BEGIN; INSERT INTO things VALUES (1)');
  const killed = refusal(runPendingMigrations(await process(IndexThings1900000000001)));
  await third.query(`SELECT pg_terminate_backend($1)`, [await waitingProcess('CREATE INDEX CONCURRENTLY')]);
  expect(await killed).toBe('57P01');
  expect(await indexesValid()).toEqual([false]);
  await other.query('COMMIT');
  expect(await runPendingMigrations(await process(IndexThings1900000000001))).toEqual(['IndexThings1900000000001']);
  expect(await indexesValid()).toEqual([true]);
});

it('allows one process to migrate at a time, and the waiting one does not delay index builds of the other', async () => {
  const { log, told, line } = watchedLog();
  const [first, second] = [await process(IndexThings1900000000001), await process(IndexThings1900000000001)];
  await other.query('BEGIN; INSERT INTO things VALUES (1)');
  const working = runPendingMigrations(first);
  await waitingProcess('CREATE INDEX CONCURRENTLY');
  const waits = line('waiting for another process that is migrating the database');
  const waiting = runPendingMigrations(second, log);
  await waits;
  await other.query('COMMIT');
  expect(await working).toEqual(['IndexThings1900000000001']);
  expect(await waiting).toEqual([]);
  expect(told).toHaveLength(1);
  expect(await indexesValid()).toEqual([true]);
});

it('allows older code to start with one warning, and refuses it below what the schema requires', async () => {
  await runPendingMigrations(await process(AddNote1900000000000, ShowTimeouts1900000000002));
  const old = await process(AddNote1900000000000);
  const { log, told } = watchedLog();
  expect(await runPendingMigrations(old, log)).toEqual([]);
  expect(told).toEqual([
    { message: 'the database was migrated by a newer release', migrations: ['ShowTimeouts1900000000002'] },
  ]);
  await third.query(
    `CREATE TABLE schema_requirements (migration bigint); INSERT INTO schema_requirements VALUES (1900000000000)`,
  );
  expect(await runPendingMigrations(old)).toEqual([]);
  await third.query(`INSERT INTO schema_requirements VALUES (1900000000001)`);
  await expect(runPendingMigrations(old)).rejects.toThrow('it must know migration 1900000000001');
});
