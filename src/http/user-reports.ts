import { RecentMap } from '../auth/recent-map';
import type { Clock } from '../config/clock';
import type { SharedLimit } from './shared-limits';

interface Tally {
  /** Requests since the last report, and since when. */
  count: number;
  sinceMs: number;
  refusedUntilMs: number;
}

const MAX_USERS = 10_000;
const FORGOTTEN_AFTER_MS = 60_000;
/** So many reports make the limit full. */
const REPORTS = 20;

/**
 * Tells the shared limit of a user's requests a twentieth of the limit at a time, behind the requests' backs: no request
 * waits for the store, and who asks little never gets there. Processes together let a user go over the limit by at most a
 * twentieth each.
 */
export class UserReports {
  private readonly tallies = new RecentMap<Tally>(MAX_USERS);
  private readonly reportedAt: number;

  constructor(
    private readonly clock: Clock,
    private readonly shared: SharedLimit,
    limit: number,
  ) {
    this.reportedAt = Math.max(1, Math.floor(limit / REPORTS));
  }

  /** Notes one request. Returns 0, or the seconds for which all processes together refuse the user. */
  take(userId: string): number {
    const nowMs = this.clock.now().getTime();
    const tally = this.tallyOf(userId, nowMs);
    if (tally.refusedUntilMs > nowMs) return Math.ceil((tally.refusedUntilMs - nowMs) / 1000);
    tally.count += 1;
    if (tally.count >= this.reportedAt) this.report(userId, tally);
    return 0;
  }

  private tallyOf(userId: string, nowMs: number): Tally {
    const known = this.tallies.get(userId);
    if (known && nowMs - known.sinceMs < FORGOTTEN_AFTER_MS) return known;
    const tally = { count: 0, sinceMs: nowMs, refusedUntilMs: known?.refusedUntilMs ?? 0 };
    this.tallies.set(userId, tally);
    return tally;
  }

  private report(userId: string, tally: Tally): void {
    const { count } = tally;
    tally.count = 0;
    this.shared.take(userId, count).then(
      (seconds) => {
        if (seconds > 0) tally.refusedUntilMs = this.clock.now().getTime() + seconds * 1000;
      },
      // The store is away: this process counts alone meanwhile.
      () => undefined,
    );
  }
}
