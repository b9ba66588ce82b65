import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeTypeId } from '../../src/domain/typeid';
import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import {
  CancelSubscriptionDocument,
  ConsumeInvoiceAllowanceDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  PlanOverviewDocument,
  type PlanCode,
  UpgradePlanDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { nothingChanged } from '../support/unchanged';
import { addColleague } from '../support/team';

const START = '2025-01-31T10:00:00.000Z';

let app: TestApp;
let payments = 0;
const newPayment = () => `PAY${(payments += 1)}`;
const plan = (code: string) => code as PlanCode;

async function upgrade(api: ApiClient, code: string, paymentId = newPayment()) {
  return (await api.ok(UpgradePlanDocument, { input: { plan: plan(code), paymentId } })).upgradePlan.subscription;
}

async function setUsed(target: TestApp, api: ApiClient, used: number): Promise<void> {
  const { me } = await api.ok(MeDocument);
  await asOwner(target, me.organization.id, `UPDATE subscriptions SET invoices_used = ${used}`);
}

/** Runs one statement in the scope of an organization. */
async function asOwner(target: TestApp, organizationId: string, statement: string): Promise<void> {
  const uuid = decodeTypeId(organizationId)?.uuid ?? '';
  await target.app.services.database.transaction({ kind: 'organization', organizationId: uuid, userId: null }, (sql) =>
    sql.query(statement),
  );
}

async function invoiceMaker(api: ApiClient) {
  const { createClient } = await api.ok(CreateClientDocument, { input: { name: 'Acme' } });
  const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
  return async () => {
    // A machine under load makes the last of many wait too long for a connection: they ask again, as clients do.
    for (;;) {
      const answer = await api.send(CreateInvoiceDocument, { input: { clientId: createClient.id, lines } });
      if (answer.errors[0]?.extensions.code !== 'SERVICE_UNAVAILABLE') return answer;
    }
  };
}

describe('plans', () => {
  beforeAll(async () => {
    app = await startTestApp({ worker: true });
  });
  afterAll(() => app.stop());

  it('plan shows the plan that is and those that could be', async () => {
    const owner = await app.register();
    const { plan: overview } = await owner.ok(PlanOverviewDocument);
    expect(overview.subscription).toMatchObject({
      plan: { code: 'BASIC', hasPremiumTemplates: false },
      invoicesLimit: 50,
      invoicesUsed: 0,
      remaining: 50,
      paidUntil: null,
      cancelledAt: null,
    });
    const standing = { status: 'ACTIVE', isActive: true, interval: 'MONTH', displayName: 'Basic' };
    expect(overview.subscription).toMatchObject(standing);
    expect(overview.availablePlans).toEqual([
      expect.objectContaining({ price: { amount: '0.00', currency: 'USD' }, invoicesLimit: 50 }),
      expect.objectContaining({ price: { amount: '9.99', currency: 'USD' }, invoicesLimit: 500 }),
      expect.objectContaining({
        price: { amount: '29.99', currency: 'USD' },
        invoicesLimit: null,
        plan: { code: 'PREMIUM', name: 'Premium', hasPremiumTemplates: true },
      }),
    ]);
  });

  it('upgradePlan opens up premium templates for the caller alone', async () => {
    const [owner, other] = [await app.register(), await app.register()];
    const upgraded = await upgrade(owner, 'PREMIUM');
    expect(upgraded).toMatchObject({
      plan: { code: 'PREMIUM', hasPremiumTemplates: true },
      invoicesLimit: null,
      remaining: null,
    });
    expect(upgraded.periodEnd).toBe(upgraded.paidUntil);
    expect((await other.ok(PlanOverviewDocument)).plan.subscription.plan.code).toBe('BASIC');
  });

  it('upgradePlan answers what me and plan say afterwards', async () => {
    const owner = await app.register();
    const input = { plan: plan('PRO'), paymentId: newPayment() };
    const { upgradePlan } = await owner.ok(UpgradePlanDocument, { input });
    expect(upgradePlan.subscription).toMatchObject({ displayName: 'Pro Monthly', status: 'ACTIVE' });
    expect(upgradePlan.me.subscription).toMatchObject(upgradePlan.subscription);
    expect((await owner.ok(PlanOverviewDocument)).plan.subscription).toEqual(upgradePlan.subscription);
  });

  it('takes one payment once, whoever uses it at the same moment', async () => {
    const owners = await Promise.all(Array.from({ length: 20 }, () => app.register()));
    const input = { plan: plan('PRO'), paymentId: newPayment() };
    const answers = await Promise.all(owners.map((owner) => owner.send(UpgradePlanDocument, { input })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(19).fill('DUPLICATE_RESOURCE'),
    );
    const plans = await Promise.all(owners.map((owner) => owner.ok(PlanOverviewDocument)));
    expect(plans.filter(({ plan: { subscription } }) => subscription.plan.code === 'PRO')).toHaveLength(1);
  });

  it('refuses what was not paid for', async () => {
    const owner = await app.register();
    const refusal = (code: string, paymentId: string) =>
      owner.refused(UpgradePlanDocument, { input: { plan: plan(code), paymentId } });
    expect(await refusal('PRO', 'pi_unknown')).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'input.paymentId' }],
    });
    for (const free of ['BASIC', 'FREE']) {
      expect(await refusal(free, newPayment())).toMatchObject({
        code: 'VALIDATION_ERROR',
        details: [{ field: 'input.plan' }],
      });
    }
    expect(await refusal('PRO', ' ')).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.paymentId' }],
    });
  });

  it('refuses a cheaper plan while a dearer one is paid for, and its payment stays good', async () => {
    const [owner, other] = [await app.register(), await app.register()];
    await upgrade(owner, 'PREMIUM');
    const input = { plan: plan('PRO'), paymentId: newPayment() };
    expect(await owner.refused(UpgradePlanDocument, { input })).toMatchObject({
      code: 'INVALID_STATE',
      message:
        'PREMIUM is still paid for. Cancel it with cancelSubscription; a cheaper plan can follow when it ends at paidUntil.',
    });
    await other.ok(UpgradePlanDocument, { input });
  });

  it('lets owners alone change the plan', async () => {
    const owner = await app.register();
    const { api: admin } = await addColleague(app, owner, { role: 'ADMIN' as never });
    const { api: employee } = await addColleague(app, owner);
    const input = { plan: plan('PRO'), paymentId: newPayment() };
    for (const api of [admin, employee]) {
      expect(await api.refused(UpgradePlanDocument, { input })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await api.refused(CancelSubscriptionDocument)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await api.refused(PlanOverviewDocument)).toMatchObject({ code: 'FORBIDDEN' });
    }
    await admin.ok(ConsumeInvoiceAllowanceDocument);
    expect(await employee.refused(ConsumeInvoiceAllowanceDocument)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('asks for a session that goes on', async () => {
    const gone = await app.register();
    await gone.ok(LogoutDocument);
    const input = { plan: plan('PRO'), paymentId: newPayment() };
    for (const [api, code] of [
      [app.anonymous, 'UNAUTHORIZED'],
      [gone, 'SESSION_EXPIRED'],
    ] as const) {
      expect(await api.refused(UpgradePlanDocument, { input })).toMatchObject({ code });
      expect(await api.refused(CancelSubscriptionDocument)).toMatchObject({ code });
      expect(await api.refused(ConsumeInvoiceAllowanceDocument)).toMatchObject({ code });
      expect(await api.refused(PlanOverviewDocument)).toMatchObject({ code });
    }
  });

  it('counts 100 invoices at once exactly: 50 are made', async () => {
    const owner = await app.register();
    const createInvoice = await invoiceMaker(owner);
    const answers = await Promise.all(Array.from({ length: 100 }, createInvoice));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'MADE').sort();
    expect(codes).toEqual([...Array<string>(50).fill('LIMIT_REACHED'), ...Array<string>(50).fill('MADE')]);
    const { subscription } = (await owner.ok(PlanOverviewDocument)).plan;
    expect(subscription).toMatchObject({ invoicesUsed: 50, remaining: 0 });
    expect(await owner.refused(ConsumeInvoiceAllowanceDocument)).toMatchObject({ code: 'LIMIT_REACHED' });
  });

  it('is refused without a subscription, where nothing could be counted', async () => {
    const owner = await app.register();
    const createInvoice = await invoiceMaker(owner);
    const { me } = await owner.ok(MeDocument);
    await asOwner(app, me.organization.id, 'DELETE FROM subscriptions');
    const refused = await nothingChanged(app, () => owner.refused(ConsumeInvoiceAllowanceDocument));
    expect(refused.code).toBe('INTERNAL_ERROR');
    await nothingChanged(app, async () => expect((await createInvoice()).errors).toHaveLength(1));
  });

  it('takes one a request for a device, and one for a repeated request', async () => {
    const owner = await app.register();
    const key = { 'idempotency-key': 'device-1' };
    const first = await owner.ok(ConsumeInvoiceAllowanceDocument, undefined, key);
    expect(first.consumeInvoiceAllowance).toMatchObject({ invoicesUsed: 1, remaining: 49 });
    expect(await owner.ok(ConsumeInvoiceAllowanceDocument, undefined, key)).toEqual(first);
    const { consumeInvoiceAllowance: second } = await owner.ok(ConsumeInvoiceAllowanceDocument);
    expect(second).toMatchObject({ invoicesUsed: 2 });
  });
});

