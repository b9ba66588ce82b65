import { type OutgoingSms, PermanentSmsError, type SmsSender } from './sms-sender';

/** What the driver needs: the provider's address (`https://api.twilio.com`), the account, and who messages come from. */
export interface HttpSmsSenderOptions {
  url: string;
  account: string;
  token: string;
  /** A number in E.164, or a sender's name. */
  from: string;
  /** How long the provider may take to answer; 10 seconds when left out. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** What is about the message itself, and will be no better next time; the rest is about us, the load, or the provider. */
const PERMANENT: readonly number[] = [400, 422];

/** Sends by the HTTP API of Twilio, which others speak too. */
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
      // The token goes nowhere but to the provider.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = await response.text();
    if (response.ok) return;
    // The provider's own words may repeat number and text: its code alone is kept.
    const reason = `the SMS provider answered ${response.status}${codeIn(answer)}`;
    throw PERMANENT.includes(response.status) ? new PermanentSmsError(reason) : new Error(reason);
  }
}

function codeIn(answer: string): string {
  const code = /"code":\s*(\d{1,6})\b/.exec(answer)?.[1];
  return code ? ` (code ${code})` : '';
}
