import type { TestApp } from './api';
import { asSuperuser } from './audit';
import { eventually } from './scenario-eventually';

/**
 * Starts calls that each write to a table, and lets none of them write before all have come as far as they get: to the
 * table, or to the lock of one that came first. So all have read what was there before any of them, whichever process and
 * connection they use. Gives what they came to. There must be a connection for each of them.
 */
export async function atOnce<T>(app: TestApp, table: string, calls: readonly (() => Promise<T>)[]): Promise<T[]> {
  return asSuperuser(app, async (client) => {
    await client.query('BEGIN');
    await client.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    const answers = Promise.all(calls.map((call) => call()));
    await eventually(`${calls.length} calls before ${table}`, async () => {
      // Otherwise a transaction sees what it saw when it first looked.
      await client.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await client.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows[0]?.waiting === calls.length;
    });
    await client.query('COMMIT');
    return answers;
  });
}

/** One statement and its values. */
type Statement = [text: string, values: unknown[]];

/**
 * Locks rows, starts a call, and once it waits for them changes something behind its back. Gives what the call came to.
 */
export async function behindLock<T>(
  app: TestApp,
  { lock, change }: { lock: Statement; change: Statement },
  call: () => Promise<T>,
): Promise<T> {
  return asSuperuser(app, async (client) => {
    await client.query('BEGIN');
    await client.query(...lock);
    const pending = call();
    await eventually('the call to wait', async () => {
      await client.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await client.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return (rows[0]?.waiting ?? 0) > 0;
    });
    await client.query(...change);
    await client.query('COMMIT');
    return pending;
  });
}
