import type { Sql } from '../../db/database';

const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWERS_KEPT_MS = DAY_MS;
const DONE_JOBS_KEPT_MS = 30 * DAY_MS;

/** How many rows went. */
export interface Purged {
  answers: number;
  sessions: number;
  jobs: number;
}

/**
 * Deletes what nobody can use any more: answers of Idempotency-Keys after a day, sessions whose refresh token has expired,
 * and jobs that succeeded a month ago; dead ones stay. Needs the system scope.
 */
export async function purgeExpired(sql: Sql, now: Date): Promise<Purged> {
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  const answers = await sql.query(`DELETE FROM idempotency_keys WHERE created_at < $1 RETURNING 1`, [
    before(ANSWERS_KEPT_MS),
  ]);
  const sessions = await sql.query(`DELETE FROM sessions WHERE expires_at < $1 RETURNING 1`, [now]);
  const jobs = await sql.query(`DELETE FROM jobs WHERE status = 'SUCCEEDED' AND finished_at < $1 RETURNING 1`, [
    before(DONE_JOBS_KEPT_MS),
  ]);
  return { answers: answers.length, sessions: sessions.length, jobs: jobs.length };
}
