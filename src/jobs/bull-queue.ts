import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type BackendFactory,
  type IQueueBackend,
  type JobsOptions,
} from 'bullmq';
import type { Logger } from 'pino';
import { inTime } from '../lib/in-time';
import { newId } from '../lib/uuid';
import type { JobQueue, ProcessEntry, QueueDepth, QueueEntry, QueueLife } from './queue';
import { BULLMQ_SCHEMA, QUEUE_NAME } from './queue-schema';

/** Where BullMQ keeps its own state: a Redis, or the schema `bullmq` of a PostgreSQL, where it switches to `role`. */
export type QueueStore = { kind: 'redis'; url: string } | { kind: 'postgres'; url: string; role?: string };

/** The payload of a BullMQ job. */
type EntryData = Pick<QueueEntry, 'id' | 'attempts'>;
type Backend = BackendFactory<IQueueBackend, string>;

/** In braces, so that a Redis Cluster keeps all keys in one slot: BullMQ's scripts use many at once. */
const PREFIX = '{billfold}';
/** Marks next to BullMQ's own keys, which disappear when the store is emptied. */
const BEGUN = 'billfold.begun';
const WHOLE = 'billfold.whole';
const CALL_TIMEOUT_MS = 5000;
const RECONNECT_MS = 2000;
const RETRY_MS = 1000;
/**
 * How long an entry remains assigned to a worker that is silent, and how often such entries are looked for. It is short
 * because an entry whose worker is killed before it claims the row has no other way to be retried. Two workers may then
 * have the same entry, which is harmless: the job's lock admits one of them.
 */
const LEASE = { lockDuration: 5000, stalledInterval: 2500 };

/**
 * A retry here is for an entry that could not be processed because the database was unavailable; the outcome of a job
 * that failed is decided by its row. A finished entry is removed at once, because its ID must be free when the same row
 * is handed over again.
 */
const ENTRY_OPTIONS: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: true,
};

/** The queue on BullMQ, whose state is in Redis or in PostgreSQL. */
export class BullQueue implements JobQueue {
  readonly #backend: Backend;
  /** Required by BullMQ, but not used: the backend opens its own connection. */
  readonly #options: { connection: string; prefix: string };
  readonly #queue: Queue<EntryData, void, string, EntryData, void, string, IQueueBackend, string>;
  readonly #log: Logger;
  readonly #atWork = new Set<Promise<void>>();
  #worker: Worker<EntryData, void, string, IQueueBackend, object, string> | undefined;
  #closing: Promise<void> | undefined;
  #reported: string | undefined;

  constructor({ store, log }: { store: QueueStore; log: Logger }) {
    this.#backend = backendOf(store, () => this.#closing !== undefined);
    this.#log = log;
    this.#options = { connection: store.kind, prefix: PREFIX };
    const streams = { events: { maxLen: 100 } };
    this.#queue = new Queue(QUEUE_NAME, { ...this.#options, streams }, this.#backend);
    this.#queue.on('error', (error) => this.#report(error));
  }

