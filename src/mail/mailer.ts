/** An attachment. `contentId` makes it an inline image that the HTML refers to as `cid:<contentId>`. */
export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
  contentId?: string;
}

/** A rendered email document: its subject, both bodies, and the images that the HTML body shows. */
export interface MailContent {
  subject: string;
  html: string;
  text: string;
  attachments: MailAttachment[];
}

/**
 * One email to one recipient, so that it is accepted or refused as a whole, and a retry reaches nobody twice. The caller
 * provides `messageId` (`<local@host>`), so that recipients can recognise a retry. Addresses are bare
 * (`jane@example.com`). `fromName` replaces the name of the configured sender, but not the address: no other address may
 * send from Billfold's domain.
 */
export interface OutgoingMail extends MailContent {
  messageId: string;
  fromName?: string;
  to: string;
  replyTo?: string;
}

/** Sends emails. */
export interface Mailer {
  /**
   * Sends the message; resolves with the mail server's reply when it has accepted it. Rejects with a `MailError`, after
   * which the message may be sent again later with the same message ID, or a `PermanentMailError`, after which that is
   * useless.
   */
  send(message: OutgoingMail): Promise<string>;
  /** Closes open connections; a delivery in progress is finished first. */
  close(): Promise<void>;
}

/** A message that was not accepted. `message` is the server's reply, or what happened if it did not reply. */
export class MailError extends Error {
  override readonly name: string = 'MailError';

  constructor(
    message: string,
    /** Whether the server had received the message when it replied. Its reply may then quote the message. */
    readonly hadContents: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A permanent refusal: a malformed message, or a 5xx reply of the mail server. */
export class PermanentMailError extends MailError {
  override readonly name = 'PermanentMailError';
}
