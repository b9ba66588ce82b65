import type { Act } from '../../db/unit-of-work';
import { wrongCredentials } from '../identity/check-password';
import { admitUser, type LoggedIn, type LoginWanted } from '../identity/login';
import { type AnySession, endOtherSessions, endSessions, openSession } from '../identity/sessions';

/**
 * Starts a platform administrator's session for a user whose password was checked. It belongs to no organization, and
 * is valid as long as the user has the platform role. Throws as `login` does, and UNAUTHORIZED for users without the
 * role.
 */
export const adminLogin: Act<LoginWanted, LoggedIn<AnySession>> = async (work, wanted) => {
  const { userId } = wanted.user;
  await work.enter({ kind: 'platform', userId });
  // Before the second factor, so that users who are not administrators learn nothing from it.
  const administrators = await work.sql.query(`SELECT 1 FROM users WHERE id = $1 AND platform_role = 'ADMIN'`, [
    userId,
  ]);
  if (administrators.length === 0) throw wrongCredentials();
  const user = await admitUser(work, wanted);
  await endSessions(work, { userId, sessionId: null });
  const opened = await openSession(work, { userId, organizationId: null }, wanted.session);
  const endedSessionIds = user.allow_multiple_sessions ? [] : await endOtherSessions(work, opened);
  return { ...opened, endedSessionIds };
};
