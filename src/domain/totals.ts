import { divideRoundHalfUp } from './decimal';
import { type FieldFault, validationError } from './errors';
import { allocateByLargestRemainder, compareBigInt, formatAmount, MAX_AMOUNT_MINOR } from './money';
import { FRACTION_ONE, type ParsedLine, type ParsedTax, parseTotalsInput, type TotalsInput } from './totals-input';

/**
 * One tax on all lines that it applies to, rounded once. `rate` is a fraction without trailing zeros; amounts are in
 * minor units.
 */
export interface TaxTotal {
  name: string;
  rate: string;
  baseMinor: bigint;
  amountMinor: bigint;
}

/**
 * The totals of an invoice, in minor units. Always: sum of lines = subtotal, sum of taxes = tax, subtotal - discount +
 * tax = total.
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
 * parseTotalsInput, and `lines` (a negative or too large sum), `discountAmount` (negative, or more than the subtotal),
 * `taxes` (a negative tax).
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
    ...taxFaults(parsed.lines, prefix),
  ]);
  const bases = input.taxCalculation === 'ON_SUBTOTAL' ? parsed.lines : spreadDiscount(parsed.lines, discountMinor);
  const taxes = taxTotals(bases, parsed.taxes);
  const taxMinor = sum(taxes.map((tax) => tax.amountMinor));
  const totalMinor = subtotalMinor - discountMinor + taxMinor;
  refuse(sumFaults(totalMinor, input.currency, prefix));
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

function taxTotals(lines: readonly ParsedLine[], invoiceTaxes: readonly ParsedTax[]): TaxTotal[] {
  const position = new Map(invoiceTaxes.map((tax, index) => [tax.key, index]));
  const rank = ({ key }: ParsedTax): number => position.get(key) ?? invoiceTaxes.length;
  return [...basesByTax(lines).values()]
    .sort(
      (a, b) =>
        rank(a.tax) - rank(b.tax) ||
        compareText(a.tax.name, b.tax.name) ||
        compareBigInt(a.tax.fraction, b.tax.fraction),
    )
    .map(({ tax, baseMinor }) => {
      // Rounding the shares can turn a base of zero (+1, +1 and -2) negative.
      const base = baseMinor < 0n ? 0n : baseMinor;
      const amountMinor = divideRoundHalfUp(base * tax.fraction, FRACTION_ONE);
      return { name: tax.name, rate: tax.rate, baseMinor: base, amountMinor };
    });
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
