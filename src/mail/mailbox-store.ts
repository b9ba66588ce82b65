/** A message for the development mailbox: `raw` is the complete MIME message as it would have been sent. */
export interface NewMailboxMessage {
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  raw: Buffer;
}

/** One row of the mailbox's list. `id` appears in the URLs of its pages. */
export interface MailboxRow {
  id: string;
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  receivedAt: Date;
}

/** A stored message. */
export interface MailboxEntry extends MailboxRow {
  raw: Buffer;
}

/** The storage of the development mailbox. */
export interface MailboxStore {
  /** Stores a message. A known `messageId` is stored once, so that a retry adds nothing. */
  add(message: NewMailboxMessage): Promise<void>;
  /** The newest messages, newest first, at most `limit`. */
  list(limit: number): Promise<MailboxRow[]>;
  /** One message, or null if there is none with this ID (which can be any text). */
  get(id: string): Promise<MailboxEntry | null>;
  /** Deletes all messages. */
  clear(): Promise<void>;
}
