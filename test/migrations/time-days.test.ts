import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';
import { currenciesByExponent } from '../../src/domain/currency';
import { tuplesReadBy } from '../support/tuples-read';
import { connect, insertOrganization, type RowsOfOne, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

// Before the database is dropped.
afterAll(() => Promise.all([writer, ...folders].map((client) => client.end())));
const database = unmigratedDatabase('time_days');

const DIMS = [
  ...['date', 'project_id', 'client_id', 'task_id', 'user_id', 'status', 'billable', 'invoiced', 'rate', 'currency'],
  ...['cost_currency', 'tags'],
];
const MINOR: Readonly<Record<string, bigint>> = { USD: 100n, JPY: 1n, KWD: 1000n };
/** What may be written to an entry, each by its own draw. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  date: [`'2025-01-31'`, `'2025-02-01'`],
  duration_minutes: ['1', '20', '50', '61', '480'],
  billable: ['true', 'false'],
  'rate, currency, rate_rule': [
    `NULL, NULL, NULL`,
    `100.0000, 'USD', 'PROJECT'`,
    `33.3333, 'USD', 'ENTRY'`,
    `1000, 'JPY', 'PROJECT'`,
    `0.5000, 'KWD', 'PROJECT'`,
  ],
  'cost_rate, cost_currency': ['NULL, NULL', `40.0000, 'USD'`, `45.5000, 'USD'`],
  tags: [`'{}'`, `'{a}'`, `'{a,b}'`, `'{"x, y"}'`],
  external_invoice: ['NULL', `'A-1'`],
  description: [`'one'`, `'two'`],
  'status, submitted_at': [`'DRAFT', NULL`, `'SUBMITTED', now()`],
};
const NAMES = Object.keys(VALUES);

type Step =
  | { kind: 'insert'; draws: number[]; rows: number }
  | { kind: 'update'; draws: number[]; at: number; rows: number }
  | { kind: 'delete'; at: number }
  | { kind: 'fold'; limit: number }
  | { kind: 'foldTwice'; limit: number };

const draws = fc.array(fc.nat(4), { minLength: NAMES.length, maxLength: NAMES.length });
const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ kind: fc.constant('insert' as const), draws, rows: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('update' as const), draws, at: fc.nat(20), rows: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(20) }),
    fc.record({ kind: fc.constant('fold' as const), limit: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('foldTwice' as const), limit: fc.integer({ min: 1, max: 5 }) }),
  ),
  { minLength: 5, maxLength: 25 },
);

let writer: Client;
let folders: Client[];
let rows: RowsOfOne;
let project: string;
let user: string;

/** All values of a draw, in the order of NAMES. */
const valuesOf = (drawn: readonly number[]): string =>
  NAMES.map((name, at) => VALUES[name]?.[(drawn[at] ?? 0) % (VALUES[name]?.length ?? 1)]).join(', ');
const columns = NAMES.join(', ');

const act = (statement: string) => run(writer, rows.organization, statement);
const insert = (drawn: readonly number[], count: number) =>
  act(`INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, created_at, updated_at, ${columns})
    SELECT '${rows.organization}', uuidv7(), '${user}', '${project}', '${rows.client}', now(), now(), ${valuesOf(drawn)}
    FROM generate_series(1, ${count})`);
const some = (at: number, count: number) =>
  `SELECT id FROM time_entries WHERE organization_id = '${rows.organization}' ORDER BY id OFFSET ${at} LIMIT ${count}`;
const fold = async (client: Client, limit: number): Promise<boolean | null> =>
  (await client.query<{ more: boolean | null }>('SELECT fold_time_days($1, $2) AS more', [rows.organization, limit]))
    .rows[0]?.more ?? null;

async function take(step: Step): Promise<void> {
  const [one, other] = folders as [Client, Client];
  switch (step.kind) {
    case 'insert':
      await insert(step.draws, step.rows);
      return;
    case 'update':
      await act(
        `UPDATE time_entries SET (${columns}) = ROW(${valuesOf(step.draws)}) WHERE id IN (${some(step.at, step.rows)})`,
      );
      return;
    case 'delete':
      await act(`DELETE FROM time_entries WHERE id IN (${some(step.at, 2)})`);
      return;
    case 'fold':
      await fold(one, step.limit);
      return;
    case 'foldTwice':
      await Promise.all([fold(one, step.limit), fold(other, step.limit)]);
  }
}

type Row = Record<string, unknown>;
const keyOf = (row: Row, names = DIMS): string => JSON.stringify(names.map((name) => row[name]));
/** Months have neither a day nor a rate. */
const MONTH_DIMS = ['month', ...DIMS.filter((name) => name !== 'date' && name !== 'rate')];
const FIGURES = ['entries', 'minutes', 'amount_minor', 'cost_minor'];
const figuresOf = (row: Row): bigint[] => FIGURES.map((name) => BigInt(row[name] as string));

/** The figures of rows that are alike in their dimensions, added up; none that are nothing. */
function sumsOf(found: readonly Row[], figures: (row: Row) => bigint[], names = DIMS): Record<string, bigint[]> {
  const sums: Record<string, bigint[]> = {};
  for (const row of found) {
    const before = sums[keyOf(row, names)] ?? [0n, 0n, 0n, 0n];
    sums[keyOf(row, names)] = figures(row).map((figure, at) => figure + (before[at] ?? 0n));
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum.some((figure) => figure !== 0n)));
}

