import { addDays, addMonths, daysBetween } from './calendar';
import { momentIn } from './zoned-time';

/** How often something recurs. */
export enum RecurringFrequency {
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  YEARLY = 'YEARLY',
}

/** Which period an occurrence bills: the one that it begins, or the one before. */
export enum RecurringBilling {
  ADVANCE = 'ADVANCE',
  ARREARS = 'ARREARS',
}

/**
 * Dates that recur, every `interval` weeks, months, quarters or years. Each is computed from the anchor and a counter,
 * never from the one before, so that the 31st stays the 31st after February.
 */
export interface Schedule {
  /** The date with the counter 0. */
  anchor: string;
  frequency: RecurringFrequency;
  interval: number;
}

const { WEEKLY, MONTHLY, QUARTERLY, YEARLY } = RecurringFrequency;
const MONTHS = { [MONTHLY]: 1, [QUARTERLY]: 3, [YEARLY]: 12 } as const;
/** No period is longer, in days. */
const LONGEST = { [WEEKLY]: 7, [MONTHLY]: 31, [QUARTERLY]: 92, [YEARLY]: 366 } as const;

/** When mail is sent that nobody waits for, in the time zone of its sender. */
const MORNING = '09:00:00';

/** The date with that counter. Negative counters are dates before the anchor. Throws a RangeError outside the years 1000 to 9999. */
export function occurrenceAt({ anchor, frequency, interval }: Schedule, counter: number): string {
  if (frequency === WEEKLY) return addDays(anchor, 7 * interval * counter);
  return addMonths(anchor, MONTHS[frequency] * interval * counter);
}

/** The counter of the first date on or after a day, at least 0. */
export function counterFrom(schedule: Schedule, day: string): number {
  const { anchor, frequency, interval } = schedule;
  // Never too late, and at most a few too early.
  let counter = Math.max(0, Math.floor(daysBetween(anchor, day) / (LONGEST[frequency] * interval)));
  while (occurrenceAt(schedule, counter) < day) counter += 1;
  return counter;
}

/** The first and the last day of the period that the occurrence with that counter bills. */
export function periodOf(schedule: Schedule, counter: number, billing: RecurringBilling): { from: string; to: string } {
  const first = billing === RecurringBilling.ADVANCE ? counter : counter - 1;
  return { from: occurrenceAt(schedule, first), to: addDays(occurrenceAt(schedule, first + 1), -1) };
}

/** When a draft is due that is made so many days before its date: as that day begins in the time zone. */
export function draftDueAt(timeZone: string, date: string, daysBefore: number): Date {
  return momentIn(timeZone, addDays(date, -daysBefore), '00:00:00');
}

/** The morning of a day in a time zone: 09:00, also on the day when the clocks change. */
export function morningOf(timeZone: string, date: string): Date {
  return momentIn(timeZone, date, MORNING);
}
