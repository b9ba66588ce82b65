import { BillfoldError, ErrorCode } from './errors';

/** The statuses of an invoice. */
export enum InvoiceStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SENT = 'SENT',
  VIEWED = 'VIEWED',
  PAID = 'PAID',
  OVERDUE = 'OVERDUE',
  CANCELLED = 'CANCELLED',
  REFUNDED = 'REFUNDED',
  UNCOLLECTIBLE = 'UNCOLLECTIBLE',
}

/** How much of the money received for an invoice has been refunded. */
export enum RefundState {
  NONE = 'NONE',
  PARTIAL = 'PARTIAL',
  ALL_MONEY = 'ALL_MONEY',
}

/** Whether a payment counts. */
export enum PaymentStatus {
  COMPLETED = 'COMPLETED',
  VOIDED = 'VOIDED',
}

/** Whether refunded money has arrived. */
export enum RefundStatus {
  PENDING = 'PENDING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}

/** What can be done to an invoice, or happen to it. */
export type InvoiceAction =
  | 'update'
  | 'delete'
  | 'publish'
  | 'send'
  | 'deliver'
  | 'markSent'
  | 'view'
  | 'markViewed'
  | 'passDueDate'
  | 'moveDueDate'
  | 'pay'
  | 'voidPayment'
  | 'reopen'
  | 'failRefund'
  | 'credit'
  | 'refund'
  | 'cancel'
  | 'writeOff'
  | 'dispute'
  | 'remind'
  | 'setReminders';

/**
 * An action changes any of the states in `from` to one of the states in `to`. With `stays`, it may also leave the state
 * unchanged.
 */
export interface Move<State extends string, Action extends string> {
  action: Action;
  from: readonly State[];
  to: readonly State[];
  stays?: true;
}

/** The states of a type of object, and the actions that change them. */
export interface Workflow<State extends string, Action extends string> {
  /** What it is, with its article, for error messages. */
  noun: string;
  /** The initial states. */
  begins: readonly State[];
  moves: readonly Move<State, Action>[];
  /** What an action aims at, for error messages: a state, or something besides the state, which stays. */
  aims: Readonly<Record<Action, State | { be: string }>>;
}

const { DRAFT, PUBLISHED, SENT, VIEWED, PAID, OVERDUE, CANCELLED, REFUNDED, UNCOLLECTIBLE } = InvoiceStatus;

const NOT_DUE = [PUBLISHED, SENT, VIEWED] as const;
/** A balance is due: payments can be applied. */
const PAYABLE = [...NOT_DUE, OVERDUE, UNCOLLECTIBLE] as const;
const STANDING = [...PAYABLE, PAID] as const;
const CLOSED = [CANCELLED, REFUNDED] as const;

/** Invoices. An action that is not listed for a state fails with INVALID_STATE. */
export const INVOICE_WORKFLOW: Workflow<InvoiceStatus, InvoiceAction> = {
  noun: 'An invoice',
  begins: [DRAFT],
  moves: [
    { action: 'update', from: [DRAFT], to: [], stays: true },
    { action: 'delete', from: [DRAFT], to: [], stays: true },
    { action: 'publish', from: [DRAFT], to: [PUBLISHED, OVERDUE, PAID] },
    { action: 'send', from: [DRAFT], to: [PUBLISHED, OVERDUE, PAID] },
    { action: 'send', from: STANDING, to: [], stays: true },
    { action: 'deliver', from: [PUBLISHED], to: [SENT] },
    // A requested email can still be delivered after its invoice was closed.
    { action: 'deliver', from: [SENT, VIEWED, OVERDUE, UNCOLLECTIBLE, PAID, ...CLOSED], to: [], stays: true },
    { action: 'markSent', from: [DRAFT], to: [SENT, OVERDUE, PAID] },
    { action: 'markSent', from: [PUBLISHED], to: [SENT] },
    { action: 'view', from: [PUBLISHED, SENT], to: [VIEWED] },
    { action: 'view', from: [VIEWED, OVERDUE, UNCOLLECTIBLE, PAID, ...CLOSED], to: [], stays: true },
    { action: 'markViewed', from: [PUBLISHED, SENT], to: [VIEWED] },
    { action: 'markViewed', from: [OVERDUE], to: [], stays: true },
    { action: 'passDueDate', from: NOT_DUE, to: [OVERDUE] },
    { action: 'moveDueDate', from: [OVERDUE], to: NOT_DUE },
    { action: 'pay', from: PAYABLE, to: [PAID], stays: true },
    { action: 'pay', from: [OVERDUE], to: NOT_DUE },
    { action: 'voidPayment', from: PAYABLE, to: [], stays: true },
    { action: 'voidPayment', from: [PAID], to: PAYABLE, stays: true },
    // Its money had become the client's credit, and so it had not been refunded.
    { action: 'voidPayment', from: [REFUNDED], to: [CANCELLED], stays: true },
    { action: 'reopen', from: PAYABLE, to: [], stays: true },
    { action: 'reopen', from: [PAID], to: PAYABLE },
    // The money comes back onto the invoice, or only counts as refunded no more.
    { action: 'failRefund', from: PAYABLE, to: [PAID], stays: true },
    { action: 'failRefund', from: [OVERDUE], to: NOT_DUE },
    { action: 'failRefund', from: [PAID, ...CLOSED], to: [], stays: true },
    { action: 'credit', from: PAYABLE, to: [PAID, ...CLOSED], stays: true },
    { action: 'credit', from: [OVERDUE], to: NOT_DUE },
    { action: 'credit', from: [PAID], to: CLOSED, stays: true },
    { action: 'refund', from: STANDING, to: [REFUNDED], stays: true },
    { action: 'cancel', from: [DRAFT], to: [CANCELLED] },
    { action: 'cancel', from: STANDING, to: CLOSED },
    { action: 'writeOff', from: [...NOT_DUE, OVERDUE], to: [UNCOLLECTIBLE] },
    { action: 'dispute', from: [...STANDING, ...CLOSED], to: [], stays: true },
    { action: 'remind', from: [SENT, VIEWED, OVERDUE], to: [], stays: true },
    { action: 'setReminders', from: [DRAFT, ...STANDING, ...CLOSED], to: [], stays: true },
  ],
  aims: {
    update: DRAFT,
    delete: DRAFT,
    publish: PUBLISHED,
    send: SENT,
    deliver: SENT,
    markSent: SENT,
    view: VIEWED,
    markViewed: VIEWED,
    passDueDate: OVERDUE,
    moveDueDate: PUBLISHED,
    pay: PAID,
    voidPayment: PUBLISHED,
    reopen: PUBLISHED,
    failRefund: PAID,
    credit: CANCELLED,
    refund: REFUNDED,
    cancel: CANCELLED,
    writeOff: UNCOLLECTIBLE,
    dispute: { be: 'disputed' },
    remind: { be: 'reminded of' },
    setReminders: { be: 'changed' },
  },
};

/** Payments. A payment recorded by mistake is voided, and remains so. */
export const PAYMENT_WORKFLOW: Workflow<PaymentStatus, 'void'> = {
  noun: 'A payment',
  begins: [PaymentStatus.COMPLETED],
  moves: [{ action: 'void', from: [PaymentStatus.COMPLETED], to: [PaymentStatus.VOIDED] }],
  aims: { void: PaymentStatus.VOIDED },
};

/** Refunds. A manual refund succeeds at once; a provider's must be confirmed. */
export const REFUND_WORKFLOW: Workflow<RefundStatus, 'succeed' | 'fail'> = {
  noun: 'A refund',
  begins: [RefundStatus.PENDING, RefundStatus.SUCCEEDED],
  moves: [
    { action: 'succeed', from: [RefundStatus.PENDING], to: [RefundStatus.SUCCEEDED] },
    { action: 'fail', from: [RefundStatus.PENDING], to: [RefundStatus.FAILED] },
  ],
  aims: { succeed: RefundStatus.SUCCEEDED, fail: RefundStatus.FAILED },
};

/** Outcomes by state and action, worked out once for each workflow. */
const outcomes = new WeakMap<object, Map<string, readonly string[]>>();

/** The states that an action can lead to from a state; empty if it is not allowed. */
export function outcomesOf<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  from: State,
  action: Action,
): readonly State[] {
  const known = outcomes.get(workflow) ?? new Map<string, readonly string[]>();
  outcomes.set(workflow, known);
  const key = `${action} ${from}`;
  let states = known.get(key);
  if (!states) {
    const rows = workflow.moves.filter((move) => move.action === action && move.from.includes(from));
    states = [...new Set(rows.flatMap(({ to, stays }) => (stays ? [...to, from] : to)))];
    known.set(key, states);
  }
  return states as readonly State[];
}

