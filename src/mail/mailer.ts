/** A file that goes with an email. `contentId` makes it an inline image that the HTML names as `cid:<contentId>`. */
export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
  contentId?: string;
}

/** What an email document is made into: its subject, both bodies, and the images that the HTML body shows. */
export interface MailContent {
  subject: string;
  html: string;
  text: string;
  attachments: MailAttachment[];
}

/**
 * One email. `messageId` (`<local@host>`) comes from the caller, so that a retry is the same message to everyone who
 * gets it twice. Addresses are bare (`jane@example.com`). `fromName` is shown in place of the configured sender's name,
 * in front of the configured sender's address, which alone is allowed to send from our domain.
 */
export interface OutgoingMail extends MailContent {
  messageId: string;
  fromName?: string;
  to: string[];
  cc?: string[];
  replyTo?: string;
}

/** Where emails leave Billfold. */
export interface Mailer {
  /**
   * Hands the message over; when it resolves, every recipient has been taken. `PermanentMailError`: sending the same
   * again can't succeed. Any other error: try again later, with the same message id.
   */
  send(message: OutgoingMail): Promise<void>;
  /** Ends open connections; a delivery in progress is finished first. */
  close(): Promise<void>;
}

/** A refusal for good: a malformed message, or the mail server's 5xx answer. `refused` are the recipients it is about. */
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
