import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One message as a mail server took it. */
export interface TakenMail {
  sender: string;
  recipients: string[];
  raw: Buffer;
}

/**
 * A real SMTP server on a free port. It refuses `gone@` with 550, `busy@` with 451, and what has `spam` in it with 554; others as
 * often as the test says.
 */
export interface SmtpInbox {
  url: string;
  taken: TakenMail[];
  connections: () => number;
  /** The replies that an address gets before it is accepted, one a conversation. */
  replies: Map<string, [code: number, text: string][]>;
  /** The addresses for which the next connection breaks once the message has come, before the server answers. */
  cut: Set<string>;
  close(): Promise<void>;
}

/** Starts the server. */
export async function startSmtpInbox(): Promise<SmtpInbox> {
  const taken: TakenMail[] = [];
  let connections = 0;
  const replies: SmtpInbox['replies'] = new Map();
  const cut: SmtpInbox['cut'] = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('gone@')) return done(refusal(550, 'no such mailbox'));
      if (address.startsWith('busy@')) return done(refusal(451, 'try again later'));
      const reply = replies.get(address)?.shift();
      return reply ? done(refusal(...reply)) : done();
    },
    onData: (stream, session, done) => {
      const { envelope } = session;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        if (raw.includes('spam')) return done(refusal(554, 'not wanted'));
        const [first] = envelope.rcptTo;
        if (first && cut.delete(first.address)) return hangUp(server, session.id);
        const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        taken.push({ sender, recipients: envelope.rcptTo.map(({ address }) => address), raw });
        return done();
      });
    },
  });
  // A connection that broke.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    connections: () => connections,
    replies,
    cut,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Breaks the connection of a session. */
function hangUp(server: SMTPServer, sessionId: string): void {
  const open = server as unknown as { connections: Set<{ session: { id: string }; _socket: { destroy(): void } }> };
  for (const { session, _socket } of open.connections) if (session.id === sessionId) _socket.destroy();
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
