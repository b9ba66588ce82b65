import { currencyExponent, isCurrency } from '../../src/domain/currency';

// The current list of ISO 4217, as far as Intl knows the codes.
const byExponent: [number, string][] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [2, 'USD EUR GBP CHF CAD AUD INR CNY BRL MXN SEK CZK PLN HUF IDR COP MGA MRU ALL RSD'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
];

it.each(byExponent)('%i decimals: %s', (exponent, codes) => {
  const found = codes.split(' ').map((code) => [code, currencyExponent(code)]);
  expect(found).toEqual(codes.split(' ').map((code) => [code, exponent]));
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
