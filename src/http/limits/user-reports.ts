import { RecentMap } from '../../lib/recent-map';
import type { Clock } from '../../config/clock';
import type { SharedLimit } from './shared-limits';

interface Tally {
  /** The requests since the last report, and its time. */
  count: number;
  sinceMs: number;
  refusedUntilMs: number;
  /** The report in progress. */
  reporting: Promise<void> | null;
}

const MAX_USERS = 10_000;
const FORGOTTEN_AFTER_MS = 60_000;
/** The number of reports that use up the limit. */
const REPORTS = 20;

/**
 * Reports a user's requests to the shared limit in the background, in steps of a twentieth of the limit. Users who send
 * few requests never reach a step. A request waits for the store only if it completes another step before the store has
 * responded. A user who sends one request after another can exceed the limit by at most two twentieths per process.
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

  /** Counts one request. Returns 0, or the seconds for which all processes refuse the user. */
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
        // The store is unavailable: this process counts alone for now.
        () => undefined,
      )
      .finally(() => (tally.reporting = null));
  }
}
