import { divideRoundHalfUp } from './decimal';
import { type FieldFault, validationError } from './errors';
import { allocateByLargestRemainder, compareBigInt, formatAmount, MAX_AMOUNT_MINOR } from './money';
import {
  FRACTION_ONE,
  type ParsedLine,
  type ParsedTax,
  parseTotalsInput,
  plainTax,
  type Tax,
  type TotalsInput,
} from './totals-input';

/**
 * One tax on all lines that it applies to, rounded once. `rate` is a fraction without trailing zeros; amounts are in
 * minor units.
 */
export interface TaxTotal extends Tax {
  baseMinor: bigint;
  amountMinor: bigint;
}

/**
 * The totals of an invoice, in minor units. Always: sum of lines = subtotal, sum of taxes = tax, and subtotal - discount +
 * tax = total. Where prices include tax, subtotal - discount = total, which contains the tax.
 */
export interface Totals {
  /** One amount per line, in the lines' order. */
  lineAmountsMinor: bigint[];
  subtotalMinor: bigint;
  discountMinor: bigint;
  /** In the order of the invoice's taxes, then by name and rate; never in the order of the lines. */
  taxes: TaxTotal[];
  taxMinor: bigint;
  totalMinor: bigint;
}

/**
 * Calculates an invoice's totals by the rules in "Money". Only `lineAmountsMinor` depends on the order of the lines.
 * Throws one VALIDATION_ERROR with all errors, whose fields are relative to `prefix` (`input.`): those of
 * parseTotalsInput, and `lines` (a negative or too large sum, or one of less than the taxes that it contains),
 * `discountAmount` (negative, or more than the subtotal), `taxes` (a negative tax).
 */
export function computeTotals(input: TotalsInput, prefix = ''): Totals {
  const parsed = parseTotalsInput(input, prefix);
  const lineAmountsMinor = parsed.lines.map((line) => line.amountMinor);
  const subtotalMinor = sum(lineAmountsMinor);
  const discountMinor =
    input.discount.kind === 'AMOUNT'
      ? input.discount.amountMinor
      : divideRoundHalfUp(subtotalMinor * parsed.discountFraction, FRACTION_ONE);
  refuse([
    ...sumFaults(subtotalMinor, input.currency, prefix),
    ...discountFaults(discountMinor, subtotalMinor, prefix),
    ...(input.pricesIncludeTax ? setFaults : taxFaults)(parsed.lines, prefix),
  ]);
  const isBeforeDiscount = input.taxCalculation === 'ON_SUBTOTAL' && !input.pricesIncludeTax;
  const bases = isBeforeDiscount ? parsed.lines : spreadDiscount(parsed.lines, discountMinor);
  const taxes = (input.pricesIncludeTax ? taxesWithin : taxTotals)(bases, parsed.taxes);
  const taxMinor = sum(taxes.map((tax) => tax.amountMinor));
  const totalMinor = subtotalMinor - discountMinor + (input.pricesIncludeTax ? 0n : taxMinor);
  refuse([
    ...sumFaults(totalMinor, input.currency, prefix),
    ...(input.pricesIncludeTax ? withinFaults(taxMinor, totalMinor, prefix) : []),
  ]);
  return { lineAmountsMinor, subtotalMinor, discountMinor, taxes, taxMinor, totalMinor };
}

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw validationError(faults);
}

function sumFaults(amountMinor: bigint, currency: string, prefix: string): FieldFault[] {
  const max = MAX_AMOUNT_MINOR(currency);
  if (amountMinor < 0n) return [{ field: `${prefix}lines`, reason: 'must not have a negative sum' }];
  if (amountMinor <= max) return [];
  return [{ field: `${prefix}lines`, reason: `must not add up to more than ${formatAmount(max, currency)}` }];
}

function discountFaults(discountMinor: bigint, subtotalMinor: bigint, prefix: string): FieldFault[] {
  // A negative subtotal is an error of its own, and would make any discount appear too large.
  if (subtotalMinor < 0n) return [];
  if (discountMinor < 0n) return [{ field: `${prefix}discountAmount`, reason: 'must not be negative' }];
  if (discountMinor <= subtotalMinor) return [];
  return [{ field: `${prefix}discountAmount`, reason: 'must not exceed the subtotal' }];
}

/**
 * A DISCOUNT line may have a tax that applies to less of the other lines. The invoice would then have a negative tax.
 */
function taxFaults(lines: readonly ParsedLine[], prefix: string): FieldFault[] {
  return [...basesByTax(lines).values()]
    .filter(({ baseMinor }) => baseMinor < 0n)
    .map(({ tax }) => ({ field: `${prefix}taxes`, reason: `${tax.name} would be calculated on a negative amount` }));
}

/** The same where prices include tax, which is contained in what lines with the same taxes come to together. */
function setFaults(lines: readonly ParsedLine[], prefix: string): FieldFault[] {
  return grossBySet(lines, orderOf([]))
    .filter(({ taxes, grossMinor }) => taxes.length > 0 && grossMinor < 0n)
    .map(({ taxes }) => {
      const names = taxes.map(({ name }) => name).join(' and ');
      return { field: `${prefix}taxes`, reason: `${names} would be calculated on a negative amount` };
    });
}

