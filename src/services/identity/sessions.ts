import { SESSIONS_CHANNEL } from '../../auth/identity';
import { liveSession } from '../../auth/session-state';
import { newId, type UnitOfWork } from '../../db/unit-of-work';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a new session needs: where the login came from, and its first refresh token. */
export interface NewSession {
  ipAddress: string;
  userAgent: string | null;
  refreshTokenHash: string;
  /** Days until the refresh token expires. */
  refreshTokenDays: number;
}

/** A live session. IDs are UUIDs. */
export interface OpenSession {
  userId: string;
  organizationId: string;
  sessionId: string;
}

/** A live session in an organization, or a platform administrator's, which belongs to none. */
export interface AnySession extends Omit<OpenSession, 'organizationId'> {
  organizationId: string | null;
}

const MAX_USER_AGENT = 400;

/** When a refresh token created now expires, and with it its session. */
export function refreshTokenEnd(now: Date, refreshTokenDays: number): Date {
  return new Date(now.getTime() + refreshTokenDays * DAY_MS);
}

/**
 * Creates a session of the user in the organization (null for a platform administrator), with its first refresh token.
 */
export async function openSession<Place extends Omit<AnySession, 'sessionId'>>(
  work: UnitOfWork,
  place: Place,
  wanted: NewSession,
): Promise<Place & { sessionId: string }> {
  const sessionId = newId();
  await work.sql.query(
    `WITH opened AS (
       INSERT INTO sessions (id, user_id, organization_id, ip_address, user_agent, created_at, last_activity_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $7))
     INSERT INTO refresh_tokens (token_hash, session_id, created_at) VALUES ($8, $1, $6)`,
    [
      sessionId,
      place.userId,
      place.organizationId,
      wanted.ipAddress,
      wanted.userAgent?.slice(0, MAX_USER_AGENT) ?? null,
      work.now,
      refreshTokenEnd(work.now, wanted.refreshTokenDays),
      wanted.refreshTokenHash,
    ],
  );
  work.emit('session.opened', { sessionId, userId: place.userId });
  return { ...place, sessionId };
}

/** Ends a user's expired sessions and the named one. Their tokens become invalid at once, in every process. */
export async function endSessions(
  work: UnitOfWork,
  wanted: { userId: string; sessionId: string | null },
): Promise<void> {
  const ended = await work.sql.query<{ id: string }>(
    `WITH ended AS (
       DELETE FROM sessions s USING users u
       WHERE s.user_id = $1 AND u.id = $1 AND (s.id = $2 OR NOT (${liveSession('$3::timestamptz')})) RETURNING s.id)
     SELECT id, pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [wanted.userId, wanted.sessionId, work.now],
  );
  tellEnded(work, wanted.userId, ended);
}

/** Ends all sessions of a user, except the named one if any, in every process, and returns their IDs. */
export async function endOtherSessions(
  work: UnitOfWork,
  kept: { userId: string; sessionId: string | null },
): Promise<string[]> {
  const ended = await work.sql.query<{ id: string }>(
    `WITH ended AS (DELETE FROM sessions WHERE user_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id)
     SELECT id, pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [kept.userId, kept.sessionId],
  );
  return tellEnded(work, kept.userId, ended);
}

/** Notifies every process that sessions of a user have ended, and returns their IDs. */
export function tellEnded(work: UnitOfWork, userId: string, ended: readonly { id: string }[]): string[] {
  for (const { id } of ended) work.emit('session.ended', { sessionId: id, userId });
  return ended.map(({ id }) => id);
}
