import type { InvoiceDocument } from '../../domain/invoice-document';
import { InvoiceStatus } from '../../domain/workflow';
import { formatDay, isolated, moneyOf } from '../../documents/document-format';

/** Where an invoice stands, as its reader sees it first: a badge, one amount, and what is to be known about it. */
export interface InvoiceStanding {
  badge: string;
  tone: 'open' | 'late' | 'done' | 'void';
  label: string;
  amount: string;
  note: string;
}

const DAY_MS = 86_400_000;

/** The standing on a day (`YYYY-MM-DD`): the day decides whether it is overdue, for the stored status may lag behind. */
export function invoiceStanding(document: InvoiceDocument, today: string): InvoiceStanding {
  const total = moneyOf(document, document.totalMinor);
  switch (document.status) {
    case InvoiceStatus.CANCELLED:
      return {
        badge: 'Cancelled',
        tone: 'void',
        label: 'Invoice total',
        amount: total,
        note: 'Nothing is to be paid.',
      };
    case InvoiceStatus.REFUNDED:
      return {
        badge: 'Refunded',
        tone: 'void',
        label: 'Amount refunded',
        amount: total,
        note: 'The payment was returned.',
      };
    case InvoiceStatus.PAID:
      return { badge: 'Paid', tone: 'done', label: 'Amount paid', amount: total, note: 'Paid in full. Thank you.' };
    default:
      return openStanding(document, today);
  }
}

function openStanding(document: InvoiceDocument, today: string): InvoiceStanding {
  const days = Math.round((Date.parse(document.dueDate) - Date.parse(today)) / DAY_MS);
  const dueDay = isolated(formatDay(document.dueDate, document.locale));
  const amount = moneyOf(document, document.balanceMinor);
  const common = { label: 'Amount due', amount };
  if (document.status === InvoiceStatus.DRAFT)
    return { ...common, badge: 'Draft', tone: 'void', note: `Due ${dueDay}` };
  if (document.status === InvoiceStatus.UNCOLLECTIBLE)
    return { ...common, badge: 'Written off', tone: 'late', note: `Can still be paid; was due ${dueDay}` };
  if (days < 0) return { ...common, badge: `Overdue by ${inDays(-days)}`, tone: 'late', note: `Was due ${dueDay}` };
  const badge = days === 0 ? 'Due today' : `Due in ${inDays(days)}`;
  return { ...common, badge, tone: 'open', note: `Due ${dueDay}` };
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
