import type { Sql } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { NOTICES_OF_EVENTS } from '../../domain/notices';
import { featuresGiving, Permission, PERMISSIONS } from '../../domain/permissions';
import { tellOfBudgets } from '../budgets/tell-of-budgets';
import { notifyAll } from './notify';

/** The number of events processed in one transaction. */
const BATCH = 1000;

interface ToldEvent {
  id: string;
  type: keyof typeof NOTICES_OF_EVENTS;
  subject_id: string;
  user_id: string;
}

/**
 * The member who requested the email, or created the invoice, else who last sent it, else the oldest owner: the first
 * who may see it.
 */
const RECIPIENTS = `
  SELECT e.id, e.type, e.subject_id, person.user_id
  FROM events e
  LEFT JOIN deliveries d ON e.subject_kind = 'delivery' AND d.organization_id = e.organization_id AND d.id = e.subject_id
  JOIN invoices i ON i.organization_id = e.organization_id AND i.id = coalesce(d.invoice_id, e.subject_id)
  LEFT JOIN LATERAL (
    SELECT asked.actor_id FROM events asked
    WHERE asked.organization_id = e.organization_id AND asked.subject_kind = 'invoice' AND asked.subject_id = i.id
      AND asked.type = 'invoice.send_requested'
    ORDER BY asked.id DESC LIMIT 1) AS sender ON true
  CROSS JOIN LATERAL (
    SELECT m.user_id FROM members m JOIN users u ON u.id = m.user_id
    WHERE m.organization_id = e.organization_id AND u.status = 'ACTIVE'
      AND (m.user_id IN (d.requested_by, i.created_by, sender.actor_id) OR m.role = 'OWNER')
      AND (m.role = ANY ($5::text[]) OR m.role = 'EMPLOYEE' AND m.features && $6::text[])
      AND (m.project_ids IS NULL OR i.project_ids <@ m.project_ids)
    ORDER BY CASE m.user_id WHEN d.requested_by THEN 0 WHEN i.created_by THEN 1 WHEN sender.actor_id THEN 2 ELSE 3 END, m.created_at, m.id
    LIMIT 1) AS person
  WHERE e.organization_id = $1 AND e.sequence > $2 AND e.sequence <= $3 AND e.type = ANY ($4::text[])
    AND person.user_id IS DISTINCT FROM e.actor_id
  ORDER BY e.sequence`;

/**
 * Creates notices for an organization's numbered events that were not processed yet, in order, and for the budgets that
 * they may have spent. Each event is processed
 * once, even with concurrent calls: the cursor is locked, and moves together with the notices. A new organization's
 * cursor begins where its event feed begins. Returns whether there is more.
 */
export async function tellOfEvents(work: UnitOfWork): Promise<boolean> {
  const { organizationId, sql } = work;
  const [cursor] = await sql.query<{ sequence: bigint }>(
    `INSERT INTO notice_cursors (organization_id, sequence)
       SELECT organization_id, oldest - 1 FROM event_heads WHERE organization_id = $1
     ON CONFLICT (organization_id) DO UPDATE SET sequence = notice_cursors.sequence RETURNING sequence`,
    [organizationId],
  );
  // A separate statement, which sees what was numbered while the previous one waited.
  const [head] = await sql.query<{ sequence: bigint }>(`SELECT sequence FROM event_heads WHERE organization_id = $1`, [
    organizationId,
  ]);
  if (!cursor || !head || head.sequence <= cursor.sequence) return false;
  const last = cursor.sequence + BigInt(BATCH);
  const until = last < head.sequence ? last : head.sequence;
  const events = await sql.query<ToldEvent>(RECIPIENTS, [
    ...[organizationId, cursor.sequence, until, Object.keys(NOTICES_OF_EVENTS)],
    ...[PERMISSIONS[Permission.ViewInvoices], featuresGiving(Permission.ViewInvoices)],
  ]);
  await notifyAll(
    work,
    events.map(({ id, type, subject_id: subject, user_id: userId }) => ({
      ...{ person: { userId }, kind: NOTICES_OF_EVENTS[type], subject, occurrence: id },
    })),
  );
  await tellOfBudgets(work, { after: cursor.sequence, until });
  await sql.query(`UPDATE notice_cursors SET sequence = $2 WHERE organization_id = $1`, [organizationId, until]);
  return until < head.sequence;
}

/** All organizations with numbered events that were not processed yet (UUIDs). Requires the system scope. */
export async function organizationsToTell(sql: Sql): Promise<string[]> {
  const rows = await sql.last.query<{ id: string }>(
    `SELECT head.organization_id AS id FROM event_heads head
     LEFT JOIN notice_cursors cursor ON cursor.organization_id = head.organization_id
     WHERE head.organization_id IS NOT NULL AND head.sequence > coalesce(cursor.sequence, head.oldest - 1)`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Marks all events so far of an organization created in this transaction as processed, because a generated history is
 * not news. Must come last.
 */
export async function passOverEvents(work: UnitOfWork): Promise<void> {
  // The number of the response, which comes after all events.
  await work.answering.query(
    `INSERT INTO notice_cursors (organization_id, sequence) SELECT $1, count(*) FROM events WHERE organization_id = $1`,
    [work.organizationId],
  );
}
