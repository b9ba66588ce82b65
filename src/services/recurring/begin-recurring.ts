import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { addDays, addMonths, todayIn } from '../../domain/calendar';
import { Faults, validationError } from '../../domain/errors';
import { comingOf, type Progress, RecurringState } from '../../domain/recurring';
import { morningOf, periodOf, RecurringBilling } from '../../domain/schedule';
import { RecurringInvoiceEntity } from '../../entities/recurring-invoice';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import type { RecurringConfigInput } from '../../schema/inputs/recurring-config-inputs';
import type { Occurrence } from '../invoices/occurrence';
import { ownOrganization } from '../invoices/load-invoice';
import { assertEmailIsVerified } from '../invoices/send-invoice';
import type { NewDraft } from '../invoices/write-drafts';
import { recurringTime } from './prepare-recurring';
import { type ContentColumns, contentColumns } from './recurring-content';

/** Catching up on more than a year of dates is a mistake. */
const MOST_DAYS_BACK = 366;
/** A date more than a hundred years from now is a mistake, and what follows it could be past the last year. */
const MOST_MONTHS_AHEAD = 1200;

/** What a recurring invoice begins with: its content, and its first invoice if that is created together with it. */
interface Beginning {
  content: ContentColumns;
  config: RecurringConfigInput;
  /** The path of the fields of `config`, for errors: `input.recurringConfig.`. */
  path: string;
  invoice: { issueDate: string } | null;
}

/** A recurring invoice that was written. */
type Begun = Progress & Pick<RecurringInvoiceEntity, 'id' | 'startDate' | 'billing' | 'autoSend'>;

/**
 * Writes a new recurring invoice, and requests what is due of it. Throws VALIDATION_ERROR for dates that do not agree, and
 * EMAIL_NOT_VERIFIED if it sends emails and the actor's own address is not verified.
 */
export async function beginRecurring(work: UnitOfWork, beginning: Beginning): Promise<Begun> {
  const { content, config, path, invoice } = beginning;
  const { timeZone } = await ownOrganization(work);
  const { autoSend = false, frequency, isActive } = config;
  if (autoSend) await assertEmailIsVerified(work);
  const today = todayIn(timeZone, work.now);
  const startDate = config.startDate ?? invoice?.issueDate ?? today;
  // Without a start of its own, it starts with the invoice.
  if (invoice && !config.startDate) assertNotFar(startDate, today, path.replace('recurringConfig.', 'issueDate'));
  assertDates({ startDate, endDate: config.endDate ?? null }, today, path);
  const isFirst = invoice?.issueDate === startDate;
  const begun: Begun = {
    ...{ id: newId(), startDate, anchor: startDate, frequency, interval: config.interval ?? 1, timeZone },
    ...{ counter: isFirst ? 1 : 0, invoicesGenerated: isFirst ? 1 : 0 },
    ...{ endDate: config.endDate ?? null, countLimit: config.count ?? null },
    generateDaysBefore: config.generateDaysBefore ?? 0,
    billing: config.billing ?? RecurringBilling.ADVANCE,
    autoSend: autoSend ?? false,
  };
  const coming = comingOf(begun);
  const stopped = { state: RecurringState.STOPPED, nextDate: null, dueAt: null };
  const { anchor: anchorDate, interval: intervalCount, ...columns } = begun;
  const row = {
    ...{ ...content, ...columns, anchorDate, intervalCount, lastDate: isFirst ? startDate : null },
    ...(isActive === false && coming.state === RecurringState.ACTIVE ? stopped : coming),
    ...{ organizationId: work.organizationId, createdBy: work.userId, createdAt: work.now, updatedAt: work.now },
  };
  await work.sql.manager.insert(RecurringInvoiceEntity, row);
  const { clientId, projectIds } = content;
  work.emit('recurringInvoice.created', { recurringInvoiceId: begun.id, clientId, projectIds });
  await requestDue(work, row.dueAt);
  return begun;
}

