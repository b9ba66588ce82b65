import { addDays, todayIn } from './calendar';
import { type InvoiceStatus } from './workflow';
import { instantIn } from './zoned-time';

/** What the reminders of a day of the schedule say. */
export interface ReminderText {
  /** Relative to the due date. */
  day: number;
  text: string;
}

/** The local time at which reminders are sent. */
const MORNING = '09:00:00';

/** The shortest time between two reminders of an invoice if the second is requested by a member. */
export const REMINDER_PAUSE_MS = 24 * 60 * 60_000;

/** The facts that decide whether an invoice is reminded of. */
export interface RemindedFacts {
  status: InvoiceStatus;
  sentAt: Date | null;
  disputedAt: Date | null;
  remindersEnabled: boolean;
  /** Whether they are on for its client. */
  clientRemindersEnabled: boolean;
}

const CLOSED: Partial<Record<InvoiceStatus, string>> = {
  DRAFT: 'it was not sent',
  PUBLISHED: 'it was not sent',
  PAID: 'it is paid',
  CANCELLED: 'it is cancelled',
  REFUNDED: 'it is refunded',
  UNCOLLECTIBLE: 'it is written off',
};

/** The statuses of invoices that can be reminded of, in SQL. An index has the same list. */
export const REMINDED_STATUSES = `('SENT', 'VIEWED', 'OVERDUE')`;

/** Why an invoice is not reminded of, as the end of a sentence; null if it can be. */
export function whyNoReminder(facts: RemindedFacts): string | null {
  const closed = CLOSED[facts.status];
  if (closed) return closed;
  if (facts.sentAt === null) return 'it was not sent';
  if (facts.disputedAt !== null) return 'it is disputed';
  if (!facts.remindersEnabled) return 'its reminders are switched off';
  return facts.clientRemindersEnabled ? null : 'the reminders of its client are switched off';
}

/** The morning of a day (`YYYY-MM-DD`) in a time zone. */
function morningOf(day: string, timeZone: string): Date {
  // No zone has ever skipped nine o'clock but with the whole day.
  return instantIn(timeZone, `${day}T${MORNING}`) ?? morningOf(addDays(day, 1), timeZone);
}

/** When an invoice that is due on a day is reminded of: `step` days later, or earlier if it is negative. */
export function reminderMoment(dueDate: string, step: number, timeZone: string): Date {
  return morningOf(addDays(dueDate, step), timeZone);
}

/** The last day whose morning has come. */
export function remindedDay(timeZone: string, now: Date): string {
  const today = todayIn(timeZone, now);
  return morningOf(today, timeZone) <= now ? today : addDays(today, -1);
}

/** The days after `after` until `until`. */
export interface DaysToRemind {
  after: string;
  until: string;
}

/** The latest step of a schedule that falls on one of the days; null if none does. Earlier ones that were missed are left out. */
export function latestStep(
  dueDate: string,
  schedule: readonly number[],
  { after, until }: DaysToRemind,
): number | null {
  const due = schedule.filter((step) => {
    const day = addDays(dueDate, step);
    return day > after && day <= until;
  });
  return due.length === 0 ? null : Math.max(...due);
}

/** The due dates of which a step of the schedule falls on one of the days, each once. */
export function dueDatesToRemind(schedule: readonly number[], { after, until }: DaysToRemind): string[] {
  const dates = new Set<string>();
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    for (const step of schedule) dates.add(addDays(day, -step));
  return [...dates];
}

/** The moment of the next step of an invoice; null if there is none. */
export function nextReminder(
  dueDate: string,
  { schedule, timeZone, now }: { schedule: readonly number[]; timeZone: string; now: Date },
): Date | null {
  const moments = schedule.map((step) => reminderMoment(dueDate, step, timeZone)).filter((moment) => moment > now);
  return moments.reduce<Date | null>((first, moment) => (first && first <= moment ? first : moment), null);
}

/** The occurrence of a step in the unique key of its emails: a UUID of version 8 that contains it. */
export function occurrenceOfStep(step: number): string {
  return `00000000-0000-8000-8000-${(step + 0x10000).toString(16).padStart(12, '0')}`;
}
