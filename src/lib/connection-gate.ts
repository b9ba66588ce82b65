/** A caller waiting for a place. */
interface Waiting {
  enter: () => void;
  refuse: (error: Error) => void;
}

/** No connection became free in time. PostgreSQL may be busy or unavailable. */
export class NoConnectionFree extends Error {}

/**
 * Admits as many callers as the pool has connections. Others wait as long as callers keep finishing, because that shows
 * that PostgreSQL is working. If none finishes for `patienceMs`, or connecting fails, all waiting callers are refused.
 */
export class ConnectionGate {
  private readonly waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private free: number,
    private readonly patienceMs: number,
  ) {}

  /** The number of waiting callers. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  /**
   * Takes a place. Returns undefined if one is free, otherwise a promise, which rejects if the waiting callers are
   * refused.
   */
  acquire(): Promise<void> | undefined {
    if (this.free > 0) {
      this.free -= 1;
      return undefined;
    }
    const entered = new Promise<void>((enter, refuse) => this.waiting.push({ enter, refuse }));
    this.timer ??= setTimeout(
      () => this.rejectWaiting(new NoConnectionFree('no connection became free')),
      this.patienceMs,
    );
    return entered;
  }

  /** Releases a place, to the caller that has waited longest if there is one. */
  release(): void {
    const next = this.waiting.shift();
    if (!next) this.free += 1;
    next?.enter();
    if (this.waiting.length > 0) this.timer?.refresh();
    else this.stopTimer();
  }

  /** Refuses all waiting callers. */
  rejectWaiting(error: Error): void {
    this.stopTimer();
    for (const { refuse } of this.waiting.splice(0)) refuse(error);
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
