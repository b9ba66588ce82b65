import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { billfoldBrand, brandFrom, contrastOf, inkOf, textOn } from '../../src/documents/brand';
import { documentHtml } from '../../src/pdf/document-html';
import { sampleDocument } from '../mail/sample-document';

const READABLE = 4.5;
const PAPER = '#ffffff';
/** The darkest light background of pages and emails, and the lightest dark one of emails in the dark. */
const PAGE = '#f3f4f6';
const DARK_PANEL = '#262a33';
const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** White mixed with a share of a colour, as CSS mixes it. */
function tint(hex: string, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) * share + 255 * (1 - share));
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

it('compares colours as WCAG 2 does', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#0000ff', '#0000ff')).toBe(1);
});

it.each([
  ['#f97316', '#000000'],
  ['#10b981', '#000000'],
  ['#0ea5e9', '#000000'],
  ['#4f46e5', '#ffffff'],
  ['#111827', '#ffffff'],
])('puts on %s the text colour %s', (primaryColor, onColor) => {
  expect(brandFrom({ name: 'Acme', primaryColor, logo: null }).onColor).toBe(onColor);
});

it('keeps a colour that can be read on the page, and darkens others without changing their hue', () => {
  expect(billfoldBrand.ink).toBe(billfoldBrand.color);
  expect(inkOf('#f97316', PAPER)).toMatch(/^#b[\da-f]5[\da-f]1[\da-f]$/);
  expect(inkOf('#ffffff', PAPER)).toMatch(/^#([\da-f]{2})\1\1$/);
});

it('has readable text in and on every colour, on pages, in emails and in PDFs', async () => {
  const property = fc.asyncProperty(color, color, color, async (primaryColor, secondaryColor, accentColor) => {
    const brand = brandFrom({ name: 'Acme', primaryColor, logo: null });
    const style = { ...sampleDocument().style, primaryColor, secondaryColor, accentColor };
    const css = await documentHtml(sampleDocument({ style }));
    const printed = (name: string): string => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(css)?.[1] ?? '';
    const places: [string, string][] = [
      [brand.onColor, brand.color],
      [brand.ink, PAGE],
      [brand.ink, PAPER],
      [printed('on-primary'), printed('primary')],
      [printed('primary-ink'), PAPER],
      [printed('secondary'), PAPER],
      [printed('accent'), PAPER],
      [printed('accent'), tint(printed('accent'), 0.09)],
    ];
    for (const [text, paper] of places) expect(contrastOf(text, paper)).toBeGreaterThanOrEqual(READABLE);
    expect([printed('primary'), textOn(printed('primary'))]).toEqual([primaryColor, printed('on-primary')]);
  });
  await fc.assert(property, { numRuns: 300 });
});

describe('the style sheets and templates', () => {
  const root = path.join(__dirname, '../../src');
  const folders = ['http/pages/styles', 'http/pages/templates', 'mail/templates', 'pdf/templates'];
  const files = folders.flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`));
  /** Each rule of a style sheet, or style of an element, with the light or dark background that it is shown on. */
  const rules = files.flatMap((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const [light = '', dark = ''] = text.split(/@media \(prefers-color-scheme: dark\)/);
    const [own = '', after = ''] = dark.split('</style>');
    const found = (part: string, paper: string) =>
      [...part.matchAll(/\{([^{}]*)\}|style="([^"]*)"/g)].map(([, rule = '', style = '']) => ({
        ...{ name, paper },
        declarations: (rule + style).replaceAll(/<%=[^?%]*\?\s*'([^']*)'[^%]*%>/g, '$1'),
      }));
    const paper = name.startsWith('pdf/') ? PAPER : PAGE;
    return [...found(light, paper), ...found(own, DARK_PANEL), ...found(after, paper)];
  });
  const valueOf = (declarations: string, property: string): string | undefined =>
    new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(declarations)?.[1]?.trim();

  it('put fixed colours only where they can be read', () => {
    const fixed = rules.flatMap(({ name, paper, declarations }) => {
      const text = /^#[\da-f]{3,6}/.exec(valueOf(declarations, 'color') ?? '')?.[0];
      const ground = valueOf(declarations, 'background(?:-color)?') ?? paper;
      // The line that mail clients show beside the subject is not displayed.
      if (!text || declarations.includes('display:none') || !ground.startsWith('#')) return [];
      const long = (hex: string) => (hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex);
      return [{ name, text, ground, contrast: contrastOf(long(text), long(ground.split(' ')[0] ?? '')) }];
    });
    expect(fixed.length).toBeGreaterThan(60);
    expect(fixed.filter(({ contrast }) => contrast < READABLE)).toEqual([]);
  });

  it('write no text in the colour of the brand itself', () => {
    const texts = rules.map(({ name, declarations }) => ({ name, text: valueOf(declarations, 'color') ?? '' }));
    expect(
      texts.filter(({ text }) => /^(var\(--(brand|primary)\)|<%= it\.(frame\.)?(brand\.)?color\b)/.test(text)),
    ).toEqual([]);
    expect(texts.filter(({ text }) => /--(ink|primary-ink)\)/.test(text)).length).toBeGreaterThan(3);
  });
});
