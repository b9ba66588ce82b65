import type { Sql } from '../../db/database';
import { GATHERED_KINDS, isNoticeKind } from '../../domain/notices';
import { type KeyedNotice, uniqueKeyOf } from './notify';

const WAIT_FOR_JOB_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Marks notices as FAILED that will never be sent: those that a dead job had taken or was to deliver alone, and those
 * of a digest whose job was lost before they were taken, if no other job has taken them for a month. Requires the
 * system scope.
 */
export async function giveUpNotices(sql: Sql, now: Date): Promise<void> {
  await sql.query(
    `UPDATE notices SET status = 'FAILED', reason = coalesce(reason, jobs.error), settled_at = $1
     FROM jobs WHERE notices.status = 'QUEUED' AND jobs.name = 'deliverNotices' AND jobs.status = 'DEAD'
       AND (jobs.id = notices.grouped_into
         OR notices.grouped_into IS NULL AND jobs.payload->>'noticeId' = notices.id::text AND NOT notices.kind = ANY ($2::text[]))`,
    [now, GATHERED_KINDS],
  );
  const untaken = await sql.query<KeyedNotice>(
    `SELECT id, kind, user_id, organization_id FROM notices
     WHERE status = 'QUEUED' AND grouped_into IS NULL AND created_at < $1`,
    [new Date(now.getTime() - WAIT_FOR_JOB_MS)],
  );
  const known = untaken.filter(({ kind }) => isNoticeKind(kind));
  // Notices that a job has just taken or claimed are left to it.
  await sql.query(
    `UPDATE notices SET status = 'FAILED', reason = coalesce(reason, 'no job came for it within a month'), settled_at = $1
     FROM unnest($2::uuid[], $3::text[]) AS untaken(id, key)
     WHERE notices.id = untaken.id AND status = 'QUEUED' AND grouped_into IS NULL
       AND NOT EXISTS (SELECT FROM jobs WHERE unique_key = untaken.key)`,
    [now, known.map(({ id }) => id), known.map(uniqueKeyOf)],
  );
}
