import type { Actor } from '../domain/actor';
import { isTimeZone } from '../domain/calendar';
import { isCurrency } from '../domain/currency';
import { formatDecimal, parseDecimal, trimDecimal } from '../domain/decimal';
import { type FieldFault, validationError, BillfoldError, ErrorCode } from '../domain/errors';
import type { Address } from '../domain/invoice-document';
import { can, holdersOf, Permission } from '../domain/permissions';
import { cleanText, type TextRule } from '../domain/text';

/** Cleans a text that may be left out (undefined stays undefined) or cleared (null and empty text become null). */
export function optionalText(value: string | null | undefined, rule: TextRule): string | null | undefined {
  if (value === undefined || value === null) return value;
  return cleanText(value, rule) || null;
}

/** Without characters that nobody sees: two addresses that differ in them look the same. */
const EMAIL = /^[^\s\p{Cf}@<>"(),:;[\]\\]+@[^\s\p{Cf}@<>"(),:;[\]\\]+\.[^\s\p{Cf}@<>"(),:;[\]\\]+$/u;
const MAX_EMAIL = 254;

/** An email address as it is used: trimmed. Throws VALIDATION_ERROR at `field`. */
export function cleanEmail(value: string, field: string): string {
  const text = cleanText(value, { field, max: MAX_EMAIL, required: true });
  if (!EMAIL.test(text)) throw validationError({ field, reason: 'not an email address' });
  return text;
}

const MAX_LOCALE = 100;

/** A locale as Intl knows it, in its canonical form. Throws VALIDATION_ERROR at `field`. */
export function cleanLocale(value: string, field: string): string {
  if (value.length > MAX_LOCALE) throw validationError({ field, reason: `must have at most ${MAX_LOCALE} characters` });
  try {
    const [canonical] = Intl.getCanonicalLocales(value);
    if (canonical) return canonical;
  } catch {
    // told below, with the field
  }
  throw validationError({ field, reason: 'not a BCP 47 language tag such as "en-US"' });
}

/** An IANA time zone. Throws VALIDATION_ERROR at `field`. */
export function cleanTimeZone(value: string, field: string): string {
  if (isTimeZone(value)) return value;
  throw validationError({ field, reason: 'not an IANA time zone such as "Europe/Berlin"' });
}

/** A currency code that exists. Throws VALIDATION_ERROR at `field`. */
export function cleanCurrency(value: string, field: string): string {
  if (!isCurrency(value)) throw validationError({ field, reason: `no currency has the code ${value.slice(0, 10)}` });
  return value;
}

const RATE_DECIMALS = 4;
/** What a line of an invoice can be billed at: beyond it no invoice could bear the rate. */
const MAX_RATE = 10n ** 16n - 1n;

/** A rate an hour in major units: not below zero, at most four decimals. Throws VALIDATION_ERROR at `field`. */
export function cleanRate(value: string, field: string): string {
  try {
    const rate = parseDecimal(value, RATE_DECIMALS);
    if (rate >= 0n && rate <= MAX_RATE) return trimDecimal(formatDecimal(rate, RATE_DECIMALS));
  } catch (error) {
    throw validationError({ field, reason: (error as Error).message });
  }
  throw validationError({ field, reason: `must be 0 to ${formatDecimal(MAX_RATE, RATE_DECIMALS)}` });
}

/** Refuses to let somebody write money who may not see it: FORBIDDEN at `field` where a value is given. */
export function assertMayWriteMoney(actor: Actor, value: unknown, field: string): void {
  if (value === undefined || actor.kind !== 'user' || can(actor, Permission.ViewMoney)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'Rates and amounts are not shown to you, and not yours to set.', [
    { field, reason: `is for ${holdersOf(Permission.ViewMoney)}` },
  ]);
}

const ADDRESS_PARTS = ['street', 'street2', 'city', 'state', 'postalCode', 'country'] as const;

/** An address with every part cleaned; null when nothing is left. */
export function cleanAddress(value: Address | null | undefined, field: string): Address | null | undefined {
  if (value === undefined || value === null) return value;
  const address: Address = {};
  for (const part of ADDRESS_PARTS) {
    const text = optionalText(value[part], { field: `${field}.${part}`, max: 200 });
    if (text) address[part] = text;
  }
  return Object.keys(address).length > 0 ? address : null;
}

/** Runs each check and throws all their VALIDATION_ERROR faults at once. */
export function collectFaults(checks: readonly (() => void)[]): void {
  const faults: FieldFault[] = [];
  for (const check of checks) {
    try {
      check();
    } catch (error) {
      if (!(error instanceof BillfoldError) || error.code !== ErrorCode.VALIDATION_ERROR) throw error;
      faults.push(...error.details);
    }
  }
  if (faults.length > 0) throw validationError(faults);
}

/** Refuses an edit of what somebody changed meanwhile. */
export function assertVersion(expected: number | null | undefined, actual: number): void {
  if (expected === null || expected === undefined || expected === actual) return;
  throw new BillfoldError(ErrorCode.CONFLICT, `Somebody changed it meanwhile: it is at version ${actual} now.`, [
    { field: 'input.expectedVersion', reason: `expected ${expected}, found ${actual}` },
  ]);
}
