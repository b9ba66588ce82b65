import type { Logger } from 'pino';
import type { Clock } from '../config/clock';
import type { Database } from '../db/database';
import { BillfoldError } from '../domain/errors';
import { reasonOf } from '../domain/failure-reason';
import { JobStatus } from '../domain/jobs';
import { backoffAfter, JOBS, type JobName, type JobPayloads } from './catalogue';
import {
  JobError,
  PermanentJobError,
  PostponedJob,
  type JobHandler,
  type JobHandlers,
  type JobResult,
} from './job-handler';
import type { JobLocks } from './job-locks';
import { JobRows, type ClaimedJob, type Outcome } from './job-rows';
import type { JobQueue, QueueEntry } from './queue';

/** Called when an attempt ends; QUEUED means that it was returned because the worker stops. */
export interface JobEvents {
  attemptEnded(attempt: { name: JobName; status: Outcome['status']; durationMs: number }): void;
}

/** The dependencies of a `JobRunner`. */
export interface JobRunnerParts {
  database: Database;
  queue: JobQueue;
  locks: JobLocks;
  handlers: JobHandlers;
  clock: Clock;
  log: Logger;
  events: JobEvents;
}

class Interrupted extends Error {}

/** Runs jobs: claims the row that an entry refers to, calls its handler, and records the outcome. */
export class JobRunner {
  readonly #parts: JobRunnerParts;
  readonly #rows: JobRows;

  constructor(parts: JobRunnerParts) {
    this.#parts = parts;
    this.#rows = new JobRows(parts.database, parts.clock);
  }

  /** Begins to run jobs, `concurrency` at a time. */
  start({ concurrency }: { concurrency: number }): void {
    this.#parts.queue.process((entry, signal) => this.#work(entry, signal), { concurrency });
  }

  /**
   * Accepts no more jobs and gives running ones `graceMs` milliseconds; unfinished ones are returned to the table for
   * another worker. The queue is closed afterwards.
   */
  async stop(graceMs: number): Promise<void> {
    await this.#parts.queue.close({ graceMs });
  }

  async #work(entry: Pick<QueueEntry, 'id' | 'attempts'>, stopping: AbortSignal): Promise<void> {
    const { locks } = this.#parts;
    const lost = await locks.acquire(entry.id);
    if (!lost) return;
    try {
      const job = await this.#rows.claim(entry);
      if (job) await this.#attempt(job, AbortSignal.any([stopping, lost]));
    } finally {
      await locks.release(entry.id);
    }
  }

  async #attempt(job: ClaimedJob, interrupted: AbortSignal): Promise<void> {
    const { clock, events, log } = this.#parts;
    const { name } = job;
    const startedAt = clock.now();
    const outcome = await this.#outcomeOf(job, name, interrupted);
    const kept = await this.#rows.finish(job, outcome);
    const durationMs = clock.now().getTime() - startedAt.getTime();
    const facts = { jobId: job.id, job: name, attempt: job.attempt, status: outcome.status, durationMs };
    if (!kept) log.warn(facts, 'the outcome of a job came too late; another attempt had taken it over');
    else if (outcome.status === JobStatus.DEAD) log.error({ ...facts, reason: outcome.error }, 'job is dead');
    else if (outcome.status === JobStatus.FAILED) log.warn({ ...facts, reason: outcome.error }, 'job failed');
    else if (outcome.status === JobStatus.SUCCEEDED) log.debug(facts, 'job done');
    else log.info(facts, 'job returned');
    if (kept) events.attemptEnded({ name, status: outcome.status, durationMs });
  }

  async #outcomeOf<Name extends JobName>(job: ClaimedJob, name: Name, interrupted: AbortSignal): Promise<Outcome> {
    const policy = JOBS[name];
    // A job that kills its worker every time must also end. A job that was returned is not at fault.
    if (job.afterCrash && job.attempt > policy.attempts) {
      return { status: JobStatus.DEAD, error: 'its worker died in the last attempt' };
    }
    const now = this.#parts.clock.now();
    try {
      const result = await this.#call(this.#parts.handlers[name], job, { interrupted, timeoutMs: policy.timeoutMs });
      return { status: JobStatus.SUCCEEDED, result: result ?? null };
    } catch (error) {
      if (error instanceof Interrupted) return { status: JobStatus.QUEUED, retryAt: now };
      if (error instanceof PostponedJob) return { status: JobStatus.QUEUED, retryAt: error.until };
      this.#parts.log.warn({ jobId: job.id, job: name, err: error }, 'an attempt at a job failed');
      const message = shownReason(error);
      const last = error instanceof PermanentJobError || job.attempt >= policy.attempts;
      if (last) return { status: JobStatus.DEAD, error: message };
      const retryAt = new Date(this.#parts.clock.now().getTime() + backoffAfter(policy, job.attempt));
      return { status: JobStatus.FAILED, error: message, retryAt };
    }
  }

  /**
   * Settles with the handler, or earlier if the attempt is interrupted or takes too long, so that a handler that
   * ignores its signal cannot keep the worker from stopping.
   */
  #call<Name extends JobName>(
    handler: JobHandler<Name>,
    job: ClaimedJob,
    { interrupted, timeoutMs }: { interrupted: AbortSignal; timeoutMs: number },
  ): Promise<JobResult | void> {
    const ending = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    let interrupt: () => void = () => undefined;
    const cut = new Promise<never>((_resolve, reject) => {
      const end = (error: Error) => {
        ending.abort(error);
        reject(error);
      };
      interrupt = () => end(new Interrupted('the attempt was interrupted'));
      timer = setTimeout(() => end(new JobError(`it took longer than ${timeoutMs / 1000} seconds`)), timeoutMs);
      interrupted.addEventListener('abort', interrupt, { once: true });
      if (interrupted.aborted) interrupt();
    });
    return Promise.race([cut, this.#run(handler, job, ending.signal)]).finally(() => {
      clearTimeout(timer);
      interrupted.removeEventListener('abort', interrupt);
    });
  }

  async #run<Name extends JobName>(handler: JobHandler<Name>, job: ClaimedJob, signal: AbortSignal) {
    signal.throwIfAborted();
    const { id, organizationId, createdBy, attempt } = job;
    return handler({
      job: { id, organizationId, createdBy, attempt },
      payload: job.payload as JobPayloads[Name],
      progress: (percent) => this.#rows.progress(job, percent),
      signal,
    });
  }
}

/** The error shown to users: the handler's message if it is meant for them, otherwise only that the job failed. */
function shownReason(error: unknown): string {
  const isMeant = error instanceof JobError || error instanceof BillfoldError;
  return isMeant ? reasonOf(error.message) : 'An internal error occurred.';
}
