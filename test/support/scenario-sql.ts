import type { TestDatabase } from './database';

/** The superuser's address of a test database: for whoever looks at the rows of all organizations. */
export function superuserUrlOf(database: TestDatabase): string {
  const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  url.pathname = new URL(database.appUrl).pathname;
  return url.href;
}

/** Runs one statement over the rows of all organizations. */
export function queryAsSuperuser<Row extends object>(database: TestDatabase, text: string): Promise<Row[]> {
  return database.asSuperuser(async (client) => (await client.query<Row>(text)).rows);
}
