import type { Act, UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { assertUser } from './assert-user';
import { type CheckedUser, wrongPassword } from './check-password';
import { type NewSession, openSession, type OpenSession } from './sessions';

/**
 * Opens a further session of the acting member, for another device of theirs (source 004, "Create Session"), in the
 * organization that they act in. Their password was checked; the second factor was by the acting session, when it began or turned it on.
 * Throws INVALID_STATE where the user allows one session only, UNAUTHORIZED when the password was changed meanwhile,
 * SESSION_EXPIRED when the acting session was ended.
 */
export const createSession: Act<{ user: CheckedUser; session: NewSession }, OpenSession> = async (work, wanted) => {
  const { userId, passwordHash } = wanted.user;
  const [user] = await work.sql.query<{ allow_multiple_sessions: boolean }>(
    `SELECT allow_multiple_sessions FROM users WHERE id = $1 AND password_hash = $2 FOR UPDATE`,
    [userId, passwordHash],
  );
  if (!user) throw wrongPassword();
  await assertActing(work);
  if (!user.allow_multiple_sessions) {
    throw new BillfoldError(
      ErrorCode.INVALID_STATE,
      'Your security settings allow one session only: set allowMultipleSessions first.',
    );
  }
  return openSession(work, { userId, organizationId: work.organizationId }, wanted.session);
};

/** After the user's lock: whoever was suspended, removed or logged out while the password was checked opens no new session. */
async function assertActing(work: UnitOfWork): Promise<void> {
  const { sessionId } = assertUser(work);
  const acting = await work.sql.query(`SELECT 1 FROM sessions WHERE id = $1 FOR KEY SHARE`, [sessionId]);
  if (acting.length > 0) return;
  throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended. Log in again.');
}
