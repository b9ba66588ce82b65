import fc from 'fast-check';
import { percentSpent, thresholdsReached } from '../../src/domain/budget';

it.each<[bigint, bigint, number, number[]]>([
  [0n, 100n, 0, []],
  [79n, 100n, 79, []],
  [7_999n, 10_000n, 79, []],
  [80n, 100n, 80, [80]],
  [9_999n, 10_000n, 99, [80]],
  [1n, 1n, 100, [80, 100]],
  [3n, 2n, 150, [80, 100]],
  [10n ** 15n, 1n, 1_000_000, [80, 100]],
])('%s of %s', (spent, budget, percent, reached) => {
  expect([percentSpent(spent, budget), thresholdsReached(spent, budget)]).toEqual([percent, reached]);
});

it('reaches a threshold when the percentage does', () => {
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n });
  fc.assert(
    fc.property(amounts, fc.bigInt({ min: 1n, max: 10n ** 12n }), (spent, budget) => {
      const percent = percentSpent(spent, budget);
      expect(thresholdsReached(spent, budget)).toEqual([80, 100].filter((threshold) => percent >= threshold));
    }),
  );
});
