import type { Logger } from 'pino';
import type { Clock } from '../config/clock';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { Rounds } from './rounds';
import { Sealer, type Stream } from './sealer';

/** The channel on which processes that do not number events report their commits to those that do. */
export const CHANNEL = 'events_written';
/** How long a commit waits for others, so that they are numbered together. */
const GATHER_MS = 20;
const SWEEP_MS = 1000;
/** Events per transaction, distributed equally over its organizations. */
const BATCH = 1000;
/**
 * Organizations per transaction. If one fails, each is processed in a subtransaction. PostgreSQL caches 64 of them per
 * session; beyond that, other sessions become slower.
 */
const TOGETHER = 50;
/** One for numbering and one for sealing. */
export const NUMBERER_CONNECTIONS = 2;
/** The payload of NOTIFY is limited to 8,000 bytes. */
const MOST_NAMED = 200;
const OF_NONE = '-';

const NUMBER = 'SELECT organization_id AS id, times, fault FROM number_events_of_each($1::uuid[], $2::int) AS numbered';

/**
 * The result for one stream: the times of the acts whose events were numbered; null if another session is numbering the
 * stream, or it failed.
 */
interface Numbered {
  id: Stream;
  times: Date[] | null;
  fault: string | null;
}

/** A stream and the times, in milliseconds, of its commits that wait for numbers; no times if a sweep found it. */
type Waiting = readonly [stream: Stream, commits: readonly number[]];

const isAway = (fault: unknown): boolean =>
  fault instanceof BillfoldError && fault.code === ErrorCode.SERVICE_UNAVAILABLE;

/** The dependencies of a `Numberer`. */
export interface NumbererParts {
  database: Database;
  notifications: Notifications;
  clock: Clock;
  log: Logger;
  /**
   * Called for each reported commit with the seconds that its events waited for numbers. For events found by a sweep,
   * the wait is measured from their act.
   */
  observeLag: (seconds: number) => void;
}

/**
 * Numbers committed events, those of many organizations in one transaction. Any number of processes may run one, and
 * each may crash at any time: numbering locks the row of the organization's head and is atomic. An instance that is not
 * started notifies the others, with one NOTIFY for all recent commits.
 */
export class Numberer {
  readonly #parts: NumbererParts;
  readonly #waiting = new Map<Stream, readonly number[]>();
  readonly #rounds: Rounds;
  readonly #sealer: Sealer;
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void) | undefined;
  #sweepDue = false;

  constructor(parts: NumbererParts) {
    this.#parts = parts;
    this.#sealer = new Sealer(parts);
    this.#rounds = new Rounds({
      gatherMs: GATHER_MS,
      round: () => this.#round(),
      log: parts.log,
      failing: 'events could not be numbered',
      mended: 'events are numbered again',
    });
  }

  /** Begins to number events: those that other processes report, and every second those that were not reported. */
  start(): void {
    this.#timer = setInterval(() => this.#sweep(), SWEEP_MS);
    this.#unsubscribe = this.#parts.notifications.subscribe(CHANNEL, (told) => {
      const [since, names] = (told ?? '').split(' ');
      if (!names) return this.#sweep();
      const streams = names.split(',').map((name) => (name === OF_NONE ? null : name));
      this.#note(streams.map((stream) => [stream, [Number(since)]]));
    });
    this.#sweep();
  }

  /** Call it after a commit that wrote events of these organizations. Returns at once. */
  wake(streams: Iterable<Stream>): void {
    if (this.#rounds.isStopped) return;
    const now = this.#parts.clock.now().getTime();
    this.#note([...streams].map((stream) => [stream, [now]]));
  }

  /** Accepts no further reports, and resolves when the reported events are numbered and sealed. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#unsubscribe?.();
    await this.#rounds.stop();
    await this.#sealer.stop();
  }

  #note(told: readonly Waiting[]): void {
    if (told.length === 0) return;
    for (const [stream, commits] of told) this.#waiting.set(stream, [...(this.#waiting.get(stream) ?? []), ...commits]);
    this.#rounds.ask();
  }

  #sweep(): void {
    this.#sweepDue = true;
    this.#rounds.ask();
  }

  /** Returns the errors. A sweep retries what failed. */
  async #round(): Promise<unknown[]> {
    const faults: unknown[] = [];
    const note = (error: unknown): number => faults.push(error);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (this.#timer === undefined) {
      await this.#tell(waiting).catch(note);
      return faults;
    }
    for (let from = 0; from < waiting.length && !faults.some(isAway); from += TOGETHER) {
      faults.push(...(await this.#number(waiting.slice(from, from + TOGETHER)).catch((error: unknown) => [error])));
    }
    this.#sealer.wake(waiting.map(([stream]) => stream));
    // Events found by a sweep are numbered in the next round, so that reported ones do not wait for them.
    if (this.#sweepDue) await this.#look().catch(note);
    return faults;
  }

  async #look(): Promise<void> {
    this.#sweepDue = false;
    const found = await this.#parts.database.read({ kind: 'system' }, (sql) =>
      sql.last.query<{ id: Stream }>('SELECT organizations_to_number AS id FROM organizations_to_number()'),
    );
    this.#note(found.map(({ id }) => [id, []]));
  }

  /**
   * Returns the errors. An organization that fails, or that another session is numbering, does not delay the others.
   */
  async #number(waiting: readonly Waiting[]): Promise<unknown[]> {
    const { database, clock, observeLag } = this.#parts;
    const limit = Math.ceil(BATCH / waiting.length);
    const rows = await database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.last.query<Numbered>(NUMBER, [waiting.map(([stream]) => stream), limit]),
    );
    const now = clock.now().getTime();
    const commitsOf = new Map(waiting);
    for (const { id, times, fault } of rows) {
      if (fault !== null) continue;
      const commits = commitsOf.get(id) ?? [];
      const isDone = times !== null && times.length < limit;
      if (!isDone) this.#note([[id, commits]]);
      // If none are left, another process or a sweep has numbered and counted them.
      const counted = isDone && times.length > 0 ? commits : [];
      const since = commits.length === 0 ? (times ?? []).map((at) => at.getTime()) : counted;
      for (const instant of since) observeLag(Math.max(0, now - instant) / 1000);
    }
    return rows.flatMap(({ fault }) => (fault === null ? [] : [new Error(fault)]));
  }

  /**
   * Notifies the other processes of the organizations and the time of the earliest commit; if there are too many
   * organizations, without naming them.
   */
  async #tell(waiting: readonly Waiting[]): Promise<void> {
    if (waiting.length === 0) return;
    const since = Math.min(...waiting.flatMap(([, commits]) => commits));
    const names = waiting.map(([stream]) => stream ?? OF_NONE).join(',');
    const told = waiting.length > MOST_NAMED ? '' : `${since} ${names}`;
    await this.#parts.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.last.query(`SELECT pg_notify('${CHANNEL}', $1)`, [told]),
    );
  }
}
