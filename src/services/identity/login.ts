import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { type CheckedUser, wrongCredentials } from './check-password';
import { endSessions, type NewSession, openSession, type OpenSession } from './sessions';

/**
 * Opens a session for a user whose password was checked, in the organization that they joined first, and notes the login.
 * Throws UNAUTHORIZED when the password was changed meanwhile, ACCOUNT_SUSPENDED, FORBIDDEN for a user without a place.
 */
export const login: Act<{ user: CheckedUser; session: NewSession }, OpenSession> = async (work, { user, session }) => {
  const { userId, passwordHash, renewedHash } = user;
  await work.enter({ kind: 'user', userId });
  const [found] = await work.sql.query<{ status: string }>(
    `UPDATE users SET last_login_at = $3, password_hash = coalesce($4, password_hash)
     WHERE id = $1 AND password_hash = $2 RETURNING status`,
    [userId, passwordHash, work.now, renewedHash],
  );
  if (!found) throw wrongCredentials();
  if (found.status === 'SUSPENDED') {
    throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account has been suspended.');
  }
  const [place] = await work.sql.query<{ organization_id: string }>(
    `SELECT organization_id FROM members WHERE user_id = $1 ORDER BY created_at, organization_id LIMIT 1`,
    [userId],
  );
  if (!place) throw new BillfoldError(ErrorCode.FORBIDDEN, 'You are a member of no organization.');
  await endSessions(work, { userId, sessionId: null });
  return openSession(work, { userId, organizationId: place.organization_id }, session);
};
