import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { ownOrganization } from './load-invoice';

/** Moves the organization's unpaid invoices whose due date has passed in its time zone to OVERDUE; gives how many. */
export async function markOverdue(work: UnitOfWork): Promise<number> {
  const { timeZone } = await ownOrganization(work);
  const overdue = await work.sql.query<{ id: string }>(
    `UPDATE invoices SET status = 'OVERDUE', version = version + 1, updated_at = $3
     WHERE organization_id = $1 AND status IN ('PUBLISHED', 'SENT', 'VIEWED') AND due_date < $2
     RETURNING id`,
    [work.organizationId, todayIn(timeZone, work.now), work.now],
  );
  // Arrays, for a statement has places for 65,535 values, and a large organization may have more of them overdue at once.
  if (overdue.length > 0) {
    await work.sql.query(
      `INSERT INTO invoice_events (organization_id, id, invoice_id, type, at)
       SELECT $1, event.id, event.invoice_id, 'OVERDUE', $4 FROM unnest($2::uuid[], $3::uuid[]) AS event(id, invoice_id)`,
      [work.organizationId, overdue.map(() => newId()), overdue.map(({ id }) => id), work.now],
    );
  }
  return overdue.length;
}
