import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, type ChosenFonts, chooseFonts, type FontSubset } from '../documents/fonts';
import { pinFont } from './pinned-fonts';

const WEIGHTS = [400, 600] as const;

const rules = new Map<FontSubset, string>();
const pinnedRules = new Map<FontSubset, string>();

/**
 * The `@font-face` rules that `text` needs, with fonts as data URIs, and the custom property `--font-family` that lists
 * them in order. Characters that no shipped font contains are left to the browser's own fonts.
 */
export function fontFaceCss(text: string): string {
  const line = text.replaceAll('\n', ' ');
  const { subsets, familyFor } = chooseFonts(line);
  return `${subsets.map(rule).join('\n')}\n:root { --font-family: ${stackOf(subsets, familyFor(line))}; }`;
}

/**
 * The same for the fonts of a PDF's `text`, with static fonts made of variable ones, which Chromium would turn into
 * drawings; and a class and a custom property for each family that some line begins with, as `fontName` names them. Of
 * the fonts that consist of many files, only the characters in `text` remain. The others are kept whole: the forms of
 * their letters have characters of their own, which readers of the PDF need.
 */
export async function printedFontCss({ subsets, familyFor }: ChosenFonts, text: string): Promise<string> {
  const all = charactersOf(text).join('');
  const rulesOfSubsets = await Promise.all(subsets.map((subset) => pinnedRule(subset, all)));
  const families = new Set(
    text
      .split('\n')
      .map(familyFor)
      .filter((family) => family !== null),
  );
  const stacks = [...families].map((family) => `--${fontName(family)}: ${stackOf(subsets, family)};`);
  const classes = [...families].map((family) => `.${fontName(family)} { font-family: var(--${fontName(family)}); }`);
  return [
    ...rulesOfSubsets,
    `:root { --font-family: ${stackOf(subsets, null)}; ${stacks.join(' ')} }`,
    ...classes,
  ].join('\n');
}

/** The class, and the custom property without its dashes, of lines for which this family comes first. */
export function fontName(family: string | null): string {
  return family === null ? 'font-family' : family.toLowerCase().replaceAll(' ', '-');
}

/** Names the font of each line of text in the body of a page that does not begin with the fonts of all others. */
export function withFontOfEachLine(html: string, { familyFor }: ChosenFonts): string {
  const marked = (line: string): string => {
    const family = familyFor(line);
    return family === null ? line : `<span class="${fontName(family)}">${line}</span>`;
  };
  const body = html.indexOf('<body');
  const texts = html
    .slice(body)
    .replace(/>([^<]+)</g, (_, text: string) => `>${text.split('\n').map(marked).join('\n')}<`);
  return html.slice(0, body) + texts;
}

function stackOf(subsets: readonly FontSubset[], first: string | null): string {
  const [latin, ...others] = [...new Set(subsets.map(({ family: { name } }) => name))];
  const names = new Set([latin, ...others.filter((name) => name === first), ...others]);
  return `${[...names].map((name) => `'${name}'`).join(', ')}, sans-serif`;
}

function rule(subset: FontSubset): string {
  const known = rules.get(subset);
  if (known !== undefined) return known;
  const weights = subset.family.variable ? ['400 600'] : WEIGHTS.map(String);
  const made = weights
    .map((weight) => fontFace(subset, weight, `woff2;base64,${readFileSync(fileOf(subset, weight), 'base64')}`))
    .join('\n');
  rules.set(subset, made);
  return made;
}

async function pinnedRule(subset: FontSubset, text: string): Promise<string> {
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

function fileOf({ family: { name, folder, variable }, name: subset }: FontSubset, weight?: string): string {
  const prefix = name.toLowerCase().replaceAll(' ', '-');
  return join(folder, `${prefix}-${subset}-${variable ? 'wght' : weight}-normal.woff2`);
}

function fontFace({ family: { name }, unicodeRange }: FontSubset, weight: string, data: string): string {
  return (
    `@font-face { font-family: '${name}'; font-weight: ${weight}; font-display: block; ` +
    `src: url(data:font/${data}); unicode-range: ${unicodeRange}; }`
  );
}
