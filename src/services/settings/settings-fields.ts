import { validationError } from '../../domain/errors';
import { formatDecimal, parseDecimal } from '../../domain/decimal';
import type { Address } from '../../domain/invoice-document';
import { parseNumberPattern } from '../../domain/invoice-numbers';
import { parsePaymentTerms } from '../../domain/payment-terms';
import { cleanText } from '../../domain/text';
import { FRACTION_DECIMALS, FRACTION_ONE } from '../../domain/totals-input';
import type { Organization } from '../../entities/organization';
import { cleanAddress, cleanCurrency, cleanEmail, cleanLocale, cleanTimeZone, collectFaults } from '../fields';
import { cleanImage } from '../images/clean-image';

type Maybe<T> = T | null | undefined;

/** What can be set. A field left out keeps what was; null clears where a setting may be empty. */
export interface SettingsFields {
  branding?: Maybe<{
    name?: Maybe<string>;
    logo?: Maybe<string>;
    primaryColor?: Maybe<string>;
    secondaryColor?: Maybe<string>;
    accentColor?: Maybe<string>;
    address?: Maybe<Address>;
    email?: Maybe<string>;
    phone?: Maybe<string>;
    website?: Maybe<string>;
  }>;
  preferences?: Maybe<{
    currency?: Maybe<string>;
    locale?: Maybe<string>;
    timezone?: Maybe<string>;
    paymentTerms?: Maybe<string>;
    invoiceNumberPattern?: Maybe<string>;
    numberAssignment?: Maybe<Organization['numberAssignment']>;
    paperSize?: Maybe<Organization['paperSize']>;
    reminderSchedule?: Maybe<number[]>;
  }>;
  tax?: Maybe<{
    taxId?: Maybe<string>;
    registrationNumber?: Maybe<string>;
    taxName?: Maybe<string>;
    defaultTaxRate?: Maybe<string>;
    taxCalculation?: Maybe<Organization['taxCalculation']>;
  }>;
}

const MAX_LOGO_BYTES = 384 * 1024;
const MAX_REMINDERS = 10;
const FIRST_REMINDER_DAY = -90;
const LAST_REMINDER_DAY = 365;

/** How one setting is read, and what clearing it leaves; without `cleared` it can't be empty. */
interface Reading<T, Column extends keyof Organization> {
  field: string;
  read: (value: T, field: string) => Organization[Column] | undefined;
  cleared?: Organization[Column];
}

function setter(columns: Partial<Organization>) {
  return <T, Column extends keyof Organization>(value: Maybe<T>, column: Column, reading: Reading<T, Column>) =>
    (): void => {
      const field = `input.${reading.field}`;
      if (value === undefined) return;
      if (value === null && reading.cleared === undefined)
        throw validationError({ field, reason: 'cannot be cleared' });
      columns[column] = value === null ? reading.cleared : reading.read(value, field);
    };
}

const text = (max: number) => (value: string, field: string) => cleanText(value, { field, max }) || null;
const requiredText = (max: number) => (value: string, field: string) =>
  cleanText(value, { field, max, required: true });
const asItIs = <T>(value: T): T => value;

