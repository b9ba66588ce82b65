import { hostedUrlOf } from '../../domain/link-tokens';
import type { NoticeItem } from '../../domain/notices';
import { TIME_FILE_FORMATS } from '../../domain/time-file';
import type { Brand } from '../../documents/brand';
import { formatMoment, formatMoney, formatMonth, isolated } from '../../documents/formats';
import type { MailContent } from '../mailer';
import { logoAttachment, renderEmail } from './render-email';

/** The recipient and the items. Times are formatted in the recipient's time zone and locale. */
export interface DigestEmailInput {
  brand: Brand;
  name: string;
  items: readonly NoticeItem[];
  /** The base URL of the hosted pages. */
  publicUrl: string;
  locale: string;
  timeZone: string;
}

interface Line {
  headline: string;
  detail: string;
  /** The hosted page of the invoice. The member's visit there does not count. */
  url: string | null;
}

/** Beyond this many lines, an email only says how many more there are. */
const MAX_LINES = 50;

const ROLES: Readonly<Record<string, string>> = {
  OWNER: 'an owner',
  ADMIN: 'an administrator',
  MANAGER: 'a manager',
  EMPLOYEE: 'a member',
};

/** The email that tells a member what has happened: a single item in its subject, several as a list. */
export function digestEmail(input: DigestEmailInput): MailContent {
  const { brand, name, items } = input;
  const lines = items.slice(0, MAX_LINES).map((item) => ({ ...lineOf(item, input), url: urlOf(item, input) }));
  const more = items.length - lines.length;
  const subject =
    items.length === 1 && lines[0] ? lines[0].headline : `${items.length} updates from ${isolated(brand.name)}`;
  const rest = more > 0 ? `and ${more} more` : null;
  const footer = [
    isolated(brand.name),
    'Sent with Billfold because your notification preferences ask for it. Change them in your preferences.',
  ];
  const frame = { brand, title: subject, preheader: lines.map(({ headline }) => headline).join(' · '), footer };
  const greeting = `Hello ${isolated(name)},`;
  return {
    subject,
    html: renderEmail('digest', frame, { greeting, lines, rest }),
    text: [
      greeting,
      lines
        .map(({ url, ...said }) => `- ${[said.headline, said.detail, ...(url ? [url] : [])].join('\n  ')}`)
        .join('\n'),
      ...(rest ? [rest] : []),
      `-- \n${footer.join('\n')}`,
    ].join('\n\n'),
    attachments: logoAttachment(brand),
  };
}

function urlOf(item: NoticeItem, { publicUrl }: DigestEmailInput): string | null {
  const token = 'linkToken' in item ? item.linkToken : null;
  return token && hostedUrlOf(publicUrl, token, true);
}

