import type { Act, UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { assertUser } from './assert-user';
import { type CheckedUser, wrongPassword } from './check-password';
import { type NewSession, openSession, type OpenSession } from './sessions';

/**
 * Creates another session of the acting member, for a different device (source 004, "Create Session"), in the same
 * organization. Their password was checked here, and their second factor by the acting session, when it was created or
 * turned it on. Throws INVALID_STATE if the user allows only one session, UNAUTHORIZED if the password was changed in
 * the meantime, SESSION_EXPIRED if the acting session was ended.
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
      'Your security settings allow only one session. Turn allowMultipleSessions on first.',
    );
  }
  return openSession(work, { userId, organizationId: work.organizationId }, wanted.session);
};

/**
 * After locking the user: someone who was suspended, removed or logged out during the password check gets no new
 * session.
 */
async function assertActing(work: UnitOfWork): Promise<void> {
  const { sessionId } = assertUser(work);
  const acting = await work.sql.query(`SELECT 1 FROM sessions WHERE id = $1 FOR KEY SHARE`, [sessionId]);
  if (acting.length > 0) return;
  throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended. Log in again.');
}
