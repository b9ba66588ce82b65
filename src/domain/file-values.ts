import { isCalendarDate } from './calendar';
import type { DateOrder } from './time-file';

/** A cell that cannot be read. The message says why. */
export class UnreadableCell extends Error {}

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;

const two = (text: string): string => text.padStart(2, '0');

/**
 * Whether a cell is a day that could be another one if day and month were swapped: 11/01/2025. Days with dots are written
 * day first everywhere.
 */
export function isAmbiguousDay(cell: string): boolean {
  const [, first = '', separator, second = ''] = DAY_FIRST.exec(cell.trim()) ?? [];
  return (
    separator !== undefined && separator !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second
  );
}

/** Reads a day in the given order, or in the only one that is possible, as `2025-01-15`. */
export function readDay(cell: string, order: `${DateOrder}` | null): string {
  const text = cell.trim();
  const [, year, , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  const [, first = '', , second = '', last] = DAY_FIRST.exec(text) ?? [];
  const isMonthFirst = order === 'MDY' || (order === null && Number(second) > 12);
  let found = '';
  if (year) found = `${year}-${two(month)}-${two(day)}`;
  else if (last) found = isMonthFirst ? `${last}-${two(first)}-${two(second)}` : `${last}-${two(second)}-${two(first)}`;
  if (isCalendarDate(found)) return found;
  throw new UnreadableCell(`must be a day, such as 2025-01-15: ${text}`);
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?$/i;

/** Reads a time of day, such as 17:05, 17:05:09 or 5:05 PM, as `17:05:00`. */
export function readTimeOfDay(cell: string): string {
  const [, hours = '', minutes = '', seconds = '00', half] = TIME.exec(cell.trim()) ?? [];
  let hour = Number(hours || 'x');
  if (half) hour = hour >= 1 && hour <= 12 ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : NaN;
  if (hour <= 23 && Number(minutes) <= 59 && Number(seconds) <= 59) return `${two(String(hour))}:${minutes}:${seconds}`;
  throw new UnreadableCell(`must be a time of day, such as 17:05: ${cell.trim()}`);
}

/**
 * Reads a number with a point or a comma before its decimals, and perhaps the other one between thousands, as a plain
 * decimal: 20,0 and 2.000,5 and 1,234.50. Signs of currency around it are left out.
 */
export function readNumber(cell: string): string {
  const text = cell.replace(/^[\s\p{Sc}]+|[\s\p{Sc}]+$/gu, '').replace(/[\s\u00a0\u202f']/g, '');
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  const digits = whole.replace(decimal === ',' ? /\./g : /,/g, '');
  const groups = /^\d{1,3}([.,]\d{3})+$/.test(whole) || /^\d+$/.test(whole) || whole === '';
  if (more.length > 0 || !groups || !/^\d*$/.test(fraction) || digits + fraction === '')
    throw new UnreadableCell(`must be a number: ${cell.trim()}`);
  return fraction === '' ? digits : `${digits === '' ? '0' : digits}.${fraction}`;
}

const CLOCK = /^(\d+):(\d{2})(?::(\d{2}))?$/;

/** Reads a duration: 1:30:00, 26:15, 1.5 or 1,50 hours. In seconds; parts of a second are rounded half up. */
export function readDuration(cell: string): number {
  const [clock, hours = '', minutes = '', seconds = '0'] = CLOCK.exec(cell.trim()) ?? [];
  if (clock !== undefined && Number(minutes) <= 59 && Number(seconds) <= 59)
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const [whole = '0', fraction = ''] = readNumber(cell).split('.');
  const scaled = BigInt(`${whole}${fraction.slice(0, 9).padEnd(9, '0')}`) * 3600n;
  return Number((scaled + 500_000_000n) / 1_000_000_000n);
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'billable', 'ja', 'oui', 'si', 'sí', 'sim']);
const NO = new Set(['no', 'n', 'false', '0', '', 'non-billable', 'nein', 'non', 'nee', 'não']);

/** Reads yes or no. */
export function readYesNo(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  throw new UnreadableCell(`must be yes or no: ${cell.trim()}`);
}

/** Reads a currency as an ISO code, also of "Euro - EUR"; null if there is none. */
export function readCurrency(cell: string): string | null {
  const [, code] = /(?:^|\s-\s)([A-Z]{3})$/.exec(cell.trim()) ?? [];
  return code ?? null;
}

/** Reads tags: a list with commas, or a list in JSON. */
export function readTags(cell: string): string[] {
  const text = cell.trim();
  if (!text.startsWith('[')) return text.split(',');
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((each) => typeof each === 'string')) return list;
  } catch {
    // It is a tag that begins with a bracket.
  }
  return text.split(',');
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:\s*(Z|UTC|[+-]\d{2}:?\d{2}))?$/i;

/** Reads a moment: `local` is what clocks showed, `offset` how far they were from UTC, where the cell says so. */
export function readMoment(cell: string): { local: string; offset: string | null } {
  const [, day = '', time = '', offset] = INSTANT.exec(cell.trim()) ?? [];
  if (!isCalendarDate(day)) throw new UnreadableCell(`must be a time such as 2025-01-15T09:00:00Z: ${cell.trim()}`);
  const local = `${day}T${readTimeOfDay(time)}`;
  if (offset === undefined) return { local, offset: null };
  return { local, offset: /^[zu]/i.test(offset) ? 'Z' : offset.replace(/^(...)(\d\d)$/, '$1:$2') };
}
