import type { EventType } from './events';
import { Permission } from './permissions';
import type { NotificationPreferences } from './preferences';
import type { TimeFileFormat } from './time-file';

/**
 * Why a notice is not sent: the user has turned it off, is not a member, is suspended or may not see the subject; the
 * email address is not verified; or the subject is obsolete.
 */
export type SkipReason = 'PREFERENCE' | 'NO_ACCESS' | 'EMAIL_NOT_VERIFIED' | 'OUTDATED';

/** What a notice is about. */
export type NoticeSubject =
  | 'oneTimeSecret'
  | 'invitation'
  | 'member'
  | 'invoice'
  | 'delivery'
  | 'timeEntry'
  | 'timeImport'
  | 'expense'
  | 'budgetAlert'
  | 'recurringInvoice'
  | 'subscription';

/**
 * What decides whether it is sent: a preference of the user, or nothing, for security messages and messages that the
 * user requested.
 */
export type Governor =
  keyof Pick<NotificationPreferences, 'email' | 'weeklyReports' | 'projectUpdates' | 'teamMessages'> | 'ALWAYS';

/** How a kind of notice is sent. */
export interface NoticeRule {
  governedBy: Governor;
  channel: 'EMAIL' | 'SMS';
  subject: NoticeSubject;
  /** Whether it belongs to the current organization or to the user alone. */
  of: 'organization' | 'person';
  /**
   * Notices within the window of a digest are combined into one email. Null for a separate message that is sent at
   * once.
   */
  digest: Digest | null;
  /** The permission that the recipient needs; null if no membership is needed. */
  permission: Permission | null;
  /**
   * Whether the message contains a secret code or link. The reason for a failed delivery is then not stored, because it
   * may quote the message.
   */
  isSecret: boolean;
}

/** The name of a digest, and its window in milliseconds. */
export interface Digest {
  name: 'invoices' | 'team' | 'time' | 'projects';
  windowMs: number;
}

const MINUTE_MS = 60_000;
const INVOICES: Digest = { name: 'invoices', windowMs: 5 * MINUTE_MS };
const TEAM: Digest = { name: 'team', windowMs: 5 * MINUTE_MS };
const PROJECTS: Digest = { name: 'projects', windowMs: 5 * MINUTE_MS };
const TIME: Digest = { name: 'time', windowMs: 5 * MINUTE_MS };

const SECRET = {
  governedBy: 'ALWAYS',
  channel: 'EMAIL',
  subject: 'oneTimeSecret',
  of: 'person',
  digest: null,
  permission: null,
  isSecret: true,
} as const;

const INVOICE = {
  governedBy: 'email',
  channel: 'EMAIL',
  subject: 'invoice',
  of: 'organization',
  digest: INVOICES,
  permission: Permission.ViewInvoices,
  isSecret: false,
} as const;

const INVITER = {
  governedBy: 'teamMessages',
  channel: 'EMAIL',
  of: 'organization',
  digest: TEAM,
  isSecret: false,
} as const;

const OWN_TIME = {
  governedBy: 'email',
  channel: 'EMAIL',
  subject: 'timeEntry',
  of: 'organization',
  digest: TIME,
  permission: Permission.OwnTime,
  isSecret: false,
} as const;

const OWN_EXPENSES = { ...OWN_TIME, subject: 'expense' } as const;

/** Every message to a user, by its name in the table `notices`. Invoices and receipts to clients are `deliveries`. */
export const NOTICES = {
  /** The code that verifies an email address. */
  emailVerification: SECRET,
  /** The code that verifies a mobile number. */
  mobileVerification: { ...SECRET, channel: 'SMS' },
  /** The link that sets a new password. */
  passwordResetLink: SECRET,
  /** The code for setting a new password. */
  passwordResetCode: SECRET,
  /** The invitation to become a member. Each resend is a separate occurrence. */
  invitation: { ...SECRET, subject: 'invitation', of: 'organization' },
  /** Someone whom the user invited has become a member. */
  invitationAccepted: { ...INVITER, subject: 'member', permission: Permission.ViewMembers },
  /** The email of an invitation that the user sent was not accepted. */
  invitationFailed: { ...INVITER, subject: 'invitation', permission: Permission.ManageMembers },
  /** An email with an invoice or a receipt was not accepted, was returned, or was cancelled before it was sent. */
  deliveryFailed: { ...INVOICE, subject: 'delivery' },
  /** The client has opened an invoice for the first time. */
  invoiceViewed: INVOICE,
  /** An invoice was paid in full. */
  invoicePaid: INVOICE,
  /** An invoice of a recurring invoice could not be created three times in a row, so it was paused. */
  recurringPaused: { ...INVOICE, subject: 'recurringInvoice' },
  /** An invoice of a recurring invoice was created, but could not be emailed. */
  recurringNotSent: { ...INVOICE, subject: 'recurringInvoice' },
  /** Invoices are due that the plan has no room for. Once in a month of the plan. */
  recurringLimitReached: { ...INVOICE, subject: 'subscription' },
  /** The user's timer has been running for longer than the organization's limit. */
  timerForgotten: OWN_TIME,
  /** The user's time was approved. One notice per bulk operation. */
  timeApproved: OWN_TIME,
  /** The user's time was rejected. One notice per bulk operation. */
  timeRejected: OWN_TIME,
  /** Time waits for the user's approval. One notice per bulk operation. */
  timeSubmitted: { ...OWN_TIME, governedBy: 'teamMessages', permission: Permission.ManageTime },
  /** The user's expenses were approved. One notice per bulk operation. */
  expensesApproved: OWN_EXPENSES,
  /** The user's expenses were rejected. One notice per bulk operation. */
  expensesRejected: OWN_EXPENSES,
  /** Expenses wait for the user's approval. One notice per bulk operation. */
  expensesSubmitted: { ...OWN_EXPENSES, governedBy: 'teamMessages', permission: Permission.ManageTime },
  /** The file of time that the user had imported could not be, or not all of it. */
  timeImportFailed: { ...OWN_TIME, subject: 'timeImport', permission: Permission.ImportTime },
  /** 80 or 100 percent of a budget is spent. Once in a period of the budget. */
  budgetReached: {
    governedBy: 'projectUpdates',
    channel: 'EMAIL',
    subject: 'budgetAlert',
    of: 'organization',
    digest: PROJECTS,
    permission: Permission.ManageProjects,
    isSecret: false,
  },
} as const satisfies Readonly<Record<string, NoticeRule>>;

