import { brandOf } from '../../documents/brand';
import { type DocumentView, documentView } from '../../documents/document-view';
import { formatMoney, isolated } from '../../documents/formats';
import type { InvoiceDocument } from '../../domain/invoice-document';
import type { MailContent } from '../mailer';
import { documentRows, plainRows, sellerFooter } from './document-rows';
import { logoAttachment, renderEmail } from './render-email';

/** What a reminder is about, and the sender's own words. */
export interface ReminderEmailInput {
  /** At least one, of one client and language, each with the URL of its hosted page. */
  invoices: readonly { document: InvoiceDocument; hostedUrl: string }[];
  /** The day on which it is sent (`YYYY-MM-DD`). */
  today: string;
  message: string | null;
}

/** One of several invoices. */
interface RemindedRow {
  name: string;
  note: string;
  amount: string;
  hostedUrl: string;
}

/** The email that reminds a client of one or more invoices, in the seller's name and colours. */
export function reminderEmail({ invoices, today, message }: ReminderEmailInput): MailContent {
  const views = invoices.map(({ document, hostedUrl }) => ({
    ...{ document, hostedUrl },
    view: documentView(document, today),
  }));
  // The invoice that was issued last has the present name and colours of the seller.
  const last = views.at(-1);
  if (!last) throw new Error('a reminder is about an invoice');
  const { document, view, hostedUrl } = last;
  const { labels } = view;
  const seller = isolated(view.seller.name);
  const one = views.length === 1;
  const title = one ? labels.reminder.subject(view.name, seller) : labels.reminder.subjectOf(views.length, seller);
  const amounts = totalsOf(invoices.map((invoice) => invoice.document));
  const rows = one ? [] : views.map((each) => rowOf(each.view, each.hostedUrl));
  const note = one ? view.standing.note : labels.reminder.open(views.length);
  const brand = brandOf(document);
  const data = {
    ...{ labels, rows, note, hostedUrl },
    kind: labels.kinds[document.kind],
    eyebrow: title,
    badge: one ? view.standing.badge : null,
    isLate: view.standing.tone === 'late',
    amounts,
    message: message?.trim() || null,
    facts: one ? factsOf(view) : [],
    paymentInstructions: view.paymentInstructions,
  };
  const frame = {
    ...{ brand, title, language: view.language },
    preheader: `${labels.amountDue} ${amounts.map(isolated).join(' · ')} · ${note}`,
    footer: sellerFooter(view),
  };
  const parts = [
    title,
    `${labels.amountDue}: ${amounts.join(', ')}\n${note}`,
    data.message,
    one && `${data.kind.view}: ${hostedUrl}`,
    rows.map((row) => `- ${row.name}: ${row.amount} (${row.note})\n  ${row.hostedUrl}`).join('\n'),
    plainRows(data.facts),
    data.paymentInstructions && `${labels.howToPay}\n${data.paymentInstructions}`,
    labels.reminder.ifPaid,
    `-- \n${frame.footer.join('\n')}`,
  ];
  return {
    subject: title,
    html: renderEmail('reminder', frame, data),
    text: parts.filter(Boolean).join('\n\n'),
    attachments: logoAttachment(brand),
  };
}

const factsOf = (view: DocumentView) => [
  ...documentRows(view.facts.filter(({ key }) => ['number', 'issueDate', 'dueDate', 'poNumber'].includes(key))),
  ...documentRows(view.totals.filter(({ key }) => ['total', 'paid', 'credited', 'due'].includes(key))),
];

function rowOf(view: DocumentView, hostedUrl: string): RemindedRow {
  return { name: view.name, note: view.standing.note, amount: view.standing.amount, hostedUrl };
}

/** What is due in all, one amount per currency. */
function totalsOf(documents: readonly InvoiceDocument[]): string[] {
  const sums = new Map<string, { minor: bigint; locale: string }>();
  for (const { currency, balanceMinor, locale } of documents)
    sums.set(currency, { minor: (sums.get(currency)?.minor ?? 0n) + balanceMinor, locale });
  return [...sums].map(([currency, { minor, locale }]) => formatMoney(minor, currency, locale));
}
