/** A fraction of whole numbers, which shares nothing with the code that it judges. */
export class Fraction {
  constructor(
    readonly above: bigint,
    readonly below: bigint,
  ) {}

  /** The number that a decimal text is. */
  static of(decimal: string): Fraction {
    const [whole = '', decimals = ''] = decimal.split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  times = (other: Fraction) => new Fraction(this.above * other.above, this.below * other.below);
  plus = (other: Fraction) =>
    new Fraction(this.above * other.below + other.above * this.below, this.below * other.below);
  minus = (other: Fraction) => this.plus(new Fraction(-other.above, other.below));

  /** The nearest whole number, of two the greater; for numbers that are not below zero. */
  roundedHalfUp(): bigint {
    const whole = this.above / this.below;
    return (this.above % this.below) * 2n >= this.below ? whole + 1n : whole;
  }
}
