import { BillfoldError, ErrorCode } from './errors';

/** The states of an invoice. */
export enum InvoiceStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SENT = 'SENT',
  VIEWED = 'VIEWED',
  PAID = 'PAID',
  OVERDUE = 'OVERDUE',
  CANCELLED = 'CANCELLED',
  REFUNDED = 'REFUNDED',
}

const { DRAFT, PUBLISHED, SENT, VIEWED, PAID, OVERDUE, CANCELLED, REFUNDED } = InvoiceStatus;

/** What a status is worked out from. Amounts in minor units; dates are `YYYY-MM-DD`, `today` in the organization's time zone. */
export interface InvoiceFacts {
  publishedAt: Date | null;
  sentAt: Date | null;
  viewedAt: Date | null;
  cancelledAt: Date | null;
  refundedAt: Date | null;
  totalMinor: bigint;
  paidMinor: bigint;
  refundedMinor: bigint;
  dueDate: string;
  today: string;
}

/**
 * The status that the facts make. A published invoice over nothing has no balance and is PAID at once; a day is overdue
 * after the due date, not on it; a page opened before anything was sent leaves an invoice PUBLISHED.
 */
export function invoiceStatus(facts: InvoiceFacts): InvoiceStatus {
  if (facts.cancelledAt) return CANCELLED;
  if (!facts.publishedAt) return DRAFT;
  if (facts.refundedAt && facts.refundedMinor >= facts.totalMinor) return REFUNDED;
  if (facts.paidMinor >= facts.totalMinor) return PAID;
  if (facts.dueDate < facts.today) return OVERDUE;
  if (!facts.sentAt) return PUBLISHED;
  return facts.viewedAt ? VIEWED : SENT;
}

/**
 * Which states may follow which, as acts ask for them. OVERDUE to VIEWED is allowed and records `viewedAt`, but
 * `invoiceStatus` keeps such an invoice OVERDUE; PAID goes back to what it was when a payment is deleted.
 */
export const INVOICE_TRANSITIONS: Readonly<Record<InvoiceStatus, readonly InvoiceStatus[]>> = {
  [DRAFT]: [PUBLISHED, SENT, CANCELLED],
  [PUBLISHED]: [SENT, OVERDUE, PAID, CANCELLED],
  [SENT]: [VIEWED, OVERDUE, PAID, CANCELLED],
  [VIEWED]: [OVERDUE, PAID, CANCELLED],
  [OVERDUE]: [VIEWED, PAID, CANCELLED],
  [PAID]: [REFUNDED, PUBLISHED, SENT, VIEWED, OVERDUE],
  [CANCELLED]: [],
  [REFUNDED]: [],
};

/** Throws INVALID_STATE, naming both states, unless the workflow leads from the one to the other. */
export function assertTransition(from: InvoiceStatus, to: InvoiceStatus): void {
  if (INVOICE_TRANSITIONS[from].includes(to)) return;
  throw new BillfoldError(ErrorCode.INVALID_STATE, `An invoice that is ${from} cannot become ${to}.`, [], { from, to });
}

/** Throws INVALID_STATE unless the invoice is a DRAFT: nothing else is edited or deleted. */
export function assertEditable(status: InvoiceStatus): void {
  if (status === DRAFT) return;
  const message = `Only an invoice that is DRAFT can be changed; this one is ${status}.`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from: status, to: DRAFT });
}

const PAYABLE: readonly InvoiceStatus[] = [PUBLISHED, SENT, VIEWED, OVERDUE];

/** Throws INVALID_STATE unless payments go onto an invoice of this status: PUBLISHED, SENT, VIEWED, OVERDUE. */
export function assertPayable(status: InvoiceStatus): void {
  if (PAYABLE.includes(status)) return;
  const message = `An invoice that is ${status} cannot become PAID: only ${PAYABLE.join(', ')} take payments.`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from: status, to: PAID });
}
