import type { InvoiceDocument } from '../../domain/invoice-document';
import { brandOf } from '../../documents/brand';
import { formatDay, formatQuantity, formatUnitPrice, isolated, moneyOf } from '../../documents/document-format';
import type { MailContent } from '../mailer';
import { factRows, invoiceName, sellerFooter, totalRows, type SummaryRow } from '../../documents/invoice-summary';
import { logoAttachment, renderEmail } from './render-email';

/** What the email says: the invoice, the sender's own words, the hosted page's URL, and whether the PDF comes along. */
export interface InvoiceEmailInput {
  document: InvoiceDocument;
  message: string | null;
  hostedUrl: string;
  hasAttachment: boolean;
}

/** Beyond so many lines an email names how many more there are; the page and the PDF have them all. */
const MAX_LINES = 8;

/** The email that brings an invoice to the client, in the seller's name and colours. */
export function invoiceEmail(input: InvoiceEmailInput): MailContent {
  const { document, hostedUrl, message } = input;
  const brand = brandOf(document);
  const headline = headlineOf(document);
  const view = {
    eyebrow: `${invoiceName(document)} from ${isolated(brand.name)}`,
    headline,
    message: message?.trim() || null,
    hostedUrl,
    facts: factRows(document),
    lines: lineRows(document),
    totals: [
      ...totalRows(document),
      { label: 'Amount due', value: moneyOf(document, document.balanceMinor), strong: true },
    ],
    notes: document.clientNotes,
    attachment: input.hasAttachment ? 'The invoice is attached to this email as a PDF.' : null,
  };
  const frame = {
    brand,
    title: view.eyebrow,
    preheader: `${headline.label} ${headline.amount} · ${headline.note}`,
    footer: sellerFooter(document, brand),
  };
  return {
    subject: view.eyebrow,
    html: renderEmail('invoice', frame, view),
    text: textOf(view, frame.footer),
    attachments: logoAttachment(brand),
  };
}

function headlineOf(document: InvoiceDocument): { label: string; amount: string; note: string } {
  if (document.balanceMinor === 0n) {
    return { label: 'Total', amount: moneyOf(document, document.totalMinor), note: 'Paid in full' };
  }
  const amount = moneyOf(document, document.balanceMinor);
  return { label: 'Amount due', amount, note: `Due ${isolated(formatDay(document.dueDate, document.locale))}` };
}

function lineRows(document: InvoiceDocument): (SummaryRow & { detail: string })[] {
  const { lines, locale, currency } = document;
  const rows = lines.slice(0, MAX_LINES).map((line) => ({
    label: line.description,
    detail: `${isolated(formatQuantity(line.quantity, locale))} × ${isolated(formatUnitPrice(line.rate, currency, locale))}`,
    value: moneyOf(document, line.amountMinor),
  }));
  const more = lines.length - rows.length;
  if (more === 0) return rows;
  return [
    ...rows,
    { label: `and ${more} more ${more === 1 ? 'line' : 'lines'} on the invoice`, detail: '', value: '' },
  ];
}

interface InvoiceEmailView {
  eyebrow: string;
  headline: { label: string; amount: string; note: string };
  message: string | null;
  hostedUrl: string;
  facts: SummaryRow[];
  lines: (SummaryRow & { detail: string })[];
  totals: SummaryRow[];
  notes: string | null;
  attachment: string | null;
}

function textOf(view: InvoiceEmailView, footer: string[]): string {
  const { headline } = view;
  const row = ({ label, value }: SummaryRow) => `${label}: ${value}`;
  const line = ({ label, detail, value }: InvoiceEmailView['lines'][number]) =>
    detail ? `- ${label} (${detail}): ${value}` : `- ${label}`;
  return [
    view.eyebrow,
    `${headline.label}: ${headline.amount}\n${headline.note}`,
    view.message,
    `View invoice: ${view.hostedUrl}`,
    view.facts.map(row).join('\n'),
    view.lines.map(line).join('\n'),
    view.totals.map(row).join('\n'),
    view.notes,
    view.attachment,
    `-- \n${footer.filter(Boolean).join('\n')}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');
}
