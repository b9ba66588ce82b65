import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** The work of a round, and its log messages. */
export interface RoundsParts {
  /** How long a round waits after it is requested, to combine requests; in milliseconds. */
  gatherMs: number;
  /** Does the pending work, and returns the errors, if any. */
  round: () => Promise<unknown[]>;
  log: Logger;
  /** The log messages when rounds begin to fail, and when they succeed again. */
  failing: string;
  mended: string;
}

/** Runs rounds of work after commits, one after the other, as long as another one is requested. */
export class Rounds {
  readonly #parts: RoundsParts;
  #running: Promise<void> | undefined;
  #due = false;
  #stopped = false;
  #failing = false;

  constructor(parts: RoundsParts) {
    this.#parts = parts;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Requests a round that begins after this call. Returns at once. */
  ask(): void {
    this.#due = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  /** No longer waits between rounds, and resolves when no round is requested. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    const { gatherMs, round, log, failing, mended } = this.#parts;
    while (this.#due) {
      await sleep(this.#stopped ? 1 : gatherMs);
      this.#due = false;
      const [fault] = await round();
      // An outage is logged once.
      if (fault && !this.#failing) log.warn({ err: fault }, failing);
      if (!fault && this.#failing) log.info(mended);
      this.#failing = fault !== undefined;
    }
  }
}
