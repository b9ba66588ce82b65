import type { InvoiceDocument } from '../domain/invoice-document';
import { partyName } from './party-view';

/**
 * The branding of a seller's pages and emails. Colours are `#rrggbb` and safe inside CSS; `onColor` is readable on
 * `color`.
 */
export interface Brand {
  name: string;
  color: string;
  onColor: string;
  /** A `data:image/...;base64,` URI, or null. */
  logo: string | null;
}

const OUR_COLOR = '#4f46e5';
const DARK_TEXT = '#111827';
const LOGO = /^data:image\/(?:png|jpe?g|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/;

/** Billfold's own branding, for everything that is not a seller's: codes, refusals, the mailbox. */
export const billfoldBrand: Brand = { name: 'Billfold', color: OUR_COLOR, onColor: '#ffffff', logo: null };

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
    onColor: luminance(color) > 0.4 ? DARK_TEXT : '#ffffff',
    logo: look.logo && LOGO.test(look.logo) ? look.logo : null,
  };
}

/** The relative luminance of WCAG 2, from 0 for black to 1 for white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
