import type { Query } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { failDelivery } from './fail-delivery';

/**
 * Fails the organization's emails whose job is dead although it recorded nothing: its worker died, or its last attempt
 * took too long. Returns their number.
 */
export async function giveUpDeliveries(work: UnitOfWork): Promise<number> {
  const abandoned = await work.sql.query<{ id: string; error: string | null }>(
    `SELECT d.id, coalesce(d.error, j.error) AS error
     FROM jobs j JOIN deliveries d ON d.organization_id = j.organization_id AND d.id = j.subject_id
     WHERE j.organization_id = $1 AND j.name = 'deliverEmail' AND j.status = 'DEAD' AND d.status = 'PENDING'
     ORDER BY d.id FOR UPDATE OF d`,
    [work.organizationId],
  );
  for (const { id: deliveryId, error } of abandoned)
    await failDelivery(work, { deliveryId, reason: error ?? 'It was not sent.', final: true });
  return abandoned.length;
}

/** The organizations that may have such emails (UUIDs). Requires the system scope. */
export async function organizationsWithDeadEmails(sql: Query): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT organization_id AS id FROM jobs
     WHERE name = 'deliverEmail' AND status = 'DEAD' AND organization_id IS NOT NULL ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}
