import type { Logger } from 'pino';
import type { Clock } from '../config/clock';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { Rounds } from './rounds';
import { Sealer, type Stream } from './sealer';

/** Where a process that numbers nothing tells those that do that events were committed. */
export const CHANNEL = 'events_written';
/** So long a commit waits for others, to be numbered with them. */
const GATHER_MS = 20;
const SWEEP_MS = 1000;
/** Events a transaction: each of its organizations has the same share of them. */
const BATCH = 1000;
/** Organizations a transaction: where one fails, each is a subtransaction, and PostgreSQL has room for 64 before they cost others something. */
const TOGETHER = 50;
/** One that numbers, and one that seals. */
export const NUMBERER_CONNECTIONS = 2;
/** A NOTIFY takes 8,000 bytes. */
const MOST_NAMED = 200;
const OF_NONE = '-';

const NUMBER = 'SELECT organization_id AS id, times, fault FROM number_events_of_each($1::uuid[], $2::int) AS numbered';

/** What was done for one of them: the instants of the acts that have numbers now; null where somebody else is at it, or it failed. */
interface Numbered {
  id: Stream;
  times: Date[] | null;
  fault: string | null;
}

/** A stream, and the instants (in milliseconds) of the commits that wait for numbers there; none for what a sweep has found. */
type Waiting = readonly [stream: Stream, commits: readonly number[]];

const isAway = (fault: unknown): boolean =>
  fault instanceof BillfoldError && fault.code === ErrorCode.SERVICE_UNAVAILABLE;

/** What numbering needs. */
export interface NumbererParts {
  database: Database;
  notifications: Notifications;
  clock: Clock;
  log: Logger;
  /** Told of each commit how many seconds its events have waited for their numbers; of what nobody told of, since its act. */
  observeLag: (seconds: number) => void;
}

/**
 * Gives committed events their numbers, those of many organizations in one transaction. Any number of processes may run one, and
 * each may die at any moment: the row of an organization's head is locked while numbers are given, and they are all given or
 * none. One that is not started tells the others, in one NOTIFY for all that was committed meanwhile.
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

  /** Begins to number what others tell of, and what nobody told of: now, and every second. */
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

  /** To be called after a commit that wrote events of these organizations. Returns at once. */
  wake(streams: Iterable<Stream>): void {
    if (this.#rounds.isStopped) return;
    const now = this.#parts.clock.now().getTime();
    this.#note([...streams].map((stream) => [stream, [now]]));
  }

  /** Takes no more, and resolves when what it was told of has its numbers and is sealed. */
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

  /** Gives what went wrong: a sweep tries that again. */
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
    // What it finds is for the next round: those that are waited for do not wait for it.
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

  /** Gives what went wrong. The others do not wait for an organization that does not work out, or that somebody else is at. */
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
      // Where none are left, somebody else has numbered and counted them: another process, or a sweep.
      const counted = isDone && times.length > 0 ? commits : [];
      const since = commits.length === 0 ? (times ?? []).map((at) => at.getTime()) : counted;
      for (const instant of since) observeLag(Math.max(0, now - instant) / 1000);
    }
    return rows.flatMap(({ fault }) => (fault === null ? [] : [new Error(fault)]));
  }

  /** Names organizations, behind the instant of the first of the commits; or nobody, where they are too many. */
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