/** A DISCOUNT line without taxes may leave less than the taxes that the others contain. The net would then be negative. */
function withinFaults(taxMinor: bigint, totalMinor: bigint, prefix: string): FieldFault[] {
  return taxMinor <= totalMinor ? [] : [{ field: `${prefix}lines`, reason: 'must not come to less than their taxes' }];
}

function spreadDiscount(lines: readonly ParsedLine[], discountMinor: bigint): ParsedLine[] {
  const shares = discountShares(lines, discountMinor);
  return lines.map((line, index) => ({ ...line, amountMinor: line.amountMinor - (shares[index] ?? 0n) }));
}

/** The taxes of a line as one key: lines with the same key form a set. */
export function taxSetKey(line: ParsedLine): string {
  return line.taxes
    .map((tax) => tax.key)
    .sort()
    .join();
}

/**
 * Each line's share of a discount, in minor units and in the order of the lines. It is distributed over the lines sorted
 * by content. Otherwise the order in which they were sent would decide which of two equal remainders gets the last unit,
 * and with it the tax.
 */
export function discountShares(lines: readonly ParsedLine[], discountMinor: bigint): bigint[] {
  const ordered = lines
    .map((line, index) => ({ index, amountMinor: line.amountMinor, taxKeys: taxSetKey(line) }))
    .sort((a, b) => compareBigInt(b.amountMinor, a.amountMinor) || compareText(a.taxKeys, b.taxKeys));
  const shares = allocateByLargestRemainder(
    discountMinor,
    ordered.map((line) => line.amountMinor),
  );
  const byLine = new Map(ordered.map(({ index }, place) => [index, shares[place] ?? 0n]));
  return lines.map((_, index) => byLine.get(index) ?? 0n);
}

/** In the order of the invoice's taxes, then by name and rate. */
function orderOf(invoiceTaxes: readonly ParsedTax[]): (a: ParsedTax, b: ParsedTax) => number {
  const position = new Map(invoiceTaxes.map((tax, index) => [tax.key, index]));
  const rank = ({ key }: ParsedTax): number => position.get(key) ?? invoiceTaxes.length;
  return (a, b) =>
    rank(a) - rank(b) ||
    compareText(a.name, b.name) ||
    compareBigInt(a.fraction, b.fraction) ||
    compareText(a.key, b.key);
}

/** Rounding the shares of a discount can turn a base of zero (+1, +1 and -2) negative. */
function notNegative(baseMinor: bigint): bigint {
  return baseMinor < 0n ? 0n : baseMinor;
}

function taxTotals(lines: readonly ParsedLine[], invoiceTaxes: readonly ParsedTax[]): TaxTotal[] {
  const order = orderOf(invoiceTaxes);
  return [...basesByTax(lines).values()]
    .sort((a, b) => order(a.tax, b.tax))
    .map(({ tax, baseMinor }) => {
      const base = notNegative(baseMinor);
      const amountMinor = divideRoundHalfUp(base * tax.fraction, FRACTION_ONE);
      return { ...plainTax(tax), baseMinor: base, amountMinor };
    });
}

/**
 * The taxes that prices contain, by the sets of taxes that lines have together: of each set the net amount is rounded
 * once, and the rest is shared out by the rates.
 */
function taxesWithin(lines: readonly ParsedLine[], invoiceTaxes: readonly ParsedTax[]): TaxTotal[] {
  const order = orderOf(invoiceTaxes);
  const totals = new Map<string, { tax: ParsedTax; baseMinor: bigint; amountMinor: bigint }>();
  for (const { taxes, grossMinor } of grossBySet(lines, order)) {
    const gross = notNegative(grossMinor);
    const fractions = taxes.map(({ fraction }) => fraction);
    const netMinor = divideRoundHalfUp(gross * FRACTION_ONE, FRACTION_ONE + sum(fractions));
    const amounts = allocateByLargestRemainder(gross - netMinor, fractions);
    taxes.forEach((tax, index) => {
      const total = totals.get(tax.key) ?? { tax, baseMinor: 0n, amountMinor: 0n };
      total.baseMinor += netMinor;
      total.amountMinor += amounts[index] ?? 0n;
      totals.set(tax.key, total);
    });
  }
  return [...totals.values()]
    .sort((a, b) => order(a.tax, b.tax))
    .map(({ tax, baseMinor, amountMinor }) => ({ ...plainTax(tax), baseMinor, amountMinor }));
}

interface TaxSet {
  taxes: ParsedTax[];
  grossMinor: bigint;
}

function grossBySet(lines: readonly ParsedLine[], order: (a: ParsedTax, b: ParsedTax) => number): TaxSet[] {
  const sets = new Map<string, TaxSet>();
  for (const line of lines) {
    const key = taxSetKey(line);
    const set = sets.get(key);
    if (set) set.grossMinor += line.amountMinor;
    else sets.set(key, { taxes: [...line.taxes].sort(order), grossMinor: line.amountMinor });
  }
  return [...sets.values()];
}

function basesByTax(lines: readonly ParsedLine[]): Map<string, { tax: ParsedTax; baseMinor: bigint }> {
  const bases = new Map<string, { tax: ParsedTax; baseMinor: bigint }>();
  for (const line of lines) {
    for (const tax of line.taxes) {
      const base = bases.get(tax.key);
      if (base) base.baseMinor += line.amountMinor;
      else bases.set(tax.key, { tax, baseMinor: line.amountMinor });
    }
  }
  return bases;
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((a, b) => a + b, 0n);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
