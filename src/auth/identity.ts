import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import type { Actor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { MemberRole } from '../domain/permissions';
import { type AccessClaims, AccessTokens } from './access-tokens';
import { RecentMap } from './recent-map';
import { RefreshTokens } from './refresh-tokens';

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
  actor: UserActor | null;
  suspended: boolean;
  expiresAtMs: number;
}

interface SessionRow {
  role: MemberRole;
  status: 'ACTIVE' | 'SUSPENDED';
  expires_at: Date;
  last_activity_at: Date;
}

const BELIEVED_FOR_MS = 1000;
const ACTIVITY_EVERY_MS = 60_000;
const MAX_REMEMBERED = 10_000;
const BEARER = /^Bearer +([^\s]+)$/i;
const ANONYMOUS: Actor = Object.freeze({ kind: 'anonymous' });

/** Who asks: from the access token to the actor, by the session's row, which is believed for at most a second. */
export class Identity {
  readonly accessTokens: AccessTokens;
  readonly refreshTokens: RefreshTokens;
  private readonly standings = new RecentMap<Standing>(MAX_REMEMBERED);
  private readonly reading = new Map<string, Promise<Standing>>();
  private readonly listeners = new Set<(sessionId: string) => void>();
  private readonly background = new Set<Promise<void>>();
  private readonly unsubscribe: () => void;

  constructor(private readonly parts: IdentityParts) {
    this.accessTokens = new AccessTokens(parts.config, parts.clock);
    this.refreshTokens = new RefreshTokens(parts.config);
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
    const claims = this.accessTokens.verify(token);
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
        `SELECT m.role, u.status, s.expires_at, s.last_activity_at
         FROM sessions s
         JOIN users u ON u.id = s.user_id
         JOIN members m ON m.organization_id = s.organization_id AND m.user_id = s.user_id
         WHERE s.id = $1 AND s.user_id = $2 AND s.organization_id = $3`,
        [sessionId, userId, organizationId],
      ),
    );
    if (!row) return { readAtMs: nowMs, actor: null, suspended: false, expiresAtMs: 0 };
    if (nowMs - row.last_activity_at.getTime() >= ACTIVITY_EVERY_MS) this.noteActivity(sessionId, nowMs);
    return {
      readAtMs: nowMs,
      actor: Object.freeze({ kind: 'user', userId, organizationId, role: row.role, sessionId }),
      suspended: row.status === 'SUSPENDED',
      expiresAtMs: row.expires_at.getTime(),
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

/** A clock that was set back makes a reading look as if it came from the future. */
function isFresh({ readAtMs }: Standing, nowMs: number): boolean {
  return nowMs >= readAtMs && nowMs - readAtMs < BELIEVED_FOR_MS;
}
