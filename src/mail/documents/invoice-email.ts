import type { InvoiceDocument } from '../../domain/invoice-document';
import { brandOf } from '../../documents/brand';
import { type DocumentView, documentView, type Fact } from '../../documents/document-view';
import { isolated } from '../../documents/formats';
import type { MailContent } from '../mailer';
import { documentRows, plainRows, sellerFooter } from './document-rows';
import { logoAttachment, renderEmail } from './render-email';

/** What the email says: the invoice or credit note, the sender's own words, the hosted page's URL, and whether the PDF comes along. */
export interface InvoiceEmailInput {
  document: InvoiceDocument;
  message: string | null;
  hostedUrl: string;
  hasAttachment: boolean;
}

/** A line of the document, or how many more there are, which has no detail and no value. */
interface LineRow extends Fact {
  detail: string;
}

/** Beyond so many lines an email names how many more there are; the page and the PDF have them all. */
const MAX_LINES = 8;

/** The email that brings an invoice or a credit note to the client, in the seller's name and colours. */
export function invoiceEmail({ document, hostedUrl, hasAttachment, ...input }: InvoiceEmailInput): MailContent {
  const brand = brandOf(document);
  const view = documentView(document, null);
  const { labels, title, standing } = view;
  const kind = labels.kinds[document.kind];
  const data = {
    ...{ labels, kind, standing, hostedUrl },
    eyebrow: title,
    message: input.message?.trim() || null,
    facts: [...documentRows(view.facts), { label: labels.billedTo, value: view.buyer.name }],
    lines: lineRows(view, kind.moreLines),
    totals: documentRows(view.totals),
    taxNotes: view.taxNotes,
    reason: view.reason,
    paymentInstructions: view.paymentInstructions,
    notes: view.notes,
    attachment: hasAttachment ? kind.attached : null,
  };
  const frame = {
    ...{ brand, title, language: view.language },
    preheader: `${standing.label} ${isolated(standing.amount)} · ${standing.note}`,
    footer: sellerFooter(view),
  };
  const parts = [
    title,
    `${standing.label}: ${standing.amount}\n${standing.note}`,
    data.message,
    `${kind.view}: ${hostedUrl}`,
    plainRows(data.facts),
    data.lines.map(plainLine).join('\n'),
    plainRows(data.totals),
    data.taxNotes.join('\n'),
    data.reason && `${labels.reason}\n${data.reason}`,
    data.paymentInstructions && `${labels.howToPay}\n${data.paymentInstructions}`,
    data.notes,
    data.attachment,
    `-- \n${frame.footer.join('\n')}`,
  ];
  return {
    subject: title,
    html: renderEmail('invoice', frame, data),
    text: parts.filter(Boolean).join('\n\n'),
    attachments: logoAttachment(brand),
  };
}

function lineRows({ lines }: DocumentView, moreLines: (count: number) => string): LineRow[] {
  const rows = lines.slice(0, MAX_LINES).map(({ description, quantity, rate, note, amount }) => {
    const detail = [quantity && `${quantity} × ${isolated(rate)}`, isolated(note)].filter(Boolean).join(' · ');
    return { label: description, detail, value: amount };
  });
  const more = lines.length - rows.length;
  return more === 0 ? rows : [...rows, { label: moreLines(more), detail: '', value: '' }];
}

function plainLine({ label, detail, value }: LineRow): string {
  const named = detail ? `${label} (${detail})` : label;
  return value ? `- ${named}: ${value}` : `- ${named}`;
}
