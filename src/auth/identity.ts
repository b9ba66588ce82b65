import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import type { Actor, PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { type AccessClaims, AccessTokens } from './access-tokens';
import { RecentMap } from '../lib/recent-map';
import { NewDays } from './new-days';
import { RefreshTokens } from './refresh-tokens';
import {
  ACTIVITY_EVERY_MS,
  isLive,
  liveSession,
  type LiveSessionState,
  readSessionState,
  type SessionState,
} from './session-state';
import { TwoFactor } from './two-factor';

/** The channel on which the database notifies of a session's ID when the session ends or its user's rights change. */
export const SESSIONS_CHANNEL = 'billfold_sessions';

/** The dependencies of Identity. */
export interface IdentityParts {
  database: Database;
  notifications: Pick<Notifications, 'subscribe'>;
  clock: Clock;
  /** Brings the statuses of the organization's invoices up to date for its current day, in separate transactions. */
  followDueDates: (organizationId: string) => Promise<unknown>;
  config: Pick<Config, 'jwtSecret' | 'hashSecret' | 'accessTokenMinutes' | 'refreshTokenDays'>;
}

const BELIEVED_FOR_MS = 1000;
const MAX_REMEMBERED = 10_000;
const BEARER = /^Bearer +([^\s]+)$/i;
const ANONYMOUS: Actor = Object.freeze({ kind: 'anonymous' });

/**
 * Authenticates callers: from the access token to the actor, by the session's row, which is cached for at most a
 * second.
 */
export class Identity {
  readonly accessTokens: AccessTokens;
  readonly refreshTokens: RefreshTokens;
  readonly twoFactor: TwoFactor;
  private readonly states = new RecentMap<SessionState>(MAX_REMEMBERED);
  private readonly reading = new Map<string, Promise<SessionState>>();
  private readonly newDays: NewDays;
  private readonly listeners = new Set<(sessionId: string) => void>();
  private readonly background = new Set<Promise<void>>();
  private readonly unsubscribe: () => void;

  constructor(private readonly parts: IdentityParts) {
    this.accessTokens = new AccessTokens(parts.config, parts.clock);
    this.refreshTokens = new RefreshTokens(parts.config);
    this.twoFactor = new TwoFactor(parts.config);
    this.newDays = new NewDays(parts.followDueDates);
    this.unsubscribe = parts.notifications.subscribe(SESSIONS_CHANNEL, (sessionId) => {
      if (sessionId === undefined) this.forgetAll();
      else this.forget(sessionId);
    });
  }

  /**
   * The actor that an `Authorization` header authenticates; anonymous without one. Throws UNAUTHORIZED for a token that
   * is not ours, TOKEN_EXPIRED, SESSION_EXPIRED if the session has ended, ACCOUNT_SUSPENDED.
   */
  async authenticate(authorization: string | null): Promise<Actor> {
    if (authorization === null) return ANONYMOUS;
    const token = BEARER.exec(authorization)?.[1];
    if (!token)
      throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Authenticate with "Authorization: Bearer <access token>".');
    const claims = this.accessTokens.verify(token);
    const state = await this.stateOf(claims);
    this.noteActivity(claims.sessionId, state);
    return state.actor;
  }

  /**
   * The actor of a session with its current rights. Does not count as activity. Throws SESSION_EXPIRED if it has ended,
   * ACCOUNT_SUSPENDED.
   */
  async actorOf(claims: AccessClaims): Promise<UserActor | PlatformActor> {
    return (await this.stateOf(claims)).actor;
  }

  /**
   * Calls the listener for each session that ends, until the returned function is called. A session may be reported
   * twice.
   */
  onSessionEnded(listener: (sessionId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Reports which of the given sessions have ended: idle for too long, or past the expiry of their refresh token.
   * Errors are ignored.
   */
  tellOver(sessionIds: readonly string[]): void {
    if (sessionIds.length === 0) return;
    this.inBackground(
      this.goneOf(sessionIds).then(
        (gone) => this.tell(gone),
        () => undefined,
      ),
    );
  }

  /**
   * Rereads the session before it is used again. For the process that has just changed it and need not wait for its own
   * notification.
   */
  forget(sessionId: string): void {
    this.states.delete(sessionId);
    this.reading.delete(sessionId);
    this.tellEnded([sessionId]);
  }

  /** Stops listening, and waits for pending writes. */
  async close(): Promise<void> {
    this.unsubscribe();
    await Promise.all(this.background);
  }

  /**
   * Notifications may have been missed: the cache is cleared, and holders of open sessions are informed of those that
   * have ended.
   */
  private forgetAll(): void {
    this.reading.clear();
    this.tellEnded(this.states.clear());
  }

  private async stateOf(claims: AccessClaims): Promise<LiveSessionState> {
    const nowMs = this.parts.clock.now().getTime();
    const known = this.states.get(claims.sessionId);
    const state = known && isFresh(known, nowMs) ? known : await this.read(claims, nowMs);
    if (!isLive(state, nowMs)) {
      throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended. Log in again.');
    }
    if (state.suspended) throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account is suspended.');
    await this.newDays.follow(state, nowMs);
    return state;
  }

  /** Concurrent requests of a session share a read. A read that was overtaken by a change is not cached. */
  private read(claims: AccessClaims, nowMs: number): Promise<SessionState> {
    const { sessionId } = claims;
    const underWay = this.reading.get(sessionId);
    if (underWay) return underWay;
    const reading = this.readNow(claims, nowMs)
      .then((state) => {
        if (this.reading.get(sessionId) === reading) this.states.set(sessionId, state);
        return state;
      })
      .finally(() => {
        if (this.reading.get(sessionId) === reading) this.reading.delete(sessionId);
      });
    this.reading.set(sessionId, reading);
    return reading;
  }

  private readNow(claims: AccessClaims, nowMs: number): Promise<SessionState> {
    const { userId, organizationId } = claims;
    const scope =
      organizationId === null
        ? { kind: 'user' as const, userId }
        : { kind: 'organization' as const, organizationId, userId };
    return this.parts.database.read(scope, (sql) => readSessionState(sql, claims, nowMs));
  }

  /** No request waits for it. If it fails, a request after the next read retries it. */
  private noteActivity(sessionId: string, state: LiveSessionState): void {
    const nowMs = this.parts.clock.now().getTime();
    if (nowMs - state.activeAtMs < ACTIVITY_EVERY_MS) return;
    state.activeAtMs = nowMs;
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

  /**
   * Reports the sessions that have ended. If that cannot be determined, reports all of them: a subscriber that is cut
   * off by mistake reconnects.
   */
  private tellEnded(sessionIds: readonly string[]): void {
    if (this.listeners.size === 0 || sessionIds.length === 0) return;
    this.inBackground(
      this.goneOf(sessionIds).then(
        (gone) => this.tell(gone),
        () => this.tell(sessionIds),
      ),
    );
  }

  private async goneOf(sessionIds: readonly string[]): Promise<string[]> {
    const now = this.parts.clock.now();
    const alive = await this.parts.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ id: string }>(
        `SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id
         WHERE s.id = ANY($1::uuid[]) AND ${liveSession('$2::timestamptz')}`,
        [sessionIds, now],
      ),
    );
    const ids = new Set(alive.map(({ id }) => id));
    return sessionIds.filter((sessionId) => !ids.has(sessionId));
  }

  private tell(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) for (const listener of [...this.listeners]) listener(sessionId);
  }

  private inBackground(work: Promise<void>): void {
    this.background.add(work);
    void work.finally(() => this.background.delete(work));
  }
}

/** If the clock was set back, a read can appear to be from the future. */
function isFresh({ readAtMs }: SessionState, nowMs: number): boolean {
  return nowMs >= readAtMs && nowMs - readAtMs < BELIEVED_FOR_MS;
}
