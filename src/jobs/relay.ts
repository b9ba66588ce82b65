import type { Logger } from 'pino';
import type { Clock } from '../config/clock';
import type { Database, Sql } from '../db/database';
import { isJobName } from './catalogue';
import { JOB_IS_LOCKED } from './job-locks';
import type { JobQueue, QueueEntry } from './queue';
import { insertScheduledJobs, quarterOf } from './schedules';

const POLL_MS = 1000;
const BATCH = 200;
const HOUR_MS = 3_600_000;
/** Rows handed over this long ago are handed over again if the queue has fewer entries than it should. */
const DOUBT_AFTER_MS = 10_000;
/**
 * After this time, they are handed over again whatever the queue contains. With a second between two passes, a lost
 * entry waits at most 15.
 */
const SWEEP_AFTER_MS = 14_000;

/** Rows that have not been handed over since they were created, failed, or lost their worker. */
const NEW_ROWS = 'handed_over_at IS NULL AND run_at <= $2';
/** Rows that were handed over long ago, and should have started by now. */
const STALE_ROWS = 'handed_over_at <= $2 AND run_at <= $2';

interface DueRow {
  id: string;
  name: string;
  attempts: number;
  runAt: Date;
}

/**
 * Hands the rows of `jobs` to the queue: those just committed, those that failed and are due for a retry, those whose
 * worker died, and those that the queue has lost. Any number of processes may run one.
 */
export class Relay {
  readonly #database: Database;
  readonly #queue: JobQueue;
  readonly #clock: Clock;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #sweepDue = false;
  #stopped = false;
  #failing = false;
  #scheduledQuarter: string | undefined;

  constructor(parts: { database: Database; queue: JobQueue; clock: Clock; log: Logger }) {
    this.#database = parts.database;
    this.#queue = parts.queue;
    this.#clock = parts.clock;
    this.#log = parts.log;
  }

  /** Begins to look for rows now and every second. */
  start(): void {
    const look = () => {
      this.#sweepDue = true;
      this.wake();
    };
    this.#timer = setInterval(look, POLL_MS);
    look();
  }

  /** Call it after a commit that created job rows. Returns at once; calls during a pass result in one more pass. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Stops, and resolves when the current pass is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.#pass();
        if (this.#failing) this.#log.info('jobs can be handed over again');
        this.#failing = false;
      } catch (error) {
        // The timer retries; an outage is logged once.
        if (!this.#failing) this.#log.warn({ err: error }, 'jobs could not be handed over');
        this.#failing = true;
        return;
      }
    }
  }

  async #pass(): Promise<void> {
    const now = this.#clock.now();
    const sweep = this.#sweepDue;
    this.#sweepDue = false;
    if (sweep) await this.#schedule(now);
    const life = sweep ? await this.#queue.life() : null;
    if (life?.isWhole === false) await this.#takeBackAll();
    await this.#handOverAll(NEW_ROWS, new Date(now.getTime() + HOUR_MS), now);
    if (life?.isWhole === false) await this.#queue.confirm(life.id);
    if (sweep) await this.#sweep(now);
  }

  /** The queue's store was emptied or is new: everything counts as not handed over. */
  async #takeBackAll(): Promise<void> {
    await this.#database.transaction({ kind: 'system' }, (sql) =>
      sql.query(
        `UPDATE jobs SET handed_over_at = NULL
         WHERE status IN ('QUEUED', 'RUNNING', 'FAILED') AND handed_over_at IS NOT NULL`,
      ),
    );
  }

  /** Finds single lost entries, for example if the store was emptied between an entry and the commit of its row. */
  async #sweep(now: Date): Promise<void> {
    const [row] = await this.#database.read({ kind: 'system' }, (sql) =>
      sql.query<{ begun: number }>(
        `SELECT count(*)::int AS begun FROM jobs
         WHERE status IN ('QUEUED', 'RUNNING', 'FAILED') AND (status = 'RUNNING' OR handed_over_at IS NOT NULL)`,
      ),
    );
    const begun = row?.begun ?? 0;
    if (begun === 0) return;
    const { waiting, delayed, active } = await this.#queue.depth();
    const afterMs = waiting + delayed + active < begun ? DOUBT_AFTER_MS : SWEEP_AFTER_MS;
    await this.#handOverAll(STALE_ROWS, new Date(now.getTime() - afterMs), now);
  }

  async #schedule(now: Date): Promise<void> {
    if (this.#scheduledQuarter === quarterOf(now)) return;
    await this.#database.transaction({ kind: 'system' }, (sql) => insertScheduledJobs(sql, now));
    this.#scheduledQuarter = quarterOf(now);
  }

  async #handOverAll(which: string, until: Date, now: Date): Promise<void> {
    let handedOver: number;
    do {
      handedOver = await this.#database.transaction({ kind: 'system' }, (sql) =>
        this.#handOverBatch(sql, { which, until, now }),
      );
    } while (handedOver === BATCH && !this.#stopped);
  }

  /**
   * The entry is queued before the commit: otherwise a row that is marked but was not handed over would wait for the
   * sweep.
   */
  async #handOverBatch(sql: Sql, { which, until, now }: { which: string; until: Date; now: Date }): Promise<number> {
    const rows = await sql.query<DueRow>(
      `WITH due AS MATERIALIZED (
         SELECT id FROM jobs
         WHERE status IN ('QUEUED', 'RUNNING', 'FAILED') AND ${which}
           AND (status <> 'RUNNING' OR NOT ${JOB_IS_LOCKED})
         ORDER BY run_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
       UPDATE jobs SET handed_over_at = $1 FROM due WHERE jobs.id = due.id
       RETURNING jobs.id, name, attempts, run_at AS "runAt"`,
      [now, until],
    );
    const entries = rows.flatMap((row) => this.#entryOf(row, now));
    if (entries.length > 0) await this.#queue.add(entries);
    return rows.length;
  }

  /** A row whose name is known only to a newer version is left to that version's workers. */
  #entryOf({ id, name, attempts, runAt }: DueRow, now: Date): QueueEntry[] {
    if (!isJobName(name)) return [];
    return [{ id, name, attempts, delayMs: Math.max(0, runAt.getTime() - now.getTime()) }];
  }
}
