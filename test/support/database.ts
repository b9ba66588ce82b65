import { Client, Pool, type PoolClient } from 'pg';
import { databaseUrls, type DatabaseUrls } from '../../src/db/embedded-postgres/ensure-roles';

/** A migrated, empty database for one test file. */
export interface TestDatabase extends DatabaseUrls {
  /** Gives a session of the one role that nothing binds: for who tampers, and who looks at the rows of all organizations. */
  asSuperuser<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

let databaseCount = 0;

/** Copies the migrated template database: a database of their own for the tests of one file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const superuserUrl = process.env.BILLFOLD_TEST_SUPERUSER_URL;
  if (!superuserUrl) throw new Error('The global setup has not run: there is no PostgreSQL for this test.');
  const template = process.env.BILLFOLD_TEST_TEMPLATE ?? '';
  const name = `billfold_test_${process.pid}_${++databaseCount}`;
  // PostgreSQL copies a template only while nobody else does.
  await runAsSuperuser(superuserUrl, [
    `SELECT pg_advisory_lock(hashtext('${template}'))`,
    `CREATE DATABASE ${name} TEMPLATE ${template} OWNER billfold_owner STRATEGY file_copy`,
  ]);
  return openDatabase(superuserUrl, name);
}

/** A database that is there. */
export function openDatabase(superuserUrl: string, name: string): TestDatabase {
  const sessions = superuserSessions(superuserUrl, name);
  return {
    ...databaseUrls(superuserUrl, name),
    asSuperuser: (work) => withSession(sessions, work),
    drop: async () => {
      await sessions.end();
      await runAsSuperuser(superuserUrl, [`DROP DATABASE ${name} WITH (FORCE)`]);
    },
  };
}

/** They are kept, because whoever waits for something looks again and again. */
function superuserSessions(superuserUrl: string, database: string): Pool {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  const sessions = new Pool({ connectionString: url.href, max: 50, allowExitOnIdle: true });
  // A test that ends other sessions may end one that nobody uses.
  sessions.on('error', () => undefined);
  return sessions;
}

/** The next one finds nothing of the work in the session: settings, locks and a transaction end with it. */
async function withSession<T>(sessions: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await sessions.connect();
  let isClean = false;
  try {
    const result = await work(client);
    isClean = await client.query('DISCARD ALL').then(
      () => true,
      () => false,
    );
    return result;
  } finally {
    client.release(!isClean);
  }
}

/** Runs statements one by one, each in a transaction of its own. */
export async function runAsSuperuser(superuserUrl: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
