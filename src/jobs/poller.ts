import type { Logger } from 'pino';

/** The work of a pass, and its log messages. */
export interface PollerParts {
  everyMs: number;
  look: () => Promise<void>;
  log: Pick<Logger, 'info' | 'warn'>;
  /** The log messages when passes begin to fail, and when they succeed again. */
  failing: string;
  mended: string;
}

/** Looks for work at an interval, one pass at a time. After an error, the next pass tries again. */
export class Poller {
  readonly #parts: PollerParts;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #failing = false;
  #stopped = false;

  constructor(parts: PollerParts) {
    this.#parts = parts;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Looks now, and then at the interval. */
  start(): void {
    const look = (): void => {
      this.#running ??= this.#look().finally(() => (this.#running = undefined));
    };
    this.#timer = setInterval(look, this.#parts.everyMs);
    look();
  }

  /** Stops, and resolves when the current pass is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async #look(): Promise<void> {
    const { look, log, failing, mended } = this.#parts;
    try {
      await look();
      if (this.#failing) log.info(mended);
      this.#failing = false;
    } catch (error) {
      // An outage is logged once.
      if (!this.#failing) log.warn({ err: error }, failing);
      this.#failing = true;
    }
  }
}
