import fc from 'fast-check';
import { currenciesByExponent, currencyExponent } from '../../src/domain/currency';
import { MAX_AMOUNT_MINOR } from '../../src/domain/money';
import {
  formatDay,
  formatMoment,
  formatMoney,
  formatPercent,
  formatQuantity,
  formatUnitPrice,
} from '../../src/documents/formats';
import { fontFaceCss } from '../../src/pdf/fonts';

const currencies = currenciesByExponent().flatMap(([, codes]) => codes);
const anyAmount = fc
  .constantFrom(...currencies)
  .chain((currency) =>
    fc.tuple(fc.constant(currency), fc.bigInt({ min: -MAX_AMOUNT_MINOR(currency), max: MAX_AMOUNT_MINOR(currency) })),
  );
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const languages = LETTERS.flatMap((first) => LETTERS.flatMap((second) => [first + second, `${first}${second}h`]));
/** Every language that Node can write in, and what else leads to other digits and calendars. */
const locales = [
  ...Intl.NumberFormat.supportedLocalesOf([
    ...languages,
    'fil',
    'haw',
    'mzn',
    'ckb',
    'chr',
    'brx',
    'kok',
    'mni',
    'sat',
  ]),
  ...['th-TH', 'fa-IR', 'fa-AF', 'ar-EG', 'ar-SA', 'bn-BD', 'mr-IN', 'ne-NP', 'my-MM', 'ja-JP-u-ca-japanese'],
  ...[
    'en-US-u-nu-thai',
    'th-TH-u-ca-buddhist-nu-thai',
    'ar-SA-u-ca-islamic-nu-arab',
    'zh-CN-u-nu-hanidec',
    'he-u-ca-hebrew',
  ],
];

describe('in every locale', () => {
  it('there are many', () => {
    expect(locales.length).toBeGreaterThan(150);
  });

  const kinds: [name: string, written: (locale: string) => string, ...figures: number[]][] = [
    ['days', (locale) => formatDay('2026-12-03', locale), 2026, 3],
    ['moments', (locale) => formatMoment(new Date('2026-12-03T09:45:00Z'), locale, 'UTC'), 2026, 3, 45],
    ['amounts', (locale) => formatMoney(-12_345_678n, 'USD', locale), 78],
    ['prices', (locale) => formatUnitPrice('9.1234', 'EUR', locale), 9, 1234],
    ['shares', (locale) => formatPercent('0.09975', locale), 9, 975],
    ['quantities', (locale) => formatQuantity('12.5', locale), 12, 5],
  ];

  it.each(kinds)('%s have Western digits and the Gregorian year', (_, written, ...figures) => {
    const strange = locales.filter((locale) => {
      // The short names of Tibetan months have digits of their own.
      const text = written(locale).replace('ཟླ་༡༢', '');
      const digits = text.match(/\p{Nd}+/gu) ?? [];
      return /[^0-9]/.test(digits.join('')) || figures.some((figure) => !digits.map(Number).includes(figure));
    });
    expect(strange).toEqual([]);
  });

  it('days and moments are in the language of the labels, and percentages have its sign', () => {
    const written = locales.flatMap((locale) => [
      formatDay('2026-12-03', locale),
      formatMoment(new Date('2026-12-03T09:45:00Z'), locale, 'UTC'),
      formatPercent('0.15', locale),
    ]);
    expect(written.filter((text) => /[^\x20-\x7e\u00a0\u202f]/.test(text))).toEqual([]);
    const words = written.join(' ').match(/[a-z]{3,}/gi) ?? [];
    expect(new Set(words)).toEqual(new Set(['December', 'Dec']));
  });

  it('figures and days have no marks that turn what is around them', () => {
    const figures = locales.map(
      (locale) =>
        `${formatMoney(-1n, 'EUR', locale)} ${formatPercent('0.1', locale)} ${formatDay('2026-12-03', locale)}`,
    );
    expect(figures.filter((text) => /[\u061c\u200e\u200f]/.test(text))).toEqual([]);
  });

  it('the signs and digits of amounts have a font', () => {
    const amounts = locales.flatMap((locale) => [formatMoney(-1n, 'USD', locale), formatPercent('-0.1', locale)]);
    const text = amounts.join('').replace(/[\p{L}\p{M}\s.]/gu, '');
    const ranges = [...fontFaceCss(text).matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list = '']) =>
      list.split(',').map((range) => range.trim().slice(2).split('-')),
    );
    const hasFont = (code: number) =>
      ranges.some(([first = '', last = first]) => code >= parseInt(first, 16) && code <= parseInt(last, 16));
    expect([...new Set(text)].filter((character) => !hasFont(character.codePointAt(0) ?? 0))).toEqual([]);
  });
});

describe('formatDay', () => {
  it.each([
    ['en-US', 'February 14, 2025'],
    ['en-GB', '14 February 2025'],
    ['de-DE', '14 February 2025'],
    ['de', '14 February 2025'],
    ['ja-JP', 'February 14, 2025'],
    ['ar-SA', '14 February 2025'],
    ['fa-IR', '14 February 2025'],
    ['th-TH-u-ca-buddhist', '14 February 2025'],
    ['zxx', '14 February 2025'],
  ])('in %s', (locale, expected) => {
    expect(formatDay('2025-02-14', locale)).toBe(expected);
  });
});

describe('formatMoney', () => {
  it('follows the locale', () => {
    expect(formatMoney(309000n, 'USD', 'en-US')).toBe('$3,090.00');
    expect(formatMoney(309000n, 'EUR', 'de-DE')).toBe('3.090,00\u00a0€');
    expect(formatMoney(-5n, 'JPY', 'en-US')).toBe('-¥5');
    expect(formatMoney(150n, 'HUF', 'en-US')).toMatch(/1\.50$/);
  });

  it('is exact beyond 2^53', () => {
    expect(formatMoney(90_071_992_547_409_931n, 'USD', 'en-US')).toBe('$900,719,925,474,099.31');
    expect(formatMoney(999_999_999_999_990n, 'KWD', 'en-US')).toMatch(/999,999,999,999\.990$/);
  });

  it('shows every digit of every currency', () => {
    fc.assert(
      fc.property(anyAmount, ([currency, minor]) => {
        const digits = formatMoney(minor, currency, 'en-US').replace(/[^0-9]/g, '');
        const expected = (minor < 0n ? -minor : minor).toString().padStart(currencyExponent(currency) + 1, '0');
        expect(digits).toBe(expected);
      }),
    );
  });

  it('keeps a sign in front of its number in right-to-left text', () => {
    expect(formatMoney(-123_456n, 'EGP', 'ar-EG')).toBe('\u2066-1,234.56\u2069\u00a0ج.م.');
    expect(formatMoney(123_456n, 'EGP', 'ar-EG')).toBe('1,234.56\u00a0ج.م.');
    expect(formatMoney(-123_456n, 'EGP', 'en-US')).toBe('-EGP\u00a01,234.56');
  });

  it('refuses an ill-formed locale', () => {
    expect(() => formatMoney(1n, 'USD', 'not a locale')).toThrow(RangeError);
  });
});
