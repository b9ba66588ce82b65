import {
  clamp,
  type CreditableInvoice,
  type CreditBook,
  type BookTax,
  type LineParts,
  NOTHING,
  sum,
  taxContained,
  taxedPart,
} from './credit-book';
import { allocateByLargestRemainder } from './money';
import { discountShares, taxSetKey } from './totals';

/**
 * The book of an invoice of which nothing is credited. Every part of every line, and every tax of every set, is at least
 * zero, and together they are the invoice's total.
 */
export function openBook(invoice: CreditableInvoice): CreditBook {
  const keys = [...new Set(invoice.lines.map(taxSetKey))];
  const sets = invoice.lines.map((line) => keys.indexOf(taxSetKey(line)));
  const parts = partsOfLines(invoice, sets);
  const lines = invoice.lines.map(({ isDeduction, quantity }, index) => ({
    set: sets[index] ?? 0,
    isDeduction,
    quantity,
    creditedQuantity: 0n,
    whole: parts[index] ?? NOTHING,
    credited: NOTHING,
  }));
  const { currency, taxCalculation, pricesIncludeTax } = invoice;
  const book = { currency, taxCalculation, pricesIncludeTax, lines, sets: keys.length };
  return { ...book, taxes: taxesOfSets(book, invoice) };
}

function partsOfLines(invoice: CreditableInvoice, sets: readonly number[]): LineParts[] {
  const { lines } = invoice;
  const ownAmounts = lines.map((line) => (line.isDeduction ? 0n : line.amountMinor));
  const inSet = (amounts: readonly bigint[], set: number): bigint[] =>
    amounts.map((amount, index) => (sets[index] === set ? amount : 0n));
  const deducted = lines.map(() => 0n);
  const discounts = discountShares(lines, invoice.discountMinor);
  let outside = 0n;
  lines.forEach((line, index) => {
    if (!line.isDeduction) return;
    const set = sets[index] ?? 0;
    const bearers = inSet(ownAmounts, set);
    const here = clamp(-line.amountMinor, 0n, sum(bearers) - sum(inSet(deducted, set)));
    outside += -line.amountMinor - here;
    addShares(deducted, here, bearers);
    const discount = discounts[index] ?? 0n;
    discounts[index] = 0n;
    addShares(discounts, discount, sum(bearers) > 0n ? bearers : ownAmounts);
  });
  // Set by set: the credit of a line moves the deductions of its own set only.
  const borne = [...new Set(sets)].map((set) => settle(inSet(deducted, set), inSet(ownAmounts, set))).reduce(plus, []);
  const afterDeductions = minus(ownAmounts, borne);
  const borneOutside = lines.map(() => 0n);
  addShares(borneOutside, outside, afterDeductions);
  const discounted = settle(discounts, minus(afterDeductions, borneOutside));
  return lines.map((line, index) => ({
    amountMinor: line.amountMinor,
    deductedMinor: borne[index] ?? 0n,
    discountMinor: discounted[index] ?? 0n,
    outsideMinor: borneOutside[index] ?? 0n,
  }));
}

function plus(amounts: readonly bigint[], more: readonly bigint[]): bigint[] {
  return more.map((amount, index) => amount + (amounts[index] ?? 0n));
}

function minus(amounts: readonly bigint[], taken: readonly bigint[]): bigint[] {
  return amounts.map((amount, index) => amount - (taken[index] ?? 0n));
}

function addShares(to: bigint[], total: bigint, weights: readonly bigint[]): void {
  allocateByLargestRemainder(total, weights).forEach((share, index) => (to[index] = (to[index] ?? 0n) + share));
}

/** Moves what is outside of 0 and the line's room, because of rounding, to the lines that have room. The sum is kept. */
function settle(values: readonly bigint[], room: readonly bigint[]): bigint[] {
  const bounded = values.map((value, index) => clamp(value, 0n, room[index] ?? 0n));
  let rest = sum(values) - sum(bounded);
  return bounded.map((value, index) => {
    const moved = clamp(rest, -value, (room[index] ?? 0n) - value);
    rest -= moved;
    return value + moved;
  });
}

/** Distributes each tax of the invoice over the sets that bear it: by their base, or by the tax that they contain. */
function taxesOfSets(book: Omit<CreditBook, 'taxes'>, invoice: CreditableInvoice): BookTax[] {
  const borne = [...Array(book.sets).keys()].flatMap((set) => {
    const own = book.lines.filter((line) => line.set === set && !line.isDeduction);
    const base = sum(own.map(({ whole }) => taxedPart(book, whole)));
    const taxes = invoice.lines[book.lines.findIndex((line) => line.set === set)]?.taxes ?? [];
    const fractions = taxes.map(({ fraction }) => fraction);
    const contained = allocateByLargestRemainder(taxContained(base, sum(fractions)), fractions);
    return taxes.map(({ key, fraction }, index) => ({
      tax: { set, key, fraction, wholeMinor: 0n, creditedMinor: 0n },
      weight: book.pricesIncludeTax ? (contained[index] ?? 0n) : base,
    }));
  });
  for (const { key, amountMinor } of invoice.taxes) {
    const bearers = borne.filter(({ tax }) => tax.key === key);
    const weights = bearers.map(({ weight }) => weight);
    const shares = sum(weights) > 0n ? allocateByLargestRemainder(amountMinor, weights) : [amountMinor];
    bearers.forEach(({ tax }, index) => (tax.wholeMinor = shares[index] ?? 0n));
  }
  return borne.map(({ tax }) => tax);
}
