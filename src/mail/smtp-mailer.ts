import { createTransport } from 'nodemailer';
import type { Clock } from '../config/clock';
import { PermanentMailError, type Mailer, type OutgoingMail } from './mailer';
import { mimeMessage } from './mime-message';

/** What the SMTP driver needs: the server's `smtp://` or `smtps://` URL and the sender of all mail. */
export interface SmtpMailerOptions {
  url: string;
  from: string;
  clock: Clock;
}

/** How long one step of the conversation (look-up, connection, greeting, answer) may take. */
const STEP_TIMEOUT_MS = 10_000;
/** Replies about our login, not about the message: mail waits until the configuration is right. */
const LOGIN_REPLIES: readonly number[] = [530, 534, 535, 538];

/** What nodemailer's SMTP errors carry; `rejectedErrors` has one for each refused recipient. */
interface SmtpError extends Error {
  code?: string | undefined;
  responseCode?: number | undefined;
  recipient?: string | undefined;
  rejected?: string[] | undefined;
}

/** Sends over SMTP, on a few connections that are kept open between messages. */
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
    // Some were taken and some were not. Those that may be taken later are worth a retry: to the others it is the same
    // message id again.
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

/** Whether the server refused this very message or recipient for good: 5xx, but not 503, which is about the session. */
function isPermanent({ code, responseCode = 0 }: SmtpError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  return responseCode >= 500 && responseCode !== 503 && !LOGIN_REPLIES.includes(responseCode);
}
