import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import { network, TokenBuckets } from './token-buckets';

/** What the edge must know of a request's context: who asks, and in which session. */
export interface EdgeContext {
  readonly actor: { readonly userId: string; readonly sessionId: string } | null;
}

/** How often may be asked: by one user, by one address that is not logged in, and by one address with secrets. */
export class OperationRates {
  private readonly users: TokenBuckets;
  private readonly strangers: TokenBuckets;
  private readonly secrets: TokenBuckets;

  constructor(
    config: Pick<Config, 'rateLimitPerMinuteUser' | 'rateLimitPer15MinutesIp' | 'rateLimitAuthPerMinuteIp'>,
    clock: Clock,
  ) {
    this.users = new TokenBuckets(clock, { capacity: config.rateLimitPerMinuteUser, refillMs: 60_000 });
    this.strangers = new TokenBuckets(clock, { capacity: config.rateLimitPer15MinutesIp, refillMs: 900_000 });
    this.secrets = new TokenBuckets(clock, { capacity: config.rateLimitAuthPerMinuteIp, refillMs: 60_000 });
  }

  /** Counts one operation. Returns 0 when it may run, else the seconds to wait. */
  take(ip: string, context: EdgeContext, takesSecret: boolean): number {
    if (takesSecret) return this.secrets.take(network(ip));
    return context.actor ? this.users.take(context.actor.userId) : this.strangers.take(network(ip));
  }
}
