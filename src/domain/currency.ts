/**
 * ISO 4217 currencies whose minor unit is not a hundredth. Listed here rather than taken from Intl: CLDR omits decimals
 * that are no longer used in shops (HUF, IDR, COP), and an update of Node must not change the meaning of stored minor
 * units.
 */
const EXPONENTS: Readonly<Record<string, number>> = {
  ...exponents(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'),
  ...exponents(3, 'BHD IQD JOD KWD LYD OMR TND'),
};
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function exponents(exponent: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, exponent]));
}

/** Whether the text is the upper-case code of a currency that Billfold supports. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/**
 * The number of decimals of the currency's minor unit in ISO 4217 (JPY 0, USD 2, KWD 3). Throws a RangeError for
 * unknown codes.
 */
export function currencyExponent(code: string): number {
  if (!CURRENCIES.has(code)) throw new RangeError(`${code} is not a currency`);
  return EXPONENTS[code] ?? 2;
}

/** All currencies, grouped by their number of decimals. */
export function currenciesByExponent(): [exponent: number, codes: string[]][] {
  const groups = new Map<number, string[]>();
  for (const code of CURRENCIES)
    groups.set(currencyExponent(code), [...(groups.get(currencyExponent(code)) ?? []), code]);
  return [...groups].sort(([a], [b]) => a - b);
}
