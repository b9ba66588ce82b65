import { insertEventOfEach } from '../../db/event-sql';
import type { UnitOfWork } from '../../db/unit-of-work';

/** Estimates that expired or are valid again, consistent with `estimateStatus`. Locked in the order of their IDs. */
const FOLLOW = `
  WITH moved AS (
    SELECT id, CASE WHEN valid_until < $2 THEN 'EXPIRED' ELSE 'SENT' END AS status
    FROM estimates WHERE organization_id = $1
      AND (status = 'SENT' AND valid_until < $2 OR status = 'EXPIRED' AND valid_until >= $2)
    ORDER BY id LIMIT $4 FOR UPDATE),
  changed AS (
    UPDATE estimates AS e SET status = moved.status, version = e.version + 1, updated_at = $3
    FROM moved WHERE e.organization_id = $1 AND e.id = moved.id
    RETURNING e.organization_id, e.id, e.project_ids, e.status),
  events_written AS (${insertEventOfEach('changed', {
    type: `CASE subject.status WHEN 'EXPIRED' THEN 'estimate.expired' ELSE 'estimate.expiry_ended' END`,
    actor: 'NULL::uuid',
    at: '$3::timestamptz',
  })})
  SELECT count(*)::int FROM changed`;

/**
 * Updates the statuses of the organization's estimates for a day, at most `limit` of them, in one statement, and returns how
 * many changed. The caller holds the organization's row, and calls `noteEvents`.
 */
export async function followValidity(work: UnitOfWork, day: string, limit: number): Promise<number> {
  const values = [work.organizationId, day, work.now, limit];
  const [changed] = await work.beyondLimit(() => work.sql.query<{ count: number }>(FOLLOW, values));
  return changed?.count ?? 0;
}
