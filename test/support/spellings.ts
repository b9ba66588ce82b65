import { CODES, type Spellings } from './spellings-of-codes';

const LONG = 'x'.repeat(65);

/** By the name of a scalar, or of a rule. */
export const SPELLINGS: Readonly<Record<string, Spellings>> = {
  Decimal: {
    means: '0.5',
    taken: ['0.5', 0.5, ' 0.5 ', '+0.5', '.5', '0.50000000', '00.5', '０．５', '٠.٥', '०.५', '\u00a00.5'],
    refused: [
      ...['0,5', '1,234.50', '1.234,50', "1'234.50", '1e3', '5e-1', '1_000', '½', '0.5⁵', '0.5%', '$0.50', '0.5 USD'],
      ...['', ' ', '.', '+', '--1', '- -1', '0x1', 'NaN', '1 00', '1 2', '١,٥', true, {}],
    ],
    reason: /^Expected a decimal like "1234.50", with a point, no commas and no exponent, got /,
  },
  Date: {
    means: '2025-01-05',
    taken: [
      ...['2025-01-05', ' 2025-01-05 ', '2025-1-5', '2025/01/05', '2025.1.5', '20250105'],
      ...['２０２５－０１－０５', '٢٠٢٥-٠١-٠٥', '2025–01–05', '2025‑01‑05', '2025/1/05'],
    ],
    refused: [
      ...['15.01.2025', '05/01/2025', '01-05-2025', '25-01-05', '2025-02-30', '2025-13-01', '2025-1/5', '2025-01'],
      ...['2025-01-05T00:00:00Z', 'Jan 5, 2025', '', 20250105, 1736035200000, true, '2025-01-0⁵'],
    ],
    reason: /^Expected a valid date with the year first, like "2025-01-15", got /,
  },
  DateTime: {
    means: new Date('2025-01-05T10:30:00Z'),
    taken: [
      ...['2025-01-05T10:30:00Z', '2025-01-05T10:30:00.000Z', '2025-01-05T12:30:00+02:00', '2025-01-05t10:30z'],
      ...['2025-01-05 10:30:00+00', '2025-01-05T05:30:00-0500', ' 2025-01-05T10:30Z ', '2025-01-05T16:00:00+05:30'],
      ...['２０２５-01-05T10:30:00Z', '2025-01-05T10:30:00,000Z', '2025-01-05T10:30:00−00:00'],
    ],
    refused: [
      ...['2025-01-05T10:30:00', '2025-01-05', '2025-01-05T24:00:00Z', '2025-01-05T10:60:00Z', '2025-02-30T10:30:00Z'],
      ...['05.01.2025 10:30Z', '2025-01-05T10:30:00 CET', '2025-01-05T10:30:00+25:00', '', 1736073000, true, {}],
    ],
    reason: /^Expected a point in time with its offset, like "2025-01-15T10:30:00Z", got /,
  },
  CurrencyCode: {
    means: 'EUR',
    taken: ['EUR', 'eur', 'Eur', ' EUR ', 'ＥＵＲ', 'ｅｕｒ', 'E U R', '\teur\n', 'eUR', '\u00a0EUR'],
    refused: ['€', 'EURO', 'EU', 'XXZ', 'EUR.', '', 978, true, '__proto__', 'ЕUR'],
    reason: /^Expected an ISO 4217 currency code like "USD", got /,
  },
  email: {
    means: 'a@example.com',
    taken: [
      ...[
        'a@example.com',
        ' a@example.com ',
        'a@EXAMPLE.com',
        'a @ example.com',
        'a@example.com\n',
        'ａ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      ],
      ...['a@Example.Com', '\u00a0a@example.com', '\u3000a@example.com', 'ａ@example.com', 'a@ｅｘａｍｐｌｅ.com'],
    ],
    refused: [
      ...['a@example..com', 'a@example.com.', 'a@-example.com', 'a@example-.com', '.a@example.com', 'a.@example.com'],
      ...[
        'a..b@example.com',
        'a@b@example.com',
        'a b@example.com',
        'a@exa mple.com',
        'a@example',
        'a',
        '@example.com',
        'a@',
      ],
      ...[`${LONG}@example.com`, `a@${LONG}.com`, `a@${Array(5).fill('x'.repeat(60)).join('.')}.com`, 'a@ex_ample.com'],
      ...[
        'a@192.0.2.1',
        'a@[192.0.2.1]',
        'A <a@example.com>',
        '"a b"@example.com',
        'mailto:a@example.com',
        'a,b@example.com',
      ],
      ...[
        'a\u200b@example.com',
        'a@exam\u00adple.com',
        'a@example.com/x',
        'a@%65xample.com',
        'a\u0000@example.com',
        '',
      ],
    ],
    reason:
      /^must (be an email address such as name@example.com|have at most 64 bytes before the @|be at most 254|not )/,
  },
  ...CODES,
};
