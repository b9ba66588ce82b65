import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { occurrenceAt, type Schedule } from '../../domain/schedule';
import type { RecurringInvoiceEntity } from '../../entities/recurring-invoice';
import type { UpdateRecurringConfigInput } from '../../schema/inputs/recurring-config-inputs';
import { assertNotFar } from './begin-recurring';

/** The schedule after a change, and the date for which there will be no invoice; null for none. */
export interface MovedSchedule {
  schedule: Schedule & { counter: number };
  startDate: string;
  leftOut: string | null;
}

type Before = Pick<
  RecurringInvoiceEntity,
  'anchorDate' | 'frequency' | 'intervalCount' | 'counter' | 'startDate' | 'lastDate' | 'nextDate'
>;

const PATH = 'input.recurringConfig.';

/**
 * The schedule after a change. A new frequency or interval moves the anchor to the date that was next, and the next date is
 * one new period after it (source 004: monthly, next on 15 April, made quarterly is next on 15 July), unless the first
 * date is still to come. Throws INVALID_STATE for a start date once there is an invoice, VALIDATION_ERROR for a next date
 * that is not after the last one, in the past, or more than a hundred years from now.
 */
export function movedSchedule(row: Before, config: UpdateRecurringConfigInput, today: string): MovedSchedule {
  const { anchorDate: anchor, frequency, intervalCount: interval, counter, startDate, lastDate } = row;
  const before = { anchor, frequency, interval };
  const after = { frequency: config.frequency ?? frequency, interval: config.interval ?? interval };
  if (config.startDate && config.startDate !== startDate) {
    if (lastDate !== null) throw hasBegun(lastDate);
    const schedule = { ...after, anchor: config.startDate, counter: 0 };
    return { schedule, startDate: config.startDate, leftOut: null };
  }
  const isSamePace = after.frequency === frequency && after.interval === interval;
  // The date that is next anyway, sent back as it was read, moves nothing: the 31st stays the 31st.
  if (config.nextInvoiceDate && !(isSamePace && config.nextInvoiceDate === row.nextDate)) {
    assertNext(config.nextInvoiceDate, lastDate, today);
    return { schedule: { ...after, anchor: config.nextInvoiceDate, counter: 0 }, startDate, leftOut: null };
  }
  if (isSamePace) return { schedule: { ...before, counter }, startDate, leftOut: null };
  // One that was resumed late has passed dates without an invoice: they stay passed.
  if (lastDate === null && counter === 0) return { schedule: { ...after, anchor, counter }, startDate, leftOut: null };
  const next = occurrenceAt(before, counter);
  return { schedule: { ...after, anchor: next, counter: 1 }, startDate, leftOut: next };
}

function hasBegun(lastDate: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, 'The first invoice exists already.', [
    { field: `${PATH}startDate`, reason: `there is an invoice for ${lastDate}; use nextInvoiceDate` },
  ]);
}

function assertNext(date: string, lastDate: string | null, today: string): void {
  const field = `${PATH}nextInvoiceDate`;
  if (lastDate !== null && date <= lastDate) throw validationError({ field, reason: `must be after ${lastDate}` });
  if (date < today) throw validationError({ field, reason: `must not be before ${today}` });
  assertNotFar(date, today, field);
}
