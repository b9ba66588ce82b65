import { insertEventOfEach } from '../../db/event-sql';
import type { Circumstances, UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { changedInvoices } from './change-invoice';

/** So many invoices change in one statement, with an audit entry and an event each: far within the statement timeout. */
const MOST_AT_ONCE = 2000;

/** What is due now and was not, and what is not due any more: as `invoiceStatus` has it. Locked in the order of their ids. */
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

/** The organization's day of the act where its statuses are of an earlier one, else null. */
function dayToFollow(work: UnitOfWork, days: Days | undefined): string | null {
  if (!days) return null;
  const today = todayIn(days.time_zone, work.now);
  return days.statuses_as_of === null || days.statuses_as_of < today ? today : null;
}

/**
 * Moves the first of those that are to be moved, and gives how many; fewer than `MOST_AT_ONCE` are the last, and with them the
 * organization's statuses are of the day.
 */
async function followSome(work: UnitOfWork): Promise<number> {
  const { organizationId: id, now } = work;
  const read = async (lock = '') =>
    (await work.sql.query<Days>(`SELECT time_zone, statuses_as_of FROM organizations WHERE id = $1 ${lock}`, [id]))[0];
  if (!dayToFollow(work, await read())) return 0;
  // Whoever waited here finds it done. Acts that make an invoice payable hold the row FOR SHARE, and come before or after.
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
 * Makes the status of each invoice of the organization what it is on the organization's day: what is unpaid past its due
 * date becomes OVERDUE, and, where the time zone has changed, what is not any more becomes what it was. Gives how many
 * changed. On a day that was followed already it reads one row and writes nothing.
 */
export function followDueDates(work: UnitOfWork): Promise<number> {
  return untilFollowed(() => followSome(work));
}

/**
 * Does what `followDueDates` does as the system, in as many transactions as it takes: where one fails, those before it
 * stay, and the next time goes on from there.
 */
export function followDueDatesInParts(
  unitOfWork: UnitOfWorkRunner,
  organizationId: string,
  circumstances?: Circumstances,
): Promise<number> {
  return untilFollowed(() => unitOfWork.run({ kind: 'system', organizationId }, followSome, circumstances));
}
