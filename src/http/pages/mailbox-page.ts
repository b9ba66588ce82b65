import { billfoldBrand } from '../../documents/brand';
import type { MailboxRow } from '../../mail/mailbox-store';
import type { SmsRow } from '../../sms/sms-store';
import { htmlPage, type HtmlPage } from './html-page';
import { messagePage } from './message-page';
import type { ParsedMail } from './parsed-mail';

/** The views of a message: as HTML, its plain text, or its headers. */
export const mailViews = ['html', 'text', 'headers'] as const;

/** A view of a message. */
export type MailView = (typeof mailViews)[number];

const VIEW_NAMES: Record<MailView, string> = { html: 'Email', text: 'Plain text', headers: 'Headers' };

/** The lists of the development mailbox, emails and text messages, in the given order. */
export function mailboxPage(rows: readonly MailboxRow[], smsRows: readonly SmsRow[]): HtmlPage {
  const messages = rows.map((row) => ({
    url: `/mailbox/${encodeURIComponent(row.id)}`,
    subject: row.subject || '(no subject)',
    recipients: row.recipients.join(', '),
    sender: row.sender,
    time: timeOf(row.receivedAt),
    instant: row.receivedAt.toISOString(),
  }));
  const texts = smsRows.map(({ recipient, body, receivedAt }) => ({
    recipient,
    body,
    time: timeOf(receivedAt),
    instant: receivedAt.toISOString(),
  }));
  return htmlPage('mailbox', { ...frameOf('Development mailbox'), formAction: "'self'" }, { messages, texts });
}

/** The page for a message or an attachment that the mailbox does not contain. */
export function noMailPage(): HtmlPage {
  return messagePage({
    title: 'This page does not exist',
    message: 'The mailbox does not contain this message or attachment. It may have been cleared since.',
    next: { url: '/mailbox', label: 'Go to the mailbox' },
  });
}

/** One message. Its HTML is shown in a separate frame, from `/mailbox/:id/html`, where no scripts run. */
export function mailboxMessagePage(row: MailboxRow, mail: ParsedMail, view: MailView): HtmlPage {
  const url = `/mailbox/${encodeURIComponent(row.id)}`;
  const data = {
    url,
    view,
    subject: mail.subject || '(no subject)',
    sender: row.sender,
    recipients: row.recipients.join(', '),
    time: timeOf(row.receivedAt),
    tabs: mailViews.map((name) => ({ name: VIEW_NAMES[name], url: `${url}?view=${name}`, current: name === view })),
    hasHtml: mail.html !== null,
    text: mail.text,
    headers: mail.headers,
    files: mail.files.map(({ index, filename, contentType, content }) => ({
      url: `${url}/attachments/${index}`,
      filename,
      about: `${contentType}, ${sizeOf(content.length)}`,
    })),
  };
  return htmlPage('mailbox-message', { ...frameOf(data.subject), frameSource: "'self'" }, data);
}

/**
 * The HTML body alone, for the frame in the message's page. It is untrusted: it runs no scripts, sends no forms and
 * requests, and has an opaque origin, so that it cannot access the enclosing page. Links open in a new tab.
 */
export function mailboxBody(mail: ParsedMail): HtmlPage {
  const policy = [
    'sandbox allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ];
  return {
    html: mail.html ?? '',
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'x-frame-options': 'SAMEORIGIN',
      // Browsers refuse a sandboxed document with an isolated opener when it is opened directly.
      'cross-origin-opener-policy': 'unsafe-none',
    },
  };
}

function frameOf(title: string) {
  return { title, brand: billfoldBrand, styles: ['mailbox'] as const };
}

function timeOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024)} KB`;
}
