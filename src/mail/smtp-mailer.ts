import { createTransport } from 'nodemailer';
import type { Clock } from '../config/clock';
import { PermanentMailError, type Mailer, type OutgoingMail } from './mailer';
import { mimeMessage } from './mime-message';

/** The `smtp://` or `smtps://` URL of the server, and the sender of all mail. */
export interface SmtpMailerOptions {
  url: string;
  from: string;
  clock: Clock;
}

/** The timeout of one step of the conversation (DNS, connection, greeting, reply). */
const STEP_TIMEOUT_MS = 10_000;
/** Replies about our login rather than the message: mail waits until the configuration is corrected. */
const LOGIN_REPLIES: readonly number[] = [530, 534, 535, 538];

/** The properties of nodemailer's SMTP errors; `rejectedErrors` contains one for each refused recipient. */
interface SmtpError extends Error {
  code?: string | undefined;
  responseCode?: number | undefined;
  recipient?: string | undefined;
  rejected?: string[] | undefined;
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

  async send(mail: OutgoingMail): Promise<void> {
    const message = mimeMessage(mail, { from: this.options.from, date: this.options.clock.now() });
    const refusals = await this.transport.sendMail(message).then(
      (info) => (info.rejectedErrors ?? []) as SmtpError[],
      (error: SmtpError) => {
        if (!isPermanent(error)) throw error;
        throw new PermanentMailError(error.message, error.rejected ?? [...mail.to, ...(mail.cc ?? [])], {
          cause: error,
        });
      },
    );
    // Some recipients were accepted and some were not. If some may be accepted later, the message is retried; the
    // others receive the same message ID again.
    const passing = refusals.find((refusal) => !isPermanent(refusal));
    if (passing) throw passing;
    if (refusals[0])
      throw new PermanentMailError(refusals[0].message, refusals.map(recipientOf), { cause: refusals[0] });
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

function recipientOf(refusal: SmtpError): string {
  return refusal.recipient ?? '';
}

/** Whether the server refused this message or recipient permanently: 5xx, except 503, which is about the session. */
function isPermanent({ code, responseCode = 0 }: SmtpError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  return responseCode >= 500 && responseCode !== 503 && !LOGIN_REPLIES.includes(responseCode);
}
