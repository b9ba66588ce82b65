import PostalMime, { type Email } from 'postal-mime';
import { identityIn } from '../../domain/message-ids';

/** A recipient whom an email did not reach. */
export interface FailedRecipient {
  /** The email address as it was sent to, and as the server that gave up knows it. */
  addresses: string[];
  /** The server's words (Diagnostic-Code), or its status code. */
  reason: string;
  /** An enhanced status code (RFC 3463) such as `5.1.1`; empty if the report has none. */
  status: string;
}

/** A delivery status notification (RFC 3464) about an email of ours. */
export interface BounceReport {
  /** The identity in the email's Message-ID. */
  identity: string;
  /** The recipients for whom its delivery has failed for good; empty if it was only delayed, relayed or delivered. */
  failed: FailedRecipient[];
}

type Fields = ReadonlyMap<string, string>;

/** A report comes before the email that it returns, of which nothing but the headers is needed. */
const MOST_BYTES = 256 * 1024;
const MAX_DEPTH = 20;
const STATUS_TYPES: readonly string[] = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED_TYPES: readonly string[] = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
];

/**
 * Reads a raw RFC 822 message as a bounce report. Returns null if it is not one, such as an automatic reply, or if it is
 * not about an email of ours.
 */
export async function readBounceReport(raw: Buffer): Promise<BounceReport | null> {
  const options = { attachmentEncoding: 'utf8', rfc822Attachments: true, maxNestingDepth: MAX_DEPTH } as const;
  // Messages that are nested too deeply are not reports.
  const mail = await PostalMime.parse(raw.subarray(0, MOST_BYTES), options).catch(() => null);
  const status = mail && partOf(mail, STATUS_TYPES);
  if (!status) return null;
  const [message, ...recipients] = groupsOf(status);
  const identity = identityOf(mail, message);
  if (!identity) return null;
  const failed = recipients.filter((fields) => fields.get('action')?.toLowerCase() === 'failed').map(failedRecipient);
  return { identity, failed };
}

/** The text of the first part with one of the types. */
function partOf({ attachments }: Email, types: readonly string[]): string | null {
  const content = attachments.find(({ mimeType }) => types.includes(mimeType))?.content;
  return typeof content === 'string' ? content : null;
}

/** The groups of fields: the message's, then one per recipient. Names are in lower case, values unfolded. */
function groupsOf(text: string): Fields[] {
  return text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(
      (group) =>
        new Map(
          group
            .replace(/\r?\n[ \t]+/g, ' ')
            .split(/\r?\n/)
            .map((line): [string, string] => [
              line.slice(0, line.indexOf(':')).trim().toLowerCase(),
              line.slice(line.indexOf(':') + 1).trim(),
            ]),
        ),
    );
}

/** Which email of ours it is: from the returned headers, else from what the report says of it. */
function identityOf(mail: Email, message: Fields | undefined): string | null {
  const returned = /^Message-ID:\s*(\S+)/im.exec(headersOf(partOf(mail, RETURNED_TYPES) ?? ''))?.[1];
  const named = [returned, message?.get('x-original-message-id'), mail.inReplyTo, mail.references];
  for (const text of named) {
    const identity = text === undefined ? null : identityIn(text);
    if (identity) return identity;
  }
  return null;
}

const headersOf = (message: string): string => message.split(/\r?\n\r?\n/, 1)[0] ?? '';

function failedRecipient(fields: Fields): FailedRecipient {
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
  const said = untyped(fields.get('diagnostic-code') ?? '');
  const addresses = ['original-recipient', 'final-recipient'].flatMap((name) => addressesIn(fields.get(name)));
  return { addresses, status, reason: said || `The recipient's mail server returned it${status && ` (${status})`}.` };
}

/** The spellings of an address: as it stands, and decoded from xtext (RFC 3461), which some servers leave encoded. */
function addressesIn(field: string | undefined): string[] {
  if (!field) return [];
  const address = untyped(field).replace(/^<|>$/g, '');
  const decoded = address.replace(/\+([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return [address, decoded];
}

/** A value without its type: `rfc822; jane@example.com`, `smtp; 550 no such user`. */
const untyped = (value: string): string => value.replace(/^[\w-]+\s*;\s*/, '');
