import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import type { Brand } from '../../documents/brand';

/** A page and its mandatory headers: its Content-Security-Policy allows its own styles and script by hash. */
export interface HtmlPage {
  html: string;
  headers: Record<string, string>;
}

/** What the layout of every page needs. */
export interface PageFrame {
  title: string;
  /** English by default. */
  language?: string;
  brand: Brand;
  /** The style sheets of `styles/` that the page uses in addition to the common one. */
  styles: readonly StyleName[];
  /** Which documents its frames may show, and where its forms may be sent: CSP sources, none by default. */
  frameSource?: "'self'";
  formAction?: "'self'";
  /** The only script of the page; none by default. It may send requests to this server. */
  script?: string;
}

type StyleName = 'form' | 'hosted-invoice' | 'mailbox';

const eta = new Eta({ views: join(__dirname, 'templates'), autoEscape: true, cache: true });
const styles: Record<StyleName | 'page', string> = {
  page: readStyle('page'),
  form: readStyle('form'),
  'hosted-invoice': readStyle('hosted-invoice'),
  mailbox: readStyle('mailbox'),
};

function readStyle(name: string): string {
  return readFileSync(join(__dirname, 'styles', `${name}.css`), 'utf8');
}

/**
 * Renders the named template inside the layout. Everything is escaped. The page loads nothing, runs no script but the
 * one of its frame, is not indexed, and sends no referrer. Its headers are added to those of every response.
 */
export function htmlPage(template: string, frame: PageFrame, data: object): HtmlPage {
  const { color, onColor, ink } = frame.brand;
  const colors = `:root{--brand:${color};--on-brand:${onColor};--ink:${ink}}`;
  const css = ['', colors, styles.page, ...frame.styles.map((name) => styles[name])].join('\n');
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    ...(frame.script === undefined ? [] : [`script-src '${hashOf(frame.script)}'`, "connect-src 'self'"]),
    'img-src data:',
    "base-uri 'none'",
    `form-action ${frame.formAction ?? "'none'"}`,
    `frame-src ${frame.frameSource ?? "'none'"}`,
    "frame-ancestors 'none'",
  ];
  return {
    html: eta.render(`./${template}`, { ...data, frame, css }),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'x-robots-tag': 'noindex, nofollow',
    },
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
