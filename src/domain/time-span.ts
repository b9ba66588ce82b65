import { todayIn } from './calendar';
import { type FieldFault, validationError } from './errors';

const MINUTE_MS = 60_000;
/** The longest duration of an entry, in minutes: 31 days. */
export const MAX_ENTRY_MINUTES = 31 * 24 * 60;

/** The time of an entry: its length in minutes and, if they are known, its start and end. */
export interface Span {
  startedAt: Date | null;
  endedAt: Date | null;
  durationMinutes: number;
}

/** What is given of a span: omitted values are undefined. */
export interface SpanGiven {
  startedAt?: Date | null;
  endedAt?: Date | null;
  durationMinutes?: number | null;
}

/** The minutes between two instants, rounded half up, at least one. Changes of clock do not matter: instants are UTC. */
export function minutesBetween(startedAt: Date, endedAt: Date): number {
  return Math.max(1, Math.floor((endedAt.getTime() - startedAt.getTime()) / MINUTE_MS + 0.5));
}

/**
 * The billed minutes of a timer or an imported entry: rounded up to the step in minutes, or without a step half up to
 * the minute. Never zero.
 */
export function billedMinutes(startedAt: Date, endedAt: Date, stepMinutes: number | null): number {
  if (stepMinutes === null) return minutesBetween(startedAt, endedAt);
  const steps = Math.ceil((endedAt.getTime() - startedAt.getTime()) / (stepMinutes * MINUTE_MS));
  return Math.max(1, steps) * stepMinutes;
}

/** The latest end of an entry that starts at this instant. */
export function latestEnd(startedAt: Date): Date {
  return new Date(startedAt.getTime() + MAX_ENTRY_MINUTES * MINUTE_MS);
}

/** The day of an entry: that of its start in its member's time zone. */
export function dayOfEntry(startedAt: Date, timeZone: string): string {
  return todayIn(timeZone, startedAt);
}

/**
 * The span of a new entry: a duration alone, start and end, or one of them and a duration. Throws VALIDATION_ERROR at
 * `input.…` if something is missing or does not agree.
 */
export function newSpan({ startedAt, endedAt, durationMinutes }: SpanGiven): Span {
  const minutes = durationMinutes ?? null;
  if (startedAt && endedAt) return measured(startedAt, endedAt, minutes);
  if (minutes === null)
    throw validationError({
      field: 'input.durationMinutes',
      reason: 'is required unless startedAt and endedAt are given',
    });
  const lengthMs = minutes * MINUTE_MS;
  if (startedAt) return { startedAt, endedAt: found(startedAt.getTime() + lengthMs), durationMinutes: minutes };
  if (endedAt) return { startedAt: found(endedAt.getTime() - lengthMs), endedAt, durationMinutes: minutes };
  return { startedAt: null, endedAt: null, durationMinutes: minutes };
}

/**
 * A span after an edit. A new duration moves the end, or the start if only the end is given with it. A new start or end
 * alone changes the duration, or moves the whole entry if it had no start and end. `null` for start or end removes both.
 * Throws VALIDATION_ERROR at `input.…`.
 */
export function changedSpan(span: Span, given: SpanGiven): Span {
  const { startedAt, endedAt } = given;
  const durationMinutes = given.durationMinutes ?? undefined;
  if (startedAt === undefined && endedAt === undefined && durationMinutes === undefined) return span;
  if (startedAt === null || endedAt === null) return withoutTimes(span, given);
  if (startedAt && endedAt) return newSpan({ startedAt, endedAt, durationMinutes });
  if (durationMinutes !== undefined) {
    if (endedAt) return newSpan({ endedAt, durationMinutes });
    return newSpan({ startedAt: startedAt ?? span.startedAt, durationMinutes });
  }
  if (!span.startedAt || !span.endedAt) return newSpan({ startedAt, endedAt, durationMinutes: span.durationMinutes });
  return newSpan({ startedAt: startedAt ?? span.startedAt, endedAt: endedAt ?? span.endedAt });
}

function withoutTimes(span: Span, { startedAt, endedAt, durationMinutes }: SpanGiven): Span {
  const faults: FieldFault[] = [];
  if (startedAt) faults.push({ field: 'input.endedAt', reason: 'cannot be cleared while startedAt is given' });
  if (endedAt) faults.push({ field: 'input.startedAt', reason: 'cannot be cleared while endedAt is given' });
  if (faults.length > 0) throw validationError(faults);
  return { startedAt: null, endedAt: null, durationMinutes: durationMinutes ?? span.durationMinutes };
}

function measured(startedAt: Date, endedAt: Date, given: number | null): Span {
  if (endedAt <= startedAt) throw validationError({ field: 'input.endedAt', reason: 'must be after startedAt' });
  const durationMinutes = minutesBetween(startedAt, endedAt);
  if (durationMinutes > MAX_ENTRY_MINUTES)
    throw validationError({ field: 'input.endedAt', reason: 'must be at most 31 days after startedAt' });
  if (given !== null && given !== durationMinutes) {
    const reason = `does not match startedAt and endedAt, which are ${durationMinutes} minutes apart`;
    throw validationError({ field: 'input.durationMinutes', reason });
  }
  return { startedAt, endedAt, durationMinutes };
}

/** The other end of a span. Throws where no `DateTime` could say it. */
function found(time: number): Date {
  const instant = new Date(time);
  const year = instant.getUTCFullYear();
  if (year >= 1 && year <= 9999) return instant;
  throw validationError({ field: 'input.durationMinutes', reason: 'leads out of the years 1 to 9999' });
}
