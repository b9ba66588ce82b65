import {
  askedFor,
  type BookLine,
  type BookTax,
  clamp,
  type CreditBook,
  type CreditedLine,
  type CreditedTax,
  enterCredit,
  leftInSet,
  leftOf,
  type LineParts,
  partsOfSet,
  sum,
  taxContained,
  taxedPart,
} from './credit-book';
import { type Credit, movedDeductions, summedUp, taxRows } from './credit-parts';
import { divideRoundHalfUp } from './decimal';
import { allocateByLargestRemainder } from './money';
import { FRACTION_ONE } from './totals-input';

/** A line to credit, by its index on the invoice: a quantity in its own units, or an amount as its own is written. */
export type LineToCredit = { line: number } & ({ quantity: bigint } | { amountMinor: bigint });

/**
 * What a credit of lines takes. The parts of a line, and the tax of a set, are what follows from everything credited so
 * far, less what was credited before.
 */
export function creditOfLines(book: CreditBook, named: readonly LineToCredit[]): Credit {
  const lines = named.flatMap((each): CreditedLine[] => {
    const line = book.lines[each.line];
    if (!line) return [];
    const quantity = 'quantity' in each ? each.quantity : 0n;
    const amountMinor = 'quantity' in each ? amountOfQuantity(line, quantity) : each.amountMinor;
    return [{ line: each.line, quantity, ...movedWithAmount(line, amountMinor) }];
  });
  const all = [...lines, ...movedDeductions(book, lines)];
  return summedUp(book, all, taxesOfLines(book, lines));
}

/** The amount of the quantities credited so far, less what was credited of the line. */
function amountOfQuantity(line: BookLine, quantity: bigint): bigint {
  const soFar = divideRoundHalfUp(line.whole.amountMinor * (line.creditedQuantity + quantity), line.quantity);
  return clamp(soFar - line.credited.amountMinor, 0n, leftOf(line).amountMinor);
}

/** The parts of a line that move with an amount: its deductions and its discount in proportion. */
function movedWithAmount(line: BookLine, amountMinor: bigint): LineParts {
  const { whole, credited } = line;
  const left = leftOf(line);
  const soFar = credited.amountMinor + amountMinor;
  const moved = (part: Exclude<keyof LineParts, 'amountMinor'>): bigint =>
    whole.amountMinor === 0n
      ? 0n
      : clamp(divideRoundHalfUp(whole[part] * soFar, whole.amountMinor) - credited[part], 0n, left[part]);
  const parts = {
    amountMinor,
    deductedMinor: moved('deductedMinor'),
    discountMinor: moved('discountMinor'),
    outsideMinor: moved('outsideMinor'),
  };
  return fitted(parts, left);
}

/** Rounding must not ask for less than nothing, nor for more than what is left: the discounts give way. */
function fitted(parts: LineParts, left: LineParts): LineParts {
  const fit = { ...parts };
  for (const part of ['outsideMinor', 'discountMinor', 'deductedMinor'] as const) {
    const asked = askedFor(fit);
    if (asked < 0n) fit[part] -= clamp(-asked, 0n, fit[part]);
    else fit[part] += clamp(asked - askedFor(left), 0n, left[part] - fit[part]);
  }
  return fit;
}

function taxesOfLines(book: CreditBook, lines: readonly CreditedLine[]): CreditedTax[] {
  const touched = new Set(lines.map(({ line }) => book.lines[line]?.set));
  const parts = new Map([...touched].map((set) => [set, taxesOfSet(book, set ?? 0, lines)]));
  return taxRows(book, lines, (tax) => parts.get(tax.set)?.get(tax.key) ?? 0n);
}

/** The tax of the base credited so far, less the tax credited so far, by the key of the tax. */
function taxesOfSet(book: CreditBook, set: number, lines: readonly CreditedLine[]): Map<string, bigint> {
  const whole = partsOfSet(book, set, (line) => line.whole);
  const after = partsOfSet(enterCredit(book, { lines, taxes: [] }), set, (line) => line.credited);
  const base = taxedPart(book, after);
  const isUsedUp = base === taxedPart(book, whole);
  const taxes = book.taxes.filter((tax) => tax.set === set);
  const left = (tax: BookTax): bigint => tax.wholeMinor - tax.creditedMinor;
  if (!book.pricesIncludeTax) {
    const due = (tax: BookTax): bigint =>
      isUsedUp ? tax.wholeMinor : divideRoundHalfUp(base * tax.fraction, FRACTION_ONE);
    return new Map(taxes.map((tax) => [tax.key, clamp(due(tax) - tax.creditedMinor, 0n, left(tax))]));
  }
  const contained = isUsedUp
    ? sum(taxes.map((tax) => tax.wholeMinor))
    : taxContained(base, sum(taxes.map((tax) => tax.fraction)));
  const { grossMinor, taxMinor } = leftInSet(book, set);
  const asked = sum(lines.filter(({ line }) => book.lines[line]?.set === set).map(askedFor));
  const part = clamp(
    contained - sum(taxes.map((tax) => tax.creditedMinor)),
    clamp(asked - (grossMinor - taxMinor), 0n, asked),
    taxMinor < asked ? taxMinor : asked,
  );
  const shares = allocateByLargestRemainder(part, taxes.map(left));
  return new Map(taxes.map((tax, index) => [tax.key, shares[index] ?? 0n]));
}
