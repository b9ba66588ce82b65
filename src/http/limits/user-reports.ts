import { RecentMap } from '../../lib/recent-map';
import type { Clock } from '../../config/clock';
import type { SharedLimit } from './shared-limits';

interface Tally {
  /** Requests since the last report, and since when. */
  count: number;
  sinceMs: number;
  refusedUntilMs: number;
  /** The report that is under way. */
  reporting: Promise<void> | null;
}

const MAX_USERS = 10_000;
const FORGOTTEN_AFTER_MS = 60_000;
/** So many reports make the limit full. */
const REPORTS = 20;

/**
 * Tells the shared limit of a user's requests a twentieth of the limit at a time, behind the requests' backs: who asks
 * little never gets there, and nobody waits for the store but who asks for another twentieth before it has answered. So
 * processes together let a user who asks one thing after the other go over the limit by at most two twentieths each.
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

  /** Notes one request. Gives 0, or the seconds for which all processes together refuse the user. */
  take(userId: string): number | Promise<number> {
    const tally = this.tallyOf(userId, this.clock.now().getTime());
    const refused = this.refusedFor(tally);
    if (refused > 0) return refused;
    tally.count += 1;
    if (tally.count < this.reportedAt) return 0;
    if (!tally.reporting) {
      this.report(userId, tally);
      return 0;
    }
    return tally.reporting.then(() => {
      if (tally.count >= this.reportedAt && !tally.reporting) this.report(userId, tally);
      return this.refusedFor(tally);
    });
  }

  private refusedFor({ refusedUntilMs }: Tally): number {
    return Math.max(0, Math.ceil((refusedUntilMs - this.clock.now().getTime()) / 1000));
  }

  private tallyOf(userId: string, nowMs: number): Tally {
    const known = this.tallies.get(userId);
    if (known && nowMs - known.sinceMs < FORGOTTEN_AFTER_MS) return known;
    const tally = { count: 0, sinceMs: nowMs, refusedUntilMs: known?.refusedUntilMs ?? 0, reporting: null };
    this.tallies.set(userId, tally);
    return tally;
  }

  private report(userId: string, tally: Tally): void {
    const { count } = tally;
    tally.count = 0;
    tally.reporting = this.shared
      .take(userId, count)
      .then(
        (seconds) => {
          if (seconds > 0) tally.refusedUntilMs = this.clock.now().getTime() + seconds * 1000;
        },
        // The store is away: this process counts alone meanwhile.
        () => undefined,
      )
      .finally(() => (tally.reporting = null));
  }
}
