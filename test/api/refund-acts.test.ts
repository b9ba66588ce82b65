import { idOf, parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { lawsHold } from '../support/laws';
import {
  ApplyCreditDocument,
  type ApplyCreditInput,
  CancelInvoiceDocument,
  CreditInvoiceDocument,
  InvoiceDocument,
  RefundInvoiceDocument,
  type RefundInvoiceInput,
  RefundPaymentDocument,
  type RefundPaymentInput,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft, recordPayment, registerEmployee, sqlOf } from '../support/invoices';
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
const pay = (invoiceId: string, amount: string, rest = {}) => recordPayment(api, { invoiceId, amount, ...rest });
const refundInvoice = async (input: Omit<RefundInvoiceInput, 'reason'>) =>
  (await api.ok(RefundInvoiceDocument, { input: { reason: 'Not delivered.', ...input } })).refundInvoice;
const refundPayment = async (input: RefundPaymentInput) =>
  (await api.ok(RefundPaymentDocument, { input })).refundPayment;
const closeBefore = (lockInvoicesBefore: string | null) =>
  api.ok(UpdateSettingsDocument, { input: { preferences: { lockInvoicesBefore } } });
const apply = async (input: ApplyCreditInput) => (await api.ok(ApplyCreditDocument, { input })).applyCredit;

/** What an invoice says of money: total, allocated, credited, refunded, balance, and its states. */
type Sums = Pick<Awaited<ReturnType<typeof refundInvoice>>, 'status' | 'refundState'> &
  Record<'totalPaid' | 'credited' | 'refunded' | 'remainingBalance', { amount: string }>;
const sumsOf = ({ status, refundState, totalPaid, credited, refunded, remainingBalance }: Sums) => [
  ...[totalPaid.amount, credited.amount, refunded.amount, remainingBalance.amount],
  ...[status, refundState],
];

describe('the day of a refund', () => {
  it('is not before that of its payment, however it is refunded', async () => {
    const id = await published({ issueDate: '2025-03-01' });
    const paymentId = await pay(id, '130.00', { paymentDate: '2025-03-05', excess: 'CREDIT' });
    const refundDate = '2025-03-04';
    const calls = [
      () => api.refused(RefundPaymentDocument, { input: { id: paymentId, refundDate } }),
      () => api.refused(RefundPaymentDocument, { input: { id: paymentId, refundDate, reopen: true } }),
      () => api.refused(RefundInvoiceDocument, { input: { id, refundDate, reason: 'Late.', amount: '10.00' } }),
      () => api.refused(CreditInvoiceDocument, { input: { id, refundDate, reason: 'Late.', returnAs: 'REFUND' } }),
    ];
    for (const call of calls)
      expect(await unchanged(app, api, call)).toMatchObject({
        code: 'VALIDATION_ERROR',
        details: [{ field: 'input.refundDate', reason: 'must not be before the day of the payment, 2025-03-05' }],
      });
    expect((await refundPayment({ id: paymentId, refundDate: '2025-03-05' })).refunded.amount).toBe('30.00');
  });
});

describe('refundInvoice', () => {
  it('credits an amount and leaves the balance', async () => {
    const id = await published();
    await pay(id, '40.00');
    const refused = api.refused(RefundInvoiceDocument, { input: { id, amount: '50.00', reason: 'Too much.' } });
    expect(await unchanged(app, api, () => refused)).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.amount', reason: 'must not exceed the payments on the invoice, 40.00' }],
    });
    const refunded = await refundInvoice({ id, amount: '40.00' });
    expect(sumsOf(refunded)).toEqual(['0.00', '40.00', '40.00', '60.00', 'PUBLISHED', 'ALL_MONEY']);
    expect((await api.ok(InvoiceDocument, { id })).invoice.activity.nodes.map(({ type }) => type).slice(-1)).toEqual([
      'REFUNDED',
    ]);
  });

  it('leaves what is paid PAID after a part, and makes it REFUNDED after all', async () => {
    const id = await published({ issueDate: '2025-03-01' });
    await pay(id, '100.00', { paymentDate: '2025-03-01' });
    const part = await refundInvoice({ id, amount: '30.00', refundDate: '2025-03-05', method: 'PAYPAL' });
    expect(sumsOf(part)).toEqual(['70.00', '30.00', '30.00', '0.00', 'PAID', 'PARTIAL']);
    expect(part.paidDate).toBe('2025-03-05');
    const whole = await refundInvoice({ id });
    expect(sumsOf(whole)).toEqual(['0.00', '100.00', '100.00', '0.00', 'REFUNDED', 'ALL_MONEY']);
    expect(whole.refunds.nodes.map((each) => [each.amount.amount, each.method, each.refundDate])).toEqual([
      ['30.00', 'PAYPAL', '2025-03-05'],
      ['70.00', 'BANK_TRANSFER', '2025-03-10'],
    ]);
  });

  it('credits the open balance too where no amount is given', async () => {
    const id = await published();
    await pay(id, '40.00');
    expect(sumsOf(await refundInvoice({ id }))).toEqual(['0.00', '100.00', '40.00', '0.00', 'REFUNDED', 'ALL_MONEY']);
  });

  it('takes the newest payment first, or those that are named, with an ID for each refund', async () => {
    const id = await published();
    const [first, second] = [await pay(id, '60.00', { method: 'CASH' }), await pay(id, '40.00')];
    const newest = await refundInvoice({
      id,
      amount: '50.00',
      payments: [{ paymentId: second, externalRefundId: 're_a' }],
    });
    expect(newest.refunds.nodes.map((each) => [each.amount.amount, each.method, each.externalRefundId]).sort()).toEqual(
      [
        ['10.00', 'CASH', null],
        ['40.00', 'BANK_TRANSFER', 're_a'],
      ],
    );
    const again = { id, amount: '1.00', reason: 'Again.', payments: [{ paymentId: first, externalRefundId: 're_a' }] };
    expect(await unchanged(app, api, () => api.refused(RefundInvoiceDocument, { input: again }))).toMatchObject({
      code: 'DUPLICATE_RESOURCE',
      details: [{ field: 'input.payments.0.externalRefundId' }],
    });
    const nothing = { ...again, payments: [{ paymentId: second }] };
    expect(await api.refused(RefundInvoiceDocument, { input: nothing })).toMatchObject({
      details: [{ field: 'input.payments.0.paymentId', reason: 'has paid nothing on this invoice' }],
    });
  });

  it('never pays out what was credit of the client', async () => {
    const [over, id] = [await published(), await published()];
    const source = await pay(over, '130.00', { excess: 'CREDIT' });
    await apply({ invoiceId: id });
    await pay(id, '70.00');
    const refunded = await refundInvoice({ id });
    expect(sumsOf(refunded)).toEqual(['0.00', '100.00', '70.00', '0.00', 'REFUNDED', 'ALL_MONEY']);
    expect((await refundPayment({ id: source })).refunded.amount).toBe('30.00');
  });

  it('is refused for what is not paid, a draft, and what is closed', async () => {
    const [open, closed] = [await published(), await published()];
    await api.ok(CancelInvoiceDocument, { input: { id: closed, reason: 'Twice.' } });
    const draft = (await makeDraft(api, { clientId })).id;
    for (const id of [open, closed, draft]) {
      const refused = api.refused(RefundInvoiceDocument, { input: { id, reason: 'Nothing paid.' } });
      expect(await unchanged(app, api, () => refused)).toMatchObject({ code: 'INVALID_STATE', to: 'REFUNDED' });
    }
    await closeBefore('2025-03-10');
    const early = { id: open, reason: 'Earlier.', refundDate: '2025-03-09' };
    expect(await api.refused(RefundInvoiceDocument, { input: early })).toMatchObject({ reason: 'PERIOD_CLOSED' });
    const ofPayment = { id: await pay(await published(), '130.00', { excess: 'CREDIT' }), refundDate: '2025-03-09' };
    for (const reopen of [false, true])
      expect(await api.refused(RefundPaymentDocument, { input: { ...ofPayment, reopen } })).toMatchObject({
        reason: 'PERIOD_CLOSED',
      });
    await closeBefore('2025-03-11');
    expect(await api.refused(ApplyCreditDocument, { input: { invoiceId: open } })).toMatchObject({
      reason: 'PERIOD_CLOSED',
    });
    await closeBefore(null);
    const days = [
      ['2025-03-12', 'must not be in the future'],
      ['2025-03-09', "must not be before the invoice's issue date"],
    ] as const;
    for (const [refundDate, reason] of days)
      expect(
        await api.refused(RefundInvoiceDocument, { input: { id: open, reason: 'Another day.', refundDate } }),
      ).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.refundDate', reason }] });
  });
});

