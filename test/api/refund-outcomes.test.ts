import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ApplyCreditDocument,
  CreditInvoiceDocument,
  InvoiceDocument,
  RefundInvoiceDocument,
  RefundPaymentDocument,
  type RefundPaymentInput,
  SettleRefundDocument,
  type SettleRefundInput,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, codesOf, publishDraft, recordPayment, registerEmployee } from '../support/invoices';
import { lawsHold } from '../support/laws';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const NOW = '2025-03-10T09:00:00.000Z';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  const server = { clock: new MovedClock(new Date(NOW)) };
  ({ app, owner: api, clientId } = await aStudio({ server, client: {}, unlimited: true }));
});
afterEach(() => lawsHold(app));
afterAll(() => app.stop());

const published = async (fields: Parameters<typeof publishDraft>[1] = {}) =>
  (await publishDraft(api, { clientId, ...fields })).id;
const pay = (invoiceId: string, amount: string, rest = {}) => recordPayment(api, { invoiceId, amount, ...rest });
const settle = async (id: string, status: 'SUCCEEDED' | 'FAILED', failureReason?: string) =>
  (await api.ok(SettleRefundDocument, { input: { id, status, failureReason } })).settleRefund;
const read = async (id: string) => {
  const { invoice } = await api.ok(InvoiceDocument, { id });
  return [invoice.status, invoice.totalPaid.amount, invoice.remainingBalance.amount];
};
const paidDateOf = async (id: string) =>
  (
    await api.send<{ invoice: { paidDate: string | null; refunded: { amount: string } } }, object>(
      `{ invoice(id: "${id}") { paidDate refunded { amount } } }`,
    )
  ).data?.invoice;

/** Refunds a payment, pending, and gives the ID of the refund. */
async function pending(input: RefundPaymentInput): Promise<string> {
  const { refunds } = (await api.ok(RefundPaymentDocument, { input: { isPending: true, ...input } })).refundPayment;
  const last = refunds.nodes.at(-1);
  expect(last?.status).toBe('PENDING');
  return last?.id ?? '';
}

