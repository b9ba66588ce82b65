import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { Sql } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { forgetAttempts } from './attempts';
import { endSecrets } from './one-time-secrets';
import { RESET_PURPOSES } from './request-password-reset';
import { endOtherSessions } from './sessions';

/**
 * The number of previous passwords to remember, in addition to the current one: a new password must differ from the
 * last five.
 */
const REMEMBERED = 4;

/** A password that is to be replaced. */
export interface Replacement {
  userId: string;
  /** The current hash when the new password was checked. */
  presentHash: string;
  newHash: string;
  /** The session that continues, or null. */
  keptSessionId: string | null;
}

/** The hashes of a user's last five passwords, the current one first. Empty if there is no such user. */
export async function lastPasswords(sql: Sql, userId: string): Promise<string[]> {
  const rows = await sql.query<{ password_hash: string }>(
    `(SELECT password_hash, 'infinity'::timestamptz AS created_at FROM users WHERE id = $1)
     UNION ALL
     (SELECT password_hash, created_at FROM password_history WHERE user_id = $1 ORDER BY created_at DESC LIMIT ${REMEMBERED})
     ORDER BY created_at DESC`,
    [userId],
  );
  return rows.map(({ password_hash }) => password_hash);
}

/**
 * Replaces the password, unlocks the account, ends the other sessions in every process, and ends pending resets.
 * Returns the IDs of the ended sessions. Throws CONFLICT if the password was changed in the meantime.
 */
export async function replacePassword(work: UnitOfWork, replacement: Replacement): Promise<string[]> {
  const { userId, presentHash, newHash, keptSessionId } = replacement;
  const replaced = await work.sql.query(
    `UPDATE users SET password_hash = $3, password_changed_at = $4, updated_at = $4
     WHERE id = $1 AND password_hash = $2 RETURNING id`,
    [userId, presentHash, newHash, work.now],
  );
  if (replaced.length === 0) {
    throw new BillfoldError(ErrorCode.CONFLICT, 'The password was changed in the meantime. Try again.');
  }
  work.emit('user.password_changed', { userId });
  await forgetAttempts(work, userId);
  await remember(work, userId, presentHash);
  await endSecrets(work, userId, RESET_PURPOSES);
  const ended = await endOtherSessions(work, { userId, sessionId: keptSessionId });
  // The continuing session is reread everywhere: it may have been restricted by the expired password.
  if (keptSessionId) await work.sql.query(`SELECT pg_notify('${SESSIONS_CHANNEL}', $1)`, [keptSessionId]);
  return ended;
}

/** Two changes at the same instant must still be two rows. */
async function remember(work: UnitOfWork, userId: string, passwordHash: string): Promise<void> {
  await work.sql.query(
    `INSERT INTO password_history (user_id, created_at, password_hash)
     SELECT $1, greatest($2, max(created_at) + interval '1 microsecond'), $3 FROM password_history WHERE user_id = $1`,
    [userId, work.now, passwordHash],
  );
  await work.sql.query(
    `DELETE FROM password_history WHERE user_id = $1 AND created_at NOT IN (
       SELECT created_at FROM password_history WHERE user_id = $1 ORDER BY created_at DESC LIMIT ${REMEMBERED})`,
    [userId],
  );
}
