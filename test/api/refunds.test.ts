import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { closeInvoice } from '../support/close-invoice';
import {
  NodesDocument,
  type RefundPartsFragment,
  RefundsOfInvoiceDocument,
  RefundsOfPaymentsDocument,
  UpdateMemberDocument,
} from '../support/generated/operations';
import { invoiceUuid, publishDraft, sqlOf } from '../support/invoices';
import { addProject, lineOf } from '../support/limited';
import { addColleague, addEmployee } from '../support/team';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let invoice: { id: string; number?: string | null };
let paymentId: string;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
beforeEach(async () => {
  ({ owner, clientId } = await aStudio({ on: app, client: {} }));
  invoice = await publishDraft(owner, { clientId });
  await closeInvoice(app, owner, { id: invoice.id, as: 'REFUNDED' });
  paymentId = (await refundsOf(owner)).payments.nodes[0]?.id ?? '';
});
afterAll(() => app.stop());

const refundsOf = async (api: ApiClient, id = invoice.id) => (await api.ok(RefundsOfInvoiceDocument, { id })).invoice;
const ofPayments = async (api: ApiClient) => (await api.ok(RefundsOfPaymentsDocument)).payments.nodes;

/** Adds a refund of what no invoice had taken, which failed: no act makes one yet. */
const addFailed = () =>
  sqlOf(app, owner, [
    `INSERT INTO refunds (organization_id, id, payment_id, amount_minor, refund_date, method, status, external_refund_id, created_at)
     SELECT organization_id, gen_random_uuid(), payment_id, 500, '2025-02-01', 'BANK_TRANSFER', 'FAILED', 're_1', created_at + interval '1 day'
     FROM refunds WHERE invoice_id = $1`,
    [invoiceUuid(invoice.id)],
  ]);

describe('the refunds of a payment and of an invoice', () => {
  it('say how much was given back, when, how and from which invoice', async () => {
    const { refunds, payments, ...facts } = await refundsOf(owner);
    expect(facts).toMatchObject({ status: 'REFUNDED', refundState: 'ALL_MONEY', refunded: { amount: '100.00' } });
    expect(refunds.nodes).toEqual([
      {
        id: expect.stringMatching(/^rfd_[0-9a-z]{26}$/) as string,
        amount: { amount: '100.00', currency: 'USD' },
        status: 'SUCCEEDED',
        refundDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        method: 'CASH',
        externalRefundId: null,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
        invoice: { id: invoice.id, number: invoice.number },
      },
    ]);
    expect(payments.nodes).toEqual([{ id: paymentId, refunded: { amount: '100.00', currency: 'USD' }, refunds }]);
    expect(await ofPayments(owner)).toEqual([{ id: paymentId, refunds }]);
  });

  it('tell one that is awaited and one that failed, which counts for nothing', async () => {
    await sqlOf(app, owner, [`UPDATE refunds SET status = 'PENDING', external_refund_id = 're_0'`]);
    await addFailed();
    const { refunds, refunded, payments } = await refundsOf(owner);
    const told = (some: RefundPartsFragment[]) =>
      some.map(({ status, amount, externalRefundId, invoice: from }) => [
        ...[status, amount.amount, externalRefundId, from?.id ?? null],
      ]);
    const awaited = ['PENDING', '100.00', 're_0', invoice.id];
    expect(told(refunds.nodes)).toEqual([awaited]);
    expect(told(payments.nodes[0]?.refunds.nodes ?? [])).toEqual([awaited, ['FAILED', '5.00', 're_1', null]]);
    expect([refunded.amount, payments.nodes[0]?.refunded.amount]).toEqual(['100.00', '100.00']);
  });

  it('are empty where nothing was given back', async () => {
    const { id } = await publishDraft(owner, { clientId });
    expect(await refundsOf(owner, id)).toMatchObject({
      refundState: 'NONE',
      refunds: { nodes: [] },
      payments: { nodes: [] },
    });
  });

  it('are the same text from graphql-js', async () => {
    const query = (directive: string) =>
      `{ invoice(id: "${invoice.id}") { refunds { nodes { id amount { amount } status ${directive} refundDate method invoice { number } } } } }`;
    const [direct, walked] = await Promise.all(
      ['', '@include(if: true)'].map(async (directive) => (await owner.post({ query: query(directive) })).text),
    );
    expect(direct).toContain('SUCCEEDED');
    expect(direct).toBe(walked);
  });

  it('cost what going round in them costs', async () => {
    const round = (below: string): string => `refunds { nodes { invoice { ${below} } } }`;
    const rounds = (below: string): string => `{ invoice(id: "${invoice.id}") { ${below} } }`;
    expect((await owner.send(rounds(round('refunds { nodes { id } }')))).errors).toEqual([]);
    const far = rounds(round(round('id'))).replaceAll('refunds', 'refunds(first: 100)');
    expect(await owner.refused(far)).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'cost' });
  });
});

describe('refunds are not shown', () => {
  it('to another organization, nor to nobody', async () => {
    const stranger = await app.register();
    const notTheirs = stranger.refused(RefundsOfInvoiceDocument, { id: invoice.id });
    await expect(notTheirs).resolves.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ofPayments(stranger)).toEqual([]);
    expect((await stranger.ok(NodesDocument, { ids: [paymentId] })).nodes).toEqual([null]);
    expect(await sqlOf(app, stranger, [`SELECT FROM refunds`])).toEqual([]);
    for (const refused of [
      app.anonymous.refused(RefundsOfInvoiceDocument, { id: invoice.id }),
      app.anonymous.refused(RefundsOfPaymentsDocument),
    ]) {
      await expect(refused).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
    }
  });

  it('to an employee without INVOICING', async () => {
    const clerk = await addEmployee(app, owner, 'CLIENTS');
    for (const refused of [
      clerk.api.refused(RefundsOfInvoiceDocument, { id: invoice.id }),
      clerk.api.refused(RefundsOfPaymentsDocument),
    ]) {
      await expect(refused).resolves.toMatchObject({ code: 'FORBIDDEN' });
    }
    const accountant = await addEmployee(app, owner, 'INVOICING');
    expect((await refundsOf(accountant.api)).refunds.nodes).toHaveLength(1);
  });

  it('to a member who is limited to other projects; those of their own are', async () => {
    const [own, other] = [
      await addProject(owner, { clientId, name: 'Own' }),
      await addProject(owner, { clientId, name: 'Other' }),
    ];
    const permissions = { features: ['INVOICING' as const], projects: [own] };
    const limited = await addColleague(app, owner, { permissions });
    for (const project of [own, other]) {
      const { id } = await publishDraft(owner, { clientId, lines: [lineOf(project)] });
      await closeInvoice(app, owner, { id, as: 'REFUNDED' });
    }
    const seen = await ofPayments(limited.api);
    expect(seen.map(({ refunds }) => refunds.nodes.length)).toEqual([1]);
    expect(await ofPayments(owner)).toHaveLength(3);
    await expect(limited.api.refused(RefundsOfInvoiceDocument, { id: invoice.id })).resolves.toMatchObject({
      code: 'NOT_FOUND',
    });
    await owner.ok(UpdateMemberDocument, { input: { id: limited.memberId, projectIds: null } });
    expect(await ofPayments(limited.api)).toHaveLength(3);
  });
});
