import type { OutgoingSms } from './sms-sender';

/** One text message in the development mailbox. */
export interface SmsRow {
  id: string;
  recipient: string;
  body: string;
  receivedAt: Date;
}

/** The storage of text messages in the development mailbox. */
export interface SmsStore {
  /** Stores a message. A known `messageId` is stored once, so that a retry adds nothing. */
  add(message: OutgoingSms): Promise<void>;
  /** The newest messages, the newest first, at most `limit`. */
  list(limit: number): Promise<SmsRow[]>;
  /** Forgets all messages. */
  clear(): Promise<void>;
}
