import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import type { Actor, PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { MemberFeature, MemberRole } from '../domain/permissions';
import { type AccessClaims, AccessTokens } from './access-tokens';
import { RecentMap } from './recent-map';
import { RefreshTokens } from './refresh-tokens';
import { TwoFactor } from './two-factor';

/** NOTIFY with a session's id on this channel when it ends, or when the rights of its user change. */
export const SESSIONS_CHANNEL = 'billfold_sessions';

/** What Identity needs from outside. */
export interface IdentityParts {
  database: Database;
  notifications: Pick<Notifications, 'subscribe'>;
  clock: Clock;
  config: Pick<Config, 'jwtSecret' | 'hashSecret' | 'accessTokenMinutes' | 'refreshTokenDays'>;
}

/** How a session stood when it was read. Sessions that are gone are remembered too: their ids never come back. */
interface Standing {
  readAtMs: number;
  /** Null when the session is gone, or its user has left the organization. */
  actor: UserActor | PlatformActor | null;
  suspended: boolean;
  expiresAtMs: number;
}

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
}

const BELIEVED_FOR_MS = 1000;
const MINUTE_MS = 60_000;
const ACTIVITY_EVERY_MS = MINUTE_MS;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_REMEMBERED = 10_000;
const BEARER = /^Bearer +([^\s]+)$/i;
const ANONYMOUS: Actor = Object.freeze({ kind: 'anonymous' });

/** Who asks: from the access token to the actor, by the session's row, which is believed for at most a second. */
export class Identity {
  readonly accessTokens: AccessTokens;
  readonly refreshTokens: RefreshTokens;
  readonly twoFactor: TwoFactor;
  private readonly standings = new RecentMap<Standing>(MAX_REMEMBERED);
  private readonly reading = new Map<string, Promise<Standing>>();
  private readonly listeners = new Set<(sessionId: string) => void>();
  private readonly background = new Set<Promise<void>>();
  private readonly unsubscribe: () => void;

  constructor(private readonly parts: IdentityParts) {
    this.accessTokens = new AccessTokens(parts.config, parts.clock);
    this.refreshTokens = new RefreshTokens(parts.config);
    this.twoFactor = new TwoFactor(parts.config);
    this.unsubscribe = parts.notifications.subscribe(SESSIONS_CHANNEL, (sessionId) => {
      if (sessionId === undefined) this.forgetAll();
      else this.forget(sessionId);
    });
  }

  /**
   * The actor whom an `Authorization` header speaks for; nobody without one. Throws UNAUTHORIZED for what is no token of
   * ours, TOKEN_EXPIRED, SESSION_EXPIRED when the session has ended, ACCOUNT_SUSPENDED.
   */
  async authenticate(authorization: string | null): Promise<Actor> {
    if (authorization === null) return ANONYMOUS;
    const token = BEARER.exec(authorization)?.[1];
    if (!token)
      throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Send the access token as "Authorization: Bearer ...".');
    return this.actorOf(this.accessTokens.verify(token));
  }

  /** Whom a session speaks for, by its rights of this moment. Throws SESSION_EXPIRED when it has ended, ACCOUNT_SUSPENDED. */
  async actorOf(claims: AccessClaims): Promise<UserActor | PlatformActor> {
    const nowMs = this.parts.clock.now().getTime();
    const known = this.standings.get(claims.sessionId);
    const standing = known && isFresh(known, nowMs) ? known : await this.read(claims, nowMs);
    if (!standing.actor || standing.expiresAtMs <= nowMs) {
      throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended: log in again.');
    }
    if (standing.suspended) throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account has been suspended.');
    return standing.actor;
  }

