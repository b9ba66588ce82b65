import type { Logger } from 'pino';
import type { Database } from '../db/database';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import { organizationsToTell, tellOfEvents } from '../services/notices/tell-of-events';

/** Emails about events are collected for minutes, so a delay of seconds is acceptable. */
const POLL_MS = 2000;

/**
 * Follows the numbered events of all organizations and creates notices for users, after the commits that caused them,
 * so that frequent acts such as recording a payment do not become slower. Any number of processes may run one.
 */
export class NoticeTeller {
  readonly #parts: { database: Database; unitOfWork: UnitOfWorkRunner; log: Logger };
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;
  #failing = false;

  constructor(parts: { database: Database; unitOfWork: UnitOfWorkRunner; log: Logger }) {
    this.#parts = parts;
  }

  /** Begins to look for events, now and every two seconds. */
  start(): void {
    const look = (): void => {
      this.#running ??= this.#look().finally(() => (this.#running = undefined));
    };
    this.#timer = setInterval(look, POLL_MS);
    look();
  }

  /** Stops, and resolves when the current pass is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async #look(): Promise<void> {
    const { database, log } = this.#parts;
    let failed: unknown = null;
    try {
      const organizations = await database.read({ kind: 'system' }, organizationsToTell);
      // If one organization fails, the others do not wait for it.
      for (const id of organizations) {
        if (this.#stopped) break;
        await this.#tell(id).catch((error: unknown) => (failed ??= error));
      }
    } catch (error) {
      failed = error;
    }
    // The timer retries; an outage is logged once.
    if (failed && !this.#failing) log.warn({ err: failed }, 'notices of events could not be created');
    if (!failed && this.#failing) log.info('notices of events can be created again');
    this.#failing = failed !== null;
  }

  async #tell(organizationId: string): Promise<void> {
    let more = true;
    while (more && !this.#stopped) {
      more = await this.#parts.unitOfWork.run({ kind: 'system', organizationId }, tellOfEvents);
    }
  }
}