describe('months', () => {
  let clock: MovedClock;
  beforeEach(async () => {
    clock = new MovedClock(new Date(START));
    app = await startTestApp({ clock });
  });
  afterEach(() => app.stop());

  const period = async (api: ApiClient) => {
    const { subscription } = (await api.ok(MeDocument)).me;
    return [subscription.periodStart, subscription.periodEnd];
  };

  /** Moves the clock while the owner is logged out, and logs them in again. */
  async function at(iso: string, email: string): Promise<ApiClient> {
    clock.set(iso);
    const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    return new ApiClient(app.url, login.accessToken);
  }

  it('are counted from the day of registering and do not drift', async () => {
    const email = 'anchor@example.test';
    await app.register({ email });
    const expectations: [string, string, string][] = [
      [START, START, '2025-02-28T10:00:00.000Z'],
      ['2025-02-28T09:59:59.999Z', START, '2025-02-28T10:00:00.000Z'],
      ['2025-02-28T10:00:00.000Z', '2025-02-28T10:00:00.000Z', '2025-03-31T10:00:00.000Z'],
      ['2025-03-31T09:00:00.000Z', '2025-02-28T10:00:00.000Z', '2025-03-31T10:00:00.000Z'],
      ['2025-03-31T10:00:00.000Z', '2025-03-31T10:00:00.000Z', '2025-04-30T10:00:00.000Z'],
      ['2028-02-29T12:00:00.000Z', '2028-02-29T10:00:00.000Z', '2028-03-31T10:00:00.000Z'],
    ];
    for (const [now, start, end] of expectations) {
      const owner = await at(now, email);
      // What is shown before an invoice is made, and what is counted when it is.
      expect(await period(owner)).toEqual([start, end]);
      const { consumeInvoiceAllowance: counted } = await owner.ok(ConsumeInvoiceAllowanceDocument);
      expect([counted.periodStart, counted.periodEnd]).toEqual([start, end]);
      expect(await period(owner)).toEqual([start, end]);
    }
  });

  it('begin once, whoever makes the first invoice at the same moment', async () => {
    const email = 'rollover@example.test';
    await setUsed(app, await app.register({ email }), 50);
    const owner = await at('2025-04-15T00:00:00.000Z', email);
    const createInvoice = await invoiceMaker(owner);
    const answers = await Promise.all(Array.from({ length: 60 }, createInvoice));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(50);
    expect(await period(owner)).toEqual(['2025-03-31T10:00:00.000Z', '2025-04-30T10:00:00.000Z']);
  });

  it('of a paid plan go on with another payment, and end with the free plan', async () => {
    const email = 'paid@example.test';
    let owner = await app.register({ email });
    await setUsed(app, owner, 50);
    expect(await owner.refused(ConsumeInvoiceAllowanceDocument)).toMatchObject({ code: 'LIMIT_REACHED' });
    owner = await at('2025-02-10T00:00:00.000Z', email);
    expect(await upgrade(owner, 'PRO')).toMatchObject({
      invoicesLimit: 500,
      invoicesUsed: 0,
      periodStart: '2025-02-10T00:00:00.000Z',
      periodEnd: '2025-03-10T00:00:00.000Z',
      paidUntil: '2025-03-10T00:00:00.000Z',
    });
    await setUsed(app, owner, 300);
    expect(await upgrade(owner, 'PRO')).toMatchObject({
      invoicesUsed: 300,
      periodEnd: '2025-03-10T00:00:00.000Z',
      paidUntil: '2025-04-10T00:00:00.000Z',
    });
    owner = await at('2025-03-20T00:00:00.000Z', email);
    expect((await owner.ok(PlanOverviewDocument)).plan.subscription).toMatchObject({
      plan: { code: 'PRO' },
      invoicesUsed: 0,
      periodStart: '2025-03-10T00:00:00.000Z',
    });
    owner = await at('2025-04-10T00:00:00.000Z', email);
    const free = {
      plan: { code: 'BASIC' },
      invoicesLimit: 50,
      paidUntil: null,
      periodStart: '2025-04-10T00:00:00.000Z',
      periodEnd: '2025-05-10T00:00:00.000Z',
      // After an invoice has reset the row, too.
      ...{ status: 'ENDED', isActive: false, displayName: 'Basic' },
    };
    expect((await owner.ok(PlanOverviewDocument)).plan.subscription).toMatchObject({ ...free, invoicesUsed: 0 });
    const { consumeInvoiceAllowance } = await owner.ok(ConsumeInvoiceAllowanceDocument);
    expect(consumeInvoiceAllowance).toMatchObject({ ...free, invoicesUsed: 1 });
    expect((await owner.ok(PlanOverviewDocument)).plan.subscription).toEqual(consumeInvoiceAllowance);
  });

  it('of a dearer plan begin in the middle of a month, and falling back from 300 used leaves a count that holds', async () => {
    const email = 'middle@example.test';
    let owner = await app.register({ email });
    await upgrade(owner, 'PRO');
    await setUsed(app, owner, 300);
    owner = await at('2025-02-05T00:00:00.000Z', email);
    expect(await upgrade(owner, 'PREMIUM')).toMatchObject({ invoicesUsed: 0, invoicesLimit: null });
    await setUsed(app, owner, 700);
    owner = await at('2025-03-06T00:00:00.000Z', email);
    const { consumeInvoiceAllowance } = await owner.ok(ConsumeInvoiceAllowanceDocument);
    expect(consumeInvoiceAllowance).toMatchObject({ plan: { code: 'BASIC' }, invoicesUsed: 1, invoicesLimit: 50 });
    // A free plan again: a cheaper paid one is no downgrade.
    expect(await upgrade(owner, 'PRO')).toMatchObject({ plan: { code: 'PRO' }, invoicesUsed: 0 });
  });

  it('cancelSubscription ends the plan when what is paid for is over', async () => {
    const email = 'cancel@example.test';
    let owner = await app.register({ email });
    expect(await owner.refused(CancelSubscriptionDocument)).toMatchObject({ code: 'INVALID_STATE' });
    await upgrade(owner, 'PREMIUM');
    const { cancelSubscription } = await owner.ok(CancelSubscriptionDocument);
    const cancelled = { status: 'CANCELLED', isActive: true, displayName: 'Premium Monthly' };
    expect(cancelSubscription).toMatchObject({ plan: { code: 'PREMIUM' }, cancelledAt: START, ...cancelled });
    expect(await owner.refused(CancelSubscriptionDocument)).toMatchObject({ code: 'INVALID_STATE' });
    expect(await upgrade(owner, 'PREMIUM')).toMatchObject({
      cancelledAt: null,
      status: 'ACTIVE',
      paidUntil: '2025-03-31T10:00:00.000Z',
    });
    await owner.ok(CancelSubscriptionDocument);
    owner = await at('2025-03-31T09:59:00.000Z', email);
    expect((await owner.ok(MeDocument)).me.subscription.plan.code).toBe('PREMIUM');
    owner = await at('2025-03-31T10:00:00.000Z', email);
    expect((await owner.ok(MeDocument)).me.subscription.plan.code).toBe('BASIC');
    expect(await owner.refused(CancelSubscriptionDocument)).toMatchObject({ code: 'INVALID_STATE' });
  });
});

