import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '../config/clock';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import type { Scope } from '../db/scope';
import { BillfoldError, ErrorCode } from '../domain/errors';

/** Where a process that numbers nothing tells those that do that events were committed. */
export const CHANNEL = 'events_written';
/** So long a commit waits for others, to be numbered with them. */
const GATHER_MS = 20;
const SWEEP_MS = 1000;
/** Events a transaction. */
const BATCH = 1000;
/** Connections that it works on: so many organizations at once. */
export const NUMBERER_CONNECTIONS = 2;
/** A NOTIFY takes 8,000 bytes. */
const MOST_NAMED = 200;
const OF_NONE = '-';

/** An organization's id, or null for the events of persons and of the platform. */
type Stream = string | null;

const isAway = (fault: unknown): boolean =>
  fault instanceof BillfoldError && fault.code === ErrorCode.SERVICE_UNAVAILABLE;

/** What numbering needs. */
export interface NumbererParts {
  database: Database;
  notifications: Notifications;
  clock: Clock;
  log: Logger;
  /** Told of each event how many seconds lay between its act and its number. */
  observeLag: (seconds: number) => void;
}

/**
 * Gives committed events their numbers. Any number of processes may run one, and each may die at any moment: the row of an
 * organization's head is locked while numbers are given, and they are all given or none. One that is not started tells the
 * others, in one NOTIFY for all that was committed meanwhile.
 */
export class Numberer {
  readonly #parts: NumbererParts;
  readonly #waiting = new Set<Stream>();
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #sweepDue = false;
  #stopped = false;
  #failing = false;

  constructor(parts: NumbererParts) {
    this.#parts = parts;
  }

  /** Begins to number what others tell of, and what nobody told of: now, and every second. */
  start(): void {
    this.#timer = setInterval(() => this.#sweep(), SWEEP_MS);
    this.#unsubscribe = this.#parts.notifications.subscribe(CHANNEL, (told) => {
      if (told) this.wake(told.split(',').map((name) => (name === OF_NONE ? null : name)));
      else this.#sweep();
    });
    this.#sweep();
  }

  /** To be called after a commit that wrote events of these organizations. Returns at once. */
  wake(streams: Iterable<Stream>): void {
    if (this.#stopped) return;
    for (const stream of streams) this.#waiting.add(stream);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Takes no more, and resolves when what it was told of has its numbers. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#unsubscribe?.();
    await this.#running;
  }

  #sweep(): void {
    this.#sweepDue = true;
    this.wake([]);
  }

  async #run(): Promise<void> {
    while (this.#waiting.size > 0 || this.#sweepDue) {
      if (!this.#stopped) await sleep(GATHER_MS);
      const [fault] = await this.#pass();
      // A sweep tries again; an outage is one line in the log.
      if (fault && !this.#failing) this.#parts.log.warn({ err: fault }, 'events could not be numbered');
      if (!fault && this.#failing) this.#parts.log.info('events are numbered again');
      this.#failing = fault !== undefined;
    }
  }

  /** Gives what went wrong. The others do not wait for an organization that does not work out. */
  async #pass(): Promise<unknown[]> {
    const faults: unknown[] = [];
    const note = (error: unknown): number => faults.push(error);
    if (this.#sweepDue) await this.#look().catch(note);
    const streams = [...this.#waiting];
    this.#waiting.clear();
    if (this.#timer === undefined) {
      await this.#tell(streams).catch(note);
      return faults;
    }
    const lane = async (): Promise<void> => {
      for (let next = streams.pop(); next !== undefined && !faults.some(isAway); next = streams.pop()) {
        await this.#number(next).catch(note);
      }
    };
    await Promise.all(Array.from({ length: NUMBERER_CONNECTIONS }, lane));
    return faults;
  }

  async #look(): Promise<void> {
    this.#sweepDue = false;
    const found = await this.#parts.database.read({ kind: 'system' }, (sql) =>
      sql.last.query<{ id: Stream }>('SELECT organizations_to_number AS id FROM organizations_to_number()'),
    );
    for (const { id } of found) this.#waiting.add(id);
  }

  async #number(stream: Stream): Promise<void> {
    const { database, clock, observeLag } = this.#parts;
    const scope: Scope =
      stream === null ? { kind: 'anonymous' } : { kind: 'organization', organizationId: stream, userId: null };
    for (let isMore = true; isMore;) {
      const [row] = await database.transaction(scope, (sql) =>
        sql.last.query<{ times: Date[]; sealed: number }>(
          'SELECT number_events($1::uuid, $2::int) AS times, seal_audit_log($1::uuid, $2::int) AS sealed',
          [stream, BATCH],
        ),
      );
      const numbered = row?.times ?? [];
      const now = clock.now().getTime();
      for (const at of numbered) observeLag(Math.max(0, now - at.getTime()) / 1000);
      isMore = numbered.length === BATCH || row?.sealed === BATCH;
    }
  }

  async #tell(streams: readonly Stream[]): Promise<void> {
    if (streams.length === 0) return;
    const told = streams.length > MOST_NAMED ? '' : streams.map((stream) => stream ?? OF_NONE).join(',');
    await this.#parts.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.last.query(`SELECT pg_notify('${CHANNEL}', $1)`, [told]),
    );
  }
}