/** Minutes at an hourly rate with four decimals, rounded half up. */
function priced(minutes: number, rate: unknown, currency: unknown): bigint {
  const ten = BigInt(String(rate).replace('.', ''));
  const product = BigInt(minutes) * ten * (MINOR[String(currency)] ?? 0n);
  return (2n * product + 600_000n) / 1_200_000n;
}

/**
 * What a report has to show, from the entries themselves and by arithmetic of its own, and what it reads; then what the
 * days of each month add up to, and what the months say.
 */
async function allSums(reader: Client): Promise<Record<string, bigint[]>[]> {
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query(`SELECT set_config('app.org_id', $1, true)`, [rows.organization]);
  const entries = await reader.query<Row>(
    `SELECT *, date::text AS date, invoice_line_id IS NOT NULL OR external_invoice IS NOT NULL AS invoiced FROM time_entries`,
  );
  const [days, changes] = [
    await reader.query<Row>(`SELECT *, date::text AS date, to_char(date, 'YYYY-MM-01') AS month FROM time_days`),
    await reader.query<Row>(`SELECT *, date::text AS date FROM time_day_changes`),
  ];
  const months = await reader.query<Row>(`SELECT *, month::text AS month FROM time_months`);
  await reader.query('COMMIT');
  const expected = sumsOf(
    entries.rows.filter(({ duration_minutes }) => duration_minutes !== null),
    (row) => {
      const minutes = row['duration_minutes'] as number;
      const amount = row['billable'] && row['rate'] !== null ? priced(minutes, row['rate'], row['currency']) : 0n;
      const cost = row['cost_rate'] === null ? 0n : priced(minutes, row['cost_rate'], row['cost_currency']);
      return [1n, BigInt(minutes), amount, cost];
    },
  );
  const shown = sumsOf([...days.rows, ...changes.rows], figuresOf);
  // No two rows of a month are alike.
  const ofMonths = Object.fromEntries(months.rows.map((row) => [keyOf(row, MONTH_DIMS), figuresOf(row)]));
  expect(Object.keys(ofMonths)).toHaveLength(months.rows.length);
  return [expected, shown, sumsOf(days.rows, figuresOf, MONTH_DIMS), ofMonths];
}

async function assertSame(reader: Client): Promise<number> {
  const [expected = {}, shown, days, months] = await allSums(reader);
  expect(shown).toEqual(expected);
  expect(months).toEqual(days);
  return Object.keys(expected).length;
}

async function newOrganization(): Promise<void> {
  rows = await insertOrganization(writer);
  [project, user] = [randomUUID(), randomUUID()];
  await run(writer, rows.organization, [
    `INSERT INTO projects (organization_id, id, client_id, name, created_at, updated_at)
     VALUES ('${rows.organization}', '${project}', '${rows.client}', 'P', now(), now())`,
    `INSERT INTO users (id, name, email, password_hash, time_zone, locale, created_at, updated_at)
     VALUES ('${user}', 'U', '${user}@example.test', 'x', 'UTC', 'en', now(), now())`,
  ]);
}

beforeAll(async () => {
  await database.dataSource.runMigrations();
  writer = await connect(database.ownerUrl);
  folders = [await connect(database.ownerUrl), await connect(database.ownerUrl)];
});

/** Runs a migration that was undone. */
async function migrate(name: string): Promise<void> {
  const found = database.dataSource.migrations.find((migration) => migration.name?.startsWith(name));
  if (!found) throw new Error(`There is no ${name}.`);
  const runner = database.dataSource.createQueryRunner();
  if (found.transaction !== false) await runner.startTransaction();
  await found.up(runner);
  if (found.transaction !== false) await runner.commitTransaction();
  await runner.release();
}

it('days and changes say what the entries say, and months what days say, after any history, whoever folds when', async () => {
  const reader = await connect(database.ownerUrl);
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      await newOrganization();
      for (const step of history) {
        // Compared while it happens too: a fold is seen whole or not at all.
        const [same] = await Promise.all([assertSame(reader), take(step)].map((work) => work.catch((e: unknown) => e)));
        if (same instanceof Error) throw same;
        compared += await assertSame(reader);
      }
      while (await fold(writer, 3));
      await assertSame(reader);
      const left = await act(`SELECT FROM time_day_changes UNION ALL SELECT FROM time_days WHERE entries < 1`);
      expect(left.rowCount).toBe(0);
    }),
    { numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(100);
  await reader.end();
});

