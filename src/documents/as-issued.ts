import type { InvoiceDocument, LogoSource } from '../domain/invoice-document';
import { InvoiceStatus } from '../domain/workflow';

/** Whether money was paid on a document or taken off it, so that less is due than it asked for when it was issued. */
export function hasPayments({ paidMinor, creditedMinor }: InvoiceDocument<LogoSource>): boolean {
  return paidMinor !== 0n || creditedMinor !== 0n;
}

/**
 * A published document as it was issued: everything is due, whatever was paid, credited or written off since.
 */
export function asIssued<Logo extends LogoSource>(document: InvoiceDocument<Logo>): InvoiceDocument<Logo> {
  return {
    ...document,
    status: InvoiceStatus.PUBLISHED,
    ...{ paidMinor: 0n, creditedMinor: 0n, refundedMinor: 0n, balanceMinor: document.totalMinor },
  };
}
