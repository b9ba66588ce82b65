import type { SendMailOptions } from 'nodemailer';
import { PermanentMailError, type OutgoingMail } from './mailer';

/** The sender of mail, and the time for its Date header. */
export interface MailOrigin {
  /** The configured sender: `Billfold <billing@example.com>` or a bare address. */
  from: string;
  date: Date;
  /** The address to which undeliverable mail is returned; the sender's if undefined. */
  bounceAddress?: string | undefined;
}

const MAX_ADDRESS_LENGTH = 254;
// Characters that end an address, or begin another one inside a header or an SMTP command, are never allowed.
const ADDRESS = /^[^\s\p{Cc}@<>()[\],;:\\"]+@[^\s\p{Cc}@<>()[\],;:\\"]+$/u;
const MESSAGE_ID = /^<[^\s\p{Cc}<>@]+@[^\s\p{Cc}<>@]+>$/u;
const SENDER = /^(.*?)\s*<([^<>]+)>$/u;

/**
 * An email for nodemailer with headers that cannot be injected: addresses are checked and never parsed from a list, and
 * line breaks and other control characters in names and the subject become spaces. Throws a PermanentMailError if an
 * address or the message ID is malformed.
 */
export function mimeMessage(mail: OutgoingMail, origin: MailOrigin): SendMailOptions {
  if (!MESSAGE_ID.test(mail.messageId)) throw new PermanentMailError('The message ID is malformed.', false);
  const [, senderName = '', senderAddress = origin.from] = SENDER.exec(origin.from) ?? [];
  return {
    messageId: mail.messageId,
    date: origin.date,
    from: { name: headerText(mail.fromName ?? senderName), address: checked(senderAddress.trim()) },
    to: bare(mail.to),
    ...(origin.bounceAddress === undefined ? {} : { envelope: { from: origin.bounceAddress, to: mail.to } }),
    ...(mail.replyTo === undefined ? {} : { replyTo: bare(mail.replyTo) }),
    subject: headerText(mail.subject),
    html: mail.html,
    text: mail.text,
    attachments: mail.attachments.map(({ filename, contentType, content, contentId }) => ({
      filename: headerText(filename),
      contentType,
      content,
      ...(contentId === undefined ? {} : { cid: contentId, contentDisposition: 'inline' as const }),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function bare(address: string): { name: string; address: string } {
  return { name: '', address: checked(address) };
}

function checked(address: string): string {
  if (address.length <= MAX_ADDRESS_LENGTH && ADDRESS.test(address)) return address;
  throw new PermanentMailError('An address of the email is malformed.', false);
}

/** Text that cannot leave its header: each run of control and line-breaking characters becomes one space. */
function headerText(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
