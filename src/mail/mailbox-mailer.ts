import { createTransport } from 'nodemailer';
import type { Clock } from '../config/clock';
import type { MailboxStore } from './mailbox-store';
import type { Mailer, OutgoingMail } from './mailer';
import { mimeMessage } from './mime-message';

/** The storage of messages, and the sender of all mail. */
export interface MailboxMailerOptions {
  store: MailboxStore;
  from: string;
  bounceAddress?: string | undefined;
  clock: Clock;
}

/** Stores complete messages in the development mailbox instead of sending them. */
export class MailboxMailer implements Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly options: MailboxMailerOptions) {}

  async send(mail: OutgoingMail): Promise<string> {
    const { from, bounceAddress, clock } = this.options;
    const message = mimeMessage(mail, { from, bounceAddress, date: clock.now() });
    const { envelope, message: raw } = await this.transport.sendMail(message);
    await this.options.store.add({
      messageId: mail.messageId,
      sender: envelope.from || '',
      recipients: [mail.to],
      subject: String(message.subject),
      raw: raw as Buffer,
    });
    return 'Stored in the development mailbox.';
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}
