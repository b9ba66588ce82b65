import fc from 'fast-check';
import { divideRoundHalfUp, formatDecimal, parseDecimal, trimDecimal } from '../../src/domain/decimal';

describe('parseDecimal', () => {
  it.each([
    ['0', 4, 0n],
    ['-0', 2, 0n],
    ['1.25', 4, 12500n],
    ['-1.25', 2, -125n],
    ['007', 0, 7n],
    ['0.0001', 4, 1n],
    ['-0.01', 2, -1n],
    ['9007199254740993.01', 2, 900719925474099301n],
  ])('reads %s at scale %i', (text, scale, expected) => {
    expect(parseDecimal(text, scale)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
    '+1',
    '.5',
    '5.',
    '1,5',
    '1.2.3',
    '--1',
    '١',
    '1_000',
  ])('refuses %j', (text) => {
    expect(() => parseDecimal(text, 4)).toThrow(/plain decimal/);
  });

  it('refuses more decimals than the scale, and more than 40 characters', () => {
    expect(() => parseDecimal('1.001', 2)).toThrow('at most 2 decimals');
    expect(() => parseDecimal('1.0', 0)).toThrow('must not have decimals');
    expect(parseDecimal('9'.repeat(40), 0)).toBe(10n ** 40n - 1n);
    expect(() => parseDecimal('9'.repeat(41), 0)).toThrow('too long');
  });
});

describe('formatDecimal', () => {
  it.each([
    [0n, 2, '0.00'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [309000n, 2, '3090.00'],
    [12n, 0, '12'],
  ])('writes %s at scale %i', (value, scale, expected) => {
    expect(formatDecimal(value, scale)).toBe(expected);
  });

  it('returns what was read, trimmed or not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(6), fc.boolean(), (value, scale, trim) => {
        expect(parseDecimal(formatDecimal(value, scale, { trim }), scale)).toBe(value);
      }),
    );
  });
});

it.each([
  ['20.0000', '20'],
  ['0.0800', '0.08'],
  ['100', '100'],
  ['-1.50', '-1.5'],
  ['0.0', '0'],
])('trims %s to %s', (text, expected) => {
  expect(trimDecimal(text)).toBe(expected);
});

describe('divideRoundHalfUp', () => {
  it.each([
    [5n, 2n, 3n],
    [4n, 3n, 1n],
    [-5n, 2n, -3n],
    [-4n, 3n, -1n],
    [-1n, 3n, 0n],
    [0n, 7n, 0n],
    [499n, 1000n, 0n],
    [500n, 1000n, 1n],
    [-500n, 1000n, -1n],
  ])('%s / %s is %s', (numerator, denominator, expected) => {
    expect(divideRoundHalfUp(numerator, denominator)).toBe(expected);
  });

  it('is never more than half a unit away, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 9n }), (numerator, denominator) => {
        const rounded = divideRoundHalfUp(numerator, denominator);
        const error = 2n * (numerator - rounded * denominator);
        expect(error <= denominator && error >= -denominator).toBe(true);
        expect(divideRoundHalfUp(-numerator, denominator)).toBe(-rounded);
      }),
    );
  });
});