function lineOf(item: NoticeItem, { brand, locale, timeZone }: DigestEmailInput): Omit<Line, 'url'> {
  const at = isolated(formatMoment(item.at, locale, timeZone));
  if (item.kind === 'invitationAccepted') {
    const headline = `${isolated(item.name)} has joined ${isolated(brand.name)}`;
    return { headline, detail: `As ${ROLES[item.role] ?? 'a member'} · ${at}` };
  }
  if (item.kind === 'invitationFailed') {
    const headline = `The invitation for ${isolated(item.recipient)} could not be delivered`;
    return { headline, detail: `${isolated(item.reason)} · ${at}` };
  }
  if (item.kind === 'deliveryFailed')
    return { headline: undelivered(item), detail: `${isolated(item.reason)} · ${at}` };
  if (item.kind === 'timerForgotten') {
    const since = isolated(formatMoment(item.startedAt, locale, timeZone));
    return { headline: `Your timer is still running`, detail: `${isolated(item.project)} · since ${since}` };
  }
  if (item.kind === 'timeImportFailed') {
    const file = `file from ${TIME_FILE_FORMATS[item.format].name}`;
    const headline = item.isPreview
      ? `Your ${file} could not be previewed`
      : `Your ${file} was not imported completely`;
    return { headline, detail: `${isolated(item.reason)} · ${at}` };
  }
  if (item.kind === 'recurringLimitReached') {
    const waiting = `${item.waiting} recurring ${item.waiting === 1 ? 'invoice is' : 'invoices are'} waiting`;
    const headline = "Your plan's invoices for this month are used up";
    return { headline, detail: `${waiting} · created when there is room again · ${at}` };
  }
  if ('reason' in item) {
    const whose = `of ${isolated(formatMoney(item.totalMinor, item.currency, locale))} for ${isolated(item.clientName)}`;
    const headline =
      item.kind === 'recurringPaused'
        ? `The recurring invoice ${whose} was paused`
        : `A recurring invoice ${whose} could not be sent`;
    return { headline, detail: `${isolated(item.reason)} · ${at}` };
  }
  if (item.kind === 'budgetReached') {
    const of = isolated(item.task ?? item.project);
    const month = item.month ? [isolated(formatMonth(item.month, locale))] : [];
    const headline =
      item.threshold < 100 ? `${item.threshold}% of the budget of ${of} is spent` : `The budget of ${of} is spent`;
    return { headline, detail: [...(item.task ? [isolated(item.project)] : []), ...month, at].join(' · ') };
  }
  if ('entries' in item) return movedTime(item, at);
  if ('expenses' in item) return movedExpenses(item, at);
  const invoice = item.number ? `Invoice ${isolated(item.number)}` : 'An invoice';
  const amount = formatMoney(item.totalMinor, item.currency, locale);
  return {
    headline: item.kind === 'invoicePaid' ? `${invoice} was paid` : `${invoice} was viewed`,
    detail: `${isolated(item.clientName)} · ${isolated(amount)} · ${at}`,
  };
}

const MOVED = {
  timeSubmitted: 'was submitted for approval',
  timeApproved: 'was approved',
  timeRejected: 'was rejected',
} as const;

/** What happened to time: how much of it, and who did it. */
function movedTime(item: Extract<NoticeItem, { kind: keyof typeof MOVED }>, at: string): Omit<Line, 'url'> {
  const { kind, by, entries, minutes } = item;
  const hours = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const whose = kind === 'timeSubmitted' ? 'Time' : 'Your time';
  const parts = [
    `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    `${hours} hours`,
    ...(by ? [isolated(by)] : []),
    at,
  ];
  return { headline: `${whose} ${MOVED[kind]}`, detail: parts.join(' · ') };
}

const MOVED_EXPENSES = {
  expensesSubmitted: 'Expenses were submitted for approval',
  expensesApproved: 'Your expenses were approved',
  expensesRejected: 'Your expenses were rejected',
} as const;

/** What happened to expenses: how many, and who did it. */
function movedExpenses(
  { kind, by, expenses }: Extract<NoticeItem, { kind: keyof typeof MOVED_EXPENSES }>,
  at: string,
): Omit<Line, 'url'> {
  const parts = [`${expenses} ${expenses === 1 ? 'expense' : 'expenses'}`, ...(by ? [isolated(by)] : []), at];
  return { headline: MOVED_EXPENSES[kind], detail: parts.join(' · ') };
}

function undelivered({
  what,
  isCancelled,
  number,
  recipient,
}: Extract<NoticeItem, { kind: 'deliveryFailed' }>): string {
  const invoice = number ? `invoice ${isolated(number)}` : 'an invoice';
  return `${UNDELIVERED[what](invoice)} ${isCancelled ? 'was not sent' : 'could not be delivered'} to ${isolated(recipient)}`;
}

const UNDELIVERED = {
  INVOICE: (invoice: string) => `${invoice.charAt(0).toUpperCase()}${invoice.slice(1)}`,
  RECEIPT: (invoice: string) => `Receipt for ${invoice}`,
  REMINDER: (invoice: string) => `Reminder of ${invoice}`,
};
