import { BillfoldError, ErrorCode } from '../domain/errors';
import type { ExpectedPayment, PaymentVerdict, PlanPayments } from '../domain/plan-payments';

/** What the driver needs: the address of the API (`https://api.stripe.com`), and the account's secret key. */
export interface StripePaymentsOptions {
  url: string;
  secretKey: string;
  /** How long Stripe may take to answer; 10 seconds when left out. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const INTENT_ID = /^pi_[A-Za-z0-9]{1,100}$/;

/** Looks payments up as payment intents, by the HTTP API of Stripe. */
export class StripePayments implements PlanPayments {
  constructor(private readonly options: StripePaymentsOptions) {}

  async verify(paymentId: string, expected: ExpectedPayment): Promise<PaymentVerdict> {
    if (!INTENT_ID.test(paymentId)) return 'UNKNOWN';
    const { status, body } = await this.get(`/v1/payment_intents/${paymentId}`).catch(unavailable);
    if (status === 404) return 'UNKNOWN';
    if (status !== 200 || body === null) return unavailable();
    // A payment that names its organization is that organization's alone; to others it does not exist.
    const owner = (body['metadata'] as Record<string, unknown> | null | undefined)?.['organizationId'];
    if (body['id'] !== paymentId || (owner !== undefined && owner !== expected.organizationId)) return 'UNKNOWN';
    if (body['status'] !== 'succeeded') return 'NOT_PAID';
    const isRight =
      body['amount_received'] === Number(expected.amountMinor) && body['currency'] === expected.currency.toLowerCase();
    return isRight ? 'PAID' : 'WRONG_AMOUNT';
  }

  private async get(path: string): Promise<{ status: number; body: Record<string, unknown> | null }> {
    const { url, secretKey, timeoutMs = TIMEOUT_MS } = this.options;
    const response = await fetch(`${url}${path}`, {
      headers: { authorization: `Bearer ${secretKey}`, accept: 'application/json' },
      // The key goes nowhere but to Stripe.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = JSON.parse(await response.text()) as unknown;
    return {
      status: response.status,
      body: typeof body === 'object' ? (body as Record<string, unknown> | null) : null,
    };
  }
}

/** Stripe's own words, and ours of the network, may hold what a caller should not see. */
function unavailable(): never {
  throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'The payment cannot be looked up now. Try again in a moment.');
}
