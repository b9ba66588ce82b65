/** Does costly work a few at a time, and lets only so many wait: what comes beyond is refused at once. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Pieces of work that have ended, well or not. */
  done = 0;

  constructor(
    private readonly limits: { atOnce: number; waiting: number },
    /** Makes the error of a piece of work that is refused. */
    private readonly refusal: () => Error,
  ) {}

  /** Does the work when it is its turn. Rejects with the refusal, nothing begun, when too many wait already. */
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

  /** A place that becomes free is handed over, so that nobody who comes later gets it first. */
  private async turn(): Promise<void> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.limits.waiting) throw this.refusal();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
