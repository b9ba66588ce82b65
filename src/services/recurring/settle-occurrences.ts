import type { UnitOfWork } from '../../db/unit-of-work';
import { ErrorCode } from '../../domain/errors';
import { reasonOf } from '../../domain/failure-reason';
import { parseId } from '../../domain/ids';
import { comingOf, MOST_FAILURES, type RecurringError, RecurringState } from '../../domain/recurring';
import { morningOf } from '../../domain/schedule';
import { readSubscription } from '../plans/read-subscription';
import { keyOfSending } from './begin-recurring';
import type { DueOccurrence } from './due-occurrences';
import type { FailedOccurrence, Outcome } from './outcome';
import { progressOf } from './progress-of';
import { tellOwners } from './tell-owners';

/** What failed is tried again by the run of the next hour, which can begin earlier in its hour than this one. */
const RETRY_MS = 55 * 60 * 1000;

const MOVE_ON = `
  UPDATE recurring_invoices AS r SET counter = m.counter, invoices_generated = m.invoices_generated, next_date = m.next_date,
    last_date = m.last_date, due_at = m.due_at, state = m.state, failures = 0, last_error = NULL, updated_at = $3
  FROM jsonb_to_recordset($2::jsonb) AS m(id uuid, counter int, invoices_generated int, next_date date, last_date date,
    due_at timestamptz, state text)
  WHERE r.organization_id = $1 AND r.id = m.id`;

const HOLD_BACK = `
  UPDATE recurring_invoices AS r SET failures = f.failures, last_error = f.last_error, due_at = f.due_at, state = f.state,
    next_date = CASE WHEN f.due_at IS NULL THEN NULL ELSE r.next_date END, updated_at = $3
  FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, failures int, last_error jsonb, due_at timestamptz, state text)
  WHERE r.organization_id = $1 AND r.id = f.id`;

/** Moves on what has its invoice, or needs none, in one statement, and requests the emails of those that send themselves. */
export async function settleMade(work: UnitOfWork, { made, empty }: Outcome): Promise<void> {
  const moved = [...made.map(({ due }) => movedOn(due, 1)), ...empty.map((due) => movedOn(due, 0))];
  if (moved.length === 0) return;
  await work.sql.query(MOVE_ON, [work.organizationId, JSON.stringify(moved), work.now]);
  for (const { id: recurringInvoiceId, state, project_ids: projectIds } of moved)
    if (state === RecurringState.COMPLETED) work.emit('recurringInvoice.completed', { recurringInvoiceId, projectIds });
  await work.enqueueAll(
    'sendRecurringInvoice',
    made
      .filter(({ due: { row } }) => row.autoSend)
      .map(({ due: { row, input }, invoiceId }) => {
        const morning = morningOf(row.timeZone, input.issueDate ?? '');
        const runAt = morning < work.now ? work.now : morning;
        return { payload: { invoiceId }, uniqueKey: keyOfSending(invoiceId), runAt };
      }),
  );
}

function movedOn({ row, occurrence }: DueOccurrence, invoices: number) {
  const counter = row.counter + 1;
  const invoicesGenerated = row.invoicesGenerated + invoices;
  const { state, nextDate, dueAt } = comingOf({ ...progressOf(row), counter, invoicesGenerated });
  return {
    ...{ id: row.id, project_ids: row.projectIds, state },
    ...{ counter, invoices_generated: invoicesGenerated, next_date: nextDate, due_at: dueAt },
    last_date: occurrence.date,
  };
}

/** Records why invoices were refused. After three failures in a row it is paused, and the owners are told. */
export async function settleFailed(work: UnitOfWork, failed: readonly FailedOccurrence[]): Promise<void> {
  if (failed.length === 0) return;
  const rows = failed.map(({ due: { row, occurrence }, failure }) => {
    const failures = row.failures + 1;
    const isPaused = failures >= MOST_FAILURES;
    const { code, details } = failure;
    const said = code === ErrorCode.INTERNAL_ERROR || !details[0] ? '' : ` ${details[0].field} ${details[0].reason}`;
    const error: RecurringError = { code, message: reasonOf(`${failure.message}${said}`), date: occurrence.date };
    return {
      ...{ id: row.id, failures, last_error: error, due_at: isPaused ? null : retryAt(work) },
      state: isPaused ? RecurringState.PAUSED : RecurringState.ACTIVE,
    };
  });
  await work.sql.query(HOLD_BACK, [work.organizationId, JSON.stringify(rows), work.now]);
  const paused = rows.filter(({ state }) => state === RecurringState.PAUSED).map(({ id }) => id);
  for (const { due } of failed.filter(({ due: { row } }) => paused.includes(row.id))) {
    const { id: recurringInvoiceId, projectIds } = due.row;
    work.emit('recurringInvoice.paused', { recurringInvoiceId, projectIds });
  }
  await tellOwners(
    work,
    failed.flatMap(({ due: { row, occurrence } }) =>
      paused.includes(row.id)
        ? [{ kind: 'recurringPaused' as const, subject: row.id, occurrence: `${occurrence.date}/${row.version}` }]
        : [],
    ),
  );
}

const retryAt = ({ now }: UnitOfWork): Date => new Date(now.getTime() + RETRY_MS);

/** Records that the plan's invoices are used up. These stay due, and the owners are told once in a month of the plan. */
export async function settleLimited(work: UnitOfWork, limited: readonly DueOccurrence[]): Promise<void> {
  if (limited.length === 0) return;
  const message = "Your plan's invoices for this month are used up.";
  const rows = limited.map(({ row, occurrence: { date } }) => {
    const error: RecurringError = { code: ErrorCode.LIMIT_REACHED, message, date };
    const { id, failures } = row;
    return { id, failures, last_error: error, due_at: retryAt(work), state: RecurringState.ACTIVE };
  });
  await work.sql.query(HOLD_BACK, [work.organizationId, JSON.stringify(rows), work.now]);
  const { id, periodStart } = await readSubscription(work.sql, work.now);
  const subject = parseId('subscription', id, 'subscription');
  await tellOwners(work, [{ kind: 'recurringLimitReached', subject, occurrence: periodStart.toISOString() }]);
}
