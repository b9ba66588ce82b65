import type { JobName, JobPayloads } from './catalogue';

/** What a handler is told of the job's row. */
export interface RunningJob {
  id: string;
  /** Null for the platform's own work. */
  organizationId: string | null;
  /** The user whose act asked for it, or null. */
  createdBy: string | null;
  /** 1 in the first attempt. */
  attempt: number;
}

/** One attempt at a job. */
export interface JobRun<Name extends JobName> {
  job: RunningJob;
  payload: JobPayloads[Name];
  /** Says how far it is, in percent from 0 to 100; watchers are told. */
  progress(percent: number): Promise<void>;
  /**
   * Aborts when the attempt takes too long, when the worker stops, or when it no longer has the job to itself. The job
   * is then given to another attempt, so work should end soon.
   */
  signal: AbortSignal;
}

/** What people may see of a job that is done; stored as JSON. */
export type JobResult = Record<string, string | number | boolean | null>;

/**
 * Does the work of one job, and gives what its row shall say of it. It may be called again for the same job, after a
 * failure and after a crash at any point: whatever it changes is to carry a key that makes a second time harmless. A
 * throw means another attempt later; a `PermanentJobError` means none. An error's message is shown to people, and so
 * must not hold secrets.
 */
export type JobHandler<Name extends JobName> = (run: JobRun<Name>) => Promise<JobResult | void>;

/** The handler of every job in the catalog. */
export type JobHandlers = { readonly [Name in JobName]: JobHandler<Name> };

/** A failure whose message is meant for the people who watch the job; every other failure is told in the log alone. */
export class JobError extends Error {
  override readonly name: string = 'JobError';
}

/** Thrown by a handler when trying again can't help: the job is DEAD at once. */
export class PermanentJobError extends JobError {
  override readonly name = 'PermanentJobError';
}
