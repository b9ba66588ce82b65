import type { OutgoingSms, SmsSender } from './sms-sender';
import type { SmsStore } from './sms-store';

/** Stores every message in the development mailbox instead of sending it. */
export class MailboxSmsSender implements SmsSender {
  constructor(private readonly store: Pick<SmsStore, 'add'>) {}

  send(message: OutgoingSms): Promise<void> {
    return this.store.add(message);
  }
}
