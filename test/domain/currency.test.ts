import { currencyExponent, isCurrency } from '../../src/domain/currency';

it.each([
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['CLP', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['TND', 3],
])('%s has %i decimals', (code, exponent) => {
  expect(currencyExponent(code)).toBe(exponent);
});

it.each([
  ['HUF', 2],
  ['IDR', 2],
  ['COP', 2],
  ['PKR', 2],
  ['IQD', 3],
])('%s has the %i decimals of ISO 4217, not the ones that shops use', (code, exponent) => {
  expect(currencyExponent(code)).toBe(exponent);
  const shops = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions();
  expect(shops.maximumFractionDigits).not.toBe(exponent);
});

it('agrees with Intl wherever Intl says one or three decimals or more', () => {
  for (const currency of Intl.supportedValuesOf('currency')) {
    const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
    if (digits !== undefined && digits !== 0 && digits !== 2) expect(currencyExponent(currency)).toBe(digits);
  }
});

it('knows every currency of Intl and nothing else', () => {
  expect(Intl.supportedValuesOf('currency').every(isCurrency)).toBe(true);
  for (const code of ['', 'usd', 'US', 'USDX', 'ZZZ', 'XXX', '€', 'constructor', 'USD ']) {
    expect(isCurrency(code)).toBe(false);
    expect(() => currencyExponent(code)).toThrow(RangeError);
  }
});
