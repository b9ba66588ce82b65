import type { Logger } from 'pino';
import type { Database } from '../db/database';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import { organizationsToTell, tellOfEvents } from '../services/notices/tell-of-events';

/** Emails of events wait for minutes to be gathered, so nobody notices these seconds. */
const POLL_MS = 2000;

/**
 * Follows the numbered events of all organizations and tells people of them, behind the commits that caused them: an act
 * that happens often, such as recording a payment, costs nothing more. Any number of processes may run one.
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

  /** Looks no more, and resolves when what is under way is done. */
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
      // The others do not wait for one that does not work out.
      for (const id of organizations) {
        if (this.#stopped) break;
        await this.#tell(id).catch((error: unknown) => (failed ??= error));
      }
    } catch (error) {
      failed = error;
    }
    // The timer tries again; an outage is one line in the log.
    if (failed && !this.#failing) log.warn({ err: failed }, 'people could not be told of events');
    if (!failed && this.#failing) log.info('people are told of events again');
    this.#failing = failed !== null;
  }

  async #tell(organizationId: string): Promise<void> {
    let more = true;
    while (more && !this.#stopped) {
      more = await this.#parts.unitOfWork.run({ kind: 'system', organizationId }, tellOfEvents);
    }
  }
}
