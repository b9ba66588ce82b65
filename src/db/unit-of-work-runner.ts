import type { Clock } from '../config/clock';
import type { Actor } from '../domain/actor';
import type { Database } from './database';
import { answerOnce, type IdempotentRequest } from './idempotency';
import { type Origin, scopeOf } from './scope';
import type { UnitOfWork } from './unit-of-work';
import { OpenUnitOfWork, type Secrets } from './open-unit-of-work';

/** The dependencies of a unit of work. */
export interface UnitOfWorkParts extends Secrets {
  database: Database;
  clock: Clock;
  /** Called after a commit that added jobs, so that they are handed over at once. */
  jobsCommitted: () => void;
  /**
   * Called after a commit that added events, so that they are numbered soon, with the organizations; null for events
   * without one.
   */
  eventsCommitted: (organizations: Iterable<string | null>) => void;
}

/** The options of an act in addition to its input. */
export interface Circumstances {
  /** The request's Idempotency-Key: the act takes effect at most once for it. */
  idempotent?: IdempotentRequest | null;
  /** For the audit log. */
  origin?: Partial<Origin>;
}

/** Runs acts: opens the unit of work, commits it, and notifies the queue. */
export class UnitOfWorkRunner {
  constructor(private readonly parts: UnitOfWorkParts) {}

  /** Runs `body` in one transaction as `actor`. */
  async run<Output>(
    actor: Actor,
    body: (work: UnitOfWork) => Promise<Output>,
    { idempotent, origin }: Circumstances = {},
  ): Promise<Output> {
    const { database, clock, jobsCommitted, eventsCommitted } = this.parts;
    const now = clock.now();
    let jobs = 0;
    let written: ReadonlySet<string | null> = new Set();
    const output = await database.transaction(
      scopeOf(actor),
      async (sql) => {
        const work = new OpenUnitOfWork(sql, idempotent ? sql : sql.last, actor, now, this.parts);
        const result = idempotent ? await answerOnce(work, idempotent, () => body(work)) : await body(work);
        await work.events.flush();
        jobs = work.jobs;
        written = work.events.written;
        return result;
      },
      { action: 'system', at: now, ...origin },
    );
    if (jobs > 0) jobsCommitted();
    if (written.size > 0) eventsCommitted(written);
    return output;
  }
}
