import { newId } from '../lib/uuid';
import type { JobSubject } from '../domain/jobs';
import type { JobName, JobPayloads } from '../jobs/catalogue';
import type { Query } from './database';

/** The owner of the jobs; `organizationId` is null for the platform's own. */
export interface JobFacts {
  name: JobName;
  organizationId: string | null;
  userId: string | null;
  now: Date;
}

/** The payload and subject of a job, when it may run, and the key under which it exists at most once. */
export interface JobRow {
  payload: JobPayloads[JobName];
  subject: JobSubject | null;
  runAt?: Date;
  uniqueKey?: string;
}

/** Inserts a job row and returns its ID. If the `uniqueKey` already exists, returns the ID of that job. */
export async function insertJob(sql: Query, facts: JobFacts, job: JobRow): Promise<string> {
  const { payload, subject, runAt, uniqueKey } = job;
  const id = newId();
  const { name, organizationId, userId, now } = facts;
  const key = uniqueKey ?? null;
  const added = await sql.query(
    `INSERT INTO jobs (id, organization_id, name, payload, unique_key, run_at, created_by, created_at, updated_at,
       subject_kind, subject_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)
     ON CONFLICT (unique_key) WHERE unique_key IS NOT NULL DO NOTHING RETURNING id`,
    [
      ...[id, organizationId, name, JSON.stringify(payload), key, runAt ?? now, userId, now],
      ...[subject?.kind ?? null, subject?.id ?? null],
    ],
  );
  if (added.length === 1) return id;
  // A separate statement, because only a new snapshot shows the row of an act that has just committed.
  const [row] = await sql.query<{ id: string }>(`SELECT id FROM jobs WHERE unique_key = $1`, [key]);
  if (!row) throw new Error(`the job ${key} belongs to another organization`);
  return row.id;
}

/**
 * Inserts job rows in one statement. Those whose `uniqueKey` already exists are skipped. They are inserted in the order
 * of their keys, so that concurrent transactions that insert the same ones do not deadlock.
 */
export async function insertJobs(sql: Query, facts: JobFacts, jobs: readonly JobRow[]): Promise<void> {
  const { name, organizationId, userId, now } = facts;
  await sql.query(
    `INSERT INTO jobs (id, organization_id, name, payload, unique_key, run_at, created_by, created_at, updated_at,
       subject_kind, subject_id)
     SELECT job.id, $1::uuid, $2, job.payload::jsonb, job.unique_key, job.run_at, $3::uuid, $4::timestamptz, $4::timestamptz,
       job.subject_kind, job.subject_id
     FROM unnest($5::uuid[], $6::text[], $7::text[], $8::timestamptz[], $9::text[], $10::uuid[])
       AS job(id, payload, unique_key, run_at, subject_kind, subject_id)
     ORDER BY job.unique_key
     ON CONFLICT (unique_key) WHERE unique_key IS NOT NULL DO NOTHING`,
    [
      ...[organizationId, name, userId, now],
      jobs.map(() => newId()),
      jobs.map(({ payload }) => JSON.stringify(payload)),
      jobs.map(({ uniqueKey }) => uniqueKey ?? null),
      jobs.map(({ runAt }) => (runAt ?? now).toISOString()),
      jobs.map(({ subject }) => subject?.kind ?? null),
      jobs.map(({ subject }) => subject?.id ?? null),
    ],
  );
}
