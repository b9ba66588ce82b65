import { Client } from 'pg';
import { Database, type WriteSql } from '../../src/db/database';
import { constraintOf } from '../../src/db/sql-errors';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { PATIENT } from '../support/patience';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  // One connection, so that the table of this session is there each time.
  database = await Database.connect({ url: test.appUrl, poolSize: 1, timeouts: PATIENT });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});
beforeEach(() =>
  transaction(async (sql) => {
    await sql.query('DROP TABLE IF EXISTS things');
    await sql.query('CREATE TEMP TABLE things (n int CONSTRAINT uq_things UNIQUE DEFERRABLE INITIALLY IMMEDIATE)');
  }),
);

const ADD = 'INSERT INTO things (n) VALUES ($1)';
const COUNT = 'SELECT count(*)::int AS count FROM things';

function transaction<T>(work: (sql: WriteSql) => Promise<T>): Promise<T> {
  return database.transaction({ kind: 'anonymous' }, work);
}

const count = (): Promise<object[]> => transaction((sql) => sql.query(COUNT));

/** Adds a thing ahead of the count, which ends the transaction or not. */
const addAndCount = (n: number, end: 'last' | 'open'): Promise<object[]> =>
  transaction((sql) => {
    sql.withNext(ADD, [n]);
    return end === 'last' ? sql.last.query(COUNT) : sql.query(COUNT);
  });

it.each(['last', 'open'] as const)(
  'runs before the next statement (%s), prepared on the connection or not',
  async (end) => {
    expect(await addAndCount(1, end)).toEqual([{ count: 1 }]);
    expect(await addAndCount(2, end)).toEqual([{ count: 2 }]);
    expect(await addAndCount(3, end)).toEqual([{ count: 3 }]);
    expect(await count()).toEqual([{ count: 3 }]);
  },
);

it('runs where nothing comes after it, also as the first of all', async () => {
  for (const n of [1, 2]) await transaction((sql) => Promise.resolve(sql.withNext(ADD, [n])));
  expect(await count()).toEqual([{ count: 2 }]);
});

it('keeps the order of several', async () => {
  for (const round of [1, 2]) {
    const seen = await transaction((sql) => {
      sql.withNext('DELETE FROM things', []);
      sql.withNext(ADD, [round]);
      sql.withNext('UPDATE things SET n = n + 10', []);
      return sql.last.query('SELECT n FROM things');
    });
    expect(seen).toEqual([{ n: round + 10 }]);
  }
});

it.each(['last', 'open', 'manager'] as const)(
  'what it must not do fails the next statement (%s), told as asked, and nothing stays',
  async (end) => {
    await addAndCount(1, 'last');
    const again = transaction(async (sql) => {
      await sql.query(ADD, [5]);
      sql.withNext(ADD, [1], (error) => (constraintOf(error) === 'uq_things' ? new Error('is there already') : error));
      if (end === 'manager') return sql.manager.query<object[]>(COUNT);
      return end === 'last' ? sql.last.query(COUNT) : sql.query(COUNT);
    });
    await expect(again).rejects.toEqual(new Error('is there already'));
    expect(await count()).toEqual([{ count: 1 }]);
  },
);

it('is dropped with the transaction that throws', async () => {
  const thrown = transaction((sql) => {
    sql.withNext(ADD, [1]);
    return Promise.reject(new Error('thought better of it'));
  });
  await expect(thrown).rejects.toThrow('thought better');
  expect(await count()).toEqual([{ count: 0 }]);
});

it('belongs to the savepoint in which it was asked for', async () => {
  await transaction(async (sql) => {
    sql.withNext(ADD, [1]);
    const part = sql.savepoint(
      () => {
        sql.withNext(ADD, [2]);
        return Promise.reject(new Error('not this part'));
      },
      () => true,
    );
    await expect(part).rejects.toThrow('not this part');
    await sql.savepoint(
      () => Promise.resolve(sql.withNext(ADD, [3])),
      () => true,
    );
  });
  expect(await transaction((sql) => sql.query('SELECT n FROM things ORDER BY n'))).toEqual([{ n: 1 }, { n: 3 }]);
});

it('costs no message of its own once both are prepared', async () => {
  for (const n of [1, 2, 3]) await addAndCount(n, 'open');
  const sent = jest.spyOn(Client.prototype, 'query');
  expect(await addAndCount(4, 'last')).toEqual([{ count: 4 }]);
  expect(sent).toHaveBeenCalledTimes(1);
  sent.mockRestore();
});

it('values are the same in a message as they are beside a statement', async () => {
  const values = [
    null,
    'a "b" \\ \'c\' {d}',
    -7n,
    1.5,
    true,
    new Date('2025-01-15T10:00:00.123Z'),
    ['x', null, 'NULL', '', 'a,b'],
  ];
  const SELECT = `SELECT $1::text AS nothing, $2::text AS text, $3::bigint AS big, $4::float8 AS number, $5::boolean AS truth,
    $6::timestamptz AS instant, $7::text[] AS list`;
  const asked = (): Promise<object[]> => transaction((sql) => sql.last.query(SELECT, values));
  const beside = await asked();
  const sent = jest.spyOn(Client.prototype, 'query');
  expect(await asked()).toEqual(beside);
  expect(sent).toHaveBeenCalledTimes(1);
  sent.mockRestore();
  expect(beside).toEqual([
    { nothing: null, text: values[1], big: -7n, number: 1.5, truth: true, instant: values[5], list: values[6] },
  ]);
});
