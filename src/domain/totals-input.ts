import { currencyExponent, isCurrency } from './currency';
import { divideRoundHalfUp, formatDecimal, parseDecimal } from './decimal';
import { type FieldFault, validationError } from './errors';
import { categoryFaults, TaxCategory } from './tax-category';
import { formatAmount, MAX_AMOUNT_MINOR } from './money';
import { amountOfMinutes } from './time-lines';

/** Decimals of a quantity and of a rate in the currency; also the scale of their columns. */
export const QUANTITY_DECIMALS = 4;
/** Decimals of a tax or discount rate, a fraction between 0 and 1 ("0.09975"). */
export const FRACTION_DECIMALS = 6;
/** 10^FRACTION_DECIMALS: the whole, in units of a parsed tax or discount rate. */
export const FRACTION_ONE = 10n ** BigInt(FRACTION_DECIMALS);
/** The largest quantity, and the largest rate, in units of 10^-QUANTITY_DECIMALS. */
export const MAX_QUANTITY = 10n ** 16n - 1n;
/** The reason given for a tax or discount rate that is not between 0 and 1. */
export const NO_FRACTION = 'must be between 0 and 1 (0.08 is eight percent)';

/** The base on which tax is calculated. It is copied from the organization to each invoice. */
export type TaxCalculationMode = 'ON_SUBTOTAL' | 'ON_DISCOUNTED_SUBTOTAL';

/**
 * A tax with its name and rate; the rate is a fraction as decimal text ("0.08"). Without a category it is STANDARD. A
 * reason is printed in place of the category's own.
 */
export interface Tax {
  name: string;
  rate: string;
  category?: TaxCategory | null;
  reason?: string | null;
}

/** The tax as it is stored: without what says nothing. */
export function plainTax({ name, rate, category, reason }: Tax): Tax {
  const isUsual = !category || category === TaxCategory.STANDARD;
  return { name, rate, ...(isUsual ? {} : { category }), ...(reason ? { reason } : {}) };
}

/** Taxes with the same key are one: their rates are without trailing zeros. */
export function taxKey(tax: Tax): string {
  const { name, rate, category, reason } = plainTax(tax);
  return JSON.stringify(category ? [name, rate, category, reason ?? null] : [name, rate]);
}

/** The taxes without those that equal a tax before them: tax rates of a list may come to say the same. */
export function eachTaxOnce(taxes: readonly Tax[]): Tax[] {
  return [...new Map(taxes.map((tax) => [taxKey(tax), tax])).values()];
}

/**
 * A line to be added up. `rate` is in major units. `taxes: null` means the invoice's taxes, and `[]` none: see `taxesOn`.
 */
export interface TotalsLine {
  type: 'TIME' | 'FIXED' | 'EXPENSE' | 'DISCOUNT';
  quantity: string;
  /** The minutes of a line that bills time entries, whose amount follows from them; none for all others. */
  minutes?: number | null;
  rate: string;
  taxable: boolean;
  taxes: readonly Tax[] | null;
}

/**
 * The taxes that a line bears: its own, else the invoice's. A line that is not taxable bears its own only if none of them
 * charges anything, else the invoice's `untaxed`.
 */
export function taxesOn<Each extends Tax>(
  line: { taxable: boolean; taxes: readonly Each[] | null },
  invoice: { taxes: readonly Each[]; untaxed?: Each | null },
): readonly Each[] {
  if (line.taxable) return line.taxes ?? invoice.taxes;
  if (line.taxes && !line.taxes.some(({ rate }) => /[1-9]/.test(rate))) return line.taxes;
  return invoice.untaxed ? [invoice.untaxed] : [];
}

/** The discount on the whole invoice: none, a fraction of the subtotal, or a fixed amount in minor units. */
export type InvoiceDiscount =
  { kind: 'NONE' } | { kind: 'RATE'; rate: string } | { kind: 'AMOUNT'; amountMinor: bigint };

/** Everything that determines the totals of an invoice. */
export interface TotalsInput {
  currency: string;
  taxCalculation: TaxCalculationMode;
  /** Whether the rates of the lines contain the taxes. Then the discount always comes off before tax. */
  pricesIncludeTax?: boolean;
  lines: readonly TotalsLine[];
  taxes: readonly Tax[];
  /** The tax, at a rate of 0, of lines that are not taxable; null for none. */
  untaxed?: Tax | null;
  discount: InvoiceDiscount;
}

/** A tax with a parsed rate. Taxes that are alike have the same `key`. */
export interface ParsedTax extends Tax {
  key: string;
  fraction: bigint;
}

/** A line with its calculated amount and the taxes that apply to it. */
export interface ParsedLine {
  amountMinor: bigint;
  taxes: readonly ParsedTax[];
}

/** A validated input: lines in the caller's order, the invoice's taxes, the discount rate as a fraction. */
export interface ParsedTotals {
  lines: ParsedLine[];
  taxes: ParsedTax[];
  discountFraction: bigint;
}

/**
 * Parses and validates an input line by line. Throws one VALIDATION_ERROR with all errors. Their fields are `prefix`
 * followed by `currency`, `lines.2.quantity`, `lines.2.rate`, `lines.2`, `lines.2.taxes.0.rate`, `taxes.0.rate` or
 * `discountRate`.
 */
