import { join } from 'node:path';
import { Eta } from 'eta';
import type { DocumentStyle, InvoiceDocument } from '../domain/invoice-document';
import { inkOf, textOn } from '../documents/brand';
import { type DocumentView, documentView, type LineView } from '../documents/document-view';
import { formatDay, isolated } from '../documents/formats';
import { chooseFonts } from '../documents/fonts';
import { fontName, printedFontCss, withFontOfEachLine } from './fonts';

const eta = new Eta({
  views: join(__dirname, 'templates'),
  autoEscape: true,
  cache: true,
});
const COLOR = /^#[0-9a-f]{6}$/i;
const LOGO = /^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$/;
const FALLBACK_COLORS = {
  primaryColor: '#1f2937',
  secondaryColor: '#6b7280',
  accentColor: '#2563eb',
} as const;
const PAPER = '#ffffff';
/** Darker than white that is tinted with 9% of any colour, as behind the amount due. */
const TINTED = '#e8e8e8';
/** The number of lines that are kept on one page with the totals. */
const ENDING_LINES = 2;
/** Longer descriptions may be split across pages. Otherwise each would begin on a new page. */
const TALL = { characters: 1500, rows: 20 } as const;

/** Placeholders for the page number and the number of pages. No text contains these characters. */
const [PAGE, PAGES] = ['\u0001', '\u0002'];

/**
 * Renders a document as one self-contained HTML page for printing: fonts and logo are embedded, all text is escaped,
 * and nothing is fetched. Colours that are not `#rrggbb` are replaced by defaults, and logos that are not image data
 * are omitted. `paymentsTo` (`YYYY-MM-DD`) is printed as the day up to which the document includes payments.
 */
export async function documentHtml(document: InvoiceDocument, paymentsTo: string | null = null): Promise<string> {
  const view = documentView(document, null);
  const { style, locale } = document;
  const including = paymentsTo && view.labels.paymentsTo(isolated(formatDay(paymentsTo, locale)));
  const pageNotes = {
    left: [view.seller.name, ...view.seller.registration].map(isolated).join('  ·  '),
    right: `${view.name}  ·  ${view.labels.page(PAGE, PAGES)}`,
  };
  const text = allText(view, including, pageNotes);
  const fonts = chooseFonts(text, locale);
  const html = eta.render('./document', {
    view,
    labels: view.labels,
    kind: view.labels.kinds[document.kind],
    number: document.number,
    paymentsTo: including,
    ...linesOnPages(view.lines),
    layout: style.layout.toLowerCase(),
    logo: style.logo !== null && LOGO.test(style.logo) ? style.logo : null,
    fonts: await printedFontCss(fonts, text),
    colors: colors(style),
    pageNotes: {
      left: { content: cssContent(pageNotes.left), font: fontName(fonts.familyFor(pageNotes.left)) },
      right: { content: cssContent(pageNotes.right), font: fontName(fonts.familyFor(pageNotes.right)) },
    },
  });
  return withFontOfEachLine(html, fonts);
}

/** The lines, except for the last ones, which stay on one page with the totals. */
function linesOnPages(lines: readonly LineView[]): {
  lines: LineView[];
  ending: LineView[];
  isTall: typeof isTall;
} {
  const lastTall = lines.findLastIndex(isTall);
  const first = Math.max(lines.length - ENDING_LINES, lastTall + 1, 0);
  return { lines: lines.slice(0, first), ending: lines.slice(first), isTall };
}

function isTall({ description }: LineView): boolean {
  return description.length > TALL.characters || description.split('\n').length > TALL.rows;
}

/** All lines that are printed, including labels and what is printed in capitals, from which the fonts are chosen. */
function allText(...printed: (DocumentView | Record<string, string> | string | null)[]): string {
  const texts: string[] = [];
  JSON.stringify(printed, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  const text = texts.join('\n');
  return `${text}\n${text.toUpperCase()}`;
}

function colors(style: DocumentStyle): Record<'primary' | 'primaryInk' | 'secondary' | 'accent' | 'onPrimary', string> {
  const primary = COLOR.test(style.primaryColor) ? style.primaryColor : FALLBACK_COLORS.primaryColor;
  return {
    primary,
    primaryInk: inkOf(primary, PAPER),
    secondary: inkOf(COLOR.test(style.secondaryColor) ? style.secondaryColor : FALLBACK_COLORS.secondaryColor, PAPER),
    accent: inkOf(COLOR.test(style.accentColor) ? style.accentColor : FALLBACK_COLORS.accentColor, TINTED),
    onPrimary: textOn(primary),
  };
}

/** Text as a CSS `content` value, with page counters. */
function cssContent(text: string): string {
  const withPages = (part: string) => part.split(PAGES).map(cssString).join(' counter(pages) ');
  return text.split(PAGE).map(withPages).join(' counter(page) ');
}

/**
 * Text as a CSS string. All characters except letters and digits are escaped, so that the text cannot end the string or
 * the style element.
 */
function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /[\p{L}\p{N}]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