/**
 * Throws INVALID_STATE, naming the current state and the target state if there is one, unless the workflow allows the action in the state.
 */
export function assertTransition<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  from: State,
  action: Action,
): void {
  if (outcomesOf(workflow, from, action).length > 0) return;
  const aim = workflow.aims[action];
  const able = [...new Set(workflow.moves.filter((move) => move.action === action).flatMap((move) => move.from))];
  if (typeof aim !== 'string') {
    const message = `${workflow.noun} that is ${from} cannot be ${aim.be}: only ${able.join(', ')} can.`;
    throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from });
  }
  const to: string = aim;
  const message = able.every((state) => state === to)
    ? `Only ${workflow.noun.toLowerCase()} that is ${to} can be changed; this one is ${from}.`
    : `${workflow.noun} that is ${from} cannot become ${to}: only ${able.join(', ')} can.`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { from, to });
}

/** The facts that determine the status of an invoice. Amounts are in minor units. */
export interface InvoiceFacts {
  publishedAt: Date | null;
  sentAt: Date | null;
  viewedAt: Date | null;
  cancelledAt: Date | null;
  writtenOffAt: Date | null;
  totalMinor: bigint;
  /** The amount that is allocated now. */
  paidMinor: bigint;
  creditedMinor: bigint;
  /**
   * Whether money of a payment that counts was once allocated and has left again, as a refund or as the client's
   * credit.
   */
  moneyReturned: boolean;
  /** Whether an amount due before today, in the organization's time zone, is not paid: see `isPastDue`. */
  pastDue: boolean;
}

