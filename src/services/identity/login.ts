import type { TwoFactor } from '../../auth/two-factor';
import type { Act, UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { type CheckedUser, wrongCredentials } from './check-password';
import { type SecondFactor, takeSecondFactor } from './second-factor';
import {
  type AnySession,
  endOtherSessions,
  endSessions,
  type NewSession,
  openSession,
  type OpenSession,
} from './sessions';

/** A login with a correct password. */
export interface LoginWanted extends SecondFactor {
  user: CheckedUser;
  session: NewSession;
  twoFactor: TwoFactor;
  /** The organization of the session (a UUID); defaults to the one joined first. */
  organizationId?: string | null;
}

/** The session that a login created, and the IDs of the sessions that it ended. */
export type LoggedIn<Opened extends AnySession = OpenSession> = Opened & { endedSessionIds: string[] };

interface LoginRow {
  status: 'ACTIVE' | 'SUSPENDED';
  allow_multiple_sessions: boolean;
  platform_role: 'ADMIN' | null;
  two_factor_secret: Buffer | null;
  two_factor_enabled_at: Date | null;
}

/**
 * Creates a session for a user whose password was checked, in the organization that they request or joined first, and
 * records the login. Ends their other sessions if they allow only one. Throws UNAUTHORIZED if the password was changed
 * in the meantime, ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED, INVALID_OTP, FORBIDDEN for a user who does not belong to the
 * organization.
 */
export const login: Act<LoginWanted, LoggedIn> = async (work, wanted) => {
  const { userId } = wanted.user;
  await work.enter({ kind: 'user', userId });
  const [place] = await work.sql.query<{ organization_id: string }>(
    `SELECT organization_id FROM members WHERE user_id = $1 AND organization_id = coalesce($2, organization_id)
     ORDER BY created_at, organization_id LIMIT 1`,
    [userId, wanted.organizationId ?? null],
  );
  // First, so that the login is recorded in the organization's audit log.
  if (place) await work.enter({ kind: 'organization', organizationId: place.organization_id, userId });
  const user = await admitUser(work, wanted);
  if (!place) throw new BillfoldError(ErrorCode.FORBIDDEN, noPlace(user, wanted.organizationId));
  await endSessions(work, { userId, sessionId: null });
  const opened = await openSession(work, { userId, organizationId: place.organization_id }, wanted.session);
  const endedSessionIds = user.allow_multiple_sessions ? [] : await endOtherSessions(work, opened);
  return { ...opened, endedSessionIds };
};

/** Why a user whose password and second factor were right cannot log in to an organization. */
function noPlace(user: Pick<LoginRow, 'platform_role'>, organizationId: string | null | undefined): string {
  if (organizationId) return 'You are not a member of this organization.';
  if (user.platform_role === 'ADMIN') return 'Platform administrators log in with `adminLogin`.';
  return 'You do not belong to any organization.';
}

/**
 * Records the login of a user and checks their second factor if it is on. The row is locked from here to the commit, so
 * that logins of one user are serialized. Throws as `login` does.
 */
export async function admitUser(
  work: UnitOfWork,
  { user, ...factor }: Omit<LoginWanted, 'session' | 'organizationId'>,
): Promise<Pick<LoginRow, 'allow_multiple_sessions' | 'platform_role'>> {
  const { userId, passwordHash, renewedHash } = user;
  const [found] = await work.sql.query<LoginRow>(
    `UPDATE users SET last_login_at = $3, password_hash = coalesce($4, password_hash)
     WHERE id = $1 AND password_hash = $2
     RETURNING status, allow_multiple_sessions, platform_role, two_factor_secret, two_factor_enabled_at`,
    [userId, passwordHash, work.now, renewedHash],
  );
  if (!found) throw wrongCredentials();
  if (found.status === 'SUSPENDED') {
    throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account is suspended.');
  }
  if (found.two_factor_enabled_at) await takeSecondFactor(work, { userId, sealed: found.two_factor_secret }, factor);
  return found;
}
