import { createTransport } from 'nodemailer';
import { codeOf, placeOf } from '../config/start-error';

const CHECK_MS = 5_000;

/** Whether the mail server of SMTP_URL accepts connections and the login. Rejects with a sentence that says what to do. */
export async function checkSmtp(url: string): Promise<string> {
  const { protocol } = new URL(url);
  const place = placeOf(url, protocol === 'smtps:' ? 465 : 587);
  const timeouts = {
    dnsTimeout: CHECK_MS,
    connectionTimeout: CHECK_MS,
    greetingTimeout: CHECK_MS,
    socketTimeout: CHECK_MS,
  };
  const transport = createTransport({ url, ...timeouts });
  try {
    await transport.verify();
    return place;
  } catch (error) {
    const code = codeOf(error);
    throw new Error(
      code === 'EAUTH'
        ? `The mail server at ${place} refuses the login. Correct the user and the password in SMTP_URL.`
        : `SMTP_URL leads to ${place}, where no mail server answers (${code || String(error)}). Mail waits until it does; start it, or correct SMTP_URL.`,
      { cause: error },
    );
  } finally {
    transport.close();
  }
}
