/** Longest decimal text that is looked at: more digits than any bound of ours, and far from a costly BigInt. */
const MAX_DECIMAL_LENGTH = 40;
const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

/**
 * Reads plain decimal text ("-12.5") as a whole number of 10^-scale units: `parseDecimal('1.25', 4)` is 12500n.
 * Throws a RangeError whose message is the reason: no number, exponent notation, spaces, too many decimals, too long.
 */
export function parseDecimal(text: string, scale: number): bigint {
  if (text.length > MAX_DECIMAL_LENGTH) throw new RangeError('is too long for a number');
  const match = DECIMAL.exec(text);
  if (!match) throw new RangeError('must be a plain decimal number such as 12.50');
  const decimals = match[1] ?? '';
  if (decimals.length > scale) {
    throw new RangeError(scale === 0 ? 'must have no decimals' : `must have at most ${scale} decimals`);
  }
  return BigInt(text.replace('.', '') + '0'.repeat(scale - decimals.length));
}

/** Writes 10^-scale units as decimal text with exactly `scale` decimals, or with none to spare when `trim` is set. */
export function formatDecimal(value: bigint, scale: number, { trim = false } = {}): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const text = scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
  return trim ? trimDecimal(text) : text;
}

/** Takes the trailing zeros off decimal text: "20.0000" is "20", "0.0800" is "0.08", "100" stays. */
export function trimDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Divides and rounds to the nearest whole number, halves away from zero (-2.5 is -3). The denominator is above zero. */
export function divideRoundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}
