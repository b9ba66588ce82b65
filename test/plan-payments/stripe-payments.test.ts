import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StripePayments } from '../../src/plan-payments/stripe-payments';
import { developmentPayments } from '../../src/plan-payments/development-payments';
import { noPayments } from '../../src/plan-payments/no-payments';

const expected = { amountMinor: 999n, currency: 'USD', organizationId: 'org_mine' };
const paid = {
  ...{ id: 'pi_1', object: 'payment_intent', status: 'succeeded', amount_received: 999, currency: 'usd' },
  metadata: { organizationId: 'org_mine' },
  latest_charge: { id: 'ch_1', amount_refunded: 0, disputed: false },
};

describe('Stripe', () => {
  let stripe: Server;
  let url: string;
  let heard: IncomingMessage[];
  /** What it answers; null for nothing at all. */
  let answer: { status: number; body: unknown; headers?: Record<string, string> } | null;

  beforeAll(async () => {
    stripe = createServer((request, response) => {
      heard.push(request);
      const body = typeof answer?.body === 'string' ? answer.body : JSON.stringify(answer?.body);
      if (answer) response.writeHead(answer.status, answer.headers).end(body);
    });
    await new Promise<void>((resolve) => stripe.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(stripe.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    heard = [];
    answer = { status: 200, body: paid };
  });
  afterAll(async () => {
    stripe.closeAllConnections();
    await new Promise((resolve) => stripe.close(resolve));
  });

  const verify = (paymentId = 'pi_1', timeoutMs = 10_000) =>
    new StripePayments({ url, secretKey: 'sk_test_1', timeoutMs }).verify(paymentId, expected);

  it('is asked for the payment intent with the secret key', async () => {
    await expect(verify()).resolves.toBe('PAID');
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ method: 'GET', url: '/v1/payment_intents/pi_1?expand[]=latest_charge' });
    expect(heard[0]?.headers.authorization).toBe('Bearer sk_test_1');
  });

  it.each([
    ['another amount', { amount_received: 998 }, 'WRONG_AMOUNT'],
    ['more than it costs', { amount_received: 2999 }, 'WRONG_AMOUNT'],
    ['another currency', { currency: 'jpy' }, 'WRONG_AMOUNT'],
    ['not taken yet', { status: 'requires_capture' }, 'NOT_PAID'],
    ['cancelled', { status: 'canceled' }, 'NOT_PAID'],
    ['of another organization', { metadata: { organizationId: 'org_other' } }, 'UNKNOWN'],
    ['of nobody by name', { metadata: {} }, 'UNKNOWN'],
    ['given back', { latest_charge: { amount_refunded: 999, disputed: false } }, 'NOT_PAID'],
    ['given back in part', { latest_charge: { amount_refunded: 1, disputed: false } }, 'NOT_PAID'],
    ['disputed', { latest_charge: { amount_refunded: 0, disputed: true } }, 'NOT_PAID'],
    ['another one than was asked for', { id: 'pi_2' }, 'UNKNOWN'],
  ])('says of a payment that is %s', async (_what, parts, verdict) => {
    answer = { status: 200, body: { ...paid, ...parts } };
    await expect(verify()).resolves.toBe(verdict);
  });

  it('does not find an unknown ID, and is not called for a malformed one', async () => {
    answer = { status: 404, body: { error: { code: 'resource_missing' } } };
    await expect(verify()).resolves.toBe('UNKNOWN');
    heard = [];
    for (const id of ['PAY1', '../customers', 'pi_1/capture', 'pi_', '']) {
      await expect(verify(id)).resolves.toBe('UNKNOWN');
    }
    expect(heard).toHaveLength(0);
  });

  it.each([
    [401, { error: { message: 'Invalid API Key provided: sk_test_1' } }],
    [429, {}],
    [500, {}],
    [200, '<html>no JSON'],
    [200, 'null'],
    [200, { ...paid, latest_charge: 'ch_1' }],
    [200, { ...paid, latest_charge: null }],
  ])('is away when it answers %d %j', async (status, body) => {
    answer = { status, body };
    const error = await verify().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(JSON.stringify(error) + (error as Error).message).not.toContain('sk_test_1');
  });

  it('is away when it does not answer in time, sends elsewhere, or can not be reached', async () => {
    answer = null;
    await expect(verify('pi_1', 50)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    answer = { status: 302, body: '', headers: { location: `${url}/elsewhere` } };
    await expect(verify()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    const away = new StripePayments({ url: 'http://127.0.0.1:1', secretKey: 'k' });
    await expect(away.verify('pi_1', expected)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});

describe('without a provider', () => {
  it('accepts only IDs that begin with PAY in development', async () => {
    await expect(developmentPayments.verify('PAY-1', expected)).resolves.toBe('PAID');
    await expect(developmentPayments.verify('pi_1', expected)).resolves.toBe('UNKNOWN');
  });

  it('accepts none in production', async () => {
    await expect(noPayments.verify('PAY-1', expected)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});
