import { insertEventOfEach } from '../../db/event-sql';
import type { Circumstances, UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { changedInvoices } from './change-invoice';

/**
 * The maximum number of invoices changed in one statement, with an audit entry and an event each. This takes far less
 * than the statement timeout.
 */
const MOST_AT_ONCE = 2000;

/**
 * Invoices that became overdue or are no longer overdue, consistent with `invoiceStatus`. Locked in the order of their
 * IDs.
 */
const FOLLOW = `
  WITH moved AS (
    SELECT id, CASE WHEN due_date < $2 THEN 'OVERDUE' WHEN viewed_at IS NOT NULL THEN 'VIEWED' WHEN sent_at IS NOT NULL THEN 'SENT'
      ELSE 'PUBLISHED' END AS status
    FROM invoices WHERE organization_id = $1
      AND (status IN ('PUBLISHED', 'SENT', 'VIEWED') AND due_date < $2 OR status = 'OVERDUE' AND due_date >= $2)
    ORDER BY id LIMIT ${MOST_AT_ONCE} FOR UPDATE),
  changed AS (${changedInvoices(['status'], 'SELECT id, status FROM moved', '$3')}),
  events_written AS (${insertEventOfEach('changed', {
    type: `CASE subject.status WHEN 'OVERDUE' THEN 'invoice.overdue' ELSE 'invoice.overdue_ended' END`,
    actor: 'NULL::uuid',
    at: '$3::timestamptz',
  })})
  SELECT count(*)::int FROM changed`;

interface Days {
  time_zone: string;
  statuses_as_of: string | null;
}

/** The organization's current day; null if its statuses are already up to date for it. */
function dayToFollow(work: UnitOfWork, days: Days | undefined): string | null {
  if (!days) return null;
  const today = todayIn(days.time_zone, work.now);
  return days.statuses_as_of === null || days.statuses_as_of < today ? today : null;
}

/**
 * Changes the first of the invoices that must change, and returns their number. If there are fewer than `MOST_AT_ONCE`,
 * they are the last, and the organization's statuses are then up to date.
 */
async function followSome(work: UnitOfWork): Promise<number> {
  const { organizationId: id, now } = work;
  const read = async (lock = '') =>
    (await work.sql.query<Days>(`SELECT time_zone, statuses_as_of FROM organizations WHERE id = $1 ${lock}`, [id]))[0];
  if (!dayToFollow(work, await read())) return 0;
  // Callers that waited here find the work done. Acts after which an invoice can be due lock the row FOR SHARE, and so
  // run before or after.
  const today = dayToFollow(work, await read('FOR NO KEY UPDATE'));
  if (!today) return 0;
  const [changed] = await work.beyondLimit(() => work.sql.query<{ count: number }>(FOLLOW, [id, today, now]));
  const count = changed?.count ?? 0;
  if (count < MOST_AT_ONCE)
    await work.sql.query(`UPDATE organizations SET statuses_as_of = $2 WHERE id = $1`, [id, today]);
  work.noteEvents();
  return count;
}

async function untilFollowed(some: () => Promise<number>): Promise<number> {
  let changed = 0;
  for (let more = true; more;) {
    const count = await some();
    changed += count;
    more = count === MOST_AT_ONCE;
  }
  return changed;
}

/**
 * Updates the status of every invoice of the organization for its current day. Unpaid invoices past their due date
 * become OVERDUE. If the time zone has changed, invoices that are no longer overdue return to their previous status.
 * Returns the number of changes. If the day was already processed, reads one row and writes nothing.
 */
export function followDueDates(work: UnitOfWork): Promise<number> {
  return untilFollowed(() => followSome(work));
}

/**
 * Runs `followDueDates` as the system, in as many transactions as needed. If one fails, the earlier ones remain, and
 * the next run continues from there.
 */
export function followDueDatesInParts(
  unitOfWork: UnitOfWorkRunner,
  organizationId: string,
  circumstances?: Circumstances,
): Promise<number> {
  return untilFollowed(() => unitOfWork.run({ kind: 'system', organizationId }, followSome, circumstances));
}
