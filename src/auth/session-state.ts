import type { Sql } from '../db/database';
import type { PlatformActor, UserActor } from '../domain/actor';
import type { MemberFeature, MemberRole } from '../domain/permissions';
import type { AccessClaims } from './access-tokens';

/** How a session stood when it was read. Sessions that are gone are remembered too: their ids never come back. */
export interface SessionState {
  readAtMs: number;
  /** Null when the session is gone, or its user has left the organization. */
  actor: UserActor | PlatformActor | null;
  suspended: boolean;
  expiresAtMs: number;
  /** When the last request came, as far as it was noted. */
  activeAtMs: number;
  /** The organization's zone, and the day of which the statuses of its invoices are; null for the platform's administration. */
  days: OrganizationDays | null;
}

/** A time zone, and the day in it (`YYYY-MM-DD`) of which statuses are; null where that is not known. */
export interface OrganizationDays {
  timeZone: string;
  statusesAsOf: string | null;
  /** The quarter of an hour, of those since 1970, in which the statuses were last found to be of the day; null for none. */
  followedIn: number | null;
}

/** The state of a session that speaks for somebody. */
export type LiveSessionState = SessionState & { actor: UserActor | PlatformActor };

interface SessionRow {
  /** Null where the user has left the organization, and in a session of the platform's administration. */
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
/** How often a session's last activity is noted. */
export const ACTIVITY_EVERY_MS = MINUTE_MS;

/** Reads how a session stands at an instant. Needs the scope of its user, in its organization where it has one. */
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
 * SQL: whether session `s` of user `u` goes on at an instant. It ends with its refresh token, and `session_timeout` minutes
 * after its last request; as that is noted to the minute, a minute is added, so that nobody is idle too early.
 */
export function liveSession(now: string): string {
  return `s.expires_at > ${now} AND s.last_activity_at + make_interval(mins => u.session_timeout + 1) > ${now}`;
}

/** When a session ends unless a request comes, as `liveSession` has it. */
function endOf(row: Pick<SessionRow, 'expires_at' | 'last_activity_at' | 'session_timeout'>): number {
  const idleAtMs = row.last_activity_at.getTime() + row.session_timeout * MINUTE_MS + ACTIVITY_EVERY_MS;
  return Math.min(row.expires_at.getTime(), idleAtMs);
}

/** Whether the password is older than its user wants one to be; 0 days is no limit. */
function isExpired(
  row: Pick<SessionRow, 'password_changed_at' | 'require_password_change_every'>,
  nowMs: number,
): boolean {
  const days = row.require_password_change_every;
  return days > 0 && nowMs >= row.password_changed_at.getTime() + days * DAY_MS;
}

/** Whom the session speaks for: its rights are those of this moment's rows. Null for a member who has left. */
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

/** Whether the session goes on and speaks for somebody. */
export function isLive(state: SessionState, nowMs: number): state is LiveSessionState {
  return state.actor !== null && state.expiresAtMs > nowMs;
}
