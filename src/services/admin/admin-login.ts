import type { Act } from '../../db/unit-of-work';
import { wrongCredentials } from '../identity/check-password';
import { admitUser, type LoggedIn, type LoginWanted } from '../identity/login';
import { type AnySession, endOtherSessions, endSessions, openSession } from '../identity/sessions';

/**
 * Opens a session of the platform's administration for a user whose password was checked; it is in no organization, and
 * good for as long as the user's row has the platform's role. Throws as `login`, and UNAUTHORIZED for everybody else.
 */
export const adminLogin: Act<LoginWanted, LoggedIn<AnySession>> = async (work, wanted) => {
  const { userId } = wanted.user;
  await work.enter({ kind: 'platform', userId });
  // Before the second factor: who is no administrator learns nothing by it.
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
