/** A message as the development mailbox takes it: `raw` is the whole MIME message as it would have gone over the wire. */
export interface NewMailboxMessage {
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  raw: Buffer;
}

/** One row of the mailbox's list. `id` is the key that the page's addresses carry. */
export interface MailboxRow {
  id: string;
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  receivedAt: Date;
}

/** One kept message, whole. */
export interface MailboxEntry extends MailboxRow {
  raw: Buffer;
}

/** Where the development mailbox keeps its messages. */
export interface MailboxStore {
  /** Keeps a message; one with a known `messageId` is kept once, so that a retry adds nothing. */
  add(message: NewMailboxMessage): Promise<void>;
  /** The newest messages, the newest first, at most `limit`. */
  list(limit: number): Promise<MailboxRow[]>;
  /** One message, or null when there is none with this id (whatever the text is). */
  get(id: string): Promise<MailboxEntry | null>;
  /** Forgets all messages. */
  clear(): Promise<void>;
}
