import type { InvoiceDocument, Party } from '../../domain/invoice-document';
import { hasPayments } from '../../documents/as-issued';
import { brandOf } from '../../documents/brand';
import { type DocumentView, documentView } from '../../documents/document-view';
import { formatDay, formatMoney, isolated } from '../../documents/formats';
import type { DatedPayment } from '../../services/invoices/view-public-invoice';
import { htmlPage, type HtmlPage } from './html-page';
import { CONFIRM_VIEW } from './confirm-view';

/**
 * The contents of the hosted page. `today` (`YYYY-MM-DD`) is the day in the seller's time zone; `pdfUrl` is where the
 * PDF is downloaded.
 */
export interface HostedInvoicePageInput {
  document: InvoiceDocument;
  payments: readonly DatedPayment[];
  pdfUrl: string;
  today: string;
  /**
   * Whether the reader is a member of the seller's organization. If so, they are told that their visit does not count.
   */
  viewedByMember: boolean;
  /** Whether a browser that shows the page says so. */
  confirmsView?: boolean;
}

/** The page behind an invoice's public link. It works on a phone, on a desktop and on paper, without JavaScript. */
export function hostedInvoicePage(input: HostedInvoicePageInput): HtmlPage {
  const { document, pdfUrl, today, viewedByMember } = input;
  const brand = brandOf(document);
  const view = documentView(document, today);
  const { labels } = view;
  const kind = labels.kinds[document.kind];
  const seller = isolated(view.seller.name);
  const data = {
    ...{ view, labels, kind, brand, pdfUrl },
    number: document.number,
    paymentsUrl: hasPayments(document) ? `${pdfUrl}?withPayments=true` : null,
    banner: viewedByMember ? kind.visitDoesNotCount(seller) : null,
    paidSoFar: paidSoFar(input, view),
    sellerLinks: linksOf(document.seller),
    questions: kind.questions(seller),
  };
  const frame = { title: view.title, language: view.language, brand, styles: ['hosted-invoice'] as const };
  return htmlPage('hosted-invoice', input.confirmsView ? { ...frame, script: CONFIRM_VIEW } : frame, data);
}

/** What was paid, and when: a sentence for an invoice that is partly paid, then one for each day. */
function paidSoFar({ document, payments }: HostedInvoicePageInput, { labels }: DocumentView): string[] {
  const { currency, locale, paidMinor, totalMinor, balanceMinor } = document;
  const money = (minor: bigint) => isolated(formatMoney(minor, currency, locale));
  const isPartly = paidMinor > 0n && balanceMinor > 0n;
  return [
    ...(isPartly ? [labels.standing.partlyPaid(money(paidMinor), money(totalMinor))] : []),
    ...payments.map(({ date, amountMinor }) =>
      labels.receipt.received(money(amountMinor), isolated(formatDay(date, locale))),
    ),
  ];
}

/** Where the seller's email address, phone number and website lead, by their texts. */
function linksOf({ email, phone, website }: Party): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (email && /^[^\s@?&#]+@[^\s@?&#]+$/.test(email)) links.set(email, `mailto:${encodeURI(email)}`);
  const digits = phone?.replace(/[^+\d]/g, '') ?? '';
  if (phone && /^\+?\d{5,}$/.test(digits)) links.set(phone, `tel:${digits}`);
  const url = website && (/^https?:/i.test(website) ? website : `https://${website}`);
  if (website && url && URL.canParse(url)) links.set(website, new URL(url).href);
  return links;
}
