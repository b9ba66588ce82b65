import { createTransport } from 'nodemailer';
import type { Clock } from '../config/clock';
import { MailError, type Mailer, type OutgoingMail, PermanentMailError } from './mailer';
import { mimeMessage } from './mime-message';

/** The `smtp://` or `smtps://` URL of the server, the sender of all mail, and where undeliverable mail is returned. */
export interface SmtpMailerOptions {
  url: string;
  from: string;
  bounceAddress?: string | undefined;
  clock: Clock;
}

/** The timeout of one step of the conversation (DNS, connection, greeting, reply). */
const STEP_TIMEOUT_MS = 10_000;
/** Replies about our login rather than the message: mail waits until the configuration is corrected. */
const LOGIN_REPLIES: readonly number[] = [530, 534, 535, 538];

/** The properties of nodemailer's SMTP errors. */
interface SmtpError extends Error {
  code?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
  /** The SMTP command that failed. */
  command?: string | undefined;
}

/** Sends by SMTP, on a few connections that are kept open between messages. */
export class SmtpMailer implements Mailer {
  private readonly transport;

  constructor(private readonly options: SmtpMailerOptions) {
    this.transport = createTransport({
      url: options.url,
      pool: true,
      dnsTimeout: STEP_TIMEOUT_MS,
      connectionTimeout: STEP_TIMEOUT_MS,
      greetingTimeout: STEP_TIMEOUT_MS,
      socketTimeout: STEP_TIMEOUT_MS,
    });
  }

  async send(mail: OutgoingMail): Promise<string> {
    const { from, bounceAddress, clock } = this.options;
    const message = mimeMessage(mail, { from, bounceAddress, date: clock.now() });
    try {
      const { response } = await this.transport.sendMail(message);
      return oneLine(response);
    } catch (error) {
      throw mailErrorOf(error as SmtpError);
    }
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

function mailErrorOf(error: SmtpError): MailError {
  const reply = error.response ? oneLine(error.response) : 'The mail server did not reply.';
  const hadContents = error.command !== 'MAIL FROM' && error.command !== 'RCPT TO';
  return new (isPermanent(error) ? PermanentMailError : MailError)(reply, hadContents, { cause: error });
}

function oneLine(reply: string): string {
  return reply.replace(/\p{Cc}+/gu, ' ').trim();
}

/** Whether the server refused the message or its recipient permanently: 5xx, except 503, which is about the session. */
function isPermanent({ code, responseCode = 0 }: SmtpError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  return responseCode >= 500 && responseCode !== 503 && !LOGIN_REPLIES.includes(responseCode);
}
