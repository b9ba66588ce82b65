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
 * One email. The caller provides `messageId` (`<local@host>`), so that recipients can recognise a retry. Addresses are
 * bare (`jane@example.com`). `fromName` replaces the name of the configured sender, but not the address: no other
 * address may send from Billfold's domain.
 */
export interface OutgoingMail extends MailContent {
  messageId: string;
  fromName?: string;
  to: string[];
  cc?: string[];
  replyTo?: string;
}

/** Sends emails. */
export interface Mailer {
  /**
   * Sends the message; resolves when every recipient has been accepted. A `PermanentMailError` means that a retry
   * cannot succeed; after any other error, retry later with the same message ID.
   */
  send(message: OutgoingMail): Promise<void>;
  /** Closes open connections; a delivery in progress is finished first. */
  close(): Promise<void>;
}

/**
 * A permanent refusal: a malformed message, or a 5xx reply of the mail server. `refused` contains the affected
 * recipients.
 */
export class PermanentMailError extends Error {
  constructor(
    message: string,
    readonly refused: readonly string[],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PermanentMailError';
  }
}
