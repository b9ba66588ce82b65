/** Runs expensive work with limited concurrency and a limited queue. Refuses work immediately if the queue is full. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** How many pieces of work have finished, successfully or not. */
  done = 0;

  constructor(
    private readonly limits: { atOnce: number; waiting: number },
    /** Creates the error for refused work. */
    private readonly refusal: () => Error,
  ) {}

  /** Runs the work in turn. Rejects without starting it if too many are waiting. */
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
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
