/** Somebody who waits for a place. */
interface Waiting {
  enter: () => void;
  refuse: (error: Error) => void;
}

/** All connections have been at work for long. PostgreSQL may be busy, or away. */
export class NoConnectionFree extends Error {}

/**
 * As many places as the pool has connections. Whoever waits for one waits as long as others come and go, for then
 * PostgreSQL works; when nobody has left for `patienceMs`, or a connection was not to be had, all who wait are refused.
 */
export class ConnectionGate {
  private readonly waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private free: number,
    private readonly patienceMs: number,
  ) {}

  /** How many wait. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  /** Takes a place: at once, giving nothing, where one is free. The promise rejects when those who wait are refused. */
  acquire(): Promise<void> | undefined {
    if (this.free > 0) {
      this.free -= 1;
      return undefined;
    }
    const entered = new Promise<void>((enter, refuse) => this.waiting.push({ enter, refuse }));
    this.timer ??= setTimeout(
      () => this.rejectWaiting(new NoConnectionFree('no connection came free')),
      this.patienceMs,
    );
    return entered;
  }

  /** Gives a place to whoever has waited longest. */
  release(): void {
    const next = this.waiting.shift();
    if (!next) this.free += 1;
    next?.enter();
    if (this.waiting.length > 0) this.timer?.refresh();
    else this.stopTimer();
  }

  /** Refuses all who wait. */
  rejectWaiting(error: Error): void {
    this.stopTimer();
    for (const { refuse } of this.waiting.splice(0)) refuse(error);
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
