import fc from 'fast-check';
import type { SampleInvoice } from './creditable';

/** Adds up amounts. */
export const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

const taxes = fc.constantFrom<[string, string][]>(
  [],
  [['VAT', '0.2']],
  [['VAT', '0.055']],
  [
    ['GST', '0.05'],
    ['QST', '0.09975'],
  ],
  [['GST', '0.05']],
  [['Zero', '0']],
  [['Full', '1']],
);
// Small amounts make equal remainders and parts that round to nothing.
const minor = fc.oneof(fc.bigInt({ min: 0n, max: 9n }), fc.bigInt({ min: 1n, max: 100_000n }));
const line = fc.record({ amountMinor: minor, taxes, quantity: fc.constantFrom(1n, 7n, 20n, 30_000n) });
const deduction = fc.record({
  amountMinor: minor.map((value) => -(value % 500n)),
  taxes,
  quantity: fc.constant(10_000n),
  isDeduction: fc.constant(true),
});
// Lines that two deductions use up to the last unit: what rounding moves has no other room in their set.
const usedUp = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 3 }), taxes, cut: fc.bigInt({ min: 0n, max: 100n }) })
  .map((set) => {
    const all = sum(set.lines.map(({ amountMinor }) => amountMinor));
    const first = (all * set.cut) / 100n;
    const cuts = [first, all - first].map((cut) => ({ amountMinor: -cut, quantity: 10_000n, isDeduction: true }));
    return [...set.lines, ...cuts].map((each) => ({ ...each, taxes: set.taxes }));
  });
/** Both ways of calculating tax, with prices with and without it. */
export const modes = {
  taxCalculation: fc.constantFrom('ON_SUBTOTAL' as const, 'ON_DISCOUNTED_SUBTOTAL' as const),
  pricesIncludeTax: fc.boolean(),
};
/** The invoice with a discount of so many percent. */
export const discounted = (sample: Omit<SampleInvoice, 'discountMinor'>, percent: bigint): SampleInvoice => {
  const subtotal = sum(sample.lines.map(({ amountMinor }) => amountMinor));
  return { ...sample, discountMinor: subtotal > 0n ? (subtotal * percent) / 100n : 0n };
};
const percent = fc.constantFrom(0n, 0n, 5n, 33n, 100n);
/** An invoice of any lines, deductions, taxes and discount. */
export const anyInvoice = fc
  .record({
    ...modes,
    lines: fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.oneof(fc.array(deduction, { maxLength: 3 }), usedUp))
      .map((parts) => parts.flat()),
  })
  .chain((sample) => percent.map((each) => discounted(sample, each)));
