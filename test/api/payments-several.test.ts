import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ApplyCreditDocument,
  ClientDocument,
  CreditInvoiceDocument,
  DeletePaymentDocument,
  InvoiceDocument,
  PaymentsDocument,
  RecordPaymentDocument,
  type RecordPaymentInput,
  RecordPaymentsDocument,
  RefundPaymentDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, codesOf, makeDraft, publishDraft, registerEmployee, sqlOf } from '../support/invoices';
import { lawsHold } from '../support/laws';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  const server = { clock: new MovedClock(new Date('2025-03-10T09:00:00.000Z')) };
  ({ app, owner: api, clientId } = await aStudio({ server, client: {}, unlimited: true }));
});
afterEach(() => lawsHold(app));
afterAll(() => app.stop());

const published = async (fields: Parameters<typeof publishDraft>[1] = {}) =>
  (await publishDraft(api, { clientId, ...fields })).id;
const ofThree = (fields = {}) => Promise.all([published(fields), published(fields), published(fields)]);
const pay = async (input: RecordPaymentInput) => (await api.ok(RecordPaymentsDocument, { input })).recordPayment;
const refused = (input: RecordPaymentInput) =>
  unchanged(app, api, () => api.refused(RecordPaymentsDocument, { input }));
const balances = (invoices: Awaited<ReturnType<typeof pay>>['invoices']) =>
  invoices.map(({ status, remainingBalance }) => [status, remainingBalance.amount]);
const creditOf = async (id: string) => (await api.ok(ClientDocument, { id })).client.credit?.map((each) => each.amount);

