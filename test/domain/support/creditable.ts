import type { CreditableInvoice, CreditableLine } from '../../../src/domain/credit-book';
import { computeTotals } from '../../../src/domain/totals';
import { FRACTION_ONE, type ParsedTax, type TaxCalculationMode } from '../../../src/domain/totals-input';

/** A line in a few words: what it costs, its taxes by name and rate, its quantity (one by default). */
export interface SampleLine {
  amountMinor: bigint;
  taxes: (readonly [name: string, rate: string])[];
  quantity?: bigint;
  isDeduction?: boolean;
}

/** An invoice in a few words. */
export interface SampleInvoice {
  taxCalculation?: TaxCalculationMode;
  pricesIncludeTax?: boolean;
  lines: readonly SampleLine[];
  discountMinor?: bigint;
}

/** The invoice with its tax rows: from computeTotals, or worked out here where prices include tax. */
export function creditable({
  taxCalculation = 'ON_SUBTOTAL',
  pricesIncludeTax = false,
  lines,
  discountMinor = 0n,
}: SampleInvoice): CreditableInvoice {
  const parsed = lines.map((line): CreditableLine => ({
    amountMinor: line.amountMinor,
    quantity: line.quantity ?? 10_000n,
    isDeduction: line.isDeduction ?? false,
    taxes: line.taxes.map(([name, rate]) => ({
      key: JSON.stringify([name, rate]),
      name,
      rate,
      fraction: BigInt(Math.round(Number(rate) * Number(FRACTION_ONE))),
    })),
  }));
  const invoice = { currency: 'USD', taxCalculation, pricesIncludeTax, lines: parsed, discountMinor };
  return { ...invoice, taxes: pricesIncludeTax ? containedTaxes(parsed, discountMinor) : addedTaxes(invoice, lines) };
}

function addedTaxes(
  invoice: Omit<CreditableInvoice, 'taxes'>,
  lines: readonly SampleLine[],
): CreditableInvoice['taxes'] {
  const { currency, taxCalculation, discountMinor } = invoice;
  const totals = computeTotals({
    currency,
    taxCalculation,
    lines: lines.map(({ amountMinor, taxes, isDeduction }) => ({
      type: isDeduction ? 'DISCOUNT' : 'FIXED',
      quantity: '1',
      rate: `${amountMinor < 0n ? '-' : ''}${abs(amountMinor) / 100n}.${(abs(amountMinor) % 100n).toString().padStart(2, '0')}`,
      taxable: true,
      taxes: taxes.map(([name, rate]) => ({ name, rate })),
    })),
    taxes: [],
    discount: { kind: 'AMOUNT', amountMinor: discountMinor },
  });
  return totals.taxes.map(({ name, rate, amountMinor }) => ({ key: JSON.stringify([name, rate]), amountMinor }));
}

/** Set by set: the tax in what is left of its lines after their share of the discount, split by the rates. */
function containedTaxes(lines: readonly CreditableLine[], discountMinor: bigint): CreditableInvoice['taxes'] {
  const rows = new Map<string, bigint>();
  const discounts = contentShares(lines, discountMinor);
  const sets = new Map<string, { grossMinor: bigint; taxes: readonly ParsedTax[] }>();
  lines.forEach(({ amountMinor, taxes }, index) => {
    const key = setOf(taxes);
    const grossMinor = (sets.get(key)?.grossMinor ?? 0n) + amountMinor - (discounts[index] ?? 0n);
    sets.set(key, { grossMinor, taxes });
  });
  for (const { grossMinor, taxes } of sets.values()) {
    const rates = taxes.reduce((sum, { fraction }) => sum + fraction, 0n);
    const gross = grossMinor < 0n ? 0n : grossMinor;
    const tax = gross - halfUp(gross * FRACTION_ONE, FRACTION_ONE + rates);
    const shares = largestRemainder(
      tax,
      taxes.map(({ fraction }) => fraction),
    );
    taxes.forEach(({ key }, index) => rows.set(key, (rows.get(key) ?? 0n) + (shares[index] ?? 0n)));
  }
  return [...rows].map(([key, amountMinor]) => ({ key, amountMinor }));
}

/** Shares of an amount over lines: the largest first, then by their taxes. */
export function contentShares(lines: readonly CreditableLine[], amountMinor: bigint): bigint[] {
  const order = lines
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [lines[a], lines[b]];
      if (!x || !y) return 0;
      if (x.amountMinor !== y.amountMinor) return x.amountMinor > y.amountMinor ? -1 : 1;
      return setOf(x.taxes) < setOf(y.taxes) ? -1 : Number(setOf(x.taxes) > setOf(y.taxes));
    });
  const shares = largestRemainder(
    amountMinor,
    order.map((index) => lines[index]?.amountMinor ?? 0n),
  );
  return lines.map((_, index) => shares[order.indexOf(index)] ?? 0n);
}

/** The taxes of a line as text. */
export function setOf(taxes: readonly ParsedTax[]): string {
  return taxes
    .map(({ key }) => key)
    .sort()
    .join();
}

/** Floors each share, and hands out what is left one by one, always to the share that is furthest below its due. */
export function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0n);
  const floor = (weight: bigint): bigint => {
    const share = (total * weight) / all;
    return share * all > total * weight ? share - 1n : share;
  };
  const shares = weights.map(floor);
  const given = new Set<number>();
  for (let left = total - shares.reduce((sum, share) => sum + share, 0n); left > 0n; left -= 1n) {
    let best = -1;
    weights.forEach((weight, index) => {
      const lack = total * weight - (shares[index] ?? 0n) * all;
      const bestLack = total * (weights[best] ?? 0n) - (shares[best] ?? 0n) * all;
      if (!given.has(index) && (best < 0 || lack > bestLack)) best = index;
    });
    given.add(best);
    shares[best] = (shares[best] ?? 0n) + 1n;
  }
  return shares;
}

/** Rounds a fraction of two numbers that are not negative. */
export function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator / 2n) / denominator;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
