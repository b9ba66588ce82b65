import type { EventType } from './events';
import { Permission } from './permissions';
import type { NotificationPreferences } from './preferences';

/** Why somebody is not told: they do not want to be; they are no member, are suspended or may not see it; their email is not proved; it is over. */
export type SkipReason = 'PREFERENCE' | 'NO_ACCESS' | 'EMAIL_NOT_VERIFIED' | 'OUTDATED';

/** What a notice is about. */
export type NoticeSubject = 'oneTimeSecret' | 'invitation' | 'member' | 'invoice';

/** What decides whether it is sent: a preference of the person, or nothing, for what an account's safety needs and for what was asked for. */
export type Governor =
  keyof Pick<NotificationPreferences, 'email' | 'weeklyReports' | 'projectUpdates' | 'teamMessages'> | 'ALWAYS';

/** How a kind of notice is told. */
export interface NoticeRule {
  governedBy: Governor;
  channel: 'EMAIL' | 'SMS';
  subject: NoticeSubject;
  /** Whose affair it is: the organization's that is acted in, or the person's alone. */
  of: 'organization' | 'person';
  /** What comes within the window of a digest becomes one mail; null for a message of its own, at once. */
  digest: Digest | null;
  /** What whoever is told must be allowed to; null for what needs no membership. */
  permission: Permission | null;
  /** Whether the message holds a code or a link that nobody else may see: then no word of a refusal is kept, it may repeat it. */
  isSecret: boolean;
}

/** The name of a digest, and its window in milliseconds. */
export interface Digest {
  name: 'invoices' | 'team';
  windowMs: number;
}

const MINUTE_MS = 60_000;
const INVOICES: Digest = { name: 'invoices', windowMs: 5 * MINUTE_MS };
const TEAM: Digest = { name: 'team', windowMs: 5 * MINUTE_MS };

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

/** Everything that people are told, by its name in the table `notices`. Invoices and receipts to clients are `deliveries`. */
export const NOTICES = {
  /** The code that proves an email. */
  emailVerification: SECRET,
  /** The code that proves a mobile. */
  mobileVerification: { ...SECRET, channel: 'SMS' },
  /** The link that sets a new password. */
  passwordResetLink: SECRET,
  /** The code that leads to a new password. */
  passwordResetCode: SECRET,
  /** The offer to become a member: each resend is an occurrence of its own. */
  invitation: { ...SECRET, subject: 'invitation', of: 'organization' },
  /** Whom the person has invited is a member now. */
  invitationAccepted: {
    governedBy: 'teamMessages',
    channel: 'EMAIL',
    subject: 'member',
    of: 'organization',
    digest: TEAM,
    permission: Permission.ViewMembers,
    isSecret: false,
  },
  /** The client has opened an invoice for the first time. */
  invoiceViewed: INVOICE,
  /** An invoice was paid in full. */
  invoicePaid: INVOICE,
} as const satisfies Readonly<Record<string, NoticeRule>>;

/** What kind of thing somebody is told. */
export type NoticeKind = keyof typeof NOTICES;

/**
 * Events of invoices that are told behind the commit: to whoever made the invoice, else to whoever sent it last, else to an
 * owner; of these the first who is an active member and may see it. Nobody is told of what they did themselves.
 */
export const NOTICES_OF_EVENTS = {
  'invoice.viewed': 'invoiceViewed',
  'invoice.paid': 'invoicePaid',
} as const satisfies Partial<Record<EventType, NoticeKind>>;

/** What is told in a digest, one line of it. `at` is when it happened. */
export type NoticeItem =
  | { kind: 'invitationAccepted'; name: string; role: string; at: Date }
  | {
      kind: 'invoiceViewed' | 'invoicePaid';
      number: string | null;
      clientName: string;
      totalMinor: bigint;
      currency: string;
      at: Date;
    };

/** The rule of a kind. */
export function noticeRule(kind: NoticeKind): NoticeRule {
  return NOTICES[kind];
}

/** Whether a row's kind is one that this version knows. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(NOTICES, kind);
}

/** The kinds that are gathered into digests. */
export const GATHERED_KINDS: readonly NoticeKind[] = Object.keys(NOTICES)
  .filter(isNoticeKind)
  .filter((kind) => noticeRule(kind).digest);

/** The kinds that go out together in one digest. */
export function kindsOfDigest(name: Digest['name']): NoticeKind[] {
  return GATHERED_KINDS.filter((kind) => noticeRule(kind).digest?.name === name);
}