describe('refundPayment', () => {
  it('gives back the unapplied part, in parts', async () => {
    const invoiceId = await published();
    const id = await pay(invoiceId, '130.00', { excess: 'CREDIT' });
    expect(await refundPayment({ id, amount: '10.00', externalRefundId: 're_p' })).toMatchObject({
      unapplied: { amount: '20.00' },
      refunded: { amount: '10.00' },
      refunds: { nodes: [{ externalRefundId: 're_p', invoice: null, status: 'SUCCEEDED' }] },
    });
    for (const [input, answer] of [
      [
        { id, amount: '20.01' },
        {
          code: 'VALIDATION_ERROR',
          details: [{ field: 'input.amount', reason: 'must not exceed the unapplied part, 20.00' }],
        },
      ],
      [
        { id, externalRefundId: 're_p' },
        { code: 'DUPLICATE_RESOURCE', details: [{ field: 'input.externalRefundId' }] },
      ],
      [
        { id, externalRefundId: 're_p', reopen: true },
        { code: 'DUPLICATE_RESOURCE', details: [{ field: 'input.externalRefundId' }] },
      ],
      [
        { id, invoiceId },
        { code: 'VALIDATION_ERROR', details: [{ field: 'input.invoiceId' }] },
      ],
    ] as const) {
      expect(await unchanged(app, api, () => api.refused(RefundPaymentDocument, { input }))).toMatchObject(answer);
    }
    expect((await refundPayment({ id })).unapplied.amount).toBe('0.00');
    expect(await api.refused(RefundPaymentDocument, { input: { id } })).toMatchObject({ code: 'INVALID_STATE' });
  });

  it('opens the balance again after a charge-back', async () => {
    const [id, late] = [await published(), await published({ issueDate: '2025-01-01', dueDate: '2025-01-02' })];
    const payment = await pay(id, '100.00');
    const reopened = await refundPayment({ id: payment, amount: '60.00', reopen: true });
    expect(reopened.refunds.nodes).toMatchObject([{ amount: { amount: '60.00' }, invoice: { id } }]);
    const { invoice } = await api.ok(InvoiceDocument, { id });
    expect([invoice.status, invoice.remainingBalance.amount, invoice.credited.amount]).toEqual([
      'PUBLISHED',
      '60.00',
      '0.00',
    ]);
    expect(invoice.activity.nodes.map(({ type }) => type).slice(-1)).toEqual(['REOPENED']);
    // Paid again, it is no longer what was given back that counts.
    await pay(id, '60.00');
    expect((await api.ok(InvoiceDocument, { id })).invoice.status).toBe('PAID');
    const ofLate = await pay(late, '100.00');
    await refundPayment({ id: ofLate, reopen: true, invoiceId: late });
    expect((await api.ok(InvoiceDocument, { id: late })).invoice.status).toBe('OVERDUE');
    expect(await api.refused(RefundPaymentDocument, { input: { id: ofLate, reopen: true } })).toMatchObject({
      code: 'INVALID_STATE',
    });
  });

  it('asks which invoice where the payment is on several', async () => {
    const [one, two] = [await published(), await published()];
    const payment = await pay(one, '150.00', { excess: 'CREDIT' });
    await apply({ invoiceId: two, paymentIds: [payment] });
    const refused = api.refused(RefundPaymentDocument, { input: { id: payment, reopen: true } });
    expect(await refused).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.invoiceId' }] });
    await refundPayment({ id: payment, reopen: true, invoiceId: two });
    expect((await api.ok(InvoiceDocument, { id: two })).invoice.totalPaid.amount).toBe('0.00');
  });
});

