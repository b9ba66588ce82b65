import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import type { Brand } from '../../documents/brand';

/** A page and the headers without which it must not be served: its Content-Security-Policy names its own style by hash. */
export interface HtmlPage {
  html: string;
  headers: Record<string, string>;
}

/** What the frame around every page needs. */
export interface PageFrame {
  title: string;
  /** English when left out. */
  language?: string;
  brand: Brand;
  /** The style sheets of `styles/` that the page uses besides the common one. */
  styles: readonly StyleName[];
  /** Whose documents its frames may show, and where its forms may go: CSP sources, none when left out. */
  frameSource?: "'self'";
  formAction?: "'self'";
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
 * Renders the template of that name inside the frame; everything that it prints is escaped. The page loads nothing, runs
 * no script, is not indexed, and tells nobody where its reader came from. Its headers go on top of those of every answer.
 */
export function htmlPage(template: string, frame: PageFrame, data: object): HtmlPage {
  const { color, onColor } = frame.brand;
  const colors = `:root{--brand:${color};--on-brand:${onColor}}`;
  const css = ['', colors, styles.page, ...frame.styles.map((name) => styles[name])].join('\n');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
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
