import { join } from 'node:path';
import { Eta } from 'eta';
import type { Brand } from '../../documents/brand';
import type { MailAttachment } from '../mailer';

/** What the layout of every email shows. `preheader` is the line that mail clients show next to the subject. */
export interface EmailFrame {
  brand: Brand;
  /** English when left out. */
  language?: string;
  title: string;
  preheader: string;
  /** The footer: who sent this, and why. */
  footer: string[];
}

const eta = new Eta({ views: join(__dirname, '..', 'templates'), autoEscape: true, cache: true });
const LOGO_ID = 'logo@billfold';
// Not all mail clients show SVG and WebP; such a logo is replaced by the seller's name.
const INLINE_LOGO = /^data:(image\/(png|jpe?g|gif));base64,(.+)$/;

/** Renders the named template inside the layout. Everything is escaped. */
export function renderEmail(template: string, frame: EmailFrame, data: object): string {
  const logo = INLINE_LOGO.test(frame.brand.logo ?? '') ? `cid:${LOGO_ID}` : null;
  return eta.render(`./${template}`, { ...data, frame, logo });
}

/** The brand's logo as an inline image, because mail clients do not show `data:` URIs; empty without a logo. */
export function logoAttachment(brand: Brand): MailAttachment[] {
  const [, contentType, extension, base64] = INLINE_LOGO.exec(brand.logo ?? '') ?? [];
  if (!contentType || !extension || !base64) return [];
  return [{ filename: `logo.${extension}`, contentType, content: Buffer.from(base64, 'base64'), contentId: LOGO_ID }];
}
