import type { Clock } from '../../config/clock';
import { network } from '../addresses';
import type { RateConfig, SharedLimit, SharedLimits } from './shared-limits';
import { TokenBuckets } from './token-buckets';
import { UserReports } from './user-reports';

/** The texts by which two requests under one Idempotency-Key are compared. Formed only where a key was sent. */
export interface OperationTexts {
  /** The operation and its variables, in one spelling of all that mean the same. */
  meaning(): string;
  /** The same as sent, as version 0.1 compared it. */
  asSent(): string;
}

/** What the edge needs of a request's context: the caller and the session. */
export interface EdgeContext {
  readonly actor: { readonly userId: string; readonly sessionId: string } | null;
  /** Receives the operation before it runs. */
  identify(operation: OperationTexts): void;
  /** Releases what the operation holds, once it is answered. */
  release(): void;
}

/**
 * The rate limits per user, per address without login, and per address for operations that take a secret. Each process
 * counts in memory and, if there is a shared store, together with the other processes. If the store is unavailable, the
 * process's own count applies.
 */
export class OperationRates {
  private readonly users: TokenBuckets;
  private readonly strangers: TokenBuckets;
  private readonly secrets: TokenBuckets;
  private readonly reports: UserReports | null;

  constructor(
    private readonly config: Omit<RateConfig, 'redisUrl'>,
    clock: Clock,
    private readonly shared: SharedLimits | null,
  ) {
    this.users = new TokenBuckets(clock, { capacity: config.rateLimitPerMinuteUser, refillMs: 60_000 });
    this.strangers = new TokenBuckets(clock, { capacity: config.rateLimitPer15MinutesIp, refillMs: 900_000 });
    this.secrets = new TokenBuckets(clock, { capacity: config.rateLimitAuthPerMinuteIp, refillMs: 60_000 });
    this.reports = shared && new UserReports(clock, shared.users, config.rateLimitPerMinuteUser);
  }

  /**
   * Counts one operation. Returns 0 if it may run, otherwise the seconds to wait. For a logged-in user, it waits for
   * the store only if they send requests faster than the store counts.
   */
  take(ip: string, { actor }: Pick<EdgeContext, 'actor'>, takesSecret: boolean): number | Promise<number> {
    if (takesSecret) return ofAddress(network(ip), this.secrets, this.shared?.secrets);
    if (!actor) return ofAddress(network(ip), this.strangers, this.shared?.strangers);
    return this.users.take(actor.userId) || (this.reports?.take(actor.userId) ?? 0);
  }

  /** The limit that `take` counts such an operation against. Other processes may have counted more. */
  left(ip: string, { actor }: Pick<EdgeContext, 'actor'>, takesSecret: boolean): RateLeft {
    const { rateLimitPerMinuteUser, rateLimitPer15MinutesIp, rateLimitAuthPerMinuteIp } = this.config;
    const address = network(ip);
    if (takesSecret)
      return { limit: rateLimitAuthPerMinuteIp, remaining: this.secrets.left(address), windowSeconds: 60 };
    if (!actor) return { limit: rateLimitPer15MinutesIp, remaining: this.strangers.left(address), windowSeconds: 900 };
    return { limit: rateLimitPerMinuteUser, remaining: this.users.left(actor.userId), windowSeconds: 60 };
  }
}

/** The rate limit of a caller: operations in each window, and how many this process would still let through now. */
export interface RateLeft {
  limit: number;
  remaining: number;
  windowSeconds: number;
}

/**
 * Counts one operation in the store and in this process. The store decides, because its window determines the wait; the
 * process's count applies if the store is unavailable. Refused callers are remembered until the store's window ends.
 */
function ofAddress(address: string, own: TokenBuckets, shared: SharedLimit | undefined): number | Promise<number> {
  const wait = own.take(address);
  return shared ? shared.take(address, 1).catch(() => wait) : wait;
}
