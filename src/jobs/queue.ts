import type { JobName } from './catalogue';

/** One hand-over of a job's row to the queue. */
export interface QueueEntry {
  /** The row's id. */
  id: string;
  /** How many attempts the row had when it was handed over: the same pair of id and attempts is queued once. */
  attempts: number;
  /** For people who look into the queue; the row decides what is run. */
  name: JobName;
  /** Milliseconds from now until it may start; 0 for at once. */
  delayMs: number;
}

/** How full the queue is, in jobs. */
export interface QueueDepth {
  waiting: number;
  delayed: number;
  active: number;
}

/** The time from one emptying of the queue's store to the next. */
export interface QueueLife {
  id: string;
  /** Whether all that is to be done has been handed over in it. */
  isWhole: boolean;
}

/**
 * Works on one entry. It resolves when the entry is done with, whatever became of the job; it rejects when it could
 * not find out (the database is away), and is then called again later. When the signal aborts, it must settle soon.
 */
export type ProcessEntry = (entry: Pick<QueueEntry, 'id' | 'attempts'>, signal: AbortSignal) => Promise<void>;

/**
 * The engine that brings jobs to workers. It carries ids only and may forget, repeat or delay them: the truth is the
 * table `jobs`. Every call settles within seconds, also when the store behind it is away.
 */
export interface JobQueue {
  /** Queues the entries; those that are queued already are left as they are. Rejects when the store is away. */
  add(entries: readonly QueueEntry[]): Promise<void>;
  /** Starts to work on entries, `concurrency` at a time. Once a queue. */
  process(work: ProcessEntry, options: { concurrency: number }): void;
  depth(): Promise<QueueDepth>;
  /** The life that the store is in; begins one where the store knows of none, for it is new or was emptied. */
  life(): Promise<QueueLife>;
  /** Notes in the store that all has been handed over since that life began. Means nothing in another life. */
  confirm(lifeId: string): Promise<void>;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  /**
   * Takes no new entries, waits up to `graceMs` milliseconds for those at work, aborts the rest, and disconnects.
   * Later calls give the first one's promise.
   */
  close(options: { graceMs: number }): Promise<void>;
}