describe('one payment over several invoices', () => {
  it('pays each of them its part, and is one payment', async () => {
    const [one, two, three] = await ofThree();
    const allocations = [
      { invoiceId: three, amount: '100.00' },
      { invoiceId: one, amount: '100.00' },
      { invoiceId: two, amount: '50.00' },
    ];
    const { payment, invoices } = await pay({ allocations, amount: '250.00', paymentDate: '2025-03-08' });
    expect(invoices.map(({ id }) => id)).toEqual([one, two, three].sort());
    expect(
      new Map(
        invoices.map(({ id, status, remainingBalance, paidDate }) => [id, [status, remainingBalance.amount, paidDate]]),
      ),
    ).toEqual(
      new Map([
        [one, ['PAID', '0.00', '2025-03-08']],
        [two, ['PUBLISHED', '50.00', null]],
        [three, ['PAID', '0.00', '2025-03-08']],
      ]),
    );
    expect(payment).toMatchObject({ amount: { amount: '250.00' }, unapplied: { amount: '0.00' } });
    expect(payment.allocations.nodes).toHaveLength(3);
    for (const id of [one, two, three]) {
      const { invoice } = await api.ok(InvoiceDocument, { id });
      expect(invoice).toMatchObject({ payments: { nodes: [{ id: payment.id }] } });
      expect(invoice.activity.nodes.map(({ type }) => type)).toContain('PAYMENT_RECORDED');
    }
  });

  it('adds up what is meant for one invoice, and answers with the first that was named as `invoice`', async () => {
    const [one, two] = await ofThree();
    const allocations = [
      { invoiceId: two, amount: '30.00' },
      { invoiceId: one, amount: '10.00' },
      { invoiceId: two, amount: '70.00' },
    ];
    const { recordPayment } = await api.ok(RecordPaymentDocument, { input: { allocations, amount: '110.00' } });
    expect(recordPayment.invoice).toMatchObject({ id: two, status: 'PAID', totalPaid: { amount: '100.00' } });
    expect(recordPayment.payment.allocations.nodes.map(({ amount }) => amount.amount).sort()).toEqual([
      '10.00',
      '100.00',
    ]);
  });

  it('keeps what exceeds balances and allocations as credit only if that is said', async () => {
    const debtor = await addClient(api);
    const [one, two] = await ofThree({ clientId: debtor });
    const parts = (first: string, second: string) => [
      { invoiceId: one, amount: first },
      { invoiceId: two, amount: second },
    ];
    const refusals: [RecordPaymentInput, object][] = [
      [
        { allocations: parts('100.00', '100.01'), amount: '200.01' },
        { code: 'OVERPAYMENT', balance: '100.00', currency: 'USD', details: [{ field: 'input.allocations.1.amount' }] },
      ],
      [
        { allocations: parts('100.00', '50.00'), amount: '200.00' },
        { code: 'OVERPAYMENT', balance: '200.00', currency: 'USD', details: [{ field: 'input.amount' }] },
      ],
      [
        { allocations: parts('100.00', '50.00'), amount: '149.99', excess: 'CREDIT' },
        { code: 'VALIDATION_ERROR', details: [{ field: 'input.allocations' }] },
      ],
    ];
    for (const [input, answer] of refusals) expect(await refused(input)).toMatchObject(answer);
    const { payment, invoices } = await pay({
      allocations: parts('120.00', '50.00'),
      amount: '180.00',
      excess: 'CREDIT',
    });
    expect(payment.unapplied.amount).toBe('30.00');
    expect(balances(invoices)).toEqual(
      expect.arrayContaining([
        ['PAID', '0.00'],
        ['PUBLISHED', '50.00'],
      ]),
    );
    expect(await creditOf(debtor)).toEqual(['30.00']);
  });

  it('is refused as a whole for an invoice of another client or currency, a draft, and one that nobody knows', async () => {
    const other = await addClient(api, { name: 'Other' });
    const mine = await published();
    const amount = '20.00';
    const with2 = (invoiceId: string): RecordPaymentInput => ({
      amount,
      allocations: [mine, invoiceId].map((id) => ({ invoiceId: id, amount: '10.00' })),
    });
    const fault = { details: [{ field: 'input.allocations.1.invoiceId' }] };
    const foreign = (await publishDraft(await app.register())).id;
    const refusals: [string, object][] = [
      [await published({ clientId: other }), { code: 'VALIDATION_ERROR', ...fault }],
      [await published({ currency: 'EUR' }), { code: 'VALIDATION_ERROR', ...fault }],
      [foreign, { code: 'NOT_FOUND', ...fault }],
      [(await makeDraft(api, { clientId })).id, { code: 'INVALID_STATE', from: 'DRAFT', to: 'PAID' }],
    ];
    for (const [id, answer] of refusals) expect(await refused(with2(id))).toMatchObject(answer);
    const both = { ...with2(mine), invoiceId: mine };
    expect(await refused(both)).toMatchObject({ details: [{ field: 'input.allocations' }] });
    expect(await refused({ amount })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.invoiceId' }],
    });
    expect(await refused({ amount, allocations: [] })).toMatchObject({ details: [{ field: 'input.allocations' }] });
    const finer = { ...with2(mine), allocations: [{ invoiceId: mine, amount: '1.001' }] };
    expect(await refused(finer)).toMatchObject({ details: [{ field: 'input.allocations.0.amount' }] });
  });

  it('with an external ID is one payment, and refused with another split', async () => {
    const [one, two, three] = await ofThree();
    const parts = (...amounts: [string, string][]) => amounts.map(([invoiceId, amount]) => ({ invoiceId, amount }));
    const input = {
      amount: '70.00',
      externalPaymentId: 'ch_several',
      allocations: parts([one, '40.00'], [two, '30.00']),
    };
    const { payment } = await pay(input);
    const again = await unchanged(app, api, () =>
      pay({ ...input, allocations: parts([two, '30.00'], [one, '40.00']) }),
    );
    expect(again.payment.id).toBe(payment.id);
    const others = [
      parts([one, '30.00'], [two, '40.00']),
      parts([one, '70.00']),
      parts([one, '30.00'], [two, '30.00'], [three, '10.00']),
    ];
    for (const allocations of others)
      expect(await refused({ ...input, allocations })).toMatchObject({ code: 'DUPLICATE_RESOURCE' });
    for (const target of [{ invoiceId: one }, { clientId }])
      expect(await refused({ ...input, allocations: null, ...target })).toMatchObject({ code: 'DUPLICATE_RESOURCE' });
    await api.ok(CreditInvoiceDocument, { input: { id: one, reason: 'Not delivered.', returnAs: 'REFUND' } });
    expect((await unchanged(app, api, () => pay(input))).payment.id).toBe(payment.id);
  });

  it('is voided as a whole, and refunded from one invoice', async () => {
    const [one, two] = await ofThree();
    const allocations = [one, two].map((invoiceId) => ({ invoiceId, amount: '100.00' }));
    const { payment } = await pay({ allocations, amount: '200.00' });
    const input = { id: payment.id, reopen: true, invoiceId: two };
    expect((await api.ok(RefundPaymentDocument, { input })).refundPayment.refunded.amount).toBe('100.00');
    expect((await api.ok(InvoiceDocument, { id: one })).invoice.status).toBe('PAID');
    const second = await pay({ allocations: [{ invoiceId: two, amount: '100.00' }], amount: '100.00' });
    const { deletePayment } = await api.ok(DeletePaymentDocument, { id: second.payment.id });
    expect(deletePayment.invoices).toMatchObject([{ id: two, status: 'PUBLISHED' }]);
  });

  it('sends as many statements as for one invoice', async () => {
    const [single, ...several] = await ofThree();
    const { database } = app.app.services;
    const pay = `mutation ($input: RecordPaymentInput!) {
      recordPayment(input: $input) { payment { id amount { amount } } invoice { id status remainingBalance { amount } } } }`;
    // The least of several: a session that was not read for a second is read again.
    const sentFor = async (input: RecordPaymentInput) => {
      const counts: number[] = [];
      for (let time = 0; time < 3; time += 1) {
        const before = database.statementsSent;
        expect((await api.send(pay, { input })).errors).toEqual([]);
        counts.push(database.statementsSent - before);
      }
      return Math.min(...counts);
    };
    const allocations = several.map((invoiceId) => ({ invoiceId, amount: '10.00' }));
    const counts = [
      await sentFor({ invoiceId: single, amount: '10.00' }),
      await sentFor({ allocations, amount: '20.00' }),
    ];
    // The lock; payment, allocations, invoices and events; the answer.
    expect(counts).toEqual([3, 3]);
  });
});