describe('applyCredit', () => {
  it('takes the oldest first, or what is named, and says the day', async () => {
    const other = await addClient(api, { name: 'Payer' });
    const theirs = { clientId: other };
    const source = await published(theirs);
    await pay(source, '100.00');
    const [younger, older] = [await published(theirs), await published(theirs)];
    const late = await pay(younger, '130.00', { excess: 'CREDIT', paymentDate: '2025-03-02' });
    await pay(older, '120.00', { excess: 'CREDIT', paymentDate: '2025-03-01' });
    const [id, second] = [await published(theirs), await published(theirs)];
    const part = await apply({ invoiceId: id, amount: '25.00' });
    expect(sumsOf(part)).toEqual(['25.00', '0.00', '0.00', '75.00', 'PUBLISHED', 'NONE']);
    expect((await apply({ invoiceId: second, paymentIds: [late] })).totalPaid.amount).toBe('25.00');
    await pay(id, '75.00', { paymentDate: '2025-02-01' });
    const { invoice } = await api.ok(InvoiceDocument, { id });
    expect(invoice.activity.nodes.map(({ type }) => type).slice(-3)).toEqual([
      'CREDIT_APPLIED',
      'PAYMENT_RECORDED',
      'PAID',
    ]);
    const paidDate = await api.send<{ invoice: object }, object>(`{ invoice(id: "${id}") { paidDate } }`, {});
    expect(paidDate.data?.invoice).toEqual({ paidDate: '2025-03-10' });
  });

  it('is refused above the balance or the credit, of others, and for what takes no payment', async () => {
    const [mine, others] = [await addClient(api, { name: 'Mine' }), await addClient(api, { name: 'Others' })];
    const [source, foreign] = [await published({ clientId: mine }), await published({ clientId: others })];
    const invoiceId = await published({ clientId: mine });
    expect(await api.refused(ApplyCreditDocument, { input: { invoiceId } })).toMatchObject({ code: 'INVALID_STATE' });
    await pay(source, '150.00', { excess: 'CREDIT' });
    const theirs = await pay(foreign, '150.00', { excess: 'CREDIT' });
    const refusals: [Partial<ApplyCreditInput>, object][] = [
      [{ amount: '100.01' }, { code: 'OVERPAYMENT', balance: '100.00', currency: 'USD' }],
      [
        { amount: '50.01' },
        {
          code: 'VALIDATION_ERROR',
          details: [{ field: 'input.amount', reason: "must not exceed the client's credit, 50.00" }],
        },
      ],
      [{ paymentIds: [theirs] }, { code: 'VALIDATION_ERROR', details: [{ field: 'input.paymentIds.0' }] }],
      [{ invoiceId: source }, { code: 'INVALID_STATE', from: 'PAID' }],
    ];
    for (const [input, answer] of refusals) {
      const refused = api.refused(ApplyCreditDocument, { input: { invoiceId, ...input } });
      expect(await unchanged(app, api, () => refused)).toMatchObject(answer);
    }
  });
});

