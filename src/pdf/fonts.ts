import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinFont } from './pinned-fonts';

const WEIGHTS = [400, 600] as const;

interface Family {
  name: string;
  /** Code points by subset, as in the package: {"greek": "U+0370-0377,U+037A"}. */
  subsets: Record<string, string>;
  folder: string;
  /** One file contains all weights. Latin is in static files, which need no work before printing. */
  variable: boolean;
}

interface Subset {
  family: Family;
  name: string;
  unicodeRange: string;
  ranges: readonly (readonly [number, number])[];
}

/** The code points from `first` to `last` that a subset claims. */
interface Claim {
  first: number;
  last: number;
  subset: Subset;
}

const MOST_CHARACTERS = 10_000;

/** In the order in which a font for a character is looked up. */
const FAMILIES: readonly Family[] = [
  family('Noto Sans', require.resolve('@fontsource/noto-sans/unicode.json')),
  family('Noto Sans Arabic', require.resolve('@fontsource-variable/noto-sans-arabic/unicode.json')),
  family('Noto Sans Hebrew', require.resolve('@fontsource-variable/noto-sans-hebrew/unicode.json')),
  family('Noto Sans Devanagari', require.resolve('@fontsource-variable/noto-sans-devanagari/unicode.json')),
  family('Noto Sans Thai', require.resolve('@fontsource-variable/noto-sans-thai/unicode.json')),
  family('Noto Sans Armenian', require.resolve('@fontsource-variable/noto-sans-armenian/unicode.json')),
  family('Noto Sans Bengali', require.resolve('@fontsource-variable/noto-sans-bengali/unicode.json')),
  family('Noto Sans Ethiopic', require.resolve('@fontsource-variable/noto-sans-ethiopic/unicode.json')),
  family('Noto Sans Georgian', require.resolve('@fontsource-variable/noto-sans-georgian/unicode.json')),
  family('Noto Sans Gujarati', require.resolve('@fontsource-variable/noto-sans-gujarati/unicode.json')),
  family('Noto Sans Gurmukhi', require.resolve('@fontsource-variable/noto-sans-gurmukhi/unicode.json')),
  family('Noto Sans Khmer', require.resolve('@fontsource-variable/noto-sans-khmer/unicode.json')),
  family('Noto Sans Tamil', require.resolve('@fontsource-variable/noto-sans-tamil/unicode.json')),
  family('Noto Sans Telugu', require.resolve('@fontsource-variable/noto-sans-telugu/unicode.json')),
  family('Noto Emoji', require.resolve('@fontsource-variable/noto-emoji/unicode.json')),
  family('Noto Sans SC', require.resolve('@fontsource-variable/noto-sans-sc/unicode.json')),
  family('Noto Sans JP', require.resolve('@fontsource-variable/noto-sans-jp/unicode.json')),
  family('Noto Sans KR', require.resolve('@fontsource-variable/noto-sans-kr/unicode.json')),
];
/** Scripts that reveal the language of Han characters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  'Noto Sans JP': /[\u3040-\u30ff\u31f0-\u31ff]/,
  'Noto Sans KR': /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/,
};
const [LATIN] = FAMILIES as [Family];
const subsetsByFamily = new Map<Family, readonly Subset[]>();
let claimsByBlock: Map<number, Claim[]> | undefined;
const rules = new Map<Subset, string>();
const pinnedRules = new Map<Subset, string>();

/**
 * The `@font-face` rules that `text` needs, with fonts as data URIs, and the custom property `--font-family` that lists
 * them in order. Han characters are drawn as in Japan if the text contains kana, as in Korea if it contains Hangul,
 * otherwise as in China. Characters that no shipped font contains are left to the browser's own fonts.
 */
export function fontFaceCss(text: string): string {
  const chosen = choose(text);
  return css(chosen, chosen.map(rule));
}

/**
 * The same for PDFs, with static fonts made of variable ones, which Chromium would turn into drawings. Of the fonts that
 * consist of many files, only the characters in `text` remain. The others are kept whole: the forms of their letters
 * have characters of their own, which readers of the PDF need.
 */
export async function printedFontCss(text: string): Promise<string> {
  const chosen = choose(text);
  const all = charactersOf(text).join('');
  return css(chosen, await Promise.all(chosen.map((subset) => pinnedRule(subset, all))));
}

/** The different characters of a text, the first 10,000: no language writes with more, and each costs time. */
function charactersOf(text: string): string[] {
  // All documents contain digits, dots and spaces, in any language.
  return [...new Set(` 0.${text}`)].slice(0, MOST_CHARACTERS);
}

