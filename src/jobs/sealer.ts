import type { Logger } from 'pino';
import type { Database } from '../db/database';
import { Rounds } from './rounds';

/** An organization's ID, or null for changes of users and the platform. */
export type Stream = string | null;

/**
 * Sealing is not urgent, because readers of the audit log seal it first. So it waits, to process the entries of many
 * commits at once.
 */
const GATHER_MS = 100;
/** Entries per transaction, distributed equally over its organizations. */
const BATCH = 1000;
/** Organizations per transaction: one disk flush for all of them. */
const TOGETHER = 50;

const SEAL = `SELECT id, seal_audit_log(id, $2::int) AS sealed
  FROM unnest($1::uuid[]) WITH ORDINALITY AS stream(id, place) ORDER BY place`;

/**
 * Seals new audit log entries, after the numbering of events and on a separate connection, so that no cursor waits for
 * a hash.
 */
export class Sealer {
  readonly #database: Database;
  readonly #waiting = new Set<Stream>();
  readonly #rounds: Rounds;

  constructor({ database, log }: { database: Database; log: Logger }) {
    this.#database = database;
    this.#rounds = new Rounds({
      gatherMs: GATHER_MS,
      round: () => this.#round(),
      log,
      failing: 'audit logs could not be sealed',
      mended: 'audit logs can be sealed again',
    });
  }

  /** Call it when these may have entries to be sealed. Returns at once. */
  wake(streams: Iterable<Stream>): void {
    for (const stream of streams) this.#waiting.add(stream);
    if (this.#waiting.size > 0) this.#rounds.ask();
  }

  /** Resolves when the reported entries are sealed. */
  stop(): Promise<void> {
    return this.#rounds.stop();
  }

  /** If one organization fails, the others do not wait for it; a sweep finds it again. */
  async #round(): Promise<unknown[]> {
    const faults: unknown[] = [];
    // In the same order in every process, because the heads of its organizations stay locked until the end.
    const streams = [...this.#waiting].sort();
    this.#waiting.clear();
    for (let from = 0; from < streams.length; from += TOGETHER) {
      const some = streams.slice(from, from + TOGETHER);
      await this.#seal(some).catch(async () => {
        for (const stream of some) await this.#seal([stream]).catch((error: unknown) => faults.push(error));
      });
    }
    return faults;
  }

  async #seal(streams: readonly Stream[]): Promise<void> {
    const limit = Math.ceil(BATCH / streams.length);
    const rows = await this.#database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.last.query<{ id: Stream; sealed: number }>(SEAL, [streams, limit]),
    );
    this.wake(rows.filter(({ sealed }) => sealed === limit).map(({ id }) => id));
  }
}
