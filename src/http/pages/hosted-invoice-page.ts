import type { DocumentLine, InvoiceDocument } from '../../domain/invoice-document';
import { InvoiceStatus } from '../../domain/workflow';
import { brandOf } from '../../documents/brand';
import {
  formatDay,
  formatQuantity,
  formatUnitPrice,
  isolated,
  moneyOf,
  partyLines,
  partyName,
} from '../../documents/document-format';
import { invoiceName, totalRows } from '../../documents/invoice-summary';
import { htmlPage, type HtmlPage } from './html-page';
import { invoiceStanding } from './invoice-standing';

/** What the hosted page shows. `today` (`YYYY-MM-DD`) is the day at the seller's; `pdfUrl` is where the PDF is downloaded. */
export interface HostedInvoicePageInput {
  document: InvoiceDocument;
  pdfUrl: string;
  today: string;
  /** Whether the reader is a member of the seller's organization: they are told that their visit does not count. */
  viewedByMember: boolean;
}

/** The page behind an invoice's public link: looks right on a phone, on a desk and on paper, without JavaScript. */
export function hostedInvoicePage(input: HostedInvoicePageInput): HtmlPage {
  const { document, pdfUrl, today, viewedByMember } = input;
  const brand = brandOf(document);
  const { seller, buyer, style } = document;
  const isVoid = document.status === InvoiceStatus.CANCELLED || document.status === InvoiceStatus.REFUNDED;
  const view = {
    pdfUrl,
    viewedByMember,
    brand,
    number: document.number,
    standing: invoiceStanding(document, today),
    seller: { name: brand.name, lines: partyLines(seller) },
    buyer: { name: partyName(buyer), lines: partyLines(buyer) },
    facts: factsOf(document),
    lines: document.lines.map((line) => lineOf(line, document)),
    totals: totalRows(document),
    balance: isVoid ? null : moneyOf(document, document.balanceMinor),
    notes: document.clientNotes,
    headerFields: style.customFields.filter((field) => field.position === 'HEADER'),
    footerFields: style.customFields.filter((field) => field.position === 'FOOTER'),
  };
  const frame = {
    title: `${invoiceName(document)} from ${isolated(brand.name)}`,
    brand,
    styles: ['hosted-invoice'] as const,
  };
  return htmlPage('hosted-invoice', frame, view);
}

function factsOf(document: InvoiceDocument): { label: string; value: string }[] {
  const { number, issueDate, dueDate, paymentTerms, locale } = document;
  return [
    { label: 'Invoice number', value: number ?? '' },
    { label: 'Issue date', value: formatDay(issueDate, locale) },
    { label: 'Due date', value: formatDay(dueDate, locale) },
    { label: 'Payment terms', value: paymentTerms },
  ].filter(({ value }) => value !== '');
}

function lineOf(line: DocumentLine, document: InvoiceDocument): Record<string, string> {
  return {
    description: line.description,
    taxes: line.taxNames.join(', '),
    quantity: formatQuantity(line.quantity, document.locale),
    rate: formatUnitPrice(line.rate, document.currency, document.locale),
    amount: moneyOf(document, line.amountMinor),
  };
}