describe('two at once', () => {
  it('never take the same money twice', async () => {
    const theirs = { clientId: await addClient(api, { name: 'At once' }) };
    const source = await published(theirs);
    const payment = await pay(source, '150.00', { excess: 'CREDIT' });
    const [one, two] = [await published(theirs), await published(theirs)];
    const acts = [
      () => api.send(ApplyCreditDocument, { input: { invoiceId: one } }),
      () => api.send(ApplyCreditDocument, { input: { invoiceId: two } }),
      () => api.send(RefundPaymentDocument, { input: { id: payment } }),
    ];
    const answers = await Promise.all(acts.map((act) => act()));
    // The 50.00 of credit go to one of them.
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('are applied one after the other to one invoice', async () => {
    const id = await published();
    const payment = await pay(id, '100.00');
    const calls = [
      () => api.send(RefundInvoiceDocument, { input: { id, amount: '60.00', reason: 'One.' } }),
      () => api.send(RefundInvoiceDocument, { input: { id, amount: '60.00', reason: 'Other.' } }),
      () => api.send(RefundPaymentDocument, { input: { id: payment, amount: '60.00', reopen: true } }),
    ];
    const answers = await Promise.all(calls.map((call) => call()));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await api.ok(InvoiceDocument, { id })).invoice.totalPaid.amount).toBe('40.00');
  });
});

it('is not for others: another organization, an employee, nobody', async () => {
  const id = await published();
  const payment = await pay(id, '100.00');
  const calls = [
    (who: ApiClient) => who.refused(RefundInvoiceDocument, { input: { id, reason: 'Mine now.' } }),
    (who: ApiClient) => who.refused(RefundPaymentDocument, { input: { id: payment, reopen: true } }),
    (who: ApiClient) => who.refused(ApplyCreditDocument, { input: { invoiceId: id } }),
  ];
  const others = [
    [await app.register(), 'NOT_FOUND'],
    [await registerEmployee(app), 'FORBIDDEN'],
    [app.anonymous, 'UNAUTHORIZED'],
  ] as const;
  for (const [who, code] of others)
    for (const call of calls) expect(await unchanged(app, api, () => call(who))).toMatchObject({ code });
});

it('is told of each payment that it refunds, and of no other', async () => {
  const id = await published();
  const [first, second] = [await pay(id, '60.00'), await pay(id, '40.00')];
  await refundInvoice({ id, amount: '30.00' });
  await refundPayment({ id: first, amount: '10.00', reopen: true });
  await refundInvoice({ id });
  const told = await sqlOf<{ id: string; same: boolean }>(app, api, [
    `SELECT e.subject_id AS id, e.project_ids = p.project_ids AS same FROM events e JOIN payments p ON p.id = e.subject_id
     WHERE e.type = 'payment.refunded' AND e.subject_id = ANY ($1::uuid[]) ORDER BY e.id`,
    [[first, second].map((each) => parseId('payment', each, 'id'))],
  ]);
  expect(told.map((each) => idOf('payment', each.id)).sort()).toEqual([first, first, second, second].sort());
  expect(told.every(({ same }) => same)).toBe(true);
});
