import { insertEventOfEach } from '../../db/event-sql';
import type { Circumstances, UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { followValidity } from '../estimates/follow-validity';
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

/** How many invoices changed, and whether the organization's statuses are now up to date. */
interface Followed {
  invoices: number;
  isDone: boolean;
}

const FOLLOWED: Followed = { invoices: 0, isDone: true };

/** Changes the first of the invoices and estimates that must change. If there are fewer than `MOST_AT_ONCE`, they are the last. */
async function followSome(work: UnitOfWork): Promise<Followed> {
  const { organizationId: id, now } = work;
  const read = async (lock = '') =>
    (await work.sql.query<Days>(`SELECT time_zone, statuses_as_of FROM organizations WHERE id = $1 ${lock}`, [id]))[0];
  if (!dayToFollow(work, await read())) return FOLLOWED;
  // Callers that waited here find the work done. Acts after which an invoice can be due lock the row FOR SHARE, and so
  // run before or after.
  const today = dayToFollow(work, await read('FOR NO KEY UPDATE'));
  if (!today) return FOLLOWED;
  const [changed] = await work.beyondLimit(() => work.sql.query<{ count: number }>(FOLLOW, [id, today, now]));
  const invoices = changed?.count ?? 0;
  const estimates = await followValidity(work, today, MOST_AT_ONCE);
  const isDone = invoices < MOST_AT_ONCE && estimates < MOST_AT_ONCE;
  if (isDone) await work.sql.query(`UPDATE organizations SET statuses_as_of = $2 WHERE id = $1`, [id, today]);
  work.noteEvents();
  return { invoices, isDone };
}

async function untilFollowed(some: () => Promise<Followed>): Promise<number> {
  let changed = 0;
  for (let more = true; more;) {
    const { invoices, isDone } = await some();
    changed += invoices;
    more = !isDone;
  }
  return changed;
}

/**
 * Updates the status of every invoice and estimate of the organization for its current day. Unpaid invoices past their due
 * date become OVERDUE, estimates past their last day EXPIRED. If the time zone has changed, those of which that is no longer
 * true return to their previous status. Returns the number of invoices that changed. If the day was already processed, reads one row and writes nothing.
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
