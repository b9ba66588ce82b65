import type { Totals } from '../../../src/domain/totals';
import type { Tax, TotalsInput, TotalsLine } from '../../../src/domain/totals-input';
import { halfUp, largestRemainder } from './creditable';

type Row = [name: string, rate: string, amountMinor: bigint];

const ONE = 1_000_000n;
const fractionOf = ({ rate }: Tax): bigint => {
  const [whole = '0', part = ''] = rate.split('.');
  return BigInt(whole) * ONE + BigInt(part.padEnd(6, '0'));
};
/** A name and a rate without trailing zeros. */
const keyOf = ({ name, rate }: Tax): string => JSON.stringify([name, String(Number(rate))]);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The sum of numbers. */
const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);

/**
 * The taxes of an invoice, worked out in another way than computeTotals does: tax by tax over all lines where prices
 * exclude tax, and else from lists of lines that bear the same taxes. Only amounts of lines, subtotal and discount are
 * those of `totals`.
 */
export function secondTaxes(input: TotalsInput, { lineAmountsMinor, discountMinor }: Totals): Row[] {
  const borne = (line: TotalsLine): string[] => (line.taxable ? (line.taxes ?? input.taxes) : []).map(keyOf);
  const lines = input.lines.map((line, at) => ({ keys: borne(line), amount: lineAmountsMinor[at] ?? 0n }));
  const setOf = (keys: readonly string[]): string => [...keys].sort().join();
  const sorted = [...lines].sort((a, b) => Number(b.amount - a.amount) || compare(setOf(a.keys), setOf(b.keys)));
  const shares = largestRemainder(
    discountMinor,
    sorted.map(({ amount }) => amount),
  );
  const discounted = sorted.map((line, at) => ({ ...line, amount: line.amount - (shares[at] ?? 0n) }));
  const all = [...input.taxes, ...input.lines.flatMap(({ taxes }) => taxes ?? [])];
  const taxes = new Map(all.map((tax) => [keyOf(tax), tax]));
  const used = [...taxes].filter(([key]) => lines.some(({ keys }) => keys.includes(key)));
  if (!input.pricesIncludeTax) {
    const taxed = input.taxCalculation === 'ON_SUBTOTAL' ? lines : discounted;
    return used.map(([key, tax]) => {
      const base = sum(taxed.filter(({ keys }) => keys.includes(key)).map(({ amount }) => amount));
      return rowOf(key, halfUp((base < 0n ? 0n : base) * fractionOf(tax), ONE));
    });
  }
  const rows = new Map(used.map(([key]) => [key, 0n]));
  const invoiceKeys = input.taxes.map(keyOf);
  const place = (key: string): string =>
    String(invoiceKeys.indexOf(key) < 0 ? 99 : invoiceKeys.indexOf(key)).padStart(2, '0');
  for (const set of new Set(discounted.map(({ keys }) => setOf(keys)))) {
    const members = discounted.filter(({ keys }) => setOf(keys) === set);
    const keys = [...(members[0]?.keys ?? [])].sort((a, b) => compare(place(a) + a, place(b) + b));
    const fractions = keys.map((key) => fractionOf(taxes.get(key) as Tax));
    const gross = sum(members.map(({ amount }) => amount));
    const above = gross < 0n ? 0n : gross;
    const tax = above - halfUp(above * ONE, ONE + sum(fractions));
    const parts = largestRemainder(tax, fractions);
    keys.forEach((key, at) => rows.set(key, (rows.get(key) ?? 0n) + (parts[at] ?? 0n)));
  }
  return [...rows].map(([key, amount]) => rowOf(key, amount));
}

function rowOf(key: string, amount: bigint): Row {
  const [name = '', rate = ''] = JSON.parse(key) as string[];
  return [name, rate, amount];
}
