import type { InvoiceDocument } from '../domain/invoice-document';
import { InvoiceStatus } from '../domain/workflow';
import { formatDay, formatMoney, isolated } from './formats';
import type { Labels } from './labels';

/** The state of a document, shown at its top: a badge, one amount and a note. */
export interface Standing {
  /** Null for a credit note, and for an open document if no date is given. */
  badge: string | null;
  tone: 'draft' | 'open' | 'late' | 'done' | 'void';
  label: string;
  amount: string;
  /** Says the same as the badge where that says all; then it is for what shows no badge, such as emails. */
  note: string;
}

const DAY_MS = 86_400_000;

/**
 * The state on a date (`YYYY-MM-DD`). The date decides whether the document is overdue, because the stored status may
 * lag behind. In PDFs and emails, which can be read on any day, `today` is null.
 */
export function standingOf(document: InvoiceDocument, labels: Labels, today: string | null): Standing {
  const { standing } = labels;
  const money = (minor: bigint) => formatMoney(minor, document.currency, document.locale);
  if (document.corrects) {
    const note = standing.takenOff(isolated(document.corrects.number));
    return { badge: null, tone: 'done', label: standing.amountCredited, amount: money(document.totalMinor), note };
  }
  switch (document.status) {
    case InvoiceStatus.CANCELLED:
      return {
        ...{ badge: standing.cancelled, tone: 'void' },
        ...{ label: labels.total, amount: money(document.totalMinor), note: standing.nothingToPay },
      };
    case InvoiceStatus.REFUNDED:
      return {
        ...{ badge: standing.refunded, tone: 'void' },
        ...{ label: standing.amountRefunded, amount: money(document.refundedMinor), note: standing.nothingToPay },
      };
    case InvoiceStatus.PAID:
      return {
        ...{ badge: standing.paidInFull, tone: 'done' },
        ...{ label: standing.amountPaid, amount: money(document.paidMinor), note: standing.paidInFull },
      };
    default: {
      const amount = money(document.balanceMinor);
      return { ...openStanding(document, labels, today), label: labels.amountDue, amount };
    }
  }
}

type Waiting = Pick<Standing, 'badge' | 'tone' | 'note'>;

function openStanding({ status, dueDate, locale }: InvoiceDocument, labels: Labels, today: string | null): Waiting {
  const { standing } = labels;
  const dueDay = isolated(formatDay(dueDate, locale));
  if (status === InvoiceStatus.DRAFT) return { badge: standing.draft, tone: 'draft', note: standing.due(dueDay) };
  if (status === InvoiceStatus.UNCOLLECTIBLE)
    return { badge: standing.writtenOff, tone: 'late', note: standing.stillPayable(dueDay) };
  if (today === null) return { badge: null, tone: 'open', note: standing.due(dueDay) };
  const days = Math.round((Date.parse(dueDate) - Date.parse(today)) / DAY_MS);
  if (days < 0) return { badge: standing.overdueBy(-days), tone: 'late', note: standing.wasDue(dueDay) };
  return { badge: days === 0 ? standing.dueToday : standing.dueIn(days), tone: 'open', note: standing.due(dueDay) };
}
