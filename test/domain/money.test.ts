import fc from 'fast-check';
import { ErrorCode } from '../../src/domain/errors';
import {
  allocateByLargestRemainder,
  compareBigInt,
  formatAmount,
  MAX_AMOUNT_MINOR,
  parseAmount,
} from '../../src/domain/money';
import { refusalOf } from './refusal';

const currencies = Intl.supportedValuesOf('currency');
const anyAmount = fc
  .constantFrom(...currencies)
  .chain((currency) =>
    fc.tuple(fc.constant(currency), fc.bigInt({ min: -MAX_AMOUNT_MINOR(currency), max: MAX_AMOUNT_MINOR(currency) })),
  );

describe('amounts', () => {
  it('lose no digit in any currency', () => {
    for (const currency of currencies) {
      for (const minor of [0n, 1n, -1n, 10n, 99n, 100n, 12345n, MAX_AMOUNT_MINOR(currency)]) {
        expect(parseAmount(formatAmount(minor, currency), currency)).toBe(minor);
      }
    }
    fc.assert(
      fc.property(anyAmount, ([currency, minor]) => {
        expect(parseAmount(formatAmount(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  it('always have the digits of their currency', () => {
    expect(formatAmount(309000n, 'USD')).toBe('3090.00');
    expect(formatAmount(309000n, 'JPY')).toBe('309000');
    expect(formatAmount(309000n, 'KWD')).toBe('309.000');
    expect(formatAmount(-7n, 'EUR')).toBe('-0.07');
  });

  it('have one bound for all currencies', () => {
    expect(MAX_AMOUNT_MINOR('USD')).toBe(99_999_999_999_999n);
    expect(MAX_AMOUNT_MINOR('JPY')).toBe(999_999_999_999n);
    expect(MAX_AMOUNT_MINOR('KWD')).toBe(999_999_999_999_990n);
    expect(parseAmount('999999999999.99', 'USD')).toBe(99_999_999_999_999n);
    expect(parseAmount('-999999999999.99', 'USD')).toBe(-99_999_999_999_999n);
  });

  it.each([
    ['1000000000000.00', 'USD', 'must not exceed 999999999999.99'],
    ['-1000000000000.00', 'USD', 'must not exceed 999999999999.99'],
    ['1000000000000', 'JPY', 'must not exceed 999999999999'],
    ['10.001', 'USD', 'must have at most 2 decimals'],
    ['10.5', 'JPY', 'must not have decimals'],
    ['NaN', 'USD', 'must be a plain decimal number such as 12.50'],
    ['1e5', 'USD', 'must be a plain decimal number such as 12.50'],
    ['9'.repeat(50), 'USD', 'is too long for a number'],
    ['1.00', 'ZZZ', 'has an unknown currency'],
  ])('refuses %s %s', (text, currency, reason) => {
    const error = refusalOf(() => parseAmount(text, currency, 'input.amount'));
    expect(error.code).toBe(ErrorCode.VALIDATION_ERROR);
    expect(error.details).toEqual([{ field: 'input.amount', reason }]);
  });
});

describe('allocateByLargestRemainder', () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [5n, [3n, 3n, 1n], [2n, 2n, 1n]],
    [10n, [0n, 1n], [0n, 10n]],
    [2n, [1n, 1n, 1n, 1n], [1n, 1n, 0n, 0n]],
    [-100n, [1n, 1n, 1n], [-33n, -33n, -34n]],
    [50n, [110n, -10n], [55n, -5n]],
    [0n, [], []],
    [0n, [0n, 0n], [0n, 0n]],
  ])('shares %s over %j', (total, weights, expected) => {
    expect(allocateByLargestRemainder(total, weights)).toEqual(expected);
  });

  it('adds up to the whole, each part within one unit of its due', () => {
    const weights = fc.array(fc.bigInt({ min: -1000n, max: 10n ** 15n }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (total, list) => {
        const sum = list.reduce((a, b) => a + b, 0n);
        fc.pre(sum > 0n);
        const parts = allocateByLargestRemainder(total, list);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        parts.forEach((part, index) => {
          const error = part * sum - total * (list[index] ?? 0n);
          expect(error < sum && error > -sum).toBe(true);
        });
      }),
    );
  });

  it('refuses to share something over nothing', () => {
    expect(() => allocateByLargestRemainder(1n, [])).toThrow(RangeError);
    expect(() => allocateByLargestRemainder(1n, [1n, -1n])).toThrow(RangeError);
  });
});

it('orders bigints that differ by more than a number can represent', () => {
  expect([3n, 2n ** 60n + 1n, -5n, 2n ** 60n, 3n].sort(compareBigInt)).toEqual([
    -5n,
    3n,
    3n,
    2n ** 60n,
    2n ** 60n + 1n,
  ]);
});