/** The columns that the given settings change, cleaned. Throws VALIDATION_ERROR with every fault at once. */
export function cleanSettings({ branding, preferences, tax }: SettingsFields): Partial<Organization> {
  const columns: Partial<Organization> = {};
  const set = setter(columns);
  collectFaults([
    set(branding?.name, 'name', { field: 'branding.name', read: requiredText(200) }),
    set(branding?.logo, 'logo', { field: 'branding.logo', read: cleanLogo, cleared: null }),
    set(branding?.primaryColor, 'primaryColor', { field: 'branding.primaryColor', read: cleanColor }),
    set(branding?.secondaryColor, 'secondaryColor', { field: 'branding.secondaryColor', read: cleanColor }),
    set(branding?.accentColor, 'accentColor', { field: 'branding.accentColor', read: cleanColor }),
    set(branding?.address, 'address', { field: 'branding.address', read: cleanAddress, cleared: null }),
    set(branding?.email, 'email', { field: 'branding.email', read: cleanEmail, cleared: null }),
    set(branding?.phone, 'phone', { field: 'branding.phone', read: text(50), cleared: null }),
    set(branding?.website, 'website', { field: 'branding.website', read: cleanWebsite, cleared: null }),
    set(preferences?.currency, 'currency', { field: 'preferences.currency', read: cleanCurrency }),
    set(preferences?.locale, 'locale', { field: 'preferences.locale', read: cleanLocale }),
    set(preferences?.timezone, 'timeZone', { field: 'preferences.timezone', read: cleanTimeZone }),
    set(preferences?.paymentTerms, 'paymentTerms', { field: 'preferences.paymentTerms', read: parsePaymentTerms }),
    set(preferences?.invoiceNumberPattern, 'numberPattern', {
      field: 'preferences.invoiceNumberPattern',
      read: (value: string, field) => parseNumberPattern(value, field).text,
    }),
    set(preferences?.numberAssignment, 'numberAssignment', { field: 'preferences.numberAssignment', read: asItIs }),
    set(preferences?.paperSize, 'paperSize', { field: 'preferences.paperSize', read: asItIs }),
    set(preferences?.reminderSchedule, 'reminderSchedule', {
      field: 'preferences.reminderSchedule',
      read: cleanSchedule,
      cleared: [],
    }),
    set(tax?.taxId, 'taxId', { field: 'tax.taxId', read: text(100), cleared: null }),
    set(tax?.registrationNumber, 'registrationNumber', {
      field: 'tax.registrationNumber',
      read: text(100),
      cleared: null,
    }),
    set(tax?.taxName, 'taxName', { field: 'tax.taxName', read: requiredText(50) }),
    set(tax?.defaultTaxRate, 'defaultTaxRate', { field: 'tax.defaultTaxRate', read: cleanFraction, cleared: null }),
    set(tax?.taxCalculation, 'taxCalculation', { field: 'tax.taxCalculation', read: asItIs }),
  ]);
  return columns;
}

function cleanLogo(value: string, field: string): string {
  return cleanImage(value, { field, maxBytes: MAX_LOGO_BYTES, drawings: true });
}

function cleanColor(value: string, field: string): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw validationError({ field, reason: 'must look like #2563eb' });
}

function cleanWebsite(value: string, field: string): string | null {
  const website = cleanText(value, { field, max: 500 });
  if (website === '') return null;
  const { protocol, username, password } = URL.canParse(website) ? new URL(website) : { protocol: '' };
  // Before an @ anybody else's name can stand.
  if ((protocol === 'https:' || protocol === 'http:') && !username && !password) return website;
  throw validationError({ field, reason: 'must be an address such as https://example.com' });
}

function cleanSchedule(days: number[], field: string): number[] {
  const schedule = [...new Set(days)].sort((a, b) => a - b);
  if (schedule.length > MAX_REMINDERS) throw validationError({ field, reason: `at most ${MAX_REMINDERS} reminders` });
  const outside = schedule.some((day) => day < FIRST_REMINDER_DAY || day > LAST_REMINDER_DAY);
  if (!outside) return schedule;
  throw validationError({ field, reason: `days must be ${FIRST_REMINDER_DAY} to ${LAST_REMINDER_DAY}` });
}

function cleanFraction(value: string, field: string): string {
  let fraction: bigint;
  try {
    fraction = parseDecimal(value, FRACTION_DECIMALS);
  } catch (error) {
    throw validationError({ field, reason: (error as Error).message });
  }
  if (fraction >= 0n && fraction <= FRACTION_ONE) return formatDecimal(fraction, FRACTION_DECIMALS, { trim: true });
  throw validationError({ field, reason: 'must be between 0 and 1 (0.08 is eight percent)' });
}