describe('a pending refund', () => {
  it('counts at once, and stays as it is when it succeeds', async () => {
    const invoiceId = await published();
    const payment = await pay(invoiceId, '130.00', { excess: 'CREDIT' });
    const id = await pending({ id: payment, externalRefundId: 're_ok' });
    const settled = await settle(id, 'SUCCEEDED');
    expect(settled).toMatchObject({ unapplied: { amount: '0.00' }, refunded: { amount: '30.00' } });
    expect(settled.refunds.nodes).toMatchObject([{ id, status: 'SUCCEEDED', settledAt: NOW, failureReason: null }]);
  });

  it('gives what was not applied back to the payment when it fails', async () => {
    const payment = await pay(await published(), '130.00', { excess: 'CREDIT' });
    const id = await pending({ id: payment, amount: '20.00' });
    const failed = await settle(id, 'FAILED', 'The account was closed.');
    expect(failed).toMatchObject({ unapplied: { amount: '30.00' }, refunded: { amount: '0.00' } });
    expect(failed.refunds.nodes).toMatchObject([{ status: 'FAILED', failureReason: 'The account was closed.' }]);
    // It can be tried again.
    expect((await settle(await pending({ id: payment }), 'SUCCEEDED')).refunded.amount).toBe('30.00');
  });

  it("makes what a credit had returned the client's credit: the credit stands", async () => {
    const invoiceId = await published();
    const payment = await pay(invoiceId, '100.00');
    const input = { id: invoiceId, reason: 'Not delivered.', returnAs: 'REFUND' as const, isPending: true };
    const { creditInvoice } = await api.ok(CreditInvoiceDocument, { input });
    expect(creditInvoice.invoice.status).toBe('REFUNDED');
    const [refund] = creditInvoice.invoice.refunds.nodes;
    const failed = await settle(refund?.id ?? '', 'FAILED');
    expect(failed).toMatchObject({ id: payment, unapplied: { amount: '100.00' }, allocations: { nodes: [] } });
    expect(await read(invoiceId)).toEqual(['REFUNDED', '0.00', '0.00']);
    expect((await paidDateOf(invoiceId))?.refunded.amount).toBe('0.00');
    const other = await published();
    const part = { id: other, amount: '40.00', reason: 'Late.', isPending: true };
    await pay(other, '100.00');
    const { refundInvoice } = await api.ok(RefundInvoiceDocument, { input: part });
    await settle(refundInvoice.refunds.nodes[0]?.id ?? '', 'FAILED');
    expect(await read(other)).toEqual(['PAID', '60.00', '0.00']);
  });

  it('applies what had reopened an invoice to it again, with its days', async () => {
    const invoiceId = await published();
    const payment = await pay(invoiceId, '100.00', { paymentDate: '2025-03-01' });
    const id = await pending({ id: payment, reopen: true, amount: '70.00' });
    expect(await read(invoiceId)).toEqual(['PUBLISHED', '30.00', '70.00']);
    expect((await settle(id, 'FAILED')).refunded.amount).toBe('0.00');
    expect(await read(invoiceId)).toEqual(['PAID', '100.00', '0.00']);
    expect(await paidDateOf(invoiceId)).toEqual({ paidDate: '2025-03-01', refunded: { amount: '0.00' } });
    const { activity } = (await api.ok(InvoiceDocument, { id: invoiceId })).invoice;
    expect(activity.nodes.map(({ type }) => type).slice(-3)).toEqual(['REOPENED', 'REFUND_FAILED', 'PAID']);
  });

  it('applies no more to it than there is room for, and credit again as credit', async () => {
    const debtor = { clientId: await addClient(api, { name: 'Paid with credit' }) };
    const [source, invoiceId] = [await published(debtor), await published(debtor)];
    const payment = await pay(source, '160.00', { excess: 'CREDIT' });
    await api.ok(ApplyCreditDocument, { input: { invoiceId } });
    const id = await pending({ id: payment, reopen: true, invoiceId });
    await pay(invoiceId, '75.00', { paymentDate: '2025-02-01' });
    const failed = await settle(id, 'FAILED');
    expect(failed).toMatchObject({ unapplied: { amount: '35.00' }, refunded: { amount: '0.00' } });
    expect(await read(invoiceId)).toEqual(['PAID', '100.00', '0.00']);
    // What was applied again counts on the day on which it had been applied, and is never paid out.
    expect((await paidDateOf(invoiceId))?.paidDate).toBe('2025-03-10');
    const { refundInvoice } = await api.ok(RefundInvoiceDocument, { input: { id: invoiceId, reason: 'Broken.' } });
    expect(refundInvoice.refunded.amount).toBe('75.00');
  });

  it('is settled once, to an end, in open books', async () => {
    const payment = await pay(await published(), '130.00', { excess: 'CREDIT' });
    const id = await pending({ id: payment, amount: '10.00' });
    const refused = (input: SettleRefundInput) =>
      unchanged(app, api, () => api.refused(SettleRefundDocument, { input }));
    expect(await refused({ id, status: 'PENDING' })).toMatchObject({ details: [{ field: 'input.status' }] });
    expect(await refused({ id, status: 'SUCCEEDED', failureReason: 'None.' })).toMatchObject({
      details: [{ field: 'input.failureReason' }],
    });
    await api.ok(UpdateSettingsDocument, { input: { preferences: { lockInvoicesBefore: '2025-03-11' } } });
    expect(await refused({ id, status: 'FAILED' })).toMatchObject({ reason: 'PERIOD_CLOSED' });
    // That it succeeded changes no amount and no day.
    expect((await settle(id, 'SUCCEEDED')).refunded.amount).toBe('10.00');
    await api.ok(UpdateSettingsDocument, { input: { preferences: { lockInvoicesBefore: null } } });
    expect(await refused({ id, status: 'FAILED' })).toMatchObject({
      code: 'INVALID_STATE',
      from: 'SUCCEEDED',
      to: 'FAILED',
    });
  });

  it('is not for others', async () => {
    const id = await pending({ id: await pay(await published(), '130.00', { excess: 'CREDIT' }) });
    const others = [
      [await app.register(), 'NOT_FOUND'],
      [await registerEmployee(app), 'FORBIDDEN'],
      [app.anonymous, 'UNAUTHORIZED'],
    ] as const;
    const input = { id, status: 'FAILED' as const };
    for (const [who, code] of others)
      expect(await unchanged(app, api, () => who.refused(SettleRefundDocument, { input }))).toMatchObject({ code });
  });
});

describe('two at once', () => {
  const settling = (id: string, status: 'SUCCEEDED' | 'FAILED') => () =>
    api.send(SettleRefundDocument, { input: { id, status } });

  it('settle a refund once', async () => {
    const payment = await pay(await published(), '130.00', { excess: 'CREDIT' });
    const id = await pending({ id: payment });
    const codes = codesOf(await atOnce(app, 'refunds', [settling(id, 'FAILED'), settling(id, 'SUCCEEDED')]));
    expect(codes).toEqual(['INVALID_STATE', 'ok']);
  });

  it('pay an invoice and fail the refund that had reopened it: never too much', async () => {
    const invoiceId = await published();
    const payment = await pay(invoiceId, '100.00');
    const id = await pending({ id: payment, reopen: true });
    const again = () => api.send(RefundPaymentDocument, { input: { id: payment, reopen: true } });
    const paying = () => pay(invoiceId, '60.00').then(() => ({ errors: [] }));
    await Promise.all([settling(id, 'FAILED')(), paying().catch(() => null), again()]);
    const [status, paid, balance] = await read(invoiceId);
    expect(Number(paid) + Number(balance)).toBe(100);
    expect(status === 'PAID').toBe(balance === '0.00');
  });
});
