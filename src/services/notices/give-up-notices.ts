import type { Sql } from '../../db/database';
import { GATHERED_KINDS, isNoticeKind } from '../../domain/notices';
import { type KeyedNotice, uniqueKeyOf } from './notify';
import type { FailedNotice } from './settle-notices';

const WAIT_FOR_JOB_MS = 30 * 24 * 60 * 60 * 1000;

/** Whether the dead job `jobs` had taken the notice or was to deliver it alone. $1: the kinds of digests. */
const OF_DEAD_JOB = `jobs.name = 'deliverNotices' AND jobs.status = 'DEAD' AND (jobs.id = notices.grouped_into
  OR notices.grouped_into IS NULL AND jobs.payload->>'noticeId' = notices.id::text AND NOT notices.kind = ANY ($1::text[]))`;

/** Whose notices: an organization's (UUID), or those that belong to users alone. */
export interface LostNotices {
  organizationId: string | null;
  now: Date;
}

/**
 * Marks notices as FAILED that will never be sent, and returns them: those that a dead job had taken or was to deliver
 * alone, and those of a digest whose job was lost before they were taken, if no other job has taken them for a month.
 * Requires the scope of the organization; without one, the system scope.
 */
export async function giveUpNotices(sql: Sql, { organizationId, now }: LostNotices): Promise<FailedNotice[]> {
  const dead = await sql.query<FailedNotice>(
    `UPDATE notices SET status = 'FAILED', reason = coalesce(reason, jobs.error), settled_at = $2
     FROM jobs WHERE notices.organization_id IS NOT DISTINCT FROM $3 AND notices.status = 'QUEUED' AND ${OF_DEAD_JOB}
     RETURNING notices.kind, notices.subject_id, notices.occurrence`,
    [GATHERED_KINDS, now, organizationId],
  );
  const untaken = await sql.query<KeyedNotice>(
    `SELECT id, kind, user_id, organization_id FROM notices
     WHERE organization_id IS NOT DISTINCT FROM $2 AND status = 'QUEUED' AND grouped_into IS NULL AND created_at < $1`,
    [monthBefore(now), organizationId],
  );
  const known = untaken.filter(({ kind }) => isNoticeKind(kind));
  // Notices that a job has just taken or claimed are left to it.
  const lost = await sql.query<FailedNotice>(
    `UPDATE notices SET status = 'FAILED', reason = coalesce(reason, 'no job came for it within a month'), settled_at = $1
     FROM unnest($2::uuid[], $3::text[]) AS untaken(id, key)
     WHERE notices.id = untaken.id AND status = 'QUEUED' AND grouped_into IS NULL
       AND NOT EXISTS (SELECT FROM jobs WHERE unique_key = untaken.key)
     RETURNING notices.kind, notices.subject_id, notices.occurrence`,
    [now, known.map(({ id }) => id), known.map(uniqueKeyOf)],
  );
  return [...dead, ...lost];
}

/** The organizations that may have such notices (UUIDs). Requires the system scope. */
export async function organizationsWithLostNotices(sql: Sql, now: Date): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT organization_id AS id FROM notices WHERE status = 'QUEUED' AND organization_id IS NOT NULL
       AND (grouped_into IS NULL AND created_at < $2 OR EXISTS (SELECT FROM jobs WHERE ${OF_DEAD_JOB}))`,
    [GATHERED_KINDS, monthBefore(now)],
  );
  return rows.map(({ id }) => id);
}

const monthBefore = (now: Date): Date => new Date(now.getTime() - WAIT_FOR_JOB_MS);
