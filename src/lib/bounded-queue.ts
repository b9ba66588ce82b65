/** What a queue bears: how much work runs at once, how much may wait, and for how many milliseconds. */
export interface QueueLimits {
  atOnce: number;
  waiting: number;
  waitMs: number;
}

/**
 * Runs expensive work with limited concurrency and a limited queue. Refuses work immediately if the queue is full, and
 * later if its turn does not come in time.
 */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** How many pieces of work have finished, successfully or not. */
  done = 0;

  constructor(
    private readonly limits: QueueLimits,
    /** Creates the error for refused work. */
    private readonly refusal: () => Error,
  ) {}

  /** Runs the work in turn. Rejects without starting it if too many are waiting, or after waiting too long. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.done += 1;
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Waits for a place. A finished caller passes its place on directly, so that a later caller cannot take it. */
  private async turn(): Promise<void> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.limits.waiting) throw this.refusal();
    await new Promise<void>((resolve, reject) => {
      const start = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(start), 1);
        reject(this.refusal());
      }, this.limits.waitMs);
      this.waiting.push(start);
    });
  }
}
