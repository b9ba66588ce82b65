import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { ownOrganization } from './load-invoice';

/** Moves the organization's unpaid invoices whose due date has passed in its time zone to OVERDUE; gives how many. */
export async function markOverdue(work: UnitOfWork): Promise<number> {
  const { timeZone } = await ownOrganization(work);
  const overdue = await work.sql.query<{ id: string; project_ids: (string | null)[] }>(
    `UPDATE invoices SET status = 'OVERDUE', version = version + 1, updated_at = $3
     WHERE organization_id = $1 AND status IN ('PUBLISHED', 'SENT', 'VIEWED') AND due_date < $2
     RETURNING id, project_ids`,
    [work.organizationId, todayIn(timeZone, work.now), work.now],
  );
  for (const { id: invoiceId, project_ids: projectIds } of overdue)
    work.emit('invoice.overdue', { invoiceId, projectIds });
  return overdue.length;
}
