import { Client } from 'pg';
import { databaseUrls, type DatabaseUrls } from '../../src/db/embedded-postgres/ensure-roles';

/** A migrated, empty database for one test file. */
export interface TestDatabase extends DatabaseUrls {
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
  return {
    ...databaseUrls(superuserUrl, name),
    drop: () => runAsSuperuser(superuserUrl, [`DROP DATABASE ${name} WITH (FORCE)`]),
  };
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
