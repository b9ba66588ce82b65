import { askedFor, type BookTax, type CreditBook, type CreditedLine, leftInSet, leftOf } from './credit-book';
import { type Credit, movedDeductions, summedUp, taxRows } from './credit-parts';
import { divideRoundHalfUp } from './decimal';
import { allocateByLargestRemainder } from './money';

/** One gross amount is spread over the sets by what is left in each, and there over taxes and lines. */
export function creditOfAmount(book: CreditBook, amountMinor: bigint): Credit {
  const sets = [...Array(book.sets).keys()];
  const left = sets.map((set) => leftInSet(book, set));
  const shares = allocateByLargestRemainder(
    amountMinor,
    left.map(({ grossMinor }) => grossMinor),
  );
  const taxes = new Map<BookTax, bigint>();
  const lines = sets.flatMap((set) => {
    const { grossMinor, taxMinor } = left[set] ?? { grossMinor: 0n, taxMinor: 0n };
    const part = shares[set] ?? 0n;
    if (part === 0n) return [];
    const tax = divideRoundHalfUp(part * taxMinor, grossMinor);
    const ofSet = book.taxes.filter((each) => each.set === set);
    const taxShares = allocateByLargestRemainder(
      tax,
      ofSet.map((each) => each.wholeMinor - each.creditedMinor),
    );
    ofSet.forEach((each, index) => taxes.set(each, taxShares[index] ?? 0n));
    return linesOfAmount(book, set, book.pricesIncludeTax ? part : part - tax);
  });
  const all = [...lines, ...movedDeductions(book, lines)];
  return summedUp(
    book,
    all,
    taxRows(book, lines, (tax) => taxes.get(tax) ?? 0n),
  );
}

/** Spreads what is asked for a set over its lines by what is left of each. The discounts of a line move with it. */
function linesOfAmount(book: CreditBook, set: number, askedMinor: bigint): CreditedLine[] {
  const inSet = [...book.lines.entries()].filter(([, line]) => line.set === set && !line.isDeduction);
  const shares = allocateByLargestRemainder(
    askedMinor,
    inSet.map(([, line]) => askedFor(leftOf(line))),
  );
  return inSet.flatMap(([index, line], place) => {
    const share = shares[place] ?? 0n;
    if (share === 0n) return [];
    const left = leftOf(line);
    const moved = (part: bigint): bigint => divideRoundHalfUp(share * part, askedFor(left));
    const deductedMinor = moved(left.deductedMinor);
    const discountMinor = moved(left.discountMinor);
    const outsideMinor = moved(left.outsideMinor);
    const amountMinor = share + deductedMinor + discountMinor + outsideMinor;
    return [{ line: index, quantity: 0n, amountMinor, deductedMinor, discountMinor, outsideMinor }];
  });
}
