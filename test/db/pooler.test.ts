import { Client } from 'pg';
import { ConfigError } from '../../src/config/config';
import { Database, type Sql } from '../../src/db/database';
import { openPostgres } from '../../src/db/open-postgres';
import { ErrorCode } from '../../src/domain/errors';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { PATIENT } from '../support/patience';
import { describeWithPgBouncer, type PgBouncer, startPgBouncer } from '../support/pgbouncer';

const CALLS = 2_400;
const AT_ONCE = 40;
const SHORT = { unreachableMs: 2_500, statementMs: 4_000, lockMs: 2_000 };
const scope = { kind: 'anonymous' } as const;

describeWithPgBouncer('behind PgBouncer in transaction mode, with two sessions', () => {
  const superuserUrl = process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '';
  let test: TestDatabase;
  let pooler: PgBouncer;
  let database: Database;

  const connect = (url = pooler.urlFor(test.appUrl)): Promise<Database> =>
    Database.connect({ url, directUrl: test.appUrl, poolSize: AT_ONCE, timeouts: PATIENT });
  const read = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => database.read(scope, work);

  async function asOwner<Row extends object>(text: string, url = test.ownerUrl): Promise<Row[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<Row>(text);
    await client.end();
    return rows;
  }

  beforeAll(async () => {
    test = await createTestDatabase();
    pooler = await startPgBouncer(superuserUrl);
    database = await connect();
    await asOwner(`CREATE TABLE notes (n int PRIMARY KEY, of text NOT NULL); GRANT ALL ON notes TO billfold_app`);
  });
  afterAll(async () => {
    await database.close();
    await pooler.stop();
    await test.drop();
  });

  it('every one of 2,400 transactions of any shape is served, over sessions that know the statements or not', async () => {
    const other = await connect();
    const transact = (call: number): Promise<unknown> =>
      [database, other][call % 2]?.transaction(scope, async (sql) => {
        const shape = call % 7;
        sql.withNext(`INSERT INTO notes VALUES ($1::int, $2)`, [call, `shape ${shape}`]);
        const [row] = await sql.query<{ found: string }>(
          `SELECT of AS found, ${shape} AS shape FROM notes WHERE n = $1`,
          [call],
        );
        expect(row).toEqual({ found: `shape ${shape}`, shape });
        if (shape === 3) await sql.query('SELECT $1::bytea AS bytes', [Buffer.from([call % 256])]);
        return sql.last.query(`SELECT count(*)::int AS one, ${call % 11} AS again FROM notes WHERE n = $1::int`, [
          call,
        ]);
      }) ?? Promise.reject(new Error('there are two'));
    let begun = 0;
    const answers: unknown[] = [];
    const caller = async (): Promise<void> => {
      while (begun < CALLS) {
        const call = begun++;
        answers[call] = await transact(call);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, caller));
    expect(answers).toEqual(Array.from({ length: CALLS }, (_, call) => [{ one: 1, again: call % 11 }]));
    expect(await asOwner('SELECT count(*)::int AS notes FROM notes')).toEqual([{ notes: CALLS }]);
    const sessions = `SELECT count(*)::int AS sessions FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'billfold'`;
    expect(await asOwner(sessions)).toEqual([{ sessions: 2 }]);
    await other.close();
  });

  it('what a transaction has done before it meets a session that has forgotten a statement is done once', async () => {
    await asOwner('TRUNCATE notes');
    const insert = `INSERT INTO notes VALUES ($1::int, 'x') RETURNING n`;
    await database.transaction(scope, async (sql) => {
      await sql.query(insert, [1]);
      await sql.query('SELECT 1 AS makes_known');
      // The session is ours until the end.
      await sql.manager.query('DEALLOCATE ALL');
      expect(await sql.query(`SELECT n FROM notes ORDER BY n -- not known`)).toEqual([{ n: 1 }]);
      await sql.query(`INSERT INTO notes VALUES ($1::int, 'y') RETURNING n`, [2]);
    });
    expect(await asOwner('SELECT n FROM notes ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('costs no message more than a direct connection, once the sessions know the statements', async () => {
    const direct = await Database.connect({ url: test.appUrl, poolSize: 1, timeouts: PATIENT });
    await asOwner('TRUNCATE notes');
    const sent = jest.spyOn(Client.prototype, 'query');
    let n = 0;
    const costOf = async (of: Database, work: (sql: Sql) => Promise<unknown>): Promise<number> => {
      const before = sent.mock.calls.length;
      await of.transaction(scope, work);
      return sent.mock.calls.length - before;
    };
    const one = (sql: Sql) => sql.last.query('SELECT count(*)::int AS cost_of_one FROM notes');
    const three = async (sql: Sql) => {
      await sql.query(`INSERT INTO notes VALUES ($1::int, 'cost') RETURNING n AS first`, [(n += 1)]);
      await sql.query(`UPDATE notes SET of = 'of three' WHERE n = $1::int RETURNING n AS second`, [n]);
      await sql.last.query('SELECT count(*)::int AS cost_of_three FROM notes WHERE n = $1::int', [n]);
    };
    const costs: Record<string, number[]> = {};
    for (const [name, of] of Object.entries({ direct, pooled: database })) {
      // Both sessions of the pooler, and each of the clients, meet the statements here.
      for (let time = 0; time < 20; time += 1) for (const work of [one, three]) await costOf(of, work);
      costs[name] = [await costOf(of, one), await costOf(of, three)];
    }
    sent.mockRestore();
    await direct.close();
    expect(costs).toEqual({ direct: [1, 3], pooled: [1, 3] });
  });

  it('an error of a statement is that error, and nothing is kept', async () => {
    await asOwner('TRUNCATE notes');
    const failing = database.transaction(scope, async (sql) => {
      await sql.query(`INSERT INTO notes VALUES ($1::int, 'z')`, [1]);
      await sql.last.query(`INSERT INTO notes VALUES ($1::int, 'z') RETURNING n AS again`, [1]);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await asOwner('SELECT FROM notes')).toEqual([]);
  });

  it('however many shapes callers think of, a session keeps few', async () => {
    for (let shape = 0; shape < 900; shape += 1) await read((sql) => sql.last.query(`SELECT ${shape} AS shape`));
    const [row] = await read((sql) => sql.query<{ count: number }>('SELECT count(*)::int FROM pg_prepared_statements'));
    expect(row?.count).toBeLessThanOrEqual(402);
  });

  it('a statement that takes too long is a STATEMENT_TIMEOUT, and a slow one is answered', async () => {
    // The limits belong to the role in one database.
    const short = await createTestDatabase();
    const url = pooler.urlFor(short.appUrl);
    const hurried = await Database.connect({ url, directUrl: short.appUrl, poolSize: 4, timeouts: SHORT });
    const sleep = (seconds: number) =>
      hurried.read(scope, (sql) => sql.last.query('SELECT 1 AS slept FROM pg_sleep($1::float8)', [seconds]));
    expect(await sleep(2.6)).toEqual([{ slept: 1 }]);
    await expect(sleep(30)).rejects.toMatchObject({ code: ErrorCode.STATEMENT_TIMEOUT });
    // All that wait for the two sessions are behind others, while PostgreSQL answers: nobody is told that it is away.
    expect(await Promise.all(Array.from({ length: 4 }, () => sleep(1.5)))).toEqual(Array(4).fill([{ slept: 1 }]));
    await hurried.close();
    await short.drop();
  });

  it('every session has the settings of the application', async () => {
    const settings = await read((sql) =>
      sql.query(`SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement,
        current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('TimeZone') AS zone`),
    );
    expect(settings).toEqual([{ lock: '10min', statement: '10min', idle: '1min', zone: 'UTC' }]);
  });

  it('a start that meets sessions without them says which are missing', async () => {
    const stale = await startPgBouncer(superuserUrl, {
      lines: ["server_check_query = SET lock_timeout = '7s'", 'server_check_delay = 0'],
    });
    const started = connect(stale.urlFor(test.appUrl));
    await expect(started).rejects.toThrow(/sessions without lock_timeout=600s\. .*RECONNECT/);
    await expect(started).rejects.toBeInstanceOf(ConfigError);
    await stale.stop();
  });

  it('a start without DATABASE_DIRECT_URL says that it is needed', async () => {
    const [url, ownerUrl] = [test.appUrl, test.ownerUrl].map((one) => pooler.urlFor(one));
    const log = { warn: jest.fn() };
    const start = (databaseDirectUrl: string | undefined, databaseOwnerUrl: string | undefined) =>
      openPostgres({ databaseUrl: url, databaseDirectUrl, databaseOwnerUrl, dataDir: '' }, { log });
    await expect(start(url, test.ownerUrl)).rejects.toThrow(
      'DATABASE_URL leads to a connection pooler; set DATABASE_DIRECT_URL and DATABASE_OWNER_URL to PostgreSQL itself',
    );
    expect(await start(test.appUrl, test.ownerUrl)).toMatchObject({
      appUrl: url,
      directUrl: test.appUrl,
      role: undefined,
    });
    expect(log.warn).not.toHaveBeenCalled();
    await start(test.appUrl, ownerUrl);
    expect(log.warn).toHaveBeenCalledWith(
      expect.stringContaining('DATABASE_OWNER_URL seems to lead to a connection pooler'),
    );
  });
});
