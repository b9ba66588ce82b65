import { insertEventOfEach } from '../../db/event-sql';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { ownOrganization } from './load-invoice';

/** The invoices and their events in one statement, however many there are. */
const MARK = `
  WITH overdue AS (
    UPDATE invoices SET status = 'OVERDUE', version = version + 1, updated_at = $3
    WHERE organization_id = $1 AND status IN ('PUBLISHED', 'SENT', 'VIEWED') AND due_date < $2
    RETURNING organization_id, id, project_ids),
  events_written AS (${insertEventOfEach('overdue', { type: `'invoice.overdue'`, actor: 'NULL::uuid', at: '$3::timestamptz' })})
  SELECT count(*)::int FROM overdue`;

/** Moves the organization's unpaid invoices whose due date has passed in its time zone to OVERDUE; gives how many. */
export async function markOverdue(work: UnitOfWork): Promise<number> {
  const { timeZone } = await ownOrganization(work);
  const [marked] = await work.sql.query<{ count: number }>(MARK, [
    work.organizationId,
    todayIn(timeZone, work.now),
    work.now,
  ]);
  work.noteEvents();
  return marked?.count ?? 0;
}
