import { currencyExponent, isCurrency } from './currency';
import { formatDecimal, parseDecimal } from './decimal';
import { validationError } from './errors';

const MAX_AMOUNT_HUNDREDTHS = 99_999_999_999_999n;

/** The maximum amount: 999,999,999,999.99 in minor units of the currency (JPY: 999,999,999,999). */
export function MAX_AMOUNT_MINOR(currency: string): bigint {
  return (MAX_AMOUNT_HUNDREDTHS * 10n ** BigInt(currencyExponent(currency))) / 100n;
}

/**
 * Reads an amount in major units ("3090.00") as minor units. The sign is kept; the caller decides whether zero or
 * negative amounts are allowed. Throws VALIDATION_ERROR at `field`: not a number, more decimals than the currency has,
 * unknown currency, too large.
 */
export function parseAmount(text: string, currency: string, field = 'amount'): bigint {
  if (!isCurrency(currency)) throw validationError({ field, reason: 'has an unknown currency' });
  const minor = parseOrRefuse(text, currencyExponent(currency), field);
  const max = MAX_AMOUNT_MINOR(currency);
  if (minor > max || minor < -max) {
    throw validationError({ field, reason: `must not exceed ${formatAmount(max, currency)}` });
  }
  return minor;
}

function parseOrRefuse(text: string, scale: number, field: string): bigint {
  try {
    return parseDecimal(text, scale);
  } catch (error) {
    if (error instanceof RangeError) throw validationError({ field, reason: error.message });
    throw error;
  }
}

/** Formats minor units as major units with exactly the currency's decimals: 309000n USD is "3090.00", 5n JPY is "5". */
export function formatAmount(minor: bigint, currency: string): string {
  return formatDecimal(minor, currencyExponent(currency));
}

/**
 * Distributes `total` in proportion to the weights, in integers that add up to it exactly. The remainder after flooring
 * goes to the largest fractions, the earlier first if they are equal. Weights may be negative, but their sum must be
 * positive, unless the total is zero; otherwise throws a RangeError.
 */
export function allocateByLargestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (total === 0n) return weights.map(() => 0n);
  if (sum <= 0n) throw new RangeError('the sum of the weights must be positive');
  const parts = weights.map((weight, index) => {
    const product = total * weight;
    const remainder = ((product % sum) + sum) % sum;
    return { index, share: (product - remainder) / sum, remainder };
  });
  let left = total - parts.reduce((a, part) => a + part.share, 0n);
  const byRemainder = [...parts].sort((a, b) => compareBigInt(b.remainder, a.remainder) || a.index - b.index);
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.share += 1n;
    left -= 1n;
  }
  return parts.map((part) => part.share);
}

/** Orders two bigints for Array.sort, in ascending order. */
export function compareBigInt(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
