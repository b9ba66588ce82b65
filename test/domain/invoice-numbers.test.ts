import fc from 'fast-check';
import {
  areSameSeries,
  DEFAULT_NUMBER_PATTERN,
  numberFrame,
  parseNumberPattern,
} from '../../src/domain/invoice-numbers';
import { refusalOf } from './refusal';

const numberPeriod = (pattern: string, issueDate: string): string => numberFrame(pattern, issueDate).period;

/** As PostgreSQL does it. */
function formatInvoiceNumber(pattern: string, issueDate: string, sequence: number | bigint): string {
  const { prefix, width, suffix } = numberFrame(pattern, issueDate);
  return prefix + String(sequence).padStart(width, '0') + suffix;
}

it.each([
  [DEFAULT_NUMBER_PATTERN, '2025-01-15', 1, 'INV-2025-01-001'],
  [DEFAULT_NUMBER_PATTERN, '2025-01-15', 999, 'INV-2025-01-999'],
  [DEFAULT_NUMBER_PATTERN, '2025-01-15', 1000, 'INV-2025-01-1000'],
  ['{SEQ}', '2025-01-15', 7, '7'],
  ['{SEQ:1}', '2025-01-15', 10, '10'],
  ['{SEQ:12}', '2025-01-15', 5n, '000000000005'],
  ['{YY}{MM}-{SEQ:2}', '2031-12-01', 100, '3112-100'],
  ['{YYYY}.{YYYY}_{SEQ}', '2025-01-15', 3, '2025.2025_3'],
  ['N{SEQ}', '2025-01-15', 12345678901234567890n, 'N12345678901234567890'],
])('%s on %s, %s is %s', (pattern, issueDate, sequence, expected) => {
  expect(formatInvoiceNumber(pattern, issueDate, sequence)).toBe(expected);
});

it.each([
  [DEFAULT_NUMBER_PATTERN, '2025-01'],
  ['{MM}{YY}-{SEQ}', '2025-01'],
  ['{YYYY}-{SEQ}', '2025'],
  ['{YY}-{SEQ}', '2025'],
  ['INV-{SEQ:5}', 'all'],
])('%s counts within %s', (pattern, period) => {
  expect(numberPeriod(pattern, '2025-01-31')).toBe(period);
});

it.each([
  ['', /exactly one/],
  ['INV-{YYYY}', /exactly one/],
  ['{SEQ}-{SEQ:3}', /exactly one/],
  ['{DD}-{SEQ}', /\{DD\} is not a token/],
  ['{seq}', /\{seq\} is not a token/],
  ['{SEQ:0}', /not a token/],
  ['{SEQ:13}', /not a token/],
  ['{SEQ:-1}', /not a token/],
  ['{SEQ:}', /not a token/],
  ['{}{SEQ}', /not a token/],
  ['{constructor}{SEQ}', /not a token/],
  ['{MM}-{SEQ}', /repeat/],
  ['{{SEQ}}', /hyphens/],
  ['INV {SEQ}', /hyphens/],
  ['../{SEQ}', /hyphens/],
  ['.{SEQ}', /must not begin with a dot/],
  ['a/{SEQ}', /hyphens/],
  ['<b>{SEQ}', /hyphens/],
  ['"{SEQ}', /hyphens/],
  ['{SEQ}\n', /hyphens/],
  ['{SEQ}\0', /hyphens/],
  [`${'A'.repeat(36)}{SEQ}`, /at most 40/],
])('refuses %j', (pattern, reason) => {
  const error = refusalOf(() => parseNumberPattern(pattern, 'input.pattern'));
  expect(error.details).toEqual([{ field: 'input.pattern', reason: expect.stringMatching(reason) as unknown }]);
});

it('accepts a pattern of exactly 40 characters', () => {
  expect(parseNumberPattern(`${'A'.repeat(35)}{SEQ}`)).toMatchObject({ resets: 'NEVER', sequenceWidth: 1 });
});

it.each([
  ['{SEQ}', '{SEQ:5}', true],
  ['A-{YYYY}-{SEQ}', 'A-{YYYY}-{SEQ:3}', true],
  ['A-{YYYY}-{SEQ}', 'A-20{YY}-{SEQ}', true],
  ['{YYYY}-{MM}-{SEQ}', '{YYYY}-{SEQ}', false],
  ['A{SEQ}', 'B{SEQ}', false],
  ['A{SEQ}', 'A{SEQ}B', false],
])('tells whether %s and %s are the same series', (one, other, expected) => {
  expect([areSameSeries(one, other), areSameSeries(other, one)]).toEqual([expected, expected]);
});

it('formats different sequences and periods as different numbers', () => {
  const month = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }));
  const date = month.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}-01`);
  const patterns = fc.constantFrom(DEFAULT_NUMBER_PATTERN, '{SEQ}{MM}{YY}', '{YYYY}{SEQ:2}', '{YY}{SEQ}{MM}', '{SEQ}');
  fc.assert(
    fc.property(patterns, date, date, fc.nat(2000), fc.nat(2000), (pattern, dateA, dateB, a, b) => {
      const same = numberPeriod(pattern, dateA) === numberPeriod(pattern, dateB) && a === b;
      expect(formatInvoiceNumber(pattern, dateA, a) === formatInvoiceNumber(pattern, dateB, b)).toBe(same);
    }),
  );
});
