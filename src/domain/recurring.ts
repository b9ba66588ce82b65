import { type ErrorCode } from './errors';
import { draftDueAt, occurrenceAt, type Schedule } from './schedule';

/** Whether a recurring invoice makes invoices, and if not, why. */
export enum RecurringState {
  ACTIVE = 'ACTIVE',
  STOPPED = 'STOPPED',
  PAUSED = 'PAUSED',
  COMPLETED = 'COMPLETED',
}

/** What a change of a recurring invoice leads to. */
export enum RecurringWarningCode {
  OCCURRENCE_LEFT_OUT = 'OCCURRENCE_LEFT_OUT',
}

/** After so many failures in a row it is paused. */
export const MOST_FAILURES = 3;

/** Why an invoice could not be made or sent, as members may see it. */
export interface RecurringError {
  code: ErrorCode;
  message: string;
  /** The date of the occurrence, `YYYY-MM-DD`. */
  date: string;
}

/** How far a recurring invoice has come, and where it ends. */
export interface Progress extends Schedule {
  counter: number;
  invoicesGenerated: number;
  /** The last possible date; null for none. */
  endDate: string | null;
  /** How many invoices it makes; null for any number. */
  countLimit: number | null;
  timeZone: string;
  generateDaysBefore: number;
}

/** What follows from the progress of a recurring invoice that is not stopped or paused. */
export interface Coming {
  state: RecurringState.ACTIVE | RecurringState.COMPLETED;
  /** The date of the next invoice; null if there is none. */
  nextDate: string | null;
  /** When it is to be made. */
  dueAt: Date | null;
}

/** What comes next: the date with the current counter, unless the end or the number of invoices is reached. */
export function comingOf(progress: Progress): Coming {
  const { counter, invoicesGenerated, endDate, countLimit, timeZone, generateDaysBefore } = progress;
  const nextDate = occurrenceAt(progress, counter);
  const isOver = (endDate !== null && nextDate > endDate) || (countLimit !== null && invoicesGenerated >= countLimit);
  if (isOver) return { state: RecurringState.COMPLETED, nextDate: null, dueAt: null };
  return { state: RecurringState.ACTIVE, nextDate, dueAt: draftDueAt(timeZone, nextDate, generateDaysBefore) };
}
