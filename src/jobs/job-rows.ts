import { JobStatus } from '../domain/jobs';
import type { Clock } from '../config/clock';
import type { Database } from '../db/database';
import { JOBS, type JobName } from './catalogue';
import { JOB_CHANNEL } from '../db/job-events';
import type { JobResult } from './job-handler';
import type { QueueEntry } from './queue';

/** A row that this process has claimed, and its work. */
export interface ClaimedJob {
  id: string;
  name: JobName;
  payload: object;
  organizationId: string | null;
  createdBy: string | null;
  /** The number of this attempt; later writes apply to this attempt only. */
  attempt: number;
  /** Whether the previous attempt ended without an outcome, because its worker died. */
  afterCrash: boolean;
}

/**
 * The outcome of an attempt. `retryAt` is when the next attempt is due: after a failure (FAILED), or after the job was
 * returned or postponed (QUEUED).
 */
export type Outcome =
  | { status: JobStatus.SUCCEEDED; result: JobResult | null }
  | { status: JobStatus.DEAD; error: string }
  | { status: JobStatus.FAILED; error: string; retryAt: Date }
  | { status: JobStatus.QUEUED; retryAt: Date };

const SYSTEM = { kind: 'system' } as const;
const TELL = `pg_notify('${JOB_CHANNEL}', id::text)`;

/** The changes that a worker makes to rows of `jobs`. Each notifies the watchers in the same transaction. */
export class JobRows {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /**
   * Begins the attempt for an entry. Returns undefined if there is none to begin: the job is finished, the entry is
   * outdated, or only a newer version knows the job. The caller holds the job's lock, so a row that is RUNNING has lost
   * its worker.
   */
  claim({ id, attempts }: Pick<QueueEntry, 'id' | 'attempts'>): Promise<ClaimedJob | undefined> {
    return this.#database.transaction(SYSTEM, async (sql) => {
      const [row] = await sql.query<ClaimedJob>(
        `WITH before AS (SELECT id, status FROM jobs WHERE id = $1 FOR UPDATE)
         UPDATE jobs SET status = 'RUNNING', attempts = attempts + 1, percent = 0, handed_over_at = NULL,
           started_at = $3, updated_at = $3
         FROM before
         WHERE jobs.id = before.id AND attempts = $2 AND name = ANY ($4)
           AND jobs.status IN ('QUEUED', 'FAILED', 'RUNNING')
         RETURNING jobs.id, name, payload, organization_id AS "organizationId", created_by AS "createdBy",
           attempts AS attempt, before.status = 'RUNNING' AS "afterCrash", pg_notify('${JOB_CHANNEL}', jobs.id::text)`,
        [id, attempts, this.#clock.now(), Object.keys(JOBS)],
      );
      return row;
    });
  }

  /** Records the progress of an attempt, unless it has ended since. */
  async progress({ id, attempt }: ClaimedJob, percent: number): Promise<void> {
    const whole = Math.min(100, Math.max(0, Math.round(percent)));
    await this.#database.transaction(SYSTEM, (sql) =>
      sql.query(
        `UPDATE jobs SET percent = $3, updated_at = $4
         WHERE id = $1 AND attempts = $2 AND status = 'RUNNING' AND percent <> $3 RETURNING ${TELL}`,
        [id, attempt, whole, this.#clock.now()],
      ),
    );
  }

  /**
   * Ends an attempt; a DEAD job releases its key if the catalogue says so. Returns false, and writes nothing, if
   * another attempt has taken over.
   */
  async finish({ id, name, attempt }: ClaimedJob, outcome: Outcome): Promise<boolean> {
    const now = this.#clock.now();
    const ended = outcome.status === JobStatus.SUCCEEDED || outcome.status === JobStatus.DEAD;
    const rows = await this.#database.transaction(SYSTEM, (sql) =>
      sql.query(
        `UPDATE jobs SET status = $3, result = $4::jsonb, error = $5, run_at = COALESCE($6, run_at),
           percent = CASE WHEN $3 = 'SUCCEEDED' THEN 100 ELSE percent END,
           handed_over_at = NULL, finished_at = $7, updated_at = $8,
           unique_key = CASE WHEN NOT $9 THEN unique_key END
         WHERE id = $1 AND attempts = $2 AND status = 'RUNNING' RETURNING ${TELL}`,
        [
          id,
          attempt,
          outcome.status,
          'result' in outcome ? JSON.stringify(outcome.result) : null,
          'error' in outcome ? outcome.error : null,
          'retryAt' in outcome ? outcome.retryAt : null,
          ended ? now : null,
          now,
          outcome.status === JobStatus.DEAD && JOBS[name].freesKeyWhenDead === true,
        ],
      ),
    );
    return rows.length > 0;
  }
}
