import { type OutgoingSms, PermanentSmsError, type SmsSender } from './sms-sender';

/** The provider's URL (`https://api.twilio.com`), the account, and the sender of messages. */
export interface HttpSmsSenderOptions {
  url: string;
  account: string;
  token: string;
  /** A number in E.164 format, or a sender name. */
  from: string;
  /** How long the provider may take to respond; 10 seconds by default. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/**
 * Errors about the message itself, for which a retry would not help; other errors are about the configuration, the
 * load, or the provider.
 */
const PERMANENT: readonly number[] = [400, 422];

/** Sends by Twilio's HTTP API, which other providers also support. */
export class HttpSmsSender implements SmsSender {
  constructor(private readonly options: HttpSmsSenderOptions) {}

  async send({ messageId, to, body }: OutgoingSms): Promise<void> {
    const { url, account, token, from, timeoutMs = TIMEOUT_MS } = this.options;
    const response = await fetch(`${url}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`,
        accept: 'application/json',
        'idempotency-key': messageId,
      },
      body: new URLSearchParams({ To: to, From: from, Body: body }),
      // The token is sent only to the provider.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = await response.text();
    if (response.ok) return;
    // The provider's message may quote number and text, so only its code is kept.
    const reason = `the SMS provider responded with ${response.status}${codeIn(answer)}`;
    throw PERMANENT.includes(response.status) ? new PermanentSmsError(reason) : new Error(reason);
  }
}

function codeIn(answer: string): string {
  const code = /"code":\s*(\d{1,6})\b/.exec(answer)?.[1];
  return code ? ` (code ${code})` : '';
}
