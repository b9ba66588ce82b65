import { Worker } from 'node:worker_threads';
import { charactersWithoutFont, chooseFonts } from '../../src/documents/fonts';
import { fontFaceCss } from '../../src/pdf/fonts';
import { pinFont } from '../../src/pdf/pinned-fonts';

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
  ['直す 감사', ['Noto Sans', 'Noto Sans KR']],
  ['🎉', ['Noto Sans', 'Noto Emoji']],
])('%s', (text, expected) => {
  expect(families(text)).toEqual(expected);
});

test('one line of East Asian text has one font, whatever the lines around it are', () => {
  const lines = ['株式会社山田デザイン', '发票与付款说明', '会議費', '發票', '한국 漢字', 'Design'];
  const fontsIn = (locale: string | null) => lines.map(chooseFonts(lines.join('\n'), locale).familyFor);
  const [SC, JP, KR] = ['Noto Sans SC', 'Noto Sans JP', 'Noto Sans KR'];
  // 发 is in the Chinese font alone, and 会 is not in the Korean one.
  expect(fontsIn(null)).toEqual([JP, SC, JP, JP, KR, null]);
  expect(fontsIn('zh-CN')).toEqual([JP, SC, SC, SC, KR, null]);
  expect(fontsIn('ko-KR')).toEqual([JP, SC, JP, KR, KR, null]);
});

test.each([
  ...['ไทย', 'עברית', 'العربية', 'हिन्दी', 'தமிழ்', 'తెలుగు', 'ಕನ್ನಡ', 'മലയാളം', 'ລາວ', 'ខ្មែរ', 'বাংলা', 'ગુજરાતી', 'ਪੰਜਾਬੀ'],
  ...['ქართული', 'Հայերեն', 'አማርኛ', 'Ελληνικά', 'Українська', 'Tiếng Việt', '中文', '日本語', '한국어', '🎉'],
])('%s has a font', (text) => {
  expect(charactersWithoutFont(text)).toEqual([]);
});

// They would take more megabytes than Billfold may have; invoices warn of them.
test.each(['မြန်မာ', 'සිංහල', 'ଓଡ଼ିଆ', 'བོད', 'ᏣᎳᎩ', 'ᠮᠣᠩᠭᠣᠯ'])('%s has none', (text) => {
  expect(charactersWithoutFont(text).length).toBeGreaterThan(1);
});

test('a character that no font has adds nothing', () => {
  expect(fontFaceCss('\u{10ffff}')).toBe(fontFaceCss(''));
});

it('looks no further than the first 10,000 characters, which no language exceeds', () => {
  const unassigned = Array.from({ length: 9_990 }, (_, index) => String.fromCodePoint(0x30000 + index)).join('');
  expect(fontFaceCss(`${unassigned}დ`)).toContain('Noto Sans Georgian');
  expect(
    fontFaceCss(`${unassigned}${'\u{40000}\u{40001}\u{40002}\u{40003}\u{40004}\u{40005}\u{40006}\u{40007}'}დ`),
  ).not.toContain('Noto Sans Georgian');
});

test('a thread that makes no fonts for 10 seconds is ended, and the next one makes them', async () => {
  const file = require.resolve('@fontsource-variable/noto-emoji/files/noto-emoji-0-wght-normal.woff2');
  const make = () => pinFont({ file, text: '🎉', weights: [400] });
  const doNotFake = ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask'] as const;
  const terminate = jest.spyOn(Worker.prototype, 'terminate');
  jest.useFakeTimers({ doNotFake: [...doNotFake] });
  try {
    const late = [make(), make()].map((fonts) => fonts.catch((error: unknown) => error));
    jest.advanceTimersByTime(10_000);
    const refusal: unknown = expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' });
    expect(await Promise.all(late)).toEqual([refusal, refusal]);
  } finally {
    jest.useRealTimers();
  }
  expect(terminate).toHaveBeenCalledTimes(1);
  expect(await make()).toHaveLength(1);
});

test.each([
  ['საქართველო ₾', []],
  ['မြန်မာ မြန်', ['မ', 'ြ', 'န', '်', 'ာ']],
  ['ཀད ລາວ', ['ཀ', 'ད']],
  ['Two\u00a0rows\n\ttwo \u2068isolated\u2069 \u200f\ufe0f\u200d', []],
])('the characters of %j without a font, each once', (text, expected) => {
  expect(charactersWithoutFont(text)).toEqual(expected);
});
