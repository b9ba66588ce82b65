import type { Logger } from 'pino';
import type { Database } from '../db/database';
import { Poller } from './poller';

/** Reports read what is not folded yet as well, so a delay only makes them slower. */
const POLL_MS = 1000;
/** Changes per transaction, each of one organization. */
const BATCH = 2000;

/**
 * Adds committed changes of time entries to the day rows that reports read, so that reports stay fast. Any number of
 * processes may run one: an organization is folded by one of them at a time, and each batch is atomic.
 */
export class TimeDayFolder {
  readonly #database: Database;
  readonly #poller: Poller;

  constructor({ database, log }: { database: Database; log: Logger }) {
    this.#database = database;
    this.#poller = new Poller({
      everyMs: POLL_MS,
      look: () => this.#look(),
      log,
      failing: 'changes of time could not be folded',
      mended: 'changes of time can be folded again',
    });
  }

  /** Begins to fold, now and every second. */
  start(): void {
    this.#poller.start();
  }

  /** Stops, and resolves when the current batch is done. */
  stop(): Promise<void> {
    return this.#poller.stop();
  }

  /** If one organization fails, the others do not wait for it. */
  async #look(): Promise<void> {
    let failed: unknown = null;
    const organizations = await this.#database.read({ kind: 'system' }, (sql) =>
      sql.last.query<{ id: string }>('SELECT organizations_to_fold AS id FROM organizations_to_fold()'),
    );
    for (const { id } of organizations) {
      if (this.#poller.isStopped) break;
      await this.#fold(id).catch((error: unknown) => (failed ??= error));
    }
    if (failed) throw failed as Error;
  }

  async #fold(organizationId: string): Promise<void> {
    let more: boolean | null | undefined = true;
    while (more && !this.#poller.isStopped) {
      const [row] = await this.#database.transaction({ kind: 'anonymous' }, (sql) =>
        sql.last.query<{ more: boolean | null }>('SELECT fold_time_days($1, $2) AS more', [organizationId, BATCH]),
      );
      more = row?.more;
    }
  }
}
