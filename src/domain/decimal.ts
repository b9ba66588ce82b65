/** The longest decimal text that is parsed: longer than any valid number, and too short for an expensive BigInt. */
const MAX_DECIMAL_LENGTH = 40;
const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

/**
 * Reads plain decimal text ("-12.5") as an integer in units of 10^-scale: `parseDecimal('1.25', 4)` is 12500n. Throws a
 * RangeError whose message is the reason: not a number, exponent notation, spaces, too many decimals, too long.
 */
export function parseDecimal(text: string, scale: number): bigint {
  if (text.length > MAX_DECIMAL_LENGTH) throw new RangeError('is too long for a number');
  const match = DECIMAL.exec(text);
  if (!match) throw new RangeError('must be a plain decimal number such as 12.50');
  const decimals = match[1] ?? '';
  if (decimals.length > scale) {
    throw new RangeError(scale === 0 ? 'must not have decimals' : `must have at most ${scale} decimals`);
  }
  return BigInt(text.replace('.', '') + '0'.repeat(scale - decimals.length));
}

/**
 * Formats units of 10^-scale as decimal text with exactly `scale` decimals, or without trailing zeros if `trim` is set.
 */
export function formatDecimal(value: bigint, scale: number, { trim = false } = {}): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const text = scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
  return trim ? trimDecimal(text) : text;
}

/** Removes trailing zeros from decimal text: "20.0000" becomes "20", "0.0800" becomes "0.08", "100" is unchanged. */
export function trimDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * Divides and rounds to the nearest integer, half away from zero (-2.5 becomes -3). The denominator must be positive.
 */
export function divideRoundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}
