import type { InvoiceDocument } from '../domain/invoice-document';
import { partyName } from './party-view';

/**
 * The branding of a seller's pages and emails. Colours are `#rrggbb` and safe inside CSS: `onColor` is for text on
 * `color`, `ink` for text in the brand's colour on the page.
 */
export interface Brand {
  name: string;
  color: string;
  onColor: string;
  ink: string;
  /** A `data:image/...;base64,` URI, or null. */
  logo: string | null;
}

const OUR_COLOR = '#4f46e5';
const WHITE = '#ffffff';
const BLACK = '#000000';
/** The background of pages and emails. Of the light ones it is the darkest, so text that is readable on it is on all. */
const PAGE = '#f3f4f6';
/** The contrast that WCAG 2 requires of small text (level AA). */
const READABLE = 4.5;
const LOGO = /^data:image\/(?:png|jpe?g|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/;

/** Billfold's own branding, for everything that is not a seller's: codes, refusals, the mailbox. */
export const billfoldBrand: Brand = brandFrom({ name: 'Billfold', primaryColor: OUR_COLOR, logo: null });

/** The seller's branding. If its colour or logo is invalid, Billfold's colour or the seller's name is used instead. */
export function brandOf({ seller, style }: InvoiceDocument): Brand {
  return brandFrom({ name: partyName(seller), ...style });
}

/** The branding of an organization from its settings, as `brandOf` returns it. */
export function brandFrom(look: { name: string; primaryColor: string; logo: string | null }): Brand {
  const color = /^#[0-9a-f]{6}$/i.test(look.primaryColor) ? look.primaryColor.toLowerCase() : OUR_COLOR;
  return {
    name: look.name,
    color,
    onColor: textOn(color),
    ink: inkOf(color, PAGE),
    logo: look.logo && LOGO.test(look.logo) ? look.logo : null,
  };
}

/** Black or white, whichever is more readable on the colour (`#rrggbb`): the contrast is always at least 4.58. */
export function textOn(color: string): string {
  return contrastOf(color, WHITE) >= contrastOf(color, BLACK) ? WHITE : BLACK;
}

/** The colour itself for text on a light `paper` if it is readable there, otherwise a darker shade of it that is. */
export function inkOf(color: string, paper: string): string {
  for (let percent = 100; percent > 0; percent -= 2) {
    const shade = channelsOf(color).map((channel) => Math.round((channel * percent) / 100));
    const ink = `#${shade.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrastOf(ink, paper) >= READABLE) return ink;
  }
  return BLACK;
}

/** The contrast ratio of WCAG 2 between two colours (`#rrggbb`), from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}

/** The relative luminance of WCAG 2, from 0 for black to 1 for white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
