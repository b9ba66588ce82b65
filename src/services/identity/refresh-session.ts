import { SESSIONS_CHANNEL } from '../../auth/identity';
import { liveSession } from '../../auth/session-state';
import type { Act, UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { nameAct } from '../audit/name-act';
import { type AnySession, refreshTokenEnd } from './sessions';

/** The refresh token that was sent, and the one that replaces it, both hashed. */
export interface RefreshInput {
  tokenHash: string;
  nextTokenHash: string;
  /** Days until the next token, and with it the session, expires. */
  refreshTokenDays: number;
}

/**
 * The outcome. Reusing a token ends its session, which must be committed. So it is a result and not an error, which
 * would roll it back; the caller of the act reports the refusal.
 */
export type RefreshOutcome = { rotated: true; session: AnySession } | { rotated: false; endedSessionId: string };

interface FoundSession {
  id: string;
  user_id: string;
  organization_id: string | null;
  status: 'ACTIVE' | 'SUSPENDED';
}

/**
 * Replaces a refresh token with the next one and extends the session. The first use of a token wins. A second use ends
 * the session, because one of the two callers must have stolen it. Throws SESSION_EXPIRED, including for an
 * administrator who no longer is one, and ACCOUNT_SUSPENDED.
 */
export const refreshSession: Act<RefreshInput, RefreshOutcome> = async (work, input) => {
  const session = await lockSession(work, input.tokenHash);
  const { user_id: userId, organization_id: organizationId } = session;
  // First, so that the change is recorded in the organization's audit log as an act of the session's user.
  await work.enter(organizationId ? { kind: 'organization', organizationId, userId } : { kind: 'platform', userId });
  if (session.status === 'SUSPENDED') {
    throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account is suspended.');
  }
  const used = await work.sql.query(
    `UPDATE refresh_tokens SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL RETURNING token_hash`,
    [input.tokenHash, work.now],
  );
  if (used.length === 0) {
    await nameAct(work, 'refreshTokenReused');
    await work.sql.query(
      `WITH ended AS (DELETE FROM sessions WHERE id = $1 RETURNING id)
       SELECT pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
      [session.id],
    );
    work.emit('session.ended', { sessionId: session.id, userId: session.user_id });
    return { rotated: false, endedSessionId: session.id };
  }
  await addToken(work, session.id, input);
  work.emit('session.refreshed', { sessionId: session.id, userId: session.user_id });
  return {
    rotated: true,
    session: { userId, organizationId, sessionId: session.id },
  };
};

/** Lock the session before its tokens, as a cascading delete does, to avoid deadlocks. */
async function lockSession(work: UnitOfWork, tokenHash: string): Promise<FoundSession> {
  const [session] = await work.sql.query<FoundSession>(
    `SELECT s.id, s.user_id, s.organization_id, u.status
     FROM refresh_tokens r JOIN sessions s ON s.id = r.session_id JOIN users u ON u.id = s.user_id
     WHERE r.token_hash = $1 AND ${liveSession('$2::timestamptz')}
       AND (s.organization_id IS NOT NULL OR u.platform_role = 'ADMIN') FOR UPDATE OF s`,
    [tokenHash, work.now],
  );
  if (!session) {
    throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This refresh token is no longer valid. Log in again.', [
      { field: 'input.refreshToken', reason: 'is unknown, or its session has ended' },
    ]);
  }
  return session;
}

/** A used token is kept until it would have expired, so that a second use is noticed. */
async function addToken(work: UnitOfWork, sessionId: string, input: RefreshInput): Promise<void> {
  await work.sql.query(
    `WITH moved AS (UPDATE sessions SET expires_at = $3, last_activity_at = $2 WHERE id = $1),
       forgotten AS (DELETE FROM refresh_tokens WHERE session_id = $1 AND used_at IS NOT NULL
                       AND created_at + make_interval(days => $5) <= $2)
     INSERT INTO refresh_tokens (token_hash, session_id, created_at) VALUES ($4, $1, $2)`,
    [
      sessionId,
      work.now,
      refreshTokenEnd(work.now, input.refreshTokenDays),
      input.nextTokenHash,
      input.refreshTokenDays,
    ],
  );
}