describe('a payment without an invoice', () => {
  it("is the client's credit, in their currency, until it is applied", async () => {
    const debtor = await addClient(api, { currency: 'EUR' });
    const { payment, invoices } = await pay({ clientId: debtor, amount: '80.00', reference: 'Ahead' });
    expect(invoices).toEqual([]);
    expect(payment).toMatchObject({ amount: { amount: '80.00', currency: 'EUR' }, unapplied: { amount: '80.00' } });
    await pay({ clientId: debtor, amount: '5.00', currency: 'USD' });
    expect((await api.ok(ClientDocument, { id: debtor })).client.credit).toEqual([
      { amount: '80.00', currency: 'EUR' },
      { amount: '5.00', currency: 'USD' },
    ]);
    const invoiceId = await published({ clientId: debtor, currency: 'EUR' });
    const { applyCredit } = await api.ok(ApplyCreditDocument, { input: { invoiceId } });
    expect(applyCredit).toMatchObject({ totalPaid: { amount: '80.00' }, remainingBalance: { amount: '20.00' } });
    const { payments } = await api.ok(PaymentsDocument, { filter: { clientId: debtor } });
    expect(payments.nodes).toHaveLength(2);
    const told = await sqlOf<{ type: string }>(app, api, [
      `SELECT type FROM events WHERE subject_kind = 'payment' ORDER BY id DESC LIMIT 2`,
    ]);
    expect(told).toEqual([{ type: 'payment.prepaid' }, { type: 'payment.prepaid' }]);
  });

  it('can be refunded and voided, and has an external ID', async () => {
    const input = { clientId, amount: '50.00', externalPaymentId: 'ch_ahead' };
    const { payment } = await pay(input);
    expect((await unchanged(app, api, () => pay(input))).payment.id).toBe(payment.id);
    for (const other of [{ amount: '51.00' }, { currency: 'EUR' }, { clientId: await addClient(api) }])
      expect(await refused({ ...input, ...other })).toMatchObject({ code: 'DUPLICATE_RESOURCE' });
    await api.ok(RefundPaymentDocument, { input: { id: payment.id, amount: '20.00' } });
    const { payment: second } = await pay({ clientId, amount: '1.00' });
    expect((await api.ok(DeletePaymentDocument, { id: second.id })).deletePayment.invoices).toEqual([]);
  });

  it('is refused where its answer or receipt would need an invoice, and in closed books', async () => {
    const input = { clientId, amount: '50.00' };
    const invoiceless = () => api.refused(RecordPaymentDocument, { input });
    expect(await unchanged(app, api, invoiceless)).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.clientId' }],
    });
    expect(await refused({ ...input, sendReceipt: true })).toMatchObject({ details: [{ field: 'input.sendReceipt' }] });
    expect(await refused({ ...input, currency: 'XXZ' })).toMatchObject({ details: [{ field: 'input.currency' }] });
    expect(await refused({ ...input, invoiceId: await published() })).toMatchObject({
      details: [{ field: 'input.clientId' }],
    });
    await api.ok(UpdateSettingsDocument, { input: { preferences: { lockInvoicesBefore: '2025-03-10' } } });
    expect(await refused({ ...input, paymentDate: '2025-03-09' })).toMatchObject({ reason: 'PERIOD_CLOSED' });
    await api.ok(UpdateSettingsDocument, { input: { preferences: { lockInvoicesBefore: null } } });
  });

  it('is not for others', async () => {
    const input = { clientId, amount: '50.00' };
    const others = [
      [await app.register(), 'NOT_FOUND'],
      [await registerEmployee(app), 'FORBIDDEN'],
      [app.anonymous, 'UNAUTHORIZED'],
    ] as const;
    for (const [who, code] of others)
      expect(await unchanged(app, api, () => who.refused(RecordPaymentsDocument, { input }))).toMatchObject({ code });
  });
});

