import { Client } from 'pg';
import type { TestDatabase } from './database';

/** The superuser's address of a test database: for whoever looks at the rows of all organizations. */
export function superuserUrlOf(database: TestDatabase): string {
  const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  url.pathname = new URL(database.appUrl).pathname;
  return url.href;
}

/** Runs one statement over the rows of all organizations. */
export async function queryAsSuperuser<Row extends object>(database: TestDatabase, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: superuserUrlOf(database) });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text);
    return rows;
  } finally {
    await client.end();
  }
}
