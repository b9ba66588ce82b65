import { Database, type Sql } from '../../src/db/database';
import { createTestDatabase, type TestDatabase } from '../support/database';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await Database.connect({ url: test.appUrl, poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** Holds a connection, between two statements, until `work` is done. */
function hold(work: (sql: Sql) => Promise<unknown>): Promise<unknown> {
  return database.read({ kind: 'anonymous' }, async (sql) => {
    await sql.query('SELECT 1');
    await work(sql);
  });
}

/** Holds a connection for so long, in its second statement. */
function sleep(seconds: number): Promise<unknown> {
  return hold((sql) => sql.query('SELECT pg_sleep($1)', [seconds]));
}

it('callers wait, however long that takes, while others come and go', async () => {
  // Twice what a silent PostgreSQL is waited for.
  const crowd = Array.from({ length: 40 }, () => sleep(0.25));
  expect(database.poolState().waiting).toBe(38);
  await Promise.all(crowd);
  expect(database.poolState()).toMatchObject({ total: 2, waiting: 0 });
});

it('if nobody finishes, waiting callers are refused, and later callers find a place', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const holders = Array.from({ length: 2 }, () => hold(() => released));
  const waiters = await Promise.allSettled([sleep(0), sleep(0), sleep(0)]);
  expect(waiters).toEqual(
    waiters.map(() => ({
      status: 'rejected',
      reason: expect.objectContaining({
        code: 'SERVICE_UNAVAILABLE',
        message: 'The database is busy. Try again in a moment.',
      }) as unknown,
    })),
  );
  release();
  await Promise.all(holders);
  await sleep(0);
});

it('statements that fail leave no place taken', async () => {
  const failing = () => database.read({ kind: 'anonymous' }, (sql) => sql.query('SELECT 1 / 0'));
  for (let round = 0; round < 5; round += 1) await expect(failing()).rejects.toThrow('division');
  await Promise.all([sleep(0), sleep(0), sleep(0)]);
  expect(database.poolState().waiting).toBe(0);
});