describe('two at once', () => {
  const send = (input: RecordPaymentInput) => () => api.send(RecordPaymentsDocument, { input });

  it('over the same invoices, in opposite orders, never pay too much and never wait for each other for ever', async () => {
    const [one, two] = await ofThree();
    const parts = (...ids: string[]) => ids.map((invoiceId) => ({ invoiceId, amount: '60.00' }));
    const calls = [
      send({ allocations: parts(one, two), amount: '120.00' }),
      send({ allocations: parts(two, one), amount: '120.00' }),
    ];
    expect(codesOf(await atOnce(app, 'payments', calls))).toEqual(['OVERPAYMENT', 'ok']);
  });

  it('apply and refund the credit of a prepayment once', async () => {
    const debtor = await addClient(api);
    const { payment } = await pay({ clientId: debtor, amount: '60.00' });
    const [one, two] = await ofThree({ clientId: debtor });
    const calls = [one, two].map((invoiceId) => () => api.send(ApplyCreditDocument, { input: { invoiceId } }));
    const refund = () => api.send(RefundPaymentDocument, { input: { id: payment.id } });
    const answers = await Promise.all([...calls, refund].map((call) => call()));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('record one external ID of a prepayment once, and answer with the same payment', async () => {
    const debtor = await addClient(api);
    const call = send({ clientId: debtor, amount: '20.00', externalPaymentId: 'ch_twice' });
    const answers = await atOnce(app, 'payments', [call, call]);
    expect(codesOf(answers)).toEqual(['ok', 'ok']);
    expect(new Set(answers.map(({ data }) => data?.recordPayment.payment.id)).size).toBe(1);
    expect(await creditOf(debtor)).toEqual(['20.00']);
  });

  it('record one external ID once, over different invoices', async () => {
    const [one, two, three] = await ofThree();
    const of = (invoiceId: string, other: string) =>
      send({
        externalPaymentId: 'ch_race',
        amount: '20.00',
        allocations: [invoiceId, other].map((id) => ({ invoiceId: id, amount: '10.00' })),
      });
    expect(codesOf(await atOnce(app, 'payments', [of(one, two), of(three, three)]))).toEqual([
      'DUPLICATE_RESOURCE',
      'ok',
    ]);
  });
});
