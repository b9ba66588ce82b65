import type { Logger } from 'pino';
import type { Database } from '../db/database';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import { Poller } from './poller';
import { organizationsToTell, tellOfEvents } from '../services/notices/tell-of-events';

/** Emails about events are collected for minutes, so a delay of seconds is acceptable. */
const POLL_MS = 2000;

/**
 * Follows the numbered events of all organizations and creates notices for users, after the commits that caused them,
 * so that frequent acts such as recording a payment do not become slower. Any number of processes may run one.
 */
export class NoticeTeller {
  readonly #parts: { database: Database; unitOfWork: UnitOfWorkRunner };
  readonly #poller: Poller;

  constructor({ log, ...parts }: { database: Database; unitOfWork: UnitOfWorkRunner; log: Logger }) {
    this.#parts = parts;
    this.#poller = new Poller({
      everyMs: POLL_MS,
      look: () => this.#look(),
      log,
      failing: 'notices of events could not be created',
      mended: 'notices of events can be created again',
    });
  }

  /** Begins to look for events, now and every two seconds. */
  start(): void {
    this.#poller.start();
  }

  /** Stops, and resolves when the current pass is done. */
  stop(): Promise<void> {
    return this.#poller.stop();
  }

  /** If one organization fails, the others do not wait for it. */
  async #look(): Promise<void> {
    let failed: unknown = null;
    const organizations = await this.#parts.database.read({ kind: 'system' }, organizationsToTell);
    for (const id of organizations) {
      if (this.#poller.isStopped) break;
      await this.#tell(id).catch((error: unknown) => (failed ??= error));
    }
    if (failed) throw failed as Error;
  }

  async #tell(organizationId: string): Promise<void> {
    let more = true;
    while (more && !this.#poller.isStopped) {
      more = await this.#parts.unitOfWork.run({ kind: 'system', organizationId }, tellOfEvents);
    }
  }
}
