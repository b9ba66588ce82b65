import type { InvoiceDocument } from '../domain/invoice-document';
import type { Brand } from './brand';
import { formatDay, formatPercent, isolated, moneyOf, partyLines, partyName } from './document-format';

/** A label and its value, both ready to be printed. `strong` marks the row that matters most. */
export interface SummaryRow {
  label: string;
  value: string;
  strong?: boolean;
}

/** "Invoice INV-2025-01-001", or "Invoice" while it has no number. */
export function invoiceName(document: InvoiceDocument): string {
  return document.number ? `Invoice ${document.number}` : 'Invoice';
}

/** Subtotal, discount, each tax, total, what is paid and what is credited: the rows under an invoice's lines. */
export function totalRows(document: InvoiceDocument): SummaryRow[] {
  const money = (minor: bigint) => moneyOf(document, minor);
  const rows: SummaryRow[] = [{ label: 'Subtotal', value: money(document.subtotalMinor) }];
  if (document.discountMinor !== 0n) {
    const rate = document.discountRate ? ` (${isolated(formatPercent(document.discountRate, document.locale))})` : '';
    rows.push({ label: `Discount${rate}`, value: money(-document.discountMinor) });
  }
  for (const tax of document.taxes) {
    const rate = isolated(formatPercent(tax.rate, document.locale));
    const label = `${isolated(tax.name)} ${rate} on ${isolated(money(tax.baseMinor))}`;
    rows.push({ label, value: money(tax.amountMinor) });
  }
  rows.push({ label: 'Total', value: money(document.totalMinor), strong: true });
  if (document.paidMinor !== 0n) rows.push({ label: 'Paid', value: money(-document.paidMinor) });
  if (document.creditedMinor !== 0n) rows.push({ label: 'Credited', value: money(-document.creditedMinor) });
  return rows;
}

/** What identifies the invoice: number, dates, and whom it is for. */
export function factRows(document: InvoiceDocument): SummaryRow[] {
  return [
    ...(document.number ? [{ label: 'Invoice number', value: document.number }] : []),
    { label: 'Issue date', value: formatDay(document.issueDate, document.locale) },
    { label: 'Due date', value: formatDay(document.dueDate, document.locale) },
    { label: 'Billed to', value: partyName(document.buyer) },
  ];
}

/** The seller's name and data, for the end of an email. */
export function sellerFooter(document: InvoiceDocument, brand: Brand): string[] {
  const lines = partyLines(document.seller);
  return [brand.name, lines.join(' · ')];
}
