import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { eventually } from './scenario-eventually';

/** One message as the server took it, with what the envelope said of whom it goes to. */
export interface ReceivedMail {
  recipients: string[];
  message: Email;
}

/** A real SMTP server on a free port that takes everything, and keeps what it was sent, also what it was sent twice. */
export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Called when all of a message has come and is kept; the server answers when it resolves. */
  beforeAnswer: () => Promise<void>;
  /** Waits until so many messages have come for an address, and gives all that did. */
  to(recipient: string, count?: number): Promise<ReceivedMail[]>;
  close(): Promise<void>;
}

/** Starts the server. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const take = async (raw: Buffer, recipients: string[]): Promise<void> => {
    const message = await PostalMime.parse(raw);
    received.push({ recipients, message });
    await mailServer.beforeAnswer();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = envelope.rcptTo.map(({ address }) => address);
        take(Buffer.concat(chunks), recipients).then(() => done(), done);
      });
    },
  });
  // A client that is killed in the middle of a conversation.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    beforeAnswer: () => Promise.resolve(),
    to: (recipient, count = 1) =>
      eventually(`${count} emails to ${recipient}`, () => {
        const found = received.filter(({ recipients }) => recipients.includes(recipient));
        return found.length >= count && found;
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}
