import { currencyExponent } from '../domain/currency';
import { formatAmount } from '../domain/money';
import { printedHours } from '../domain/time-lines';
import { languageOf } from './labels';

/**
 * Whatever the locale's default or its `-u-` extension is, numbers and dates have Western digits, which the fonts of
 * documents contain, and dates are Gregorian, the calendar in which due dates are computed. Numbers are separated as in
 * the locale. Dates consist of words, so they are in the language of the labels, in the order of the locale's region.
 */
const ALIKE = { numberingSystem: 'latn' } as const;
const GREGORIAN = { ...ALIKE, calendar: 'gregory' } as const;
const MAX_CACHED_FORMATS = 500;
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * Right-to-left locales surround numbers with marks for right-to-left text. In other text these would reverse the
 * number.
 */
const BIDI_MARKS = /[\u061c\u200e\u200f]/g;
/** A number with its sign, which would follow the number in right-to-left text. */
const SIGNED = /[-\u2212]\d(?:[\d.,\u00a0\u202f]*\d)?/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A value for use in a sentence: right-to-left text is isolated, so that it does not reorder the text around it. */
export function isolated(value: string): string {
  return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}

/** Formats minor units, exact at any size: "$3,090.00", "3.090,00 €". Throws a RangeError for a malformed locale. */
export function formatMoney(minor: bigint, currency: string, locale: string): string {
  const digits = currencyExponent(currency);
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return formatNumber(formatAmount(minor, currency), locale, options);
}

/** Formats a price per unit, which may have more decimals than its currency: "$0.0125", "$20.00". */
export function formatUnitPrice(rate: string, currency: string, locale: string): string {
  const digits = currencyExponent(currency);
  const maximumFractionDigits = Math.max(digits, 4);
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits,
  } as const;
  return formatNumber(rate, locale, options);
}

/** Formats a fraction ("0.08") as a percentage ("8%"), exact to four decimals of it. */
export function formatPercent(fraction: string, locale: string): string {
  // The Arabic sign belongs to Arabic digits.
  return formatNumber(fraction, locale, { style: 'percent', maximumFractionDigits: 4 }).replace('\u066a', '%');
}

/** Formats a quantity ("1234.5") with the locale's separators. */
export function formatQuantity(quantity: string, locale: string): string {
  return formatNumber(quantity, locale, { maximumFractionDigits: 4 });
}

/** Formats minutes as hours, with two decimals where these are exact, else as `h:mm`: "1.50", "1,50", "0:20". */
export function formatHours(minutes: number, locale: string): string {
  const hours = printedHours(minutes);
  if (hours.includes(':')) return hours;
  return formatNumber(hours, locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Formats a `YYYY-MM-DD` date in full, in the language of documents: "February 14, 2025", "14 February 2025". */
export function formatDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    ...GREGORIAN,
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(day)).replace(BIDI_MARKS, '');
}

/** Formats the month of a `YYYY-MM-DD` date: "February 2025". */
export function formatMonth(day: string, locale: string): string {
  const options = { ...GREGORIAN, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(dateLocale(locale), options).format(Date.parse(day)).replace(BIDI_MARKS, '');
}

/** Formats the name of the month of a `YYYY-MM-DD` date: "February". */
export function formatMonthName(day: string, locale: string): string {
  const options = { ...GREGORIAN, month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(dateLocale(locale), options).format(Date.parse(day)).replace(BIDI_MARKS, '');
}

/** Formats the days of a period, or the day if it is one: "February 1, 2025 – February 28, 2025". */
export function formatPeriod(from: string, to: string, locale: string): string {
  return from === to ? formatDay(from, locale) : `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
}

/** Formats an instant in a time zone: "Feb 14, 2025, 9:30 AM". */
export function formatMoment(instant: Date, locale: string, timeZone: string): string {
  const options = {
    ...GREGORIAN,
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  } as const;
  return new Intl.DateTimeFormat(dateLocale(locale), options).format(instant).replace(BIDI_MARKS, '');
}

/** The locale of dates: the language of the labels, as written in the region, or internationally if that is not known. */
function dateLocale(locale: string): string {
  const language = languageOf(locale);
  const { region = '001' } = new Intl.Locale(locale).maximize();
  const regional = new Intl.Locale(language, { region }).toString();
  const { locale: known } = new Intl.DateTimeFormat(regional).resolvedOptions();
  return known === language ? `${language}-001` : regional;
}

/** Whether the comma is the decimal sign of a locale. */
export function hasDecimalComma(locale: string): boolean {
  return formatNumber('1.5', locale, { maximumFractionDigits: 1 }).includes(',');
}

function formatNumber(decimal: string, locale: string, options: Intl.NumberFormatOptions): string {
  const text = numberFormat(locale, options).format(decimal as `${number}`);
  const figure = text.replace(BIDI_MARKS, '');
  return RIGHT_TO_LEFT.test(figure) ? figure.replace(SIGNED, '\u2066$&\u2069') : figure;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.style} ${options.currency} ${options.maximumFractionDigits}`;
  const cached = numberFormats.get(key);
  if (cached) return cached;
  const made = new Intl.NumberFormat(locale, { ...options, ...ALIKE });
  // Locales come from callers, so the cache must be bounded.
  if (numberFormats.size >= MAX_CACHED_FORMATS) numberFormats.clear();
  numberFormats.set(key, made);
  return made;
}