/** A kind of message to a user. */
export type NoticeKind = keyof typeof NOTICES;

/**
 * The events that lead to a notice, after the commit. It goes to the member who requested the email that the event is
 * about, if it is about one, else to the member who created the invoice, else to the one who last sent it, else to an
 * owner: the first of these who is active and may see the invoice. Users are not notified of their own actions.
 */
export const NOTICES_OF_EVENTS = {
  'invoice.viewed': 'invoiceViewed',
  'invoice.paid': 'invoicePaid',
  'delivery.refused': 'deliveryFailed',
  'delivery.bounced': 'deliveryFailed',
  'delivery.cancelled': 'deliveryFailed',
} as const satisfies Partial<Record<EventType, NoticeKind>>;

/** One line of a digest. `at` is when it happened; `linkToken` leads to the invoice’s hosted page, if it has one. */
export type NoticeItem =
  | { kind: 'invitationAccepted'; name: string; role: string; at: Date }
  | { kind: 'invitationFailed'; recipient: string; reason: string; at: Date }
  | {
      kind: 'deliveryFailed';
      what: 'INVOICE' | 'RECEIPT' | 'REMINDER';
      /** Whether it was cancelled, and not given to a mail server. */
      isCancelled: boolean;
      number: string | null;
      recipient: string;
      reason: string;
      linkToken: string | null;
      at: Date;
    }
  | {
      kind: 'invoiceViewed' | 'invoicePaid';
      number: string | null;
      clientName: string;
      totalMinor: bigint;
      currency: string;
      linkToken: string | null;
      at: Date;
    }
  | {
      kind: 'budgetReached';
      project: string;
      /** The task whose budget it is; null for the project's. */
      task: string | null;
      threshold: number;
      /** The first day of the month of a monthly budget. */
      month: string | null;
      at: Date;
    }
  | {
      kind: 'timeImportFailed';
      format: TimeFileFormat;
      isPreview: boolean;
      reason: string;
      at: Date;
    }
  | {
      kind: 'recurringPaused' | 'recurringNotSent';
      clientName: string;
      totalMinor: bigint;
      currency: string;
      reason: string;
      at: Date;
    }
  | { kind: 'recurringLimitReached'; invoicesLimit: number | null; waiting: number; at: Date }
  | { kind: 'timerForgotten'; project: string; startedAt: Date; at: Date }
  | {
      kind: 'timeSubmitted' | 'timeApproved' | 'timeRejected';
      /** Who submitted, approved or rejected it; null once they have left. */
      by: string | null;
      entries: number;
      minutes: number;
      at: Date;
    }
  | {
      kind: 'expensesSubmitted' | 'expensesApproved' | 'expensesRejected';
      by: string | null;
      expenses: number;
      at: Date;
    };

/** The rule for a kind. */
export function noticeRule(kind: NoticeKind): NoticeRule {
  return NOTICES[kind];
}

/** Whether a row's kind is known to this version. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(NOTICES, kind);
}

/** The kinds that are combined into digests. */
export const GATHERED_KINDS: readonly NoticeKind[] = Object.keys(NOTICES)
  .filter(isNoticeKind)
  .filter((kind) => noticeRule(kind).digest);

/** The kinds that are combined in one digest. */
export function kindsOfDigest(name: Digest['name']): NoticeKind[] {
  return GATHERED_KINDS.filter((kind) => noticeRule(kind).digest?.name === name);
}
