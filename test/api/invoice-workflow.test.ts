import { apiSchema } from '../../src/resolvers/build-schema';
import { LEADS_TO } from '../../src/services/invoices/update-invoice-status';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ClientDocument,
  type CreateInvoiceInput,
  InvoiceDocument,
  MarkInvoiceDisputedDocument,
  PayInvoiceDocument,
  type PayInvoiceInput,
  UpdateInvoiceStatusDocument,
  WriteOffInvoiceDocument,
} from '../support/generated/operations';
import { addClient, codesOf, makeDraft, publishDraft, recordPayment } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const NOW = '2025-03-10T09:00:00.000Z';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  const clock = new MovedClock(new Date(NOW));
  ({ app, owner: api, clientId } = await aStudio({ server: { clock }, client: {}, unlimited: true }));
});
afterAll(() => app.stop());

const published = async (fields: Parameters<typeof publishDraft>[1] = {}) =>
  (await publishDraft(api, { clientId, ...fields })).id;
const record = (invoiceId: string, amount: string, rest = {}) => recordPayment(api, { invoiceId, amount, ...rest });
const payRest = async (input: PayInvoiceInput, headers = {}) =>
  (await api.ok(PayInvoiceDocument, { input }, headers)).payInvoice;
const read = async (id: string) => (await api.ok(InvoiceDocument, { id })).invoice;

describe('payInvoice', () => {
  it('records all that is left, with all that is said of it', async () => {
    const invoiceId = await published();
    await record(invoiceId, '40.01');
    const { payment, invoice } = await payRest({
      ...{ invoiceId, paymentDate: '2025-03-07', method: 'CHECK', reference: 'No. 18', processorFee: '1.20' },
    });
    expect(payment).toMatchObject({ amount: { amount: '59.99' }, paymentDate: '2025-03-07', reference: 'No. 18' });
    expect(invoice).toMatchObject({ status: 'PAID', paidAt: NOW, remainingBalance: { amount: '0.00' } });
    expect((await read(invoiceId)).activity.nodes.map(({ type }) => type).slice(-2)).toEqual([
      'PAYMENT_RECORDED',
      'PAID',
    ]);
  });

  it('is one payment, however often it is sent with an externalPaymentId or an Idempotency-Key', async () => {
    const [first, second] = [await published(), await published()];
    const named = { invoiceId: first, externalPaymentId: 'pi_1' };
    const { payment } = await payRest(named);
    expect((await payRest(named)).payment.id).toBe(payment.id);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.send(PayInvoiceDocument, { input: { ...named, invoiceId: second } })),
    );
    expect(codesOf(answers)).toEqual(Array(5).fill('DUPLICATE_RESOURCE'));
    const keyed = { 'idempotency-key': 'the rest' };
    const again = [await payRest({ invoiceId: second }, keyed), await payRest({ invoiceId: second }, keyed)];
    expect(again[0]).toEqual(again[1]);
    expect((await read(second)).payments.nodes).toHaveLength(1);
  });

  it('with an externalPaymentId of another amount is refused, and of an unknown invoice not found', async () => {
    const invoiceId = await published();
    await record(invoiceId, '40.00', { externalPaymentId: 'pi_2' });
    const refused = (input: PayInvoiceInput) =>
      unchanged(app, api, () => api.refused(PayInvoiceDocument, { input })).then(({ code }) => code);
    expect(await refused({ invoiceId, externalPaymentId: 'pi_2' })).toBe('DUPLICATE_RESOURCE');
    expect(await refused({ invoiceId: 'inv_01h455vb4pex5vsknk084sn02q' })).toBe('NOT_FOUND');
    expect(await refused({ invoiceId, processorFee: '60.01' })).toBe('VALIDATION_ERROR');
    expect(await refused({ invoiceId, paymentDate: '2025-03-12' })).toBe('VALIDATION_ERROR');
  });
});

