import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Family {
  name: string;
  /** Code points by subset, as in the package: {"greek": "U+0370-0377,U+037A"}. */
  subsets: Record<string, string>;
  folder: string;
  /** One file contains all weights. Latin is in static files, which need no work before printing. */
  variable: boolean;
}

/** A part of a font family, in files of its own. */
export interface FontSubset {
  family: Family;
  name: string;
  unicodeRange: string;
  ranges: readonly (readonly [number, number])[];
}

/** The code points from `first` to `last` that a subset claims. */
interface Claim {
  first: number;
  last: number;
  subset: FontSubset;
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
/** Not drawn, or drawn as nothing: spaces, line breaks, and marks that only affect their neighbours. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;
const [LATIN] = FAMILIES as [Family];
const subsetsByFamily = new Map<Family, readonly FontSubset[]>();
let claimsByBlock: Map<number, Claim[]> | undefined;

/**
 * The parts of the shipped fonts that `text` needs, in order: for each character the first that claims it. Han
 * characters are drawn as in Japan if the text contains kana, as in Korea if it contains Hangul, otherwise as in China.
 */
export function fontsFor(text: string): FontSubset[] {
  const place = new Map(
    familiesFor(text)
      .flatMap(subsetsOf)
      .map((subset, index) => [subset, index]),
  );
  const placeOf = (subset: FontSubset): number => place.get(subset) ?? Infinity;
  const chosen = new Set<FontSubset>();
  for (const character of charactersOf(text)) {
    const [first] = subsetsWith(character.codePointAt(0) ?? 0).sort((one, other) => placeOf(one) - placeOf(other));
    if (first) chosen.add(first);
  }
  return [...chosen].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The characters of `text` that no shipped font contains, each once, in order. They may be printed as boxes. */
export function charactersWithoutFont(text: string): string[] {
  return charactersOf(text).filter(
    (character) => !INVISIBLE.test(character) && subsetsWith(character.codePointAt(0) ?? 0).length === 0,
  );
}

/** The different characters of a text, the first 10,000: no language writes with more, and each costs time. */
export function charactersOf(text: string): string[] {
  // All documents contain digits, dots and spaces, in any language.
  return [...new Set(` 0.${text}`)].slice(0, MOST_CHARACTERS);
}

/** Fonts of scripts that are present come first: the Chinese fonts claim Hangul that they do not contain. */
function familiesFor(text: string): readonly Family[] {
  const present = FAMILIES.filter(({ name }) => SCRIPTS[name]?.test(text));
  return [...new Set([LATIN, ...present, ...FAMILIES])];
}

/** All subsets that claim a code point, in no order. */
function subsetsWith(codePoint: number): FontSubset[] {
  claimsByBlock ??= claimsOf(FAMILIES.flatMap(subsetsOf));
  const claims = claimsByBlock.get(blockOf(codePoint)) ?? [];
  return claims.flatMap(({ first, last, subset }) => (codePoint >= first && codePoint <= last ? [subset] : []));
}

/** The ranges of subsets by the blocks that they are in, so that few are compared with a code point. */
function claimsOf(subsets: readonly FontSubset[]): Map<number, Claim[]> {
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
function subsetsOf(owner: Family): readonly FontSubset[] {
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
