import { addDays, endOfMonth } from './calendar';

/** Days from `from` to `to`, both included, as `2025-01-15`. */
export interface Period {
  from: string;
  to: string;
}

/** The period before another, and how its days are moved onto it; one of the two numbers is zero. */
export interface PeriodBefore extends Period {
  shift: { months: number; days: number };
}

const DAY_MS = 86_400_000;

/** The number of days of a period; zero or less if it ends before it begins. */
export function daysOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

function firstOfMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/**
 * The period of the same length that ends on the day before: as many months for whole calendar months, otherwise as
 * many days. Throws a RangeError if it would begin before the year 1000.
 */
export function periodBefore({ from, to }: Period): PeriodBefore {
  const days = daysOf({ from, to });
  const isWholeMonths = from.endsWith('-01') && to === endOfMonth(to);
  const months = isWholeMonths ? monthNumber(to) - monthNumber(from) + 1 : 0;
  const begins = months > 0 ? firstOfMonth(monthNumber(from) - months) : addDays(from, -days);
  const shift = months > 0 ? { months, days: 0 } : { months: 0, days };
  return { from: begins, to: addDays(from, -1), shift };
}
