import { network } from '../addresses';
import type { EdgeContext } from './operation-rates';

/** The caller that a request counts for: the user of its token, or its address. */
export function askerOf({ ip }: { ip: string }, actor: EdgeContext['actor']): string {
  return actor ? actor.userId : network(ip);
}

/**
 * The places for work in progress. While more than half of them are taken, they are shared equally among the callers
 * present, at least one each, and a caller that has its share is refused. A caller below its share waits for the next
 * free place if all are taken, so that nobody can lock others out by arriving first.
 */
export class FairPlaces {
  /** The places that each caller has or waits for. */
  private readonly held = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  private taken = 0;
  private whenIdle: (() => void)[] = [];

  constructor(private readonly places: number) {}

  /** Whether another request of this caller would be refused now; for an unknown caller, whether anyone's would. */
  refuses(asker: string | null): boolean {
    if (this.waiting.length >= this.places) return true;
    if (asker === null || this.taken * 2 <= this.places) return false;
    return (this.held.get(asker) ?? 0) >= this.shareOf(asker);
  }

  /** Takes a place, immediately (true) or when one is free. False if the caller is refused. `leave` releases it. */
  enter(asker: string): boolean | Promise<true> {
    if (this.refuses(asker)) return false;
    this.held.set(asker, (this.held.get(asker) ?? 0) + 1);
    if (this.taken < this.places) {
      this.taken += 1;
      return true;
    }
    return new Promise((resolve) => this.waiting.push(() => resolve(true)));
  }

  /** Passes a place on to the caller who has waited longest. */
  leave(asker: string): void {
    const left = (this.held.get(asker) ?? 1) - 1;
    if (left > 0) this.held.set(asker, left);
    else this.held.delete(asker);
    const next = this.waiting.shift();
    if (next) return next();
    this.taken -= 1;
    if (this.taken === 0) for (const tell of this.whenIdle.splice(0)) tell();
  }

  /** Resolves when no place is taken. */
  idle(): Promise<void> {
    return this.taken === 0 ? Promise.resolve() : new Promise((resolve) => this.whenIdle.push(resolve));
  }

  private shareOf(asker: string): number {
    const present = this.held.size + (this.held.has(asker) ? 0 : 1);
    return Math.max(1, Math.floor(this.places / present));
  }
}