it('a change that days do not show leaves nothing, and a running timer has no time', async () => {
  await newOrganization();
  await insert([0, 1, 0, 1, 0, 0, 0, 0, 0], 3);
  while (await fold(writer, 100));
  const days = await act('SELECT entries, minutes::int, amount_minor::int FROM time_days');
  // Three times 20 minutes at 100.00, each rounded by itself: 33.33.
  expect(days.rows).toEqual([{ entries: 3, minutes: 60, amount_minor: 9999 }]);
  await act(`UPDATE time_entries SET description = 'other', version = version + 1, tags = tags`);
  await act(`INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, started_at, is_timer, created_at, updated_at)
    VALUES ('${rows.organization}', uuidv7(), '${user}', '${project}', '${rows.client}', '2025-01-31', now(), true, now(), now())`);
  expect((await act('SELECT FROM time_day_changes')).rowCount).toBe(0);
  await act(`UPDATE time_entries SET ended_at = now(), duration_minutes = 7 WHERE duration_minutes IS NULL`);
  expect((await act('SELECT minutes::int FROM time_day_changes')).rows).toEqual([{ minutes: 7 }]);
});

it('entries from before are filled in, in batches, while others write', async () => {
  const reader = await connect(database.ownerUrl);
  const names = await database.dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY timestamp');
  const later = names.length - names.findIndex(({ name }) => name.startsWith('FoldTimeDays'));
  for (let count = later; count > 0; count -= 1) await database.dataSource.undoLastMigration();
  await newOrganization();
  await insert([0, 1, 0, 1, 0, 1, 0, 0, 0], 40);
  await insert([1, 2, 0, 2, 1, 2, 0, 0, 1], 40);
  await migrate('FoldTimeDays');
  // Some of it is changed before the mark has come there, some behind it, and some is new.
  let batches = 0;
  for (let isFilling = true; isFilling; batches += 1) {
    await act(`UPDATE time_entries SET duration_minutes = duration_minutes + 1 WHERE id IN (${some(batches * 13, 9)})`);
    await act(`DELETE FROM time_entries WHERE id IN (${some(batches * 5, 1)})`);
    if (batches < 5) await insert([0, 3, 0, 1, 0, 0, 0, 0, 0], 2);
    await Promise.all([fold(folders[0] as Client, 9), insert([0, 0, 0, 1, 0, 0, 0, 0, 0], batches < 5 ? 1 : 0)]);
    isFilling = ((await act('SELECT FROM time_day_fills')).rowCount ?? 0) > 0;
  }
  expect(batches).toBeGreaterThan(5);
  // Days have rows before there are months, and others are folded before these are filled.
  await fold(writer, 20);
  await migrate('CreateTimeMonths');
  await act(`UPDATE time_entries SET duration_minutes = duration_minutes + 2 WHERE id IN (${some(3, 20)})`);
  await act(`DELETE FROM time_entries WHERE id IN (${some(30, 9)})`);
  await fold(writer, 10);
  await migrate('FillTimeMonths');
  while (await fold(writer, 100));
  for (const name of ['CheckTimeMonths', 'ValidateTimeMonths', 'FindMonthsByIndex']) await migrate(name);
  expect(await assertSame(reader)).toBeGreaterThan(2);
  await reader.end();
});

it('finds the months and days that changes belong to, and reads no others', async () => {
  await newOrganization();
  const [others, changes] = [4000, 200];
  const dimensions = `'DRAFT', true, false, '{}', 1, 1, 0, 0`;
  const names = 'user_id, status, billable, invoiced, tags, entries, minutes, amount_minor, cost_minor';
  const of = (count: number, into: string, values: string) =>
    `INSERT INTO ${into}, organization_id, project_id, client_id, ${names})
     SELECT ${values}, '${rows.organization}', '${project}', '${rows.client}', gen_random_uuid(), ${dimensions} FROM generate_series(1, ${count}) n`;
  await act(of(others, 'time_days (date, key', `'2025-01-31', sha256(n::text::bytea)`));
  await act(of(changes, 'time_day_changes (date', `'2025-01-31'`));
  const ask = async <R extends object>(sql: string, values: unknown[]) => (await writer.query<R>(sql, values)).rows;
  await writer.query('BEGIN');
  let months = 0;
  const days = await tuplesReadBy(ask, 'time_days', async () => {
    months = await tuplesReadBy(ask, 'time_months', () => fold(writer, changes));
  });
  await writer.query('COMMIT');
  for (const tuples of [days, months]) expect(tuples).toBeLessThanOrEqual(changes);
});

it('knows the minor unit of every currency', async () => {
  for (const [exponent, codes] of currenciesByExponent()) {
    const found = await writer.query(`SELECT DISTINCT minor_in_major(code) AS minor FROM unnest($1::text[]) AS code`, [
      codes,
    ]);
    expect(found.rows).toEqual([{ minor: 10 ** exponent }]);
  }
});
