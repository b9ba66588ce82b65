import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { DedicatedConnection, type DedicatedConnectionSettings } from '../db/dedicated-connection';

const TRIES = 20;
const RETRY_MS = 50;

/**
 * An SQL condition: a live worker holds the lock of `jobs.id`. When a worker dies, its session and its locks end at
 * once, so no lease has to expire.
 */
export const JOB_IS_LOCKED = `EXISTS (
  SELECT 1 FROM pg_locks
  WHERE locktype = 'advisory' AND objsubid = 1 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid::bigint = (hashtextextended(jobs.id::text, 0) >> 32) & 4294967295
    AND objid::bigint = hashtextextended(jobs.id::text, 0) & 4294967295)`;

/** The locks of the jobs that this process runs, all in one separate PostgreSQL session. */
export class JobLocks {
  readonly #connection: DedicatedConnection;
  readonly #held = new Map<string, AbortController>();

  constructor({ connection, log }: { connection: DedicatedConnectionSettings; log: Logger }) {
    const events = { connected: () => Promise.resolve(), lost: () => this.#loseAll() };
    this.#connection = new DedicatedConnection({ ...connection, name: 'billfold-job-locks' }, events, log);
  }

  /** Connects; rejects if PostgreSQL cannot be reached. */
  open(): Promise<void> {
    return this.#connection.open();
  }

  /**
   * Acquires the lock of a job. The signal aborts when the lock is lost with the session. Returns undefined if another
   * worker still holds it after a second: a worker that has just written a result needs a moment to release it.
   */
  async acquire(jobId: string): Promise<AbortSignal | undefined> {
    for (let tries = TRIES; tries > 0; tries -= 1) {
      const lost = await this.#try(jobId);
      if (lost) return lost.signal;
      await sleep(RETRY_MS);
    }
    return undefined;
  }

  /** Releases a lock; a lost one need not be released. */
  async release(jobId: string): Promise<void> {
    if (!this.#held.delete(jobId)) return;
    const text = 'SELECT pg_advisory_unlock(hashtextextended($1, 0))';
    // If this fails, the session has ended, and the lock with it.
    await this.#connection.query({ name: 'unlock', text, values: [jobId] }).catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** A session can acquire its own lock twice, so the locks of this process are checked first. */
  async #try(jobId: string): Promise<AbortController | undefined> {
    if (this.#held.has(jobId)) return undefined;
    const lock = new AbortController();
    this.#held.set(jobId, lock);
    try {
      const text = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken';
      const [row] = await this.#connection.query<{ taken: boolean }>({ name: 'lock', text, values: [jobId] });
      if (row?.taken) return lock;
    } catch (error) {
      this.#held.delete(jobId);
      throw error;
    }
    this.#held.delete(jobId);
    return undefined;
  }

  #loseAll(): void {
    const lost = [...this.#held.values()];
    this.#held.clear();
    for (const lock of lost) lock.abort('the connection that holds job locks was lost');
  }
}