  async add(entries: readonly QueueEntry[]): Promise<void> {
    const jobs = entries.map(({ id, name, attempts, delayMs }) => ({
      name,
      data: { id, attempts },
      opts: { ...ENTRY_OPTIONS, jobId: `${id}-${attempts}`, delay: delayMs },
    }));
    await answered(this.#queue.addBulk(jobs));
    this.#reported = undefined;
  }

  process(work: ProcessEntry, { concurrency }: { concurrency: number }): void {
    // BullMQ passes a signal only to functions that declare three parameters.
    const run = (job: { data: EntryData }, _token: string | undefined, signal?: AbortSignal) =>
      this.#track(work, job.data, signal);
    const options = { ...this.#options, ...LEASE, concurrency, runRetryDelay: RETRY_MS };
    this.#worker = new Worker(QUEUE_NAME, run, options, this.#backend);
    this.#worker.on('error', (error) => this.#report(error));
  }

  async depth(): Promise<QueueDepth> {
    const counts = await answered(this.#queue.getJobCounts('waiting', 'delayed', 'active'));
    return { waiting: counts.waiting ?? 0, delayed: counts.delayed ?? 0, active: counts.active ?? 0 };
  }

  /** If two results are equal, the store was not emptied in between, whichever process wrote the marks. */
  async life(): Promise<QueueLife> {
    const { backend } = this.#queue;
    const [begun = null, whole = null] = await answered(backend.getQueueMetaFields([BEGUN, WHOLE]));
    if (begun !== null) return { id: begun, isWhole: begun === whole };
    const id = newId();
    await answered(backend.setQueueMeta({ [BEGUN]: id }));
    return { id, isWhole: false };
  }

  async confirm(lifeId: string): Promise<void> {
    await answered(this.#queue.backend.setQueueMeta({ [WHOLE]: lifeId }));
  }

  async ping(): Promise<void> {
    await this.depth();
  }

  close({ graceMs }: { graceMs: number }): Promise<void> {
    this.#closing ??= this.#shutDown(graceMs);
    return this.#closing;
  }

  async #shutDown(graceMs: number): Promise<void> {
    const worker = this.#worker;
    if (worker) {
      await worker.pause(true);
      await ended(Promise.allSettled(this.#atWork), graceMs);
      worker.cancelAllJobs('the worker is stopping');
      await Promise.allSettled(this.#atWork);
      // If its store is unavailable, BullMQ waits forever for the end of a connection that it does not have; do not
      // wait then.
      const isAway = await this.ping().then(
        () => false,
        () => true,
      );
      await ended(worker.close(isAway), CALL_TIMEOUT_MS);
    }
    await ended(this.#queue.close(), CALL_TIMEOUT_MS);
  }

  async #track(work: ProcessEntry, entry: EntryData, signal = new AbortController().signal): Promise<void> {
    // Fetched while closing: it remains in the queue for another worker.
    if (this.#closing) throw new Error('the worker is stopping');
    this.#reported = undefined;
    const running = work(entry, signal);
    this.#atWork.add(running);
    try {
      await running;
    } finally {
      this.#atWork.delete(running);
    }
  }

  /** BullMQ repeats an error with each attempt to reconnect; an outage is logged once. */
  #report(error: Error): void {
    if (this.#closing || this.#reported === error.message) return;
    this.#reported = error.message;
    this.#log.warn({ err: error }, 'error in the job queue');
  }
}

function backendOf(store: QueueStore, isClosing: () => boolean): Backend {
  if (store.kind === 'postgres') {
    const options = store.role && `-c role=${store.role}`;
    const connection = { connectionString: store.url, schema: BULLMQ_SCHEMA, max: 4, options };
    return (name, opts, how) => createPostgresBackend(name, { ...opts, connection }, how);
  }
  const connection = {
    url: store.url,
    connectTimeout: CALL_TIMEOUT_MS,
    // A process that stops while Redis is unavailable must not wait for it.
    retryStrategy: (times: number) => (isClosing() ? null : Math.min(times * 100, RECONNECT_MS)),
  };
  return (name, opts, how) => {
    // The producer fails at once if Redis is unavailable; the consumer waits for it.
    const enableOfflineQueue = how?.withBlockingConnection === true;
    return createRedisBackend(name, { ...opts, connection: { ...connection, enableOfflineQueue } }, how);
  };
}

async function answered<T>(call: Promise<T>): Promise<T> {
  return inTime(call, CALL_TIMEOUT_MS, () => new Error(`the job queue did not respond within ${CALL_TIMEOUT_MS} ms`));
}

/** Waits until the work has ended, successfully or not, but no longer than that. */
async function ended(work: Promise<unknown>, timeoutMs: number): Promise<void> {
  await inTime(work, timeoutMs, () => new Error('late')).catch(() => undefined);
}