/** What is left to pay, in minor units. */
export function balanceOf(facts: Pick<InvoiceFacts, 'totalMinor' | 'paidMinor' | 'creditedMinor'>): bigint {
  return facts.totalMinor - facts.paidMinor - facts.creditedMinor;
}

/** Whether a `YYYY-MM-DD` day has passed: an invoice is overdue after its due date, not on it. */
export function isPastDue(dueDate: string, today: string): boolean {
  return dueDate < today;
}

/**
 * The status that follows from the facts. An invoice that is credited in full is closed; a published invoice with a
 * total of zero is PAID at once.
 */
export function invoiceStatus(facts: InvoiceFacts): InvoiceStatus {
  const { totalMinor, paidMinor, creditedMinor } = facts;
  if (!facts.publishedAt) return facts.cancelledAt ? CANCELLED : DRAFT;
  // If the total is zero, only the act of cancelling distinguishes a full credit from none.
  if (creditedMinor === totalMinor && (totalMinor > 0n || facts.cancelledAt)) {
    return facts.moneyReturned ? REFUNDED : CANCELLED;
  }
  if (paidMinor + creditedMinor === totalMinor) return PAID;
  if (facts.writtenOffAt) return UNCOLLECTIBLE;
  if (facts.pastDue) return OVERDUE;
  if (facts.viewedAt) return VIEWED;
  return facts.sentAt ? SENT : PUBLISHED;
}
