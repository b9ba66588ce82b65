import { cleanText } from '../../src/domain/text';
import { refusalOf } from './refusal';

const rule = { field: 'input.name', max: 10 };

it.each([
  ['  Ada  ', 'Ada'],
  ['', ''],
  ['<b>&"\'', '<b>&"\''],
  ['e\u0301', '\u00e9'],
  ['1234567890', '1234567890'],
  ['  1234567890  ', '1234567890'],
  ['😀'.repeat(10), '😀'.repeat(10)],
  ['e\u0301'.repeat(10), 'é'.repeat(10)],
  ['שלום', 'שלום'],
])('keeps %j as %j', (value, expected) => {
  expect(cleanText(value, rule)).toBe(expected);
});

it.each([
  ['a\0b', /control/],
  ['a\u0001b', /control/],
  ['a\u001bb', /control/],
  ['a\u007fb', /control/],
  ['a\u0085b', /control/],
  ['a\nb', /control/],
  ['a\tb', /control/],
  ['a\ud800b', /Unicode/],
  ['\udc00', /Unicode/],
  ['exe.\u202efdp', /direction/],
  ['a\u2066b', /direction/],
  ['12345678901', /at most 10/],
  ['😀'.repeat(11), /at most 10/],
  ['x'.repeat(100_000), /at most 10/],
])('refuses %j', (value, reason) => {
  const error = refusalOf(() => cleanText(value, rule));
  expect(error.details).toEqual([{ field: 'input.name', reason: expect.stringMatching(reason) as unknown }]);
});

it('accepts newlines and tabs if allowed, and no other control characters', () => {
  const notes = { field: 'notes', max: 20, multiline: true };
  expect(cleanText('a\u2067ב\u2069', notes)).toBe('a\u2067ב\u2069');
  expect(cleanText('one\r\ntwo\rthree\tfour\n', notes)).toBe('one\ntwo\nthree\tfour');
  for (const value of ['a\0b', 'a\u000bb', 'a\u000cb', 'a\u001bb', 'a\u009fb']) {
    expect(refusalOf(() => cleanText(value, notes)).message).toMatch(/control/);
  }
});

it('accepts visible text if something is required', () => {
  for (const value of ['a', '.', '日', '🙂', '\u200fא', '👩‍💻']) {
    expect(cleanText(value, { ...rule, required: true })).toBe(value);
  }
});

it('refuses nothing where something is required', () => {
  for (const value of ['', '   ', '\u00a0', '\u200b', '\u202e\u2060', '\u3164', '\u2800 \u200d']) {
    expect(refusalOf(() => cleanText(value, { ...rule, required: true })).message).toMatch(/empty/);
  }
});
