import { SESSIONS_CHANNEL } from '../../auth/identity';
import { liveSession } from '../../auth/session-state';
import type { Sql } from '../../db/database';
import { giveUpNotices } from '../notices/give-up-notices';

const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWERS_KEPT_MS = DAY_MS;
const ATTEMPTS_KEPT_MS = DAY_MS;
/** Longer than any secret is valid, and than the hour in which requests are counted. */
const SECRETS_KEPT_MS = DAY_MS;
const DONE_JOBS_KEPT_MS = 30 * DAY_MS;
const NOTICES_KEPT_MS = 30 * DAY_MS;

/** The number of rows deleted. */
export interface Purged {
  answers: number;
  sessions: number;
  jobs: number;
  notices: number;
}

/**
 * Deletes rows that are no longer needed: responses of Idempotency-Keys after a day; sessions that are idle for too
 * long or whose refresh token has expired (their open subscriptions are closed); failed attempts at an account a day
 * after the last one, but not while it is locked; codes and links of the previous day; expired request counters; jobs
 * that succeeded a month ago (dead ones are kept); and notices after a month. Notices without an organization that will
 * never be sent become FAILED. Requires the system scope.
 */
export async function purgeExpired(sql: Sql, now: Date): Promise<Purged> {
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  const answers = await sql.query(`DELETE FROM idempotency_keys WHERE created_at < $1 RETURNING 1`, [
    before(ANSWERS_KEPT_MS),
  ]);
  const sessions = await sql.query(
    `WITH ended AS (
       DELETE FROM sessions s USING users u WHERE u.id = s.user_id AND NOT (${liveSession('$1::timestamptz')}) RETURNING s.id)
     SELECT pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [now],
  );
  await sql.query(`DELETE FROM login_attempts WHERE last_at < $2 AND (locked_until IS NULL OR locked_until <= $1)`, [
    now,
    before(ATTEMPTS_KEPT_MS),
  ]);
  await sql.query(`DELETE FROM one_time_secrets WHERE created_at < $1`, [before(SECRETS_KEPT_MS)]);
  await sql.query(`DELETE FROM rate_limits WHERE expire < $1`, [now.getTime()]);
  const jobs = await sql.query(`DELETE FROM jobs WHERE status = 'SUCCEEDED' AND finished_at < $1 RETURNING 1`, [
    before(DONE_JOBS_KEPT_MS),
  ]);
  await giveUpNotices(sql, { organizationId: null, now });
  const notices = await sql.query(`DELETE FROM notices WHERE settled_at < $1 RETURNING 1`, [before(NOTICES_KEPT_MS)]);
  return { answers: answers.length, sessions: sessions.length, jobs: jobs.length, notices: notices.length };
}
