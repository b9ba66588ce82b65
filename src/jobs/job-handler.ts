import type { JobName, JobPayloads } from './catalogue';

/** The parts of the job's row that a handler sees. */
export interface RunningJob {
  id: string;
  /** Null for the platform's own jobs. */
  organizationId: string | null;
  /** The user whose act requested it, or null. */
  createdBy: string | null;
  /** 1 in the first attempt. */
  attempt: number;
}

/** One attempt at a job. */
export interface JobRun<Name extends JobName> {
  job: RunningJob;
  payload: JobPayloads[Name];
  /** Reports the progress in percent, from 0 to 100, to watchers. */
  progress(percent: number): Promise<void>;
  /**
   * Aborts when the attempt takes too long, when the worker stops, or when it no longer owns the job. The job is then
   * given to another attempt, so the work should end soon.
   */
  signal: AbortSignal;
}

/** The result of a job that users may see; stored as JSON. */
export type JobResult = Record<string, string | number | boolean | null>;

/**
 * Does the work of one job, and returns the result for its row. It may be called again for the same job, after a
 * failure or a crash at any point, so its effects need keys that make a repetition harmless. After an error the job is
 * retried; after a `PermanentJobError` it is not. Users see the error's message, so it must not contain secrets.
 */
export type JobHandler<Name extends JobName> = (run: JobRun<Name>) => Promise<JobResult | void>;

/** The handler of every job in the catalogue. */
export type JobHandlers = { readonly [Name in JobName]: JobHandler<Name> };

/** A failure whose message is meant for the users who watch the job; any other failure is only logged. */
export class JobError extends Error {
  override readonly name: string = 'JobError';
}

/** Thrown by a handler if the job was moved to a later time. It runs then. */
export class PostponedJob extends Error {
  constructor(readonly until: Date) {
    super('the job was postponed');
  }
}

/** Thrown by a handler if a retry cannot succeed: the job is DEAD at once. */
export class PermanentJobError extends JobError {
  override readonly name = 'PermanentJobError';
}
