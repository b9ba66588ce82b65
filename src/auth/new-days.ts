import { todayIn } from '../domain/calendar';
import type { LiveSessionState } from './session-state';

/** In every time zone, days begin on a quarter of an hour. */
const QUARTER_MS = 15 * 60_000;

/** Brings organizations up to date on a new day, before anything of them is read or written. */
export class NewDays {
  /** By organization. Concurrent callers wait for the same transactions. */
  private readonly following = new Map<string, Promise<unknown>>();

  constructor(
    /** Brings the statuses of the organization's invoices up to date for its current day. */
    private readonly followDueDates: (organizationId: string) => Promise<unknown>,
  ) {}

  /** Resolves when the statuses of the invoices of the session's organization are those of its current day. */
  async follow({ actor, days }: LiveSessionState, nowMs: number): Promise<void> {
    const quarter = Math.floor(nowMs / QUARTER_MS);
    if (actor.kind !== 'user' || !days || days.followedIn === quarter) return;
    const today = todayIn(days.timeZone, new Date(nowMs));
    if (days.statusesAsOf === null || days.statusesAsOf < today) {
      await this.followOnce(actor.organizationId);
      days.statusesAsOf = today;
    }
    days.followedIn = quarter;
  }

  private followOnce(organizationId: string): Promise<unknown> {
    const underWay = this.following.get(organizationId);
    if (underWay) return underWay;
    const following = this.followDueDates(organizationId).finally(() => this.following.delete(organizationId));
    this.following.set(organizationId, following);
    return following;
  }
}
