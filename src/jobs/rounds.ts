import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** A round's work, and how it is spoken of. */
export interface RoundsParts {
  /** So long what has woken it waits for others, to be done with them; in milliseconds. */
  gatherMs: number;
  /** Does what there is to do, and gives what went wrong. */
  round: () => Promise<unknown[]>;
  log: Logger;
  /** What the log says when rounds begin to fail, and when they work again. */
  failing: string;
  mended: string;
}

/** Does rounds of work behind the commits, one after the other, as long as somebody asks for another one. */
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

  /** Asks for a round that begins after this. Returns at once. */
  ask(): void {
    this.#due = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  /** Waits for nobody any more, and resolves when no round is asked for. */
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
      // An outage is one line in the log.
      if (fault && !this.#failing) log.warn({ err: fault }, failing);
      if (!fault && this.#failing) log.info(mended);
      this.#failing = fault !== undefined;
    }
  }
}
