import type { JobName } from './catalogue';

/** One hand-over of a job's row to the queue. */
export interface QueueEntry {
  /** The row's ID. */
  id: string;
  /** How many attempts the row had when it was handed over. The same pair of ID and attempts is queued once. */
  attempts: number;
  /** For people who inspect the queue; the row decides what is run. */
  name: JobName;
  /** Milliseconds until it may start; 0 for at once. */
  delayMs: number;
}

/** The length of the queue, in jobs. */
export interface QueueDepth {
  waiting: number;
  delayed: number;
  active: number;
}

/** A life of the queue's store: the period from one loss of its contents to the next. */
export interface QueueLife {
  id: string;
  /** Whether all pending jobs have been handed over in this life. */
  isWhole: boolean;
}

/**
 * Processes one entry. Resolves when the entry is finished, whatever the outcome of the job. Rejects if the outcome is
 * unknown (the database is unavailable), and is then called again later. When the signal aborts, it must settle soon.
 */
export type ProcessEntry = (entry: Pick<QueueEntry, 'id' | 'attempts'>, signal: AbortSignal) => Promise<void>;

/**
 * The engine that delivers jobs to workers. It carries only IDs and may lose, repeat or delay them: the table `jobs` is
 * authoritative. Every call settles within seconds, even if the store is unavailable.
 */
export interface JobQueue {
  /** Queues the entries; those that are already queued are not changed. Rejects if the store is unavailable. */
  add(entries: readonly QueueEntry[]): Promise<void>;
  /** Begins to process entries, `concurrency` at a time. Once per queue. */
  process(work: ProcessEntry, options: { concurrency: number }): void;
  depth(): Promise<QueueDepth>;
  /** The life of the store. Begins a new one if the store has none, because it is new or was emptied. */
  life(): Promise<QueueLife>;
  /** Records in the store that everything has been handed over since that life began. No effect in another life. */
  confirm(lifeId: string): Promise<void>;
  /** Rejects if the store does not respond. */
  ping(): Promise<void>;
  /**
   * Accepts no new entries, waits up to `graceMs` milliseconds for running ones, aborts the rest, and disconnects.
   * Later calls return the first one's promise.
   */
  close(options: { graceMs: number }): Promise<void>;
}
