import type { Sql } from '../db/database';

/** The UUID of a user's running timer in the organization of the scope; null if there is none. */
export async function runningTimerId(sql: Sql, userId: string): Promise<string | null> {
  const [found] = await sql.query<{ id: string }>(
    `SELECT id FROM time_entries WHERE user_id = $1 AND duration_minutes IS NULL`,
    [userId],
  );
  return found?.id ?? null;
}
