import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { InvoiceEvent } from '../../entities/invoice-event';
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
  const events = overdue.map(({ id }) => ({
    id: newId(),
    organizationId: work.organizationId,
    invoiceId: id,
    type: 'OVERDUE',
    actorId: null,
    at: work.now,
  }));
  if (events.length > 0) await work.sql.manager.insert(InvoiceEvent, events);
  return overdue.length;
}
