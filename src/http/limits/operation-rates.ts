import type { Clock } from '../../config/clock';
import { network } from '../addresses';
import type { RateConfig, SharedLimit, SharedLimits } from './shared-limits';
import { TokenBuckets } from './token-buckets';
import { UserReports } from './user-reports';

/** What the edge must know of a request's context: who asks, and in which session. */
export interface EdgeContext {
  readonly actor: { readonly userId: string; readonly sessionId: string } | null;
  /** Gives back what the operation holds, once it is answered. */
  release(): void;
}

/**
 * How often may be asked: by one user, by one address that is not logged in, and by one address with secrets. This process
 * counts by itself, in memory, and with the other processes where there is a shared store. While the store is away the
 * count of this process is what holds.
 */
export class OperationRates {
  private readonly users: TokenBuckets;
  private readonly strangers: TokenBuckets;
  private readonly secrets: TokenBuckets;
  private readonly reports: UserReports | null;

  constructor(
    config: Omit<RateConfig, 'redisUrl'>,
    clock: Clock,
    private readonly shared: SharedLimits | null,
  ) {
    this.users = new TokenBuckets(clock, { capacity: config.rateLimitPerMinuteUser, refillMs: 60_000 });
    this.strangers = new TokenBuckets(clock, { capacity: config.rateLimitPer15MinutesIp, refillMs: 900_000 });
    this.secrets = new TokenBuckets(clock, { capacity: config.rateLimitAuthPerMinuteIp, refillMs: 60_000 });
    this.reports = shared && new UserReports(clock, shared.users, config.rateLimitPerMinuteUser);
  }

  /**
   * Counts one operation. Gives 0 when it may run, else the seconds to wait: at once for a logged-in user, unless
   * they ask faster than the store counts.
   */
  take(ip: string, { actor }: Pick<EdgeContext, 'actor'>, takesSecret: boolean): number | Promise<number> {
    if (takesSecret) return ofAddress(network(ip), this.secrets, this.shared?.secrets);
    if (!actor) return ofAddress(network(ip), this.strangers, this.shared?.strangers);
    return this.users.take(actor.userId) || (this.reports?.take(actor.userId) ?? 0);
  }
}

/**
 * The store decides, as its window says how long to wait; this process counts beside it, for when the store is away. Who is
 * refused by the store is known in memory until the window ends.
 */
function ofAddress(address: string, own: TokenBuckets, shared: SharedLimit | undefined): number | Promise<number> {
  const wait = own.take(address);
  return shared ? shared.take(address, 1).catch(() => wait) : wait;
}
