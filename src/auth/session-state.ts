import type { Sql } from '../db/database';
import type { PlatformActor, UserActor } from '../domain/actor';
import type { MemberFeature, MemberRole } from '../domain/permissions';
import type { AccessClaims } from './access-tokens';

/** The state of a session when it was read. Ended sessions are cached too; their IDs are never reused. */
export interface SessionState {
  readAtMs: number;
  /** Null if the session has ended or its user has left the organization. */
  actor: UserActor | PlatformActor | null;
  suspended: boolean;
  expiresAtMs: number;
  /** The time of the last request, as far as it was recorded. */
  activeAtMs: number;
  /**
   * The organization's time zone, and the day for which the statuses of its invoices are up to date. Null for a
   * platform administrator's session.
   */
  days: OrganizationDays | null;
}

/** A time zone, and the day in it (`YYYY-MM-DD`) for which statuses are up to date; null if unknown. */
export interface OrganizationDays {
  timeZone: string;
  statusesAsOf: string | null;
  /** The quarter of an hour, counted from 1970, in which the statuses were last found up to date; null if never. */
  followedIn: number | null;
}

/** The state of a session that has an actor. */
export type LiveSessionState = SessionState & { actor: UserActor | PlatformActor };

interface SessionRow {
  /** Null if the user has left the organization, and for a platform administrator's session. */
  role: MemberRole | null;
  features: MemberFeature[];
  project_ids: string[] | null;
  platform_role: 'ADMIN' | null;
  status: 'ACTIVE' | 'SUSPENDED';
  expires_at: Date;
  last_activity_at: Date;
  password_changed_at: Date;
  require_password_change_every: number;
  session_timeout: number;
  time_zone: string | null;
  statuses_as_of: string | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How often a session's last activity is recorded. */
export const ACTIVITY_EVERY_MS = MINUTE_MS;

/**
 * Reads the state of a session at a point in time. Requires the scope of its user, and of its organization if it has
 * one.
 */
export async function readSessionState(sql: Sql, claims: AccessClaims, nowMs: number): Promise<SessionState> {
  const { userId, sessionId, organizationId } = claims;
  const [row] = await sql.query<SessionRow>(
    `SELECT m.role, m.features, m.project_ids, u.platform_role, u.status, s.expires_at, s.last_activity_at,
           u.password_changed_at, u.require_password_change_every, u.session_timeout,
           o.time_zone, o.statuses_as_of
         FROM sessions s
         JOIN users u ON u.id = s.user_id
         LEFT JOIN members m ON m.organization_id = s.organization_id AND m.user_id = s.user_id
         LEFT JOIN organizations o ON o.id = s.organization_id
         WHERE s.id = $1 AND s.user_id = $2 AND s.organization_id IS NOT DISTINCT FROM $3::uuid`,
    [sessionId, userId, organizationId],
  );
  if (!row) return { readAtMs: nowMs, actor: null, suspended: false, expiresAtMs: 0, activeAtMs: nowMs, days: null };
  return {
    readAtMs: nowMs,
    actor: actorOf(claims, row, nowMs),
    suspended: row.status === 'SUSPENDED',
    expiresAtMs: endOf(row),
    activeAtMs: row.last_activity_at.getTime(),
    days:
      row.time_zone === null ? null : { timeZone: row.time_zone, statusesAsOf: row.statuses_as_of, followedIn: null },
  };
}

/**
 * SQL: whether session `s` of user `u` is live at a point in time. It ends with its refresh token, or `session_timeout`
 * minutes after its last request. Activity is recorded to the minute, so a minute is added; otherwise a session could
 * end too early.
 */
export function liveSession(now: string): string {
  return `s.expires_at > ${now} AND s.last_activity_at + make_interval(mins => u.session_timeout + 1) > ${now}`;
}

/** When a session ends without further requests, consistent with `liveSession`. */
function endOf(row: Pick<SessionRow, 'expires_at' | 'last_activity_at' | 'session_timeout'>): number {
  const idleAtMs = row.last_activity_at.getTime() + row.session_timeout * MINUTE_MS + ACTIVITY_EVERY_MS;
  return Math.min(row.expires_at.getTime(), idleAtMs);
}

/** Whether the password is older than its user's limit in days; 0 means no limit. */
function isExpired(
  row: Pick<SessionRow, 'password_changed_at' | 'require_password_change_every'>,
  nowMs: number,
): boolean {
  const days = row.require_password_change_every;
  return days > 0 && nowMs >= row.password_changed_at.getTime() + days * DAY_MS;
}

/** The actor of the session, with its current rights. Null for a member who has left. */
function actorOf(
  { userId, sessionId, organizationId }: AccessClaims,
  row: SessionRow,
  nowMs: number,
): SessionState['actor'] {
  const passwordExpired = isExpired(row, nowMs);
  if (organizationId === null) {
    if (row.platform_role !== 'ADMIN') return null;
    return Object.freeze({ kind: 'platform', userId, sessionId, passwordExpired });
  }
  if (row.role === null) return null;
  const { role, features, project_ids: projectIds } = row;
  return Object.freeze({
    kind: 'user',
    userId,
    organizationId,
    role,
    features,
    projectIds,
    sessionId,
    passwordExpired,
  });
}

/** Whether the session is live and has an actor. */
export function isLive(state: SessionState, nowMs: number): state is LiveSessionState {
  return state.actor !== null && state.expiresAtMs > nowMs;
}
