import { Client } from 'pg';
import { Database, type Sql } from '../../src/db/database';
import { isSilence, Pulse } from '../../src/db/pulse';
import { ErrorCode } from '../../src/domain/errors';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/scenario-eventually';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';

const timeouts = { unreachableMs: 1_000, statementMs: 3_000, lockMs: 2_000 };
/** Longer than `unreachableMs`, and longer than `statementMs`. */
const LONG_SECONDS = 1.5;
const TOO_LONG_SECONDS = 30;
const SLEEP = 'SELECT 1 AS slept FROM pg_sleep($1::float8)';

let test: TestDatabase;
let proxy: TcpProxy;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  proxy = await startTcpProxy(test.appUrl);
  database = await Database.connect({ url: proxy.urlFor(test.appUrl), poolSize: 2, timeouts });
});
afterEach(() => proxy.restore());
afterAll(async () => {
  await database.close();
  await proxy.close();
  await test.drop();
});

function read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  return database.read({ kind: 'anonymous' }, work);
}

/** Sleeps as the whole of a transaction: once it is prepared, BEGIN, the statement and COMMIT are one message. */
function sleep(seconds: number): Promise<object[]> {
  return read((sql) => sql.last.query(SLEEP, [seconds]));
}

/** How many statements a call sends that is refused with this code. */
async function sentUntil(code: ErrorCode, call: () => Promise<unknown>): Promise<number> {
  const before = database.statementsSent;
  await expect(call()).rejects.toMatchObject({ code });
  return database.statementsSent - before;
}

/** Has the statement prepared on both connections. */
async function prepare(): Promise<void> {
  await Promise.all([sleep(0.1), sleep(0.1)]);
}

describe('a statement that takes longer than PostgreSQL may be unresponsive', () => {
  it('is answered, whether it is prepared or not', async () => {
    expect(await sleep(LONG_SECONDS)).toEqual([{ slept: 1 }]);
    await prepare();
    expect(await Promise.all([sleep(LONG_SECONDS), sleep(LONG_SECONDS)])).toEqual([[{ slept: 1 }], [{ slept: 1 }]]);
  });

  it('is a STATEMENT_TIMEOUT if it exceeds the limit of a statement, and is sent once', async () => {
    await prepare();
    expect(await sentUntil(ErrorCode.STATEMENT_TIMEOUT, () => sleep(TOO_LONG_SECONDS))).toBe(1);
    const inAct = () =>
      database.transaction({ kind: 'anonymous' }, async (sql) => {
        await sql.query('SELECT 1 AS one');
        await sql.query(SLEEP, [TOO_LONG_SECONDS]);
      });
    expect(await sentUntil(ErrorCode.STATEMENT_TIMEOUT, inAct)).toBe(2);
    expect(await sleep(0)).toEqual([{ slept: 1 }]);
  });
});

it('a PostgreSQL that says nothing counts as away, whatever was sent', async () => {
  await prepare();
  proxy.freeze();
  expect(await sentUntil(ErrorCode.SERVICE_UNAVAILABLE, () => sleep(0))).toBe(1);
  expect(await sentUntil(ErrorCode.SERVICE_UNAVAILABLE, () => read((sql) => sql.query('SELECT 2 AS new')))).toBe(1);
  await proxy.restore();
  expect(await sleep(0)).toEqual([{ slept: 1 }]);
});

it('and so does one that falls silent in the middle of a statement', async () => {
  await prepare();
  const asked = sentUntil(ErrorCode.SERVICE_UNAVAILABLE, () => sleep(TOO_LONG_SECONDS));
  const watcher = new Client({ connectionString: test.appUrl });
  await watcher.connect();
  await eventually('the statement is under way', async () => {
    const { rows } = await watcher.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()`,
    );
    return rows.length === 1;
  });
  await watcher.end();
  proxy.freeze();
  expect(await asked).toBe(1);
});

describe('the pulse', () => {
  it('distinguishes a working session from one that the message never reached', async () => {
    const pulse = new Pulse(test.appUrl, timeouts.unreachableMs);
    const session = new Client({ connectionString: test.appUrl });
    await session.connect();
    const { rows } = await session.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const pid = rows[0]?.pid ?? null;
    expect(isSilence(await pulse.watch(pid, new Promise(() => undefined)).catch((error: unknown) => error))).toBe(true);
    const { rowCount } = await pulse.watch(pid, session.query(`SELECT pg_sleep(${LONG_SECONDS})`));
    expect(rowCount).toBe(1);
    await session.end();
  });

  it('checks twice before it concludes that, because a response may be in transit while the session is already idle', async () => {
    const pulse = new Pulse(test.appUrl, timeouts.unreachableMs);
    const session = new Client({ connectionString: test.appUrl });
    await session.connect();
    const { rows } = await session.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    // Between the first look, after 0.4 of the time, and the second, after 0.7.
    const late = new Promise((resolve) => setTimeout(resolve, timeouts.unreachableMs * 0.6, 'answered'));
    expect(await pulse.watch(rows[0]?.pid ?? null, late)).toBe('answered');
    await session.end();
  });
});
