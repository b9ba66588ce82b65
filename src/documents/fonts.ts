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
  family('Noto Sans Kannada', require.resolve('@fontsource-variable/noto-sans-kannada/unicode.json')),
  family('Noto Sans Khmer', require.resolve('@fontsource-variable/noto-sans-khmer/unicode.json')),
  family('Noto Sans Lao', require.resolve('@fontsource-variable/noto-sans-lao/unicode.json')),
  family('Noto Sans Malayalam', require.resolve('@fontsource-variable/noto-sans-malayalam/unicode.json')),
  family('Noto Sans Tamil', require.resolve('@fontsource-variable/noto-sans-tamil/unicode.json')),
  family('Noto Sans Telugu', require.resolve('@fontsource-variable/noto-sans-telugu/unicode.json')),
  family('Noto Emoji', require.resolve('@fontsource-variable/noto-emoji/unicode.json')),
  family('Noto Sans SC', require.resolve('@fontsource-variable/noto-sans-sc/unicode.json')),
  family('Noto Sans JP', require.resolve('@fontsource-variable/noto-sans-jp/unicode.json')),
  family('Noto Sans KR', require.resolve('@fontsource-variable/noto-sans-kr/unicode.json')),
];
const [LATIN] = FAMILIES as [Family];
const [CHINESE, JAPANESE, KOREAN] = FAMILIES.slice(-3) as [Family, Family, Family];
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/;
const KANA = /[\u3040-\u30ff\u31f0-\u31ff]/;
/** Characters that several of the last three families draw, each in the manner of its country. */
const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const FAMILY_OF_LANGUAGE: Readonly<Record<string, Family>> = { zh: CHINESE, ja: JAPANESE, ko: KOREAN };
/** Not drawn, or drawn as nothing: spaces, line breaks, and marks that only affect their neighbours. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;
const subsetsByFamily = new Map<Family, readonly FontSubset[]>();
let claimsByBlock: Map<number, Claim[]> | undefined;

/** The fonts of a text. */
export interface ChosenFonts {
  /** The parts of the shipped fonts that are needed, in order. */
  subsets: FontSubset[];
  /** The family that comes before all others but the first for a line of the text; null if it makes no difference. */
  familyFor: (line: string) => string | null;
}

/**
 * Chooses fonts for a text. A line of East Asian text has one font: as in Japan if it contains kana, as in Korea if it
 * contains Hangul, otherwise that of the locale's language, of the scripts in the text, or of China, unless only another
 * one has all characters of the line.
 */
export function chooseFonts(text: string, locale: string | null = null): ChosenFonts {
  const find = finder();
  const ofLocale = locale === null ? undefined : FAMILY_OF_LANGUAGE[new Intl.Locale(locale).language];
  const preferred = [...(ofLocale ? [ofLocale] : []), ...familiesIn(text), CHINESE, JAPANESE, KOREAN];
  const familyFor = (line: string): Family | undefined => {
    const characters = [...new Set(line)].filter((character) => EAST_ASIAN.test(character));
    if (characters.length === 0) return undefined;
    const order = [...familiesIn(line), ...preferred];
    const draws = (owner: Family) => (character: string) => {
      const subsets = find(character);
      return subsets.length === 0 || subsets.some(({ family: other }) => other === owner);
    };
    return order.find((owner) => characters.every(draws(owner))) ?? order[0];
  };
  const chosen = new Set<FontSubset>();
  // All documents contain digits, dots and spaces, in any language.
  for (const line of [' 0.', ...text.split('\n')]) {
    const own = familyFor(line);
    for (const character of new Set(line)) {
      const subsets = find(character);
      const best = subsets.find(({ family: owner }) => owner === LATIN || owner === own) ?? subsets[0];
      if (best) chosen.add(best);
    }
  }
  const place = (subset: FontSubset): number => FAMILIES.indexOf(subset.family);
  const subsets = [...chosen].sort((one, other) => place(one) - place(other));
  return { subsets, familyFor: (line) => familyFor(line)?.name ?? null };
}

/** The families whose scripts reveal the language of a text. */
function familiesIn(text: string): Family[] {
  return [...(KANA.test(text) ? [JAPANESE] : []), ...(HANGUL.test(text) ? [KOREAN] : [])];
}

/** Finds the subsets that claim a character, in order, for the first 10,000 characters: each costs time. */
function finder(): (character: string) => readonly FontSubset[] {
  const known = new Map<string, readonly FontSubset[]>();
  return (character) => {
    const found = known.get(character);
    if (found) return found;
    if (known.size >= MOST_CHARACTERS) return [];
    // The Chinese and Japanese fonts claim Hangul that they do not contain.
    const claims = subsetsWith(character.codePointAt(0) ?? 0);
    const subsets = HANGUL.test(character) ? claims.filter(({ family: owner }) => owner === KOREAN) : claims;
    known.set(character, subsets);
    return subsets;
  };
}

/** The characters of `text` that no shipped font contains, each once, in order. They may be printed as boxes. */
export function charactersWithoutFont(text: string): string[] {
  return charactersOf(text).filter(
    (character) => !INVISIBLE.test(character) && subsetsWith(character.codePointAt(0) ?? 0).length === 0,
  );
}

/** The different characters of a text, the first 10,000: no language writes with more, and each costs time. */
export function charactersOf(text: string): string[] {
  return [...new Set(` 0.${text}`)].slice(0, MOST_CHARACTERS);
}

/** All subsets that claim a code point, in the order of their families. */
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