describe('writeOffInvoice', () => {
  it('takes the balance out of what is outstanding, leaves it payable, and credits nothing', async () => {
    const debtor = await addClient(api);
    const id = await published({ clientId: debtor });
    await published({ clientId: debtor });
    await record(id, '30.00');
    const balance = async () => (await api.ok(ClientDocument, { id: debtor })).client.balance;
    expect(await balance()).toEqual([{ amount: '170.00', currency: 'USD' }]);
    const input = { id, reason: 'The client has closed down' };
    const { writeOffInvoice } = await api.ok(WriteOffInvoiceDocument, { input });
    expect(writeOffInvoice).toMatchObject({
      ...{ status: 'UNCOLLECTIBLE', writtenOffAt: NOW, writeOffReason: input.reason },
      ...{ remainingBalance: { amount: '70.00' }, credited: { amount: '0.00' } },
    });
    expect(await balance()).toEqual([{ amount: '100.00', currency: 'USD' }]);
    await record(id, '20.00');
    expect(await read(id)).toMatchObject({ status: 'UNCOLLECTIBLE', remainingBalance: { amount: '50.00' } });
    const token = (await read(id)).hostedUrl?.split('/i/')[1] ?? '';
    expect(await (await app.anonymous.get(`/i/${token}`)).text()).toContain('50.00');
    expect((await payRest({ invoiceId: id })).invoice).toMatchObject({ status: 'PAID', writtenOffAt: NOW });
    const { activity } = await read(id);
    expect(activity.nodes.map(({ type }) => type)).toContain('WRITTEN_OFF');
  });

  it('needs a reason', async () => {
    const id = await published();
    const refusal = await unchanged(app, api, () =>
      api.refused(WriteOffInvoiceDocument, { input: { id, reason: ' ' } }),
    );
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.reason' }] });
  });
});

it('markInvoiceDisputed sets and clears a flag, once each', async () => {
  const id = await published();
  const mark = async (isDisputed?: boolean) =>
    (await api.ok(MarkInvoiceDisputedDocument, { input: { id, ...(isDisputed === undefined ? {} : { isDisputed }) } }))
      .markInvoiceDisputed;
  const { version } = await read(id);
  expect(await mark()).toMatchObject({ status: 'PUBLISHED', disputedAt: NOW, version: version + 1 });
  expect(await mark(true)).toMatchObject({ disputedAt: NOW, version: version + 1 });
  expect(await mark(false)).toMatchObject({ disputedAt: null, version: version + 2 });
  expect(await mark(false)).toMatchObject({ version: version + 2 });
  expect((await read(id)).activity.nodes.map(({ type }) => type).slice(2)).toEqual(['DISPUTED', 'DISPUTE_ENDED']);
});

describe('updateInvoiceStatus', () => {
  const set = async (id: string, status: 'PUBLISHED' | 'SENT' | 'VIEWED' | 'CANCELLED', reason?: string) =>
    (await api.ok(UpdateInvoiceStatusDocument, { input: { id, status, ...(reason ? { reason } : {}) } }))
      .updateInvoiceStatus;

  it('walks an invoice through its life, and says when', async () => {
    const { id } = await makeDraft(api, { clientId });
    expect(await set(id, 'PUBLISHED')).toMatchObject({ status: 'PUBLISHED', publishedAt: NOW, sentAt: null });
    expect(await set(id, 'SENT')).toMatchObject({ status: 'SENT', sentAt: NOW, viewedAt: null });
    expect(await set(id, 'VIEWED')).toMatchObject({ status: 'VIEWED', viewedAt: NOW, viewConfidence: 'LIKELY' });
    expect(await set(id, 'CANCELLED', 'Ordered twice')).toMatchObject({ status: 'CANCELLED', cancelledAt: NOW });
    expect((await read(id)).activity.nodes.map(({ type }) => type)).toEqual([
      ...['CREATED', 'PUBLISHED', 'SENT', 'VIEWED', 'CANCELLED'],
    ]);
  });

  it('publishes a draft that is marked as sent, also one that is late or over nothing', async () => {
    const cases: [Partial<CreateInvoiceInput>, string][] = [
      [{}, 'SENT'],
      [{ issueDate: '2025-01-01', dueDate: '2025-01-31' }, 'OVERDUE'],
      [{ lines: [{ description: 'A gift', quantity: '1', rate: '0' }] }, 'PAID'],
    ];
    for (const [fields, status] of cases) {
      const { id } = await makeDraft(api, { clientId, ...fields });
      const sent = await set(id, 'SENT');
      expect(sent).toMatchObject({ status, publishedAt: NOW, sentAt: NOW });
      expect(sent.hostedUrl).toContain('/i/');
    }
  });

  it('names operations that exist', () => {
    const mutations = Object.keys(apiSchema().getMutationType()?.getFields() ?? {});
    for (const operation of Object.values(LEADS_TO)) if (operation) expect(mutations).toContain(operation);
  });
});
