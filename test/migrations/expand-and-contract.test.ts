import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { type HeldLock, HeldLocks } from './held-locks';
import { faultsOf, type SentByMigration } from './migration-rules';
import { unmigratedDatabase } from './unmigrated';
import { LAST_MIGRATION } from './v0.1/restore';

const database = unmigratedDatabase('expand');

/** The last migration of the release before: its tables have rows, and its code runs beside ours. */
const RELEASED = LAST_MIGRATION;

/** What is broken with a reason. */
const ALLOWED: readonly { fault: RegExp; because: string }[] = [
  { fault: /^DropAttemptsOfDeliveries\d+: a column is dropped/, because: 'the release before does not know it' },
  { fault: /^DropTaxesOfClients\d+: a column is dropped/, because: 'the release before does not know it' },
];

async function tablesNow(queryRunner: QueryRunner): Promise<string[]> {
  const rows: unknown = await queryRunner.query(
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}

/** Locks that nobody waits for who holds another one. */
const HARMLESS: readonly (HeldLock & { because: string })[] = [
  { table: 'credits', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'credit_notes', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'credit_returns', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'refunds', mode: 'ShareRowExclusiveLock', because: 'the release before only reads it, by a trigger' },
  { table: 'files', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'tax_rates', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'time_entries', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'expenses', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'estimates', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'estimate_lines', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'tasks', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'recurring_invoices', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'rates', mode: 'ShareRowExclusiveLock', because: 'the release before does not know it' },
  { table: 'audit_columns', mode: 'RowExclusiveLock', because: 'only migrations change it' },
];

interface Ran {
  /** The tables of the release. */
  tables: string[];
  sent: SentByMigration[];
  faultsOfLocks: string[];
  /** Of HARMLESS, what was met. */
  met: Set<HeldLock>;
}

/** Runs all migrations, and gives those that came after the release with all that they sent and the locks that they held. */
async function runAll(): Promise<Ran> {
  const queryRunner = database.dataSource.createQueryRunner();
  const query = queryRunner.query.bind(queryRunner);
  const executor = new MigrationExecutor(database.dataSource, queryRunner);
  const pending = await executor.getPendingMigrations();
  for (const old of pending.filter(({ timestamp }) => timestamp <= RELEASED)) await executor.executeMigration(old);
  const ran: Ran = { tables: await tablesNow(queryRunner), sent: [], faultsOfLocks: [], met: new Set() };
  const isHarmless = (lock: HeldLock): boolean => {
    const known = HARMLESS.find(({ table, mode }) => table === lock.table && mode === lock.mode);
    if (known) ran.met.add(known);
    return known !== undefined;
  };
  for (const { name, instance } of pending.filter(({ timestamp }) => timestamp > RELEASED)) {
    const statements: string[] = [];
    const locks = new HeldLocks(query, name, isHarmless);
    queryRunner.query = (async (sql: string, ...rest: []) => {
      statements.push(sql);
      const answer: unknown = await query(sql, ...rest);
      await (sql === 'START TRANSACTION' ? locks.begin() : locks.look(sql));
      return answer;
    }) as typeof queryRunner.query;
    const transaction = instance?.transaction !== false;
    if (transaction) await queryRunner.startTransaction();
    await instance?.up(queryRunner);
    if (transaction) await queryRunner.commitTransaction();
    queryRunner.query = query;
    ran.sent.push({ name, transaction, statements });
    ran.faultsOfLocks.push(...locks.faults);
  }
  await queryRunner.release();
  return ran;
}

it('is how every migration since the last release is written', async () => {
  const { tables, sent, faultsOfLocks, met } = await runAll();
  expect(tables).toContain('invoices');
  expect(sent.length).toBeGreaterThan(0);
  const faults = sent.flatMap((migration, place) => faultsOf(migration, tables, sent.slice(0, place)));
  expect(faults.filter((fault) => !ALLOWED.some((allowed) => allowed.fault.test(fault)))).toEqual([]);
  expect(ALLOWED.filter((allowed) => !faults.some((fault) => allowed.fault.test(fault)))).toEqual([]);
  expect(faultsOfLocks).toEqual([]);
  expect(HARMLESS.filter((lock) => !met.has(lock))).toEqual([]);
});

const migrationOf = (...statements: string[]): SentByMigration => ({ name: 'M', transaction: true, statements });
const beside = (...statements: string[]): SentByMigration => ({ name: 'M', transaction: false, statements });
const judge = (migration: SentByMigration, earlier: SentByMigration[] = []) =>
  faultsOf(migration, ['invoices'], earlier);

describe('the rules', () => {
  it.each<[string, string]>([
    ['CREATE INDEX ix ON invoices (number)', 'CONCURRENTLY'],
    ['CREATE UNIQUE INDEX IF NOT EXISTS ix ON "invoices" (number)', 'CONCURRENTLY'],
    ['ALTER TABLE invoices ADD CONSTRAINT ck CHECK (number > 1)', 'NOT VALID'],
    ['ALTER TABLE public.invoices ADD FOREIGN KEY (a) REFERENCES clients', 'NOT VALID'],
    ['ALTER TABLE invoices ADD CONSTRAINT uq UNIQUE (a)', 'a unique index'],
    ['ALTER TABLE invoices ADD COLUMN a int NOT NULL', 'old code leaves'],
    ['ALTER TABLE invoices ADD COLUMN a int REFERENCES clients', 'by itself'],
    ['ALTER TABLE invoices ADD COLUMN a uuid DEFAULT gen_random_uuid()', 'rewrites'],
    ['ALTER TABLE invoices ADD COLUMN a int GENERATED ALWAYS AS (b + 1) STORED', 'rewrites'],
    ['ALTER TABLE ONLY invoices ALTER COLUMN a TYPE bigint', 'another type'],
    ['ALTER TABLE invoices ALTER a SET DATA TYPE bigint', 'another type'],
    ['ALTER TABLE invoices DROP COLUMN a', 'one release after'],
    ['DROP TABLE IF EXISTS invoices', 'one release after'],
    ['ALTER TABLE invoices RENAME COLUMN a TO b', 'old name'],
    ['alter table if exists invoices rename to bills', 'old name'],
    ['ALTER TABLE invoices ALTER COLUMN a SET NOT NULL', 'validated CHECK'],
    ['UPDATE invoices SET a = 1', 'in batches'],
    [`DO $$ BEGIN UPDATE invoices SET a = 1; END $$`, 'in batches'],
    ['-- why\n DELETE FROM invoices', 'in batches'],
    ['LOCK TABLE invoices', 'locks everybody out'],
  ])('refuse %s', (sql, why) => {
    expect(judge(migrationOf(sql))).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    'CREATE INDEX ix ON credits (a)',
    'ALTER TABLE credits ADD CONSTRAINT ck CHECK (a > 1)',
    'ALTER TABLE invoices ADD CONSTRAINT ck CHECK (a > 1) NOT VALID',
    `ALTER TABLE invoices ADD COLUMN a int, ADD COLUMN b text NOT NULL DEFAULT 'x'`,
    'ALTER TABLE invoices ADD CONSTRAINT uq UNIQUE USING INDEX ix',
    'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE invoices SET a = 1; END $$',
    'CREATE TRIGGER t BEFORE INSERT OR UPDATE ON invoices FOR EACH ROW EXECUTE FUNCTION f()',
    'ALTER TABLE invoices VALIDATE CONSTRAINT ck',
  ])('let in %s', (sql) => {
    expect(judge(migrationOf(sql))).toEqual([]);
  });

  it('allow NOT NULL once an earlier CHECK is validated', () => {
    const added = migrationOf('ALTER TABLE invoices ADD CONSTRAINT ck CHECK (a IS NOT NULL) NOT VALID');
    const set = migrationOf('ALTER TABLE invoices ALTER COLUMN a SET NOT NULL');
    expect(judge(set, [added])).toHaveLength(1);
    expect(judge(set, [added, migrationOf('ALTER TABLE invoices VALIDATE CONSTRAINT ck')])).toEqual([]);
  });

  it('refuse to validate a constraint under the lock that adding it has taken', () => {
    const both = [
      'ALTER TABLE invoices ADD CONSTRAINT ck CHECK (a > 1) NOT VALID',
      'ALTER TABLE invoices VALIDATE CONSTRAINT ck',
    ];
    expect(judge(migrationOf(...both))).toEqual([expect.stringContaining('scans')]);
  });

  it('refuse outside a transaction what others queue behind, and an index that a killed run would leave invalid', () => {
    const index = 'CREATE INDEX CONCURRENTLY ix ON invoices (a)';
    expect(judge(beside('DROP INDEX CONCURRENTLY IF EXISTS ix', index))).toEqual([]);
    expect(judge(beside(index))).toEqual([expect.stringContaining('drop it first')]);
    expect(judge(beside('ALTER TABLE credits ADD COLUMN a int'))).toEqual([
      expect.stringContaining('only in a transaction'),
    ]);
  });

  it.each<[string, string[], string | undefined]>([
    ['one table, at once as strongly as it will be', ['ALTER TABLE a ADD x int', `CREATE INDEX ON a (x)`], undefined],
    ['a table of its own', ['CREATE TABLE c ()', 'ALTER TABLE c ADD x int', 'ALTER TABLE a ADD x int'], undefined],
    ['two tables', ['ALTER TABLE a ADD x int', 'ALTER TABLE b ADD x int'], 'keeps writers from a and b'],
    ['a foreign key', ['ALTER TABLE a ADD FOREIGN KEY (id) REFERENCES b NOT VALID'], 'keeps writers from a and b'],
    ['a trigger, then a column', ['CREATE INDEX ON a (id)', 'ALTER TABLE a ADD x int'], 'again, more strongly'],
    ['rows besides', ['UPDATE b SET id = 1', 'ALTER TABLE a ADD x int'], 'changes b and keeps writers from a'],
  ])('of locks: %s', async (_, statements, why) => {
    const queryRunner = database.dataSource.createQueryRunner();
    await queryRunner.startTransaction();
    await queryRunner.query('CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY)');
    await queryRunner.commitTransaction();
    const locks = new HeldLocks(queryRunner.query.bind(queryRunner), 'M', () => false);
    await queryRunner.startTransaction();
    await locks.begin();
    for (const statement of statements) {
      await queryRunner.query(statement);
      await locks.look(statement);
    }
    await queryRunner.rollbackTransaction();
    await queryRunner.query('DROP TABLE a, b');
    await queryRunner.release();
    expect(locks.faults).toEqual(why === undefined ? [] : [expect.stringContaining(why)]);
  });

  it('allow repeatable statements in a batch', () => {
    const batch = (sql: string) => beside('START TRANSACTION', sql, 'COMMIT');
    expect(judge(batch('DROP TRIGGER IF EXISTS t ON invoices'))).toEqual([]);
    expect(judge(batch('DROP TRIGGER t ON invoices'))).toEqual([expect.stringContaining('only in')]);
  });

  it('allow changes of rows in batches that commit, and refuse definitions in them', () => {
    const batch = (sql: string) => beside('START TRANSACTION', `SET LOCAL lock_timeout = '2s'`, sql, 'COMMIT');
    expect(judge(batch('UPDATE invoices SET a = 1 WHERE id = ANY ($1)'))).toEqual([]);
    expect(judge(batch('ALTER TABLE credits ADD COLUMN a int'))).toEqual([expect.stringContaining('only in')]);
    expect(judge(beside('UPDATE invoices SET a = 1'))).toHaveLength(2);
  });
});
