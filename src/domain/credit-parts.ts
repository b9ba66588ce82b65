import {
  type BookTax,
  type CreditBook,
  type CreditedLine,
  type CreditedTax,
  type CreditParts,
  leftOf,
  NOTHING,
  partsOfSet,
  sum,
  taxedPart,
} from './credit-book';
import { allocateByLargestRemainder } from './money';

/** A credit with its sums, in minor units. They add up as those of an invoice do. */
export interface Credit extends CreditParts {
  subtotalMinor: bigint;
  discountMinor: bigint;
  taxMinor: bigint;
  totalMinor: bigint;
}

/** A credit of lines and taxes, with its sums. */
export function summedUp(book: CreditBook, lines: readonly CreditedLine[], taxes: readonly CreditedTax[]): Credit {
  const kept = lines.filter((line) => line.amountMinor !== 0n || line.quantity !== 0n);
  const ordered = [...kept].sort((a, b) => a.line - b.line);
  const subtotalMinor = sum(lines.map((line) => line.amountMinor));
  const discountMinor = sum(lines.map((line) => line.discountMinor));
  const taxMinor = sum(taxes.map((tax) => tax.amountMinor));
  const totalMinor = subtotalMinor - discountMinor + (book.pricesIncludeTax ? 0n : taxMinor);
  return { lines: ordered, taxes, subtotalMinor, discountMinor, taxMinor, totalMinor };
}

/** A row for each tax of the sets that are credited. Where prices include tax, the base is without it. */
export function taxRows(
  book: CreditBook,
  lines: readonly CreditedLine[],
  amountOf: (tax: BookTax) => bigint,
): CreditedTax[] {
  return book.taxes.flatMap((tax) => {
    const own = lines.filter(({ line }) => book.lines[line]?.set === tax.set && !book.lines[line].isDeduction);
    const amountMinor = amountOf(tax);
    const taxed = sum(own.map((line) => taxedPart(book, line)));
    const ofSet = book.taxes.filter(({ set }) => set === tax.set);
    const baseMinor = book.pricesIncludeTax ? taxed - sum(ofSet.map(amountOf)) : taxed;
    return baseMinor === 0n && amountMinor === 0n ? [] : [{ set: tax.set, key: tax.key, baseMinor, amountMinor }];
  });
}

/** The deductions that move with lines: those of a set with its lines, and what no set can bear with all lines. */
export function movedDeductions(book: CreditBook, lines: readonly CreditedLine[]): CreditedLine[] {
  const deductions = [...book.lines.entries()].filter(([, line]) => line.isDeduction);
  const sets = [...Array(book.sets).keys()];
  const unmoved = (set: number): bigint =>
    sum(deductions.filter(([, line]) => line.set === set).map(([, line]) => -leftOf(line).amountMinor));
  const outsideLeft = sets.map((set) => unmoved(set) - partsOfSet(book, set, leftOf).deductedMinor);
  const outside = allocateByLargestRemainder(sum(lines.map((line) => line.outsideMinor)), outsideLeft);
  return sets.flatMap((set) => {
    const ofSet = deductions.filter(([, line]) => line.set === set);
    const inSet = sum(lines.filter(({ line }) => book.lines[line]?.set === set).map((line) => line.deductedMinor));
    const shares = allocateByLargestRemainder(
      inSet + (outside[set] ?? 0n),
      ofSet.map(([, line]) => -leftOf(line).amountMinor),
    );
    return ofSet.flatMap(([index], place) => {
      const share = shares[place] ?? 0n;
      return share === 0n ? [] : [{ ...NOTHING, line: index, quantity: 0n, amountMinor: -share }];
    });
  });
}
