const CALENDAR_DATE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const MAX_CACHED_ZONES = 1000;
const MINUTE_MS = 60_000;
/** Since then, all zones are offset by whole minutes. Liberia was the last exception, until January 1972. */
const WHOLE_MINUTES_SINCE = Date.UTC(1973, 0, 1);
/** The day last computed for each zone, valid for a whole minute: most callers ask for today. */
const lastDays = new Map<string, { minute: number; day: string }>();
const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** Whether the text is an existing `YYYY-MM-DD` date in the years 1000 to 9999 (2025-02-30 is not). */
export function isCalendarDate(text: string): boolean {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Adds days to a date; negative numbers subtract. Throws a RangeError for an invalid date, or a result outside the
 * years 1000 to 9999.
 */
export function addDays(date: string, days: number): string {
  assertCalendarDate(date);
  const ms = Date.parse(date) + days * DAY_MS;
  const moved = Number.isSafeInteger(ms) && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : '';
  assertCalendarDate(moved);
  return moved;
}

/**
 * The same day of the month so many months later, or the last day of a month that does not have it: a month after 31
 * January is 28 February. Negative numbers subtract. Throws a RangeError as `addDays` does.
 */
export function addMonths(date: string, months: number): string {
  assertCalendarDate(date);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  const moved = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  assertCalendarDate(moved);
  return moved;
}

/** The number of days from one date to another; negative if that is earlier. Throws a RangeError for an invalid date. */
export function daysBetween(from: string, to: string): number {
  assertCalendarDate(from);
  assertCalendarDate(to);
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * The first day of the date's week, where weeks begin on the day of this number (1 is Monday, 7 is Sunday). Throws a
 * RangeError for an invalid date.
 */
export function startOfWeek(date: string, startsOn: number): string {
  assertCalendarDate(date);
  const daysSinceMonday = (new Date(date).getUTCDay() + 6) % 7;
  return addDays(date, -((daysSinceMonday - (startsOn - 1) + 7) % 7));
}

/** The last day of the date's month. Throws a RangeError for an invalid date. */
export function endOfMonth(date: string): string {
  assertCalendarDate(date);
  return `${date.slice(0, 8)}${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

function assertCalendarDate(date: string): void {
  if (!isCalendarDate(date)) throw new RangeError('is not a day of the years 1000 to 9999');
}

/** The day (`YYYY-MM-DD`) of a point in time in a time zone. Throws a RangeError for an unknown zone. */
export function todayIn(timeZone: string, instant: Date): string {
  const minute = Math.floor(instant.getTime() / MINUTE_MS);
  const last = lastDays.get(timeZone);
  if (last?.minute === minute) return last.day;
  const day = dayIn(timeZone, instant);
  if (lastDays.size >= MAX_CACHED_ZONES) lastDays.clear();
  if (instant.getTime() >= WHOLE_MINUTES_SINCE) lastDays.set(timeZone, { minute, day });
  return day;
}

function dayIn(timeZone: string, instant: Date): string {
  const part = new Map(
    zoneFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.get('year')}-${part.get('month')}-${part.get('day')}`;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const cached = zoneFormats.get(timeZone);
  if (cached) return cached;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // Names are matched case-insensitively, so callers could send more spellings than there are zones.
  if (zoneFormats.size >= MAX_CACHED_ZONES) zoneFormats.clear();
  zoneFormats.set(timeZone, made);
  return made;
}
