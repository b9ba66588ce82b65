import { addressLines } from '../domain/address';
import { currencyExponent } from '../domain/currency';
import type { InvoiceDocument, Party } from '../domain/invoice-document';
import { formatMoney } from '../domain/money';

/** Writes minor units in the document's currency and locale. */
export function moneyOf(document: InvoiceDocument, minor: bigint): string {
  return formatMoney(minor, document.currency, document.locale);
}

// In English, as the labels of documents are.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A value inside a sentence of ours: one in a right-to-left script is isolated, so that it does not turn what is around. */
export function isolated(value: string): string {
  return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}

/** Writes a `YYYY-MM-DD` day in full: "February 14, 2025", "14. Februar 2025". */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** Writes a fraction ("0.08") as a percentage ("8%"), exact to four decimals of it. */
export function formatPercent(fraction: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(fraction as `${number}`);
}

/** Writes a quantity ("1234.5") with the locale's separators. */
export function formatQuantity(quantity: string, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(quantity as `${number}`);
}

/** Writes a price per unit, which may have more decimals than its currency: "$0.0125", "$20.00". */
export function formatUnitPrice(rate: string, currency: string, locale: string): string {
  const digits = currencyExponent(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, 4),
  }).format(rate as `${number}`);
}

/** What stands above the lines of a party: the company, where the name is a person. */
export function partyName({ company, name }: Party): string {
  return company || name;
}

/** The lines under it: the person, address, contact and registration data, without what is missing. */
export function partyLines(party: Party): string[] {
  return [
    party.name === partyName(party) ? null : party.name,
    party.contactPerson && `Attn: ${party.contactPerson}`,
    ...addressLines(party.address),
    party.email,
    party.phone,
    party.website,
    party.taxId && `Tax ID: ${party.taxId}`,
    party.registrationNumber && `Registration no.: ${party.registrationNumber}`,
  ].filter((line): line is string => Boolean(line));
}
