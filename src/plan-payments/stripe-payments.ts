import { BillfoldError, ErrorCode } from '../domain/errors';
import type { ExpectedPayment, PaymentVerdict, PlanPayments } from '../domain/plan-payments';

/** The URL of the API (`https://api.stripe.com`), and the account's secret key. */
export interface StripePaymentsOptions {
  url: string;
  secretKey: string;
  /** How long Stripe may take to respond; 10 seconds by default. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const INTENT_ID = /^pi_[A-Za-z0-9]{1,100}$/;
/** Fixes the API version, whatever the account's default is. */
const API_VERSION = '2024-06-20';

type Fields = Record<string, unknown>;

/** Looks up payments as payment intents, with Stripe's HTTP API. */
export class StripePayments implements PlanPayments {
  constructor(private readonly options: StripePaymentsOptions) {}

  async verify(paymentId: string, expected: ExpectedPayment): Promise<PaymentVerdict> {
    if (!INTENT_ID.test(paymentId)) return 'UNKNOWN';
    const { status, body } = await this.get(`/v1/payment_intents/${paymentId}?expand[]=latest_charge`).catch(
      unavailable,
    );
    if (status === 404) return 'UNKNOWN';
    if (status !== 200 || body === null) return unavailable();
    // An ID is not secret: a payment is valid only for the organization that it was made for, and does not exist for
    // others.
    const owner = (body['metadata'] as Fields | null | undefined)?.['organizationId'];
    if (body['id'] !== paymentId || owner !== expected.organizationId) return 'UNKNOWN';
    if (body['status'] !== 'succeeded') return 'NOT_PAID';
    // A refunded payment still has the status succeeded; its charge shows the refund.
    const charge = body['latest_charge'] as Fields | null | undefined;
    if (typeof charge?.['amount_refunded'] !== 'number') return unavailable();
    if (charge['amount_refunded'] > 0 || charge['disputed'] === true) return 'NOT_PAID';
    const isRight =
      body['amount_received'] === Number(expected.amountMinor) && body['currency'] === expected.currency.toLowerCase();
    return isRight ? 'PAID' : 'WRONG_AMOUNT';
  }

  private async get(path: string): Promise<{ status: number; body: Fields | null }> {
    const { url, secretKey, timeoutMs = TIMEOUT_MS } = this.options;
    const response = await fetch(`${url}${path}`, {
      headers: { authorization: `Bearer ${secretKey}`, accept: 'application/json', 'stripe-version': API_VERSION },
      // The key is sent only to Stripe.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = JSON.parse(await response.text()) as unknown;
    return {
      status: response.status,
      body: typeof body === 'object' ? (body as Fields | null) : null,
    };
  }
}

/** Stripe's message, or that of a network error, may contain what a caller should not see. */
function unavailable(): never {
  throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'The payment cannot be looked up now. Try again in a moment.');
}