  /** Tells the listener of each session that ends, until what it returns is called. One session may be told twice. */
  onSessionEnded(listener: (sessionId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the session anew before it is believed again: for the process that has just ended it, which need not wait for its own NOTIFY. */
  forget(sessionId: string): void {
    this.standings.delete(sessionId);
    this.reading.delete(sessionId);
    this.tellEnded([sessionId]);
  }

  /** Stops listening, and waits for what is still being written. */
  async close(): Promise<void> {
    this.unsubscribe();
    await Promise.all(this.background);
  }

  /** Anything may have been missed: nothing is believed, and those who hold a session open are told if it is gone. */
  private forgetAll(): void {
    this.reading.clear();
    this.tellEnded(this.standings.clear());
  }

  /** Two requests of one session share a reading; one that was overtaken by a change is not remembered. */
  private read(claims: AccessClaims, nowMs: number): Promise<Standing> {
    const { sessionId } = claims;
    const underWay = this.reading.get(sessionId);
    if (underWay) return underWay;
    const reading = this.readStanding(claims, nowMs)
      .then((standing) => {
        if (this.reading.get(sessionId) === reading) this.standings.set(sessionId, standing);
        return standing;
      })
      .finally(() => {
        if (this.reading.get(sessionId) === reading) this.reading.delete(sessionId);
      });
    this.reading.set(sessionId, reading);
    return reading;
  }

  private async readStanding(claims: AccessClaims, nowMs: number): Promise<Standing> {
    const { userId, sessionId, organizationId } = claims;
    const [row] = await this.parts.database.read({ kind: 'user', userId }, (sql) =>
      sql.query<SessionRow>(
        `SELECT m.role, m.features, m.project_ids, u.platform_role, u.status, s.expires_at, s.last_activity_at,
           u.password_changed_at, u.require_password_change_every, u.session_timeout
         FROM sessions s
         JOIN users u ON u.id = s.user_id
         LEFT JOIN members m ON m.organization_id = s.organization_id AND m.user_id = s.user_id
         WHERE s.id = $1 AND s.user_id = $2 AND s.organization_id IS NOT DISTINCT FROM $3::uuid`,
        [sessionId, userId, organizationId],
      ),
    );
    if (!row) return { readAtMs: nowMs, actor: null, suspended: false, expiresAtMs: 0 };
    const expiresAtMs = endOf(row);
    const idleMs = nowMs - row.last_activity_at.getTime();
    if (expiresAtMs > nowMs && idleMs >= ACTIVITY_EVERY_MS) this.noteActivity(sessionId, nowMs);
    return {
      readAtMs: nowMs,
      actor: actorOf(claims, row, nowMs),
      suspended: row.status === 'SUSPENDED',
      expiresAtMs,
    };
  }

  /** No request waits for it. Where it fails, the next minute's does it. */
  private noteActivity(sessionId: string, nowMs: number): void {
    this.inBackground(
      this.parts.database
        .transaction({ kind: 'anonymous' }, (sql) =>
          sql.query(`UPDATE sessions SET last_activity_at = $2 WHERE id = $1 AND last_activity_at <= $3`, [
            sessionId,
            new Date(nowMs),
            new Date(nowMs - ACTIVITY_EVERY_MS),
          ]),
        )
        .then(
          () => undefined,
          () => undefined,
        ),
    );
  }

  /** Tells of those that are gone; when that can't be found out, of all: whoever is cut by mistake comes back. */
  private tellEnded(sessionIds: readonly string[]): void {
    if (this.listeners.size === 0 || sessionIds.length === 0) return;
    const alive = this.parts.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ id: string }>(`SELECT id FROM sessions WHERE id = ANY($1::uuid[])`, [sessionIds]),
    );
    this.inBackground(
      alive.then(
        (rows) => {
          const ids = new Set(rows.map(({ id }) => id));
          this.tell(sessionIds.filter((sessionId) => !ids.has(sessionId)));
        },
        () => this.tell(sessionIds),
      ),
    );
  }

  private tell(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) for (const listener of [...this.listeners]) listener(sessionId);
  }

  private inBackground(work: Promise<void>): void {
    this.background.add(work);
    void work.finally(() => this.background.delete(work));
  }
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
): Standing['actor'] {
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

/** A clock that was set back makes a reading look as if it came from the future. */
function isFresh({ readAtMs }: Standing, nowMs: number): boolean {
  return nowMs >= readAtMs && nowMs - readAtMs < BELIEVED_FOR_MS;
}
