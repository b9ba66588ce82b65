import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, type FontSubset, fontsFor } from '../documents/fonts';
import { pinFont } from './pinned-fonts';

const WEIGHTS = [400, 600] as const;

const rules = new Map<FontSubset, string>();
const pinnedRules = new Map<FontSubset, string>();

/**
 * The `@font-face` rules that `text` needs, with fonts as data URIs, and the custom property `--font-family` that lists
 * them in order. Characters that no shipped font contains are left to the browser's own fonts.
 */
export function fontFaceCss(text: string): string {
  const chosen = fontsFor(text);
  return css(chosen, chosen.map(rule));
}

/**
 * The same for PDFs, with static fonts made of variable ones, which Chromium would turn into drawings. Of the fonts that
 * consist of many files, only the characters in `text` remain. The others are kept whole: the forms of their letters
 * have characters of their own, which readers of the PDF need.
 */
export async function printedFontCss(text: string): Promise<string> {
  const chosen = fontsFor(text);
  const all = charactersOf(text).join('');
  return css(chosen, await Promise.all(chosen.map((subset) => pinnedRule(subset, all))));
}

function css(chosen: readonly FontSubset[], rulesOfChosen: readonly string[]): string {
  const names = [...new Set(chosen.map(({ family: { name } }) => `'${name}'`))].join(', ');
  return `${rulesOfChosen.join('\n')}\n:root { --font-family: ${names}, sans-serif; }`;
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