export function parseTotalsInput(input: TotalsInput, prefix: string): ParsedTotals {
  const faults: FieldFault[] = [];
  const known = isCurrency(input.currency);
  if (!known) faults.push({ field: `${prefix}currency`, reason: 'is not a known currency' });
  const taxes = parseTaxes(input.taxes, `${prefix}taxes`, faults);
  const [untaxed] = parseTaxes(input.untaxed ? [input.untaxed] : [], `${prefix}untaxed`, faults);
  const lines = input.lines.map((line, index) => {
    const path = `${prefix}lines.${index}`;
    const own = line.taxes && parseTaxes(line.taxes, `${path}.taxes`, faults);
    const amountMinor = parseLineAmount(line, { path, currency: known ? input.currency : null }, faults);
    return { amountMinor, taxes: taxesOn({ taxable: line.taxable, taxes: own }, { taxes, untaxed }) };
  });
  const { discount } = input;
  const discountFraction =
    discount.kind === 'RATE' ? parseFraction(discount.rate, `${prefix}discountRate`, faults) : 0n;
  if (faults.length > 0) throw validationError(faults);
  return { lines, taxes, discountFraction };
}

function parseLineAmount(
  line: TotalsLine,
  at: { path: string; currency: string | null },
  faults: FieldFault[],
): bigint {
  const quantity = parseScaled(line.quantity, `${at.path}.quantity`, faults);
  if (quantity !== null && quantity <= 0n) {
    faults.push({ field: `${at.path}.quantity`, reason: 'must be greater than zero' });
  }
  const rate = parseScaled(line.rate, `${at.path}.rate`, faults);
  if (rate !== null && line.type === 'DISCOUNT' && rate > 0n) {
    faults.push({ field: `${at.path}.rate`, reason: 'must not be positive on a line of type DISCOUNT' });
  }
  if (rate !== null && line.type !== 'DISCOUNT' && rate < 0n) {
    faults.push({ field: `${at.path}.rate`, reason: 'must not be negative except on a line of type DISCOUNT' });
  }
  if (quantity === null || rate === null || at.currency === null) return 0n;
  const amountMinor = line.minutes
    ? amountOfMinutes(line.minutes, line.rate, at.currency)
    : rounded(exactAmount(quantity, rate, at.currency));
  const max = MAX_AMOUNT_MINOR(at.currency);
  if (amountMinor > max || amountMinor < -max) {
    faults.push({ field: at.path, reason: `the amount must not exceed ${formatAmount(max, at.currency)}` });
  }
  return amountMinor;
}

/** A number as a fraction: no rounding happens before the last step. */
export interface Exact {
  numerator: bigint;
  denominator: bigint;
}

/** Quantity x rate, both in units of 10^-QUANTITY_DECIMALS, in minor units of the currency, not rounded. */
export function exactAmount(quantity: bigint, rate: bigint, currency: string): Exact {
  const minorUnits = 10n ** BigInt(currencyExponent(currency));
  return { numerator: quantity * rate * minorUnits, denominator: 10n ** BigInt(2 * QUANTITY_DECIMALS) };
}

/** Rounds half up. */
export function rounded({ numerator, denominator }: Exact): bigint {
  return divideRoundHalfUp(numerator, denominator);
}

function parseScaled(text: string, field: string, faults: FieldFault[]): bigint | null {
  const value = parseOrFault(() => parseDecimal(text, QUANTITY_DECIMALS), field, faults);
  if (value === null || (value <= MAX_QUANTITY && value >= -MAX_QUANTITY)) return value;
  faults.push({ field, reason: `must not exceed ${formatDecimal(MAX_QUANTITY, QUANTITY_DECIMALS)}` });
  return null;
}

function parseTaxes(taxes: readonly Tax[], path: string, faults: FieldFault[]): ParsedTax[] {
  const seen = new Set<string>();
  return taxes.map((tax, index) => {
    const fraction = parseFraction(tax.rate, `${path}.${index}.rate`, faults);
    const rate = formatDecimal(fraction, FRACTION_DECIMALS, { trim: true });
    const parsed = plainTax({ ...tax, rate });
    const key = taxKey(parsed);
    for (const { field, reason } of categoryFaults({ ...tax, hasRate: fraction !== 0n }))
      faults.push({ field: `${path}.${index}.${field}`, reason });
    if (tax.name.trim() === '') faults.push({ field: `${path}.${index}.name`, reason: 'must not be empty' });
    if (seen.has(key)) faults.push({ field: `${path}.${index}`, reason: 'the same tax appears twice' });
    seen.add(key);
    return { ...parsed, key, fraction };
  });
}

function parseFraction(text: string, field: string, faults: FieldFault[]): bigint {
  const value = parseOrFault(() => parseDecimal(text, FRACTION_DECIMALS), field, faults);
  if (value === null) return 0n;
  if (value >= 0n && value <= FRACTION_ONE) return value;
  faults.push({ field, reason: NO_FRACTION });
  return 0n;
}

function parseOrFault(parse: () => bigint, field: string, faults: FieldFault[]): bigint | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.push({ field, reason: error.message });
    return null;
  }
}
