import type { Logger } from 'pino';
import type { Database } from '../db/database';
import { Rounds } from './rounds';

/** An organization's id, or null for what persons and the platform do. */
export type Stream = string | null;

/** Nobody waits for it: whoever reads the audit log has it sealed first. So it takes together what many commits have written. */
const GATHER_MS = 100;
/** Entries a transaction: each of its organizations has the same share of them. */
const BATCH = 1000;
/** Organizations a transaction: it is one answer of the disk for all of them. */
const TOGETHER = 50;

const SEAL = `SELECT id, seal_audit_log(id, $2::int) AS sealed
  FROM unnest($1::uuid[]) WITH ORDINALITY AS stream(id, place) ORDER BY place`;

/** Seals what was written to the audit logs, behind the numbers of events and on a connection of its own: no cursor waits for a hash. */
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
      mended: 'audit logs are sealed again',
    });
  }

  /** To be called when these may have entries to be sealed. Returns at once. */
  wake(streams: Iterable<Stream>): void {
    for (const stream of streams) this.#waiting.add(stream);
    if (this.#waiting.size > 0) this.#rounds.ask();
  }

  /** Resolves when what it was told of is sealed. */
  stop(): Promise<void> {
    return this.#rounds.stop();
  }

  /** The others do not wait for an organization that does not work out: a sweep finds it again. */
  async #round(): Promise<unknown[]> {
    const faults: unknown[] = [];
    // In one order, whichever process does it: each keeps the heads of its organizations locked until the end.
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