/** The subsets that the text needs: for each character the first that claims it. */
function choose(text: string): Subset[] {
  const place = new Map(
    familiesFor(text)
      .flatMap(subsetsOf)
      .map((subset, index) => [subset, index]),
  );
  const placeOf = (subset: Subset): number => place.get(subset) ?? Infinity;
  const chosen = new Set<Subset>();
  for (const character of charactersOf(text)) {
    const [first] = subsetsWith(character.codePointAt(0) ?? 0).sort((one, other) => placeOf(one) - placeOf(other));
    if (first) chosen.add(first);
  }
  return [...chosen].sort((one, other) => placeOf(one) - placeOf(other));
}

function css(chosen: readonly Subset[], rulesOfChosen: readonly string[]): string {
  const names = [...new Set(chosen.map(({ family: { name } }) => `'${name}'`))].join(', ');
  return `${rulesOfChosen.join('\n')}\n:root { --font-family: ${names}, sans-serif; }`;
}

/** Fonts of scripts that are present come first: the Chinese fonts claim Hangul that they do not contain. */
function familiesFor(text: string): readonly Family[] {
  const present = FAMILIES.filter(({ name }) => SCRIPTS[name]?.test(text));
  return [...new Set([LATIN, ...present, ...FAMILIES])];
}

/** All subsets that claim a code point, in no order. */
function subsetsWith(codePoint: number): Subset[] {
  claimsByBlock ??= claimsOf(FAMILIES.flatMap(subsetsOf));
  const claims = claimsByBlock.get(blockOf(codePoint)) ?? [];
  return claims.flatMap(({ first, last, subset }) => (codePoint >= first && codePoint <= last ? [subset] : []));
}

/** The ranges of subsets by the blocks that they are in, so that few are compared with a code point. */
function claimsOf(subsets: readonly Subset[]): Map<number, Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (const subset of subsets) {
    for (const [first, last] of subset.ranges) {
      for (let block = blockOf(first); block <= blockOf(last); block += 1) {
        const known = claims.get(block) ?? [];
        known.push({ first, last, subset });
        claims.set(block, known);
      }
    }
  }
  return claims;
}

const blockOf = (codePoint: number): number => codePoint >> 8;

function family(name: string, listPath: string): Family {
  const listed = JSON.parse(readFileSync(listPath, 'utf8')) as Record<string, string>;
  const subsets = Object.fromEntries(Object.entries(listed).filter(([subset]) => isOwnScript(name, subset)));
  return { name, subsets, folder: join(dirname(listPath), 'files'), variable: listPath.includes('variable') };
}

/**
 * Only the first family draws Latin, and each other one its own script, because packages claim more than they contain.
 */
function isOwnScript(name: string, subset: string): boolean {
  if (name === 'Noto Sans') return subset !== 'devanagari';
  return subset.startsWith('[') || name.toLowerCase().endsWith(subset);
}

/** Parsed when the first document needs them: most processes draw none. */
function subsetsOf(owner: Family): readonly Subset[] {
  const known = subsetsByFamily.get(owner);
  if (known) return known;
  const parsed = Object.entries(owner.subsets).map(([name, unicodeRange]) => ({
    family: owner,
    name: name.replace(/[[\]]/g, ''),
    unicodeRange,
    ranges: unicodeRange.split(',').map(parseRange),
  }));
  subsetsByFamily.set(owner, parsed);
  return parsed;
}

function parseRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

function rule(subset: Subset): string {
  const known = rules.get(subset);
  if (known !== undefined) return known;
  const weights = subset.family.variable ? ['400 600'] : WEIGHTS.map(String);
  const made = weights
    .map((weight) => fontFace(subset, weight, `woff2;base64,${readFileSync(fileOf(subset, weight), 'base64')}`))
    .join('\n');
  rules.set(subset, made);
  return made;
}

async function pinnedRule(subset: Subset, text: string): Promise<string> {
  if (!subset.family.variable) return rule(subset);
  const known = pinnedRules.get(subset);
  if (known !== undefined) return known;
  const isPart = /^\d+$/.test(subset.name);
  const fonts = await pinFont({ file: fileOf(subset), weights: WEIGHTS, ...(isPart ? { text } : {}) });
  const made = fonts
    .map((font, index) => fontFace(subset, String(WEIGHTS[index]), `ttf;base64,${font.toString('base64')}`))
    .join('\n');
  if (!isPart) pinnedRules.set(subset, made);
  return made;
}

function fileOf({ family: { name, folder, variable }, name: subset }: Subset, weight?: string): string {
  const prefix = name.toLowerCase().replaceAll(' ', '-');
  return join(folder, `${prefix}-${subset}-${variable ? 'wght' : weight}-normal.woff2`);
}

function fontFace({ family: { name }, unicodeRange }: Subset, weight: string, data: string): string {
  return (
    `@font-face { font-family: '${name}'; font-weight: ${weight}; font-display: block; ` +
    `src: url(data:font/${data}); unicode-range: ${unicodeRange}; }`
  );
}
