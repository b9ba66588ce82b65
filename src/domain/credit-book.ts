import { divideRoundHalfUp } from './decimal';
import { FRACTION_ONE, type ParsedLine, type TaxCalculationMode } from './totals-input';

/** A line of a published invoice. `quantity` is in units of 10^-4, or in minutes if the line bills minutes. */
export interface CreditableLine extends ParsedLine {
  /** Whether it is a deduction, such as a DISCOUNT line, which is credited together with the lines of its set. */
  isDeduction: boolean;
  quantity: bigint;
}

/** What a published invoice asks for. Amounts are in minor units of `currency`. */
export interface CreditableInvoice {
  currency: string;
  taxCalculation: TaxCalculationMode;
  pricesIncludeTax: boolean;
  lines: readonly CreditableLine[];
  discountMinor: bigint;
  /** The rows of its taxes, by the key of the tax on the lines. */
  taxes: readonly { key: string; amountMinor: bigint }[];
}

/**
 * The parts of a line, in minor units, none below zero except the amount of a deduction, which has no other part. What
 * is asked for it is the amount less the other three.
 */
export interface LineParts {
  /** As it is written on the line: before every discount, including tax where prices include it. */
  amountMinor: bigint;
  /** Its share of the deductions of its set, which reduces what is taxed. */
  deductedMinor: bigint;
  /** Its share of the invoice's discount. */
  discountMinor: bigint;
  /** Its share of deductions that no line of their own set can bear. It does not reduce the tax. */
  outsideMinor: bigint;
}

/** One line of a credit. `line` is its index on the invoice; `quantity` is 0 unless it was credited by quantity. */
export interface CreditedLine extends LineParts {
  line: number;
  quantity: bigint;
}

/** One tax of a set of taxes in a credit, in minor units. `set` is the index of the set. */
export interface CreditedTax {
  set: number;
  key: string;
  baseMinor: bigint;
  amountMinor: bigint;
}

/** What one credit takes from an invoice. */
export interface CreditParts {
  lines: readonly CreditedLine[];
  taxes: readonly CreditedTax[];
}

/** A line with what was credited of it so far. */
export interface BookLine {
  set: number;
  isDeduction: boolean;
  quantity: bigint;
  creditedQuantity: bigint;
  whole: LineParts;
  credited: LineParts;
}

/** One tax on the lines of a set. `fraction` is in units of 1 / FRACTION_ONE. */
export interface BookTax {
  set: number;
  key: string;
  fraction: bigint;
  wholeMinor: bigint;
  creditedMinor: bigint;
}

/** An invoice, line by line and tax by tax, with what was credited so far. Lines with the same taxes form a set. */
export interface CreditBook {
  currency: string;
  taxCalculation: TaxCalculationMode;
  pricesIncludeTax: boolean;
  /** In the order of the invoice. */
  lines: readonly BookLine[];
  taxes: readonly BookTax[];
  /** The number of sets, which are in the order of their first lines. */
  sets: number;
}

/** No part of a line. */
export const NOTHING: LineParts = { amountMinor: 0n, deductedMinor: 0n, discountMinor: 0n, outsideMinor: 0n };

/** Adds up amounts. */
export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((a, b) => a + b, 0n);
}

/** The value, or the nearer bound if it is outside. */
export function clamp(value: bigint, low: bigint, high: bigint): bigint {
  if (value < low) return low;
  return value > high ? high : value;
}

/** What is asked for a line, without tax that is added to prices. */
export function askedFor(parts: LineParts): bigint {
  return parts.amountMinor - parts.deductedMinor - parts.discountMinor - parts.outsideMinor;
}

/** The amount of a line that is taxed. Where prices include tax, the tax is part of it. */
export function taxedPart(book: Pick<CreditBook, 'taxCalculation' | 'pricesIncludeTax'>, parts: LineParts): bigint {
  const base = parts.amountMinor - parts.deductedMinor;
  const isDiscounted = book.pricesIncludeTax || book.taxCalculation === 'ON_DISCOUNTED_SUBTOTAL';
  return isDiscounted ? base - parts.discountMinor : base;
}

/** The tax contained in a gross amount, rounded once, for the sum of the rates as a fraction. */
export function taxContained(grossMinor: bigint, fraction: bigint): bigint {
  return grossMinor - divideRoundHalfUp(grossMinor * FRACTION_ONE, FRACTION_ONE + fraction);
}

/** What is left of a line. */
export function leftOf({ whole, credited }: BookLine): LineParts {
  return combine(whole, credited, (a, b) => a - b);
}

/** Applies a function to the same parts of two lines. */
function combine(a: LineParts, b: LineParts, by: (a: bigint, b: bigint) => bigint): LineParts {
  return {
    amountMinor: by(a.amountMinor, b.amountMinor),
    deductedMinor: by(a.deductedMinor, b.deductedMinor),
    discountMinor: by(a.discountMinor, b.discountMinor),
    outsideMinor: by(a.outsideMinor, b.outsideMinor),
  };
}

/** The book after a credit. */
export function enterCredit(book: CreditBook, credit: CreditParts): CreditBook {
  const taken = new Map(credit.lines.map((each) => [each.line, each]));
  const taxed = new Map(credit.taxes.map((each) => [`${each.set} ${each.key}`, each.amountMinor]));
  return {
    ...book,
    lines: book.lines.map((line, index) => {
      const part = taken.get(index);
      if (!part) return line;
      const credited = combine(line.credited, part, (a, b) => a + b);
      return { ...line, credited, creditedQuantity: line.creditedQuantity + part.quantity };
    }),
    taxes: book.taxes.map((tax) => ({
      ...tax,
      creditedMinor: tax.creditedMinor + (taxed.get(`${tax.set} ${tax.key}`) ?? 0n),
    })),
  };
}

/** What can still be credited of an invoice, in minor units. */
export function leftToCredit(book: CreditBook): bigint {
  return sum([...Array(book.sets).keys()].map((set) => leftInSet(book, set).grossMinor));
}

/** What is left of a set of taxes: with tax, and the tax itself. */
export function leftInSet(book: CreditBook, set: number): { grossMinor: bigint; taxMinor: bigint } {
  const asked = askedFor(partsOfSet(book, set, leftOf));
  const taxes = book.taxes.filter((tax) => tax.set === set);
  const taxMinor = sum(taxes.map((tax) => tax.wholeMinor - tax.creditedMinor));
  return { grossMinor: book.pricesIncludeTax ? asked : asked + taxMinor, taxMinor };
}

/** Adds up the lines of a set. Deductions are a part of them already. */
export function partsOfSet(book: CreditBook, set: number, of: (line: BookLine) => LineParts): LineParts {
  return book.lines
    .filter((line) => line.set === set && !line.isDeduction)
    .map(of)
    .reduce((a, b) => combine(a, b, (x, y) => x + y), NOTHING);
}
