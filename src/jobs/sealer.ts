import type { Logger } from 'pino';
import type { Database } from '../db/database';
import type { Scope } from '../db/scope';
import { Rounds } from './rounds';

/** An organization's id, or null for what persons and the platform do. */
export type Stream = string | null;

/** Nobody waits for it: whoever reads the audit log has it sealed first. So it takes together what many commits have written. */
const GATHER_MS = 100;
/** Entries a transaction. */
const BATCH = 1000;

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
    const streams = [...this.#waiting];
    this.#waiting.clear();
    for (const stream of streams) await this.#seal(stream).catch((error: unknown) => faults.push(error));
    return faults;
  }

  async #seal(stream: Stream): Promise<void> {
    const scope: Scope =
      stream === null ? { kind: 'anonymous' } : { kind: 'organization', organizationId: stream, userId: null };
    const [row] = await this.#database.transaction(scope, (sql) =>
      sql.last.query<{ sealed: number }>('SELECT seal_audit_log($1::uuid, $2::int) AS sealed', [stream, BATCH]),
    );
    if (row?.sealed === BATCH) this.wake([stream]);
  }
}
