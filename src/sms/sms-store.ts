import type { OutgoingSms } from './sms-sender';

/** One text message in the development mailbox. */
export interface SmsRow {
  id: string;
  recipient: string;
  body: string;
  receivedAt: Date;
}

/** Where the development mailbox keeps text messages. */
export interface SmsStore {
  /** Keeps a message; one with a known `messageId` is kept once, so that a retry adds nothing. */
  add(message: OutgoingSms): Promise<void>;
  /** The newest messages, the newest first, at most `limit`. */
  list(limit: number): Promise<SmsRow[]>;
  /** Forgets all messages. */
  clear(): Promise<void>;
}
