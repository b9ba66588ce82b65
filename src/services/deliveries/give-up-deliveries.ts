import type { Query } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { failDelivery } from './fail-delivery';

/** Dead jobs that hold their key. Emails are not visible in the system scope, so the key tells which were looked at. */
const DEAD = `name IN ('deliverEmail', 'deliverReminder') AND status = 'DEAD' AND unique_key IS NOT NULL`;

/**
 * Fails the organization's emails whose job is dead although it recorded nothing: its worker died, or its last attempt
 * took too long. Such a job gives up its key, so that it is looked at once. Returns the number of emails.
 */
export async function giveUpDeliveries(work: UnitOfWork): Promise<number> {
  const { organizationId } = work;
  const dead = await work.sql.query<{ delivery_id: string; error: string | null }>(
    `UPDATE jobs SET unique_key = NULL WHERE organization_id = $1 AND ${DEAD}
     RETURNING payload->>'deliveryId' AS delivery_id, error`,
    [organizationId],
  );
  const abandoned = await work.sql.query<{ id: string; error: string | null }>(
    `SELECT d.id, coalesce(d.error, dead.error) AS error
     FROM unnest($2::uuid[], $3::text[]) AS dead(id, error)
     JOIN deliveries named ON named.organization_id = $1 AND named.id = dead.id
     JOIN deliveries d ON d.organization_id = $1
       AND (d.id = named.id OR d.kind = 'REMINDER' AND d.message_id = named.message_id)
     WHERE d.status = 'PENDING' ORDER BY d.id FOR UPDATE OF d`,
    [organizationId, dead.map((job) => job.delivery_id), dead.map(({ error }) => error)],
  );
  for (const { id: deliveryId, error } of abandoned)
    await failDelivery(work, { deliveryId, reason: error ?? 'It was not sent.', final: true });
  return abandoned.length;
}

/** The organizations with dead jobs that were not looked at yet (UUIDs). Requires the system scope. */
export async function organizationsWithDeadEmails(sql: Query): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(`SELECT DISTINCT organization_id AS id FROM jobs WHERE ${DEAD}`);
  return rows.map(({ id }) => id);
}
