import { fontFaceCss } from '../../src/pdf/fonts';

/** The families that the rules hold, in the order in which characters are looked for. */
function families(text: string): string[] {
  const stack = /--font-family: (.*), sans-serif/.exec(fontFaceCss(text))?.[1] ?? '';
  return stack.split(', ').map((name) => name.replaceAll("'", ''));
}

test('plain Latin text needs one subset in two weights, and nothing else', () => {
  const css = fontFaceCss('Invoice 2025');
  expect(css.match(/@font-face/g)).toHaveLength(2);
  expect(css.length).toBeLessThan(50_000);
  expect(families('Invoice 2025')).toEqual(['Noto Sans']);
});

test.each([
  ['ταυτότητα Дизайн', ['Noto Sans']],
  ['تصميم', ['Noto Sans', 'Noto Sans Arabic']],
  ['עיצוב', ['Noto Sans', 'Noto Sans Hebrew']],
  ['डिज़ाइन', ['Noto Sans', 'Noto Sans Devanagari']],
  ['ออกแบบ', ['Noto Sans', 'Noto Sans Thai']],
  ['设计', ['Noto Sans', 'Noto Sans SC']],
  ['直す', ['Noto Sans', 'Noto Sans JP']],
  ['한국 漢字', ['Noto Sans', 'Noto Sans KR']],
  ['直す 감사', ['Noto Sans', 'Noto Sans JP', 'Noto Sans KR']],
  ['🎉', ['Noto Sans', 'Noto Emoji']],
])('%s', (text, expected) => {
  expect(families(text)).toEqual(expected);
});

test('a character that no font has adds nothing', () => {
  expect(fontFaceCss('\u{10ffff}')).toBe(fontFaceCss(''));
});