/** Requests the invoices of the organization that are due, if one became due now. */
export async function requestDue(work: UnitOfWork, dueAt: Date | null): Promise<void> {
  if (dueAt !== null && dueAt <= work.now) await work.enqueue('makeRecurringInvoices', {});
}

/**
 * Requests the invoices of the organization if any are due, once an hour (`2025-01-15T10`). Returns whether any are.
 */
export async function requestDueInvoices(work: UnitOfWork, hour: string): Promise<boolean> {
  const due = await work.sql.query(
    `SELECT 1 FROM recurring_invoices WHERE organization_id = $1 AND due_at <= $2 LIMIT 1`,
    [work.organizationId, work.now],
  );
  if (due.length === 0) return false;
  const uniqueKey = `makeRecurringInvoices/${work.organizationId}/${hour}`;
  await work.enqueue('makeRecurringInvoices', {}, { uniqueKey });
  return true;
}

/**
 * Writes the recurring invoice that an invoice is created with, and says which of its invoices that is: the first if it is
 * issued on the start date. Throws as `beginRecurring` does.
 */
export async function beginWithInvoice(
  work: UnitOfWork,
  { input, draft, path }: { input: CreateInvoiceInput; draft: NewDraft; path: string },
): Promise<Occurrence> {
  const { recurringConfig: config, unbilledTime } = input;
  if (!config) throw new Error('the invoice does not recur');
  const time = unbilledTime ? recurringTime(work, unbilledTime) : null;
  // Time that each invoice finds anew is not copied.
  const lines = time ? draft.lines.filter(({ minutes }) => minutes === null) : draft.lines;
  const content = contentColumns(input, { draft: { ...draft, lines: [...lines] }, unbilledTime: time });
  const { issueDate } = draft.columns;
  const begun = await beginRecurring(work, {
    content,
    config,
    path: `${path}recurringConfig.`,
    invoice: { issueDate },
  });
  const { id: recurringInvoiceId, startDate, billing, invoicesGenerated, autoSend, timeZone } = begun;
  if (autoSend && invoicesGenerated === 1) {
    const morning = morningOf(timeZone, startDate);
    const runAt = morning < work.now ? work.now : morning;
    await work.enqueue('sendRecurringInvoice', { invoiceId: draft.id }, { uniqueKey: keyOfSending(draft.id), runAt });
  }
  const date = invoicesGenerated === 1 ? startDate : null;
  return { recurringInvoiceId, date, number: 1, period: periodOf(begun, 0, billing) };
}

/** The unique key of the job that emails an invoice of `autoSend`. */
export const keyOfSending = (invoiceId: string): string => `sendRecurringInvoice/${invoiceId}`;

/** Throws VALIDATION_ERROR about the field for a date more than a hundred years from now. */
export function assertNotFar(date: string, today: string, field: string): void {
  const latest = addMonths(today, MOST_MONTHS_AHEAD);
  if (date > latest) throw validationError({ field, reason: `must not be after ${latest}` });
}

/**
 * Throws VALIDATION_ERROR for a start too long ago, unless it is the one that it had (`startedOn`), an end before the start,
 * and either too far ahead.
 */
export function assertDates(
  { startDate, endDate, startedOn }: { startDate: string; endDate: string | null; startedOn?: string },
  today: string,
  path: string,
): void {
  const faults = new Faults();
  const earliest = addDays(today, -MOST_DAYS_BACK);
  if (startDate !== startedOn && startDate < earliest) faults.add(`${path}startDate`, `must not be before ${earliest}`);
  assertNotFar(startDate, today, `${path}startDate`);
  if (endDate !== null) assertNotFar(endDate, today, `${path}endDate`);
  if (endDate !== null && endDate < startDate) faults.add(`${path}endDate`, `must not be before ${startDate}`);
  faults.throwAny();
}

/** Throws VALIDATION_ERROR for a number of invoices that was passed already. */
export function assertCount(count: number | null, generated: number, path: string): void {
  if (count === null || count >= generated) return;
  throw validationError({
    field: `${path}count`,
    reason: `must be at least ${generated}, the number of invoices so far`,
  });
}
