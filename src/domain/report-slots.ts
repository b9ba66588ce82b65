import { addDays, endOfMonth } from './calendar';
import type { Period, PeriodBefore } from './report-period';
import { type CalendarGrouping, isCalendar, ReportGrouping } from './report-grouping';

/** The days of a report and of the period before, each with the groups of the calendar that it counts to. */
export interface DaySlots {
  /** The first day of all. */
  from: string;
  /** For each day from the first on: twice the place of its groups in `groups`, and one more in the period before. */
  days: number[];
  /** The first days of the groups by the calendar, in the order of the groupings; earlier groups come first. */
  groups: string[][];
  /** The first days of calendar months of which all days have the same slot. */
  months: string[];
  /** The days that are in none of these months, as the first and the last day of each stretch; at most `MOST_STRETCHES`. */
  stretches: [first: string, last: string][];
}

/** Before the period before, between the two, and after the period. */
export const MOST_STRETCHES = 3;

/** The first day of the part of the calendar that a day belongs to. Weeks begin on the day with this number. */
function firstDayOf(by: CalendarGrouping, day: string, weekStart: number): string {
  switch (by) {
    case ReportGrouping.DAY:
      return day;
    case ReportGrouping.WEEK:
      return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - weekStart + 7) % 7));
    case ReportGrouping.MONTH:
      return `${day.slice(0, 8)}01`;
    case ReportGrouping.QUARTER:
      return `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  }
}

/** Where a day of the period before counts to: as many days later, or as many months, at most to the month's end. */
function moved(day: string, { months, days }: PeriodBefore['shift']): string {
  if (months === 0) return addDays(day, days);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const last = endOfMonth(first);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** Whole months with one slot, and the stretches of days between them; all days as one stretch if there would be too many. */
function monthsOf(from: string, days: readonly number[]): Pick<DaySlots, 'months' | 'stretches'> {
  const [months, stretches]: [string[], [string, string][]] = [[], []];
  for (let at = 0; at < days.length;) {
    const first = addDays(from, at);
    const length = Math.min(Number(endOfMonth(first).slice(8)) - Number(first.slice(8)) + 1, days.length - at);
    const last = addDays(first, length - 1);
    const isWhole = first.endsWith('-01') && last === endOfMonth(first);
    const previous = stretches.at(-1);
    if (isWhole && days.slice(at, at + length).every((slot) => slot === days[at])) months.push(first);
    else if (previous && addDays(previous[1], 1) === first) previous[1] = last;
    else stretches.push([first, last]);
    at += length;
  }
  if (stretches.length <= MOST_STRETCHES) return { months, stretches };
  return { months: [], stretches: [[from, addDays(from, days.length - 1)]] };
}

/** The slots of a period's days, after those of the period before, if there is one. */
export function daySlots(
  period: Period,
  before: PeriodBefore | null,
  { groupBy, weekStart }: { groupBy: readonly ReportGrouping[]; weekStart: number },
): DaySlots {
  const from = before?.from ?? period.from;
  const calendar = groupBy.filter(isCalendar);
  const found = new Map<string, string[]>();
  const keyed: { key: string; isBefore: boolean }[] = [];
  for (let day = from; day <= period.to; day = addDays(day, 1)) {
    const counted = before && day < period.from ? moved(day, before.shift) : day;
    const firsts = calendar.map((by) => firstDayOf(by, counted, weekStart));
    const key = firsts.join();
    if (!found.has(key)) found.set(key, firsts);
    keyed.push({ key, isBefore: day < period.from });
  }
  const keys = [...found.keys()].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  const days = keyed.map(({ key, isBefore }) => 2 * (places.get(key) ?? 0) + (isBefore ? 1 : 0));
  return { from, days, groups: keys.map((key) => found.get(key) ?? []), ...monthsOf(from, days) };
}
