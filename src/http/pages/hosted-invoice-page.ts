import type { InvoiceDocument } from '../../domain/invoice-document';
import { hasPayments } from '../../documents/as-issued';
import { brandOf } from '../../documents/brand';
import { documentView } from '../../documents/document-view';
import { isolated } from '../../documents/formats';
import { htmlPage, type HtmlPage } from './html-page';

/**
 * The contents of the hosted page. `today` (`YYYY-MM-DD`) is the day in the seller's time zone; `pdfUrl` is where the
 * PDF is downloaded.
 */
export interface HostedInvoicePageInput {
  document: InvoiceDocument;
  pdfUrl: string;
  today: string;
  /**
   * Whether the reader is a member of the seller's organization. If so, they are told that their visit does not count.
   */
  viewedByMember: boolean;
}

/** The page behind an invoice's public link. It works on a phone, on a desktop and on paper, without JavaScript. */
export function hostedInvoicePage({ document, pdfUrl, today, viewedByMember }: HostedInvoicePageInput): HtmlPage {
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
    questions: kind.questions(seller),
  };
  const frame = { title: view.title, language: view.language, brand, styles: ['hosted-invoice'] as const };
  return htmlPage('hosted-invoice', frame, data);
}