describe('upgradePlan with Stripe', () => {
  let stripe: Server;
  let answer: { status: number; body: object } | null;
  beforeAll(async () => {
    stripe = createServer((_request, response) => {
      if (answer) response.writeHead(answer.status).end(JSON.stringify(answer.body));
      else response.destroy();
    });
    await new Promise<void>((resolve) => stripe.listen(0, '127.0.0.1', resolve));
    const STRIPE_API_URL = `http://127.0.0.1:${(stripe.address() as AddressInfo).port}`;
    app = await startTestApp({ settings: { STRIPE_API_URL, STRIPE_SECRET_KEY: 'sk_test_1' } });
  });
  afterAll(async () => {
    await app.stop();
    stripe.closeAllConnections();
    await new Promise((resolve) => stripe.close(resolve));
  });

  const input = { plan: plan('PRO'), paymentId: 'pi_1' };
  const intentOf = (organizationId: string, parts: object = {}) => ({
    status: 200,
    body: {
      ...{ id: 'pi_1', status: 'succeeded', amount_received: 999, currency: 'usd', metadata: { organizationId } },
      latest_charge: { amount_refunded: 0, disputed: false },
      ...parts,
    },
  });

  it('takes a payment that succeeded, and refuses others without changing anything', async () => {
    const owner = await app.register();
    const { id } = (await owner.ok(MeDocument)).me.organization;
    const intent = (parts?: object) => intentOf(id, parts);
    for (const [what, code] of [
      [intent({ status: 'processing' }), 'INVALID_STATE'],
      [intent({ amount_received: 1 }), 'VALIDATION_ERROR'],
      [intent({ latest_charge: { amount_refunded: 999 } }), 'INVALID_STATE'],
      [intentOf('org_01h455vb4pex5vsknk084sn02q'), 'NOT_FOUND'],
      [intent({ metadata: {} }), 'NOT_FOUND'],
      [{ status: 404, body: {} }, 'NOT_FOUND'],
      [{ status: 500, body: {} }, 'SERVICE_UNAVAILABLE'],
      [null, 'SERVICE_UNAVAILABLE'],
    ] as const) {
      answer = what;
      expect(await owner.refused(UpgradePlanDocument, { input })).toMatchObject({ code });
    }
    expect((await owner.ok(PlanOverviewDocument)).plan.subscription.plan.code).toBe('BASIC');
    answer = intent();
    expect((await owner.ok(UpgradePlanDocument, { input })).upgradePlan.subscription.plan.code).toBe('PRO');
    expect(await owner.refused(UpgradePlanDocument, { input })).toMatchObject({ code: 'DUPLICATE_RESOURCE' });
  });

  it('gives a repeated request its first answer, whatever Stripe says by then', async () => {
    const owner = await app.register();
    const { id } = (await owner.ok(MeDocument)).me.organization;
    const other = { plan: plan('PRO'), paymentId: 'pi_2' };
    const key = { 'idempotency-key': 'upgrade-1' };
    answer = null;
    expect(await owner.refused(UpgradePlanDocument, { input: other }, key)).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    answer = intentOf(id, { id: 'pi_2' });
    const first = await owner.ok(UpgradePlanDocument, { input: other }, key);
    answer = null;
    expect(await owner.ok(UpgradePlanDocument, { input: other }, key)).toEqual(first);
    expect(await owner.refused(UpgradePlanDocument, { input }, key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });
});
