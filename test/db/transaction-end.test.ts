import { Database } from '../../src/db/database';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/scenario-eventually';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';

const ANYBODY = { kind: 'anonymous' } as const;
const timeouts = { unreachableMs: 2_000, statementMs: 5_000, lockMs: 3_000 };

let test: TestDatabase;
let proxy: TcpProxy;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  proxy = await startTcpProxy(test.appUrl);
  database = await Database.connect({ url: proxy.urlFor(test.appUrl), poolSize: 1, timeouts });
});
afterAll(async () => {
  await database.close();
  await proxy.close();
  await test.drop();
});

const count = (sql: string): string => `INSERT INTO login_attempts (id, failed, last_at) VALUES (${sql}, 1, now())`;
const counted = () => database.read(ANYBODY, (sql) => sql.query(`SELECT id FROM login_attempts`));

it('reports that nothing was kept if a failed statement was ignored', async () => {
  const act = database.transaction(ANYBODY, async (sql) => {
    await sql.query(count('gen_random_uuid()'));
    await sql.query('SELECT 1 / 0').catch(() => undefined);
  });
  await expect(act).rejects.toThrow('none of it was kept');
  expect(await counted()).toEqual([]);
});

it('allows nothing after its end, even before the response', async () => {
  let late: Promise<unknown> = Promise.resolve();
  const act = database.transaction(ANYBODY, async (sql) => {
    await sql.query('SELECT 1');
    // A branch of the act that has not noticed that the other one has failed.
    late = Promise.resolve()
      .then(() => undefined)
      .then(() => undefined)
      .then(() => undefined)
      .then(() => sql.query(count('gen_random_uuid()')));
    late.catch(() => undefined);
    throw new Error('refused');
  });
  await expect(act).rejects.toThrow('refused');
  await expect(late).rejects.toThrow('the transaction has ended');
  expect(await counted()).toEqual([]);
});

it('does not release a connection that does not respond to the rollback', async () => {
  await eventually('the connection is free', () => database.poolState().idle === 1);
  const act = database.transaction(ANYBODY, async (sql) => {
    await sql.query('SELECT 1');
    proxy.freeze();
    throw new Error('refused');
  });
  await expect(act).rejects.toThrow('refused');
  expect(database.poolState()).toMatchObject({ total: 0, idle: 0 });
  await proxy.restore();
  expect(await counted()).toEqual([]);
});
