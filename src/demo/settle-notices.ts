import type { UnitOfWork } from '../db/unit-of-work';

const SETTLED_KINDS = [
  'timeSubmitted',
  'timeApproved',
  'timeRejected',
  'expensesSubmitted',
  'expensesApproved',
  'expensesRejected',
];

/** Nobody is told of the demo's time and expenses: the notices go, and their jobs are over, before any worker sees them. */
export async function settleNotices(work: UnitOfWork): Promise<void> {
  const settled = await work.sql.query<{ user_id: string }>(
    `DELETE FROM notices WHERE organization_id = $1 AND kind = ANY ($2) RETURNING user_id`,
    [work.organizationId, SETTLED_KINDS],
  );
  await work.sql.query(
    `UPDATE jobs SET status = 'SUCCEEDED', percent = 100, finished_at = $3, updated_at = $3
     WHERE status = 'QUEUED' AND unique_key LIKE ANY (SELECT 'deliverNotices/' || $1 || '/' || u || '/%' FROM unnest($2::uuid[]) AS u)`,
    [work.organizationId, settled.map(({ user_id: userId }) => userId), work.now],
  );
}
