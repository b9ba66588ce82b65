import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { RefreshTokens } from '../../auth/refresh-tokens';
import { liveSession } from '../../auth/session-state';
import type { Act, UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { nameAct } from '../audit/name-act';
import { type AnySession, refreshTokenEnd } from './sessions';

/** The refresh token that was sent, and from where. */
export interface RefreshInput {
  refreshTokens: RefreshTokens;
  token: string;
  userAgent: string | null;
  /** Days until the next token, and with it the session, expires. */
  refreshTokenDays: number;
  /** Seconds during which a repeated request gets the same next token. */
  graceSeconds: number;
}

/**
 * The outcome. Reusing a token ends its session, which must be committed. So it is a result and not an error, which
 * would roll it back; the caller of the act reports the refusal.
 */
export type RefreshOutcome =
  { rotated: true; session: AnySession; refreshToken: string } | { rotated: false; endedSessionId: string };

interface FoundSession {
  id: string;
  user_id: string;
  organization_id: string | null;
  status: 'ACTIVE' | 'SUSPENDED';
}

/**
 * Replaces a refresh token with the next one and extends the session. The first use of a token wins. A second use gets
 * the same next token if it is a repetition: within the grace period, from the same user agent, while the next token is
 * unused. Two tabs, or a client that did not receive the response, send such requests. Any other second use ends the
 * session, because one of the two callers must have stolen the token. Throws SESSION_EXPIRED, including for an
 * administrator who no longer is one, and ACCOUNT_SUSPENDED.
 */
export const refreshSession: Act<RefreshInput, RefreshOutcome> = async (work, input) => {
  const { id: sessionId, ...owner } = await lockSession(work, input.refreshTokens.hashOf(input.token));
  const { user_id: userId, organization_id: organizationId } = owner;
  // First, so that the change is recorded in the organization's audit log as an act of the session's user.
  await work.enter(organizationId ? { kind: 'organization', organizationId, userId } : { kind: 'platform', userId });
  if (owner.status === 'SUSPENDED') {
    throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account is suspended.');
  }
  const refreshToken = (await rotate(work, sessionId, input)) ?? (await repeat(work, sessionId, input));
  if (refreshToken === null) {
    await endSession(work, { sessionId, userId });
    return { rotated: false, endedSessionId: sessionId };
  }
  work.emit('session.refreshed', { sessionId, userId });
  return { rotated: true, session: { userId, organizationId, sessionId }, refreshToken };
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

/**
 * The first use of the token: the next token, or null if it was used. The one before can no longer be repeated. A used
 * token is kept until it would have expired, so that a second use is noticed.
 */
async function rotate(work: UnitOfWork, sessionId: string, input: RefreshInput): Promise<string | null> {
  const next = input.refreshTokens.successorOf(input.token, input.userAgent);
  const used = await work.sql.query(
    `UPDATE refresh_tokens SET used_at = $2, sealed_successor = $3 WHERE token_hash = $1 AND used_at IS NULL
     RETURNING token_hash`,
    [input.refreshTokens.hashOf(input.token), work.now, next.sealed],
  );
  if (used.length === 0) return null;
  await work.sql.query(
    `WITH moved AS (UPDATE sessions SET refreshes = refreshes + 1, expires_at = $3, last_activity_at = $2 WHERE id = $1),
       wiped AS (UPDATE refresh_tokens SET sealed_successor = NULL
                   WHERE session_id = $1 AND token_hash <> $6 AND sealed_successor IS NOT NULL
                     AND created_at + make_interval(days => $5) > $2),
       forgotten AS (DELETE FROM refresh_tokens WHERE session_id = $1 AND used_at IS NOT NULL
                       AND created_at + make_interval(days => $5) <= $2)
     INSERT INTO refresh_tokens (token_hash, session_id, created_at) VALUES ($4, $1, $2)`,
    [
      ...[sessionId, work.now, refreshTokenEnd(work.now, input.refreshTokenDays), next.tokenHash],
      ...[input.refreshTokenDays, input.refreshTokens.hashOf(input.token)],
    ],
  );
  return next.token;
}

/**
 * A second use of the token: the next token again, or null if the request is no repetition. The user agent is a hint,
 * not a proof: a thief of the token can send the same user agent. So the audit log has an entry of each repetition,
 * because `refreshes` changes.
 */
async function repeat(work: UnitOfWork, sessionId: string, input: RefreshInput): Promise<string | null> {
  const { refreshTokens, token, userAgent, graceSeconds } = input;
  const [used] = await work.sql.query<{ sealed_successor: Buffer }>(
    `SELECT sealed_successor FROM refresh_tokens
     WHERE token_hash = $1 AND sealed_successor IS NOT NULL AND used_at + make_interval(secs => $3) > $2`,
    [refreshTokens.hashOf(token), work.now, graceSeconds],
  );
  if (!used) return null;
  const successor = refreshTokens.openSuccessor(token, used.sealed_successor);
  if (successor.userAgent !== userAgent) return null;
  await nameAct(work, 'refreshTokenRepeated');
  const repeated = await work.sql.query(
    `UPDATE sessions SET refreshes = refreshes + 1, expires_at = $3, last_activity_at = $2
     WHERE id = $1 AND EXISTS (SELECT 1 FROM refresh_tokens WHERE token_hash = $4 AND used_at IS NULL) RETURNING id`,
    [
      ...[sessionId, work.now, refreshTokenEnd(work.now, input.refreshTokenDays)],
      refreshTokens.hashOf(successor.token),
    ],
  );
  return repeated.length > 0 ? successor.token : null;
}

async function endSession(work: UnitOfWork, session: { sessionId: string; userId: string }): Promise<void> {
  await nameAct(work, 'refreshTokenReused');
  await work.sql.query(
    `WITH ended AS (DELETE FROM sessions WHERE id = $1 RETURNING id)
     SELECT pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [session.sessionId],
  );
  work.emit('session.ended', session);
}
