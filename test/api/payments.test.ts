import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { closeInvoice } from '../support/close-invoice';
import {
  ClientDocument,
  InvoiceDocument,
  RecordPaymentDocument,
  type RecordPaymentInput,
  type RecordPaymentMutation,
} from '../support/generated/operations';
import { addClient, invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const NOW = '2025-03-10T09:00:00.000Z';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({
    app,
    owner: api,
    clientId,
  } = await aStudio({ server: { clock: new MovedClock(new Date(NOW)) }, client: {}, unlimited: true }));
});
afterAll(() => app.stop());

/** A published invoice over 100.00, or over what the fields say. */
async function published(fields: Parameters<typeof publishDraft>[1] = {}): Promise<string> {
  return (await publishDraft(api, { clientId, ...fields })).id;
}

async function pay(input: RecordPaymentInput): Promise<RecordPaymentMutation['recordPayment']> {
  return (await api.ok(RecordPaymentDocument, { input })).recordPayment;
}

/** The columns of a payment that its answer does not show. */
async function columnsOf(invoiceId: string): Promise<object[]> {
  return sqlOf(app, api, [
    `SELECT p.external_payment_id, p.processor_fee_minor::text AS fee, p.notes, p.unapplied_minor::text AS unapplied FROM payments p
     JOIN payment_allocations a ON a.payment_id = p.id WHERE a.invoice_id = $1`,
    [invoiceUuid(invoiceId)],
  ]);
}

const inOne = (rate: string) => [{ description: 'Work', quantity: '1', rate }];

describe('recordPayment', () => {
  it('puts a part on the invoice and leaves its status', async () => {
    const invoiceId = await published();
    const { payment, invoice } = await pay({ invoiceId, amount: '40.00' });
    expect(invoice).toMatchObject({
      status: 'PUBLISHED',
      totalPaid: { amount: '40.00' },
      remainingBalance: { amount: '60.00' },
      paidAt: null,
      version: 3,
    });
    expect(payment).toMatchObject({
      amount: { amount: '40.00', currency: 'USD' },
      unapplied: { amount: '0.00' },
      allocations: { nodes: [{ amount: { amount: '40.00' }, invoice: { number: invoice.number } }] },
      method: 'BANK_TRANSFER',
      paymentDate: '2025-03-10',
      status: 'COMPLETED',
      recordedBy: { name: 'Test Person' },
    });
    const { invoice: read } = await api.ok(InvoiceDocument, { id: invoiceId });
    expect(read).toMatchObject({ ...invoice, payments: { nodes: [{ id: payment.id }] } });
    expect(read.activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'PUBLISHED', 'PAYMENT_RECORDED']);
  });

  it('makes it PAID when the balance reaches zero', async () => {
    const invoiceId = await published();
    await pay({ invoiceId, amount: '99.99' });
    const { invoice } = await pay({ invoiceId, amount: '0.01' });
    expect(invoice).toMatchObject({ status: 'PAID', paidAt: NOW, remainingBalance: { amount: '0.00' } });
    const { activity } = (await api.ok(InvoiceDocument, { id: invoiceId })).invoice;
    expect(activity.nodes.map(({ type }) => type).slice(-2)).toEqual(['PAYMENT_RECORDED', 'PAID']);
  });

  it('names the latest day of its payments once it is PAID, and shows each payment by its ID', async () => {
    const invoiceId = await published();
    const paidDate = async () =>
      (
        await api.send<{ invoice: { paidDate: string | null } }, object>(
          `{ invoice(id: "${invoiceId}") { paidDate } }`,
          {},
        )
      ).data?.invoice.paidDate;
    await pay({ invoiceId, amount: '60.00', paymentDate: '2025-01-25' });
    expect(await paidDate()).toBeNull();
    // Recorded later, received earlier.
    const { payment } = await pay({ invoiceId, amount: '40.00', paymentDate: '2025-01-20' });
    expect(await paidDate()).toBe('2025-01-25');
    const read = await api.send<object, object>(`{ payment(id: "${payment.id}") { id paymentDate } }`, {});
    expect(read.data).toEqual({ payment: { id: payment.id, paymentDate: '2025-01-20' } });
    const other = await app.register();
    const { errors } = await other.send<object, object>(`{ payment(id: "${payment.id}") { id } }`, {});
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('takes payments on what is OVERDUE', async () => {
    const invoiceId = await published({ issueDate: '2025-01-01', dueDate: '2025-01-02' });
    expect((await pay({ invoiceId, amount: '1.00' })).invoice.status).toBe('OVERDUE');
    expect((await pay({ invoiceId, amount: '99.00' })).invoice.status).toBe('PAID');
  });

  it('keeps all that is said of it', async () => {
    const invoiceId = await published();
    const said = {
      methodLabel: ' Wise ',
      reference: ' RF-18 ',
      notes: 'First\nsecond',
      externalPaymentId: 'ch_1',
      processorFee: '2.95',
    };
    const { payment } = await pay({ invoiceId, amount: '50.00', method: 'PAYPAL', paymentDate: '2024-12-31', ...said });
    expect(payment).toMatchObject({
      method: 'PAYPAL',
      methodLabel: 'Wise',
      paymentDate: '2024-12-31',
      reference: 'RF-18',
    });
    expect(await columnsOf(invoiceId)).toEqual([
      { external_payment_id: 'ch_1', fee: '295', notes: 'First\nsecond', unapplied: '0' },
    ]);
    expect((await api.ok(InvoiceDocument, { id: invoiceId })).invoice.totalPaid.amount).toBe('50.00');
  });

  it('takes a fee of nothing, of all of it, and a date of tomorrow', async () => {
    const invoiceId = await published();
    await pay({ invoiceId, amount: '1.00', processorFee: '0' });
    await pay({ invoiceId, amount: '1.00', processorFee: '1.00', paymentDate: '2025-03-11' });
    expect((await columnsOf(invoiceId)).map((row) => (row as { fee: string }).fee).sort()).toEqual(['0', '100']);
  });

  it.each([
    ['JPY', '333', '3.0', '300', '33'],
    ['KWD', '1.235', '1', '1.234', '0.001'],
  ])('counts in the digits of %s', async (currency, rate, quantity, amount, left) => {
    const lines = [{ description: 'Work', quantity, rate: currency === 'JPY' ? '111' : rate }];
    const invoiceId = await published({ currency, lines });
    const { invoice } = await pay({ invoiceId, amount, currency });
    expect(invoice.remainingBalance).toEqual({ amount: left, currency });
  });

  it('refuses more than the balance, and says what the balance is', async () => {
    const invoiceId = await published();
    await pay({ invoiceId, amount: '40.00' });
    const input = { invoiceId, amount: '60.01' };
    expect(await unchanged(app, api, () => api.refused(RecordPaymentDocument, { input }))).toMatchObject({
      code: 'OVERPAYMENT',
      balance: '60.00',
      currency: 'USD',
      details: [{ field: 'input.amount' }],
    });
  });

  it("keeps what is beyond the balance as the client's credit where that is wanted", async () => {
    const debtor = await addClient(api);
    const invoiceId = await published({ clientId: debtor });
    const { payment, invoice } = await pay({ invoiceId, amount: '130.00', excess: 'CREDIT' });
    expect(payment).toMatchObject({
      amount: { amount: '130.00' },
      unapplied: { amount: '30.00' },
      allocations: { nodes: [{ amount: { amount: '100.00' } }] },
    });
    expect(invoice).toMatchObject({ status: 'PAID', totalPaid: { amount: '100.00' } });
    expect((await api.ok(ClientDocument, { id: debtor })).client.credit).toEqual([
      { amount: '30.00', currency: 'USD' },
    ]);
  });

  it.each<[string, Partial<RecordPaymentInput>, string]>([
    ['zero', { amount: '0' }, 'input.amount'],
    ['less than zero', { amount: '-1.00' }, 'input.amount'],
    ['more decimals than the currency has', { amount: '1.001' }, 'input.amount'],
    ['beyond the largest amount', { amount: '1000000000000.00', excess: 'CREDIT' }, 'input.amount'],
    ['more digits than a number may have', { amount: '9'.repeat(30) }, 'input.amount'],
    ['no number', { amount: 'NaN' }, 'input.amount'],
    ['without end', { amount: 'Infinity' }, 'input.amount'],
    ['in exponents', { amount: '1e2' }, 'input.amount'],
    ['in hexadecimal', { amount: '0x10' }, 'input.amount'],
    ['of spaces', { amount: ' ' }, 'input.amount'],
    ['a float that is not exact', { amount: 0.1 + 0.2 }, 'input.amount'],
    ['in another currency', { currency: 'EUR' }, 'input.currency'],
    ['in a currency that is none', { currency: 'XXZ' }, 'input.currency'],
    ['of the day after tomorrow', { paymentDate: '2025-03-12' }, 'input.paymentDate'],
    ['of a day that does not exist', { paymentDate: '2025-02-29' }, 'input.paymentDate'],
    ['with a fee below zero', { processorFee: '-0.01' }, 'input.processorFee'],
    ['with a fee above the amount', { processorFee: '10.01' }, 'input.processorFee'],
    ['with a label of the method that is too long', { methodLabel: 'x'.repeat(101) }, 'input.methodLabel'],
    ['with a reference of two lines', { reference: 'one\ntwo' }, 'input.reference'],
    ['with a reference that is too long', { reference: 'x'.repeat(201) }, 'input.reference'],
    ['with notes that are too long', { notes: 'x'.repeat(5001) }, 'input.notes'],
    ['with an external id that is too long', { externalPaymentId: 'x'.repeat(201) }, 'input.externalPaymentId'],
    ['by a method that is none', { method: 'SHELLS' as 'CASH' }, 'input.method'],
  ])('refuses a payment %s, and changes nothing', async (_what, fields, field) => {
    const invoiceId = await published();
    const input = { invoiceId, amount: '10.00', ...fields };
    const refusal = await unchanged(app, api, () => api.refused(RecordPaymentDocument, { input }));
    expect(refusal.code).toBe('VALIDATION_ERROR');
    expect(refusal.details.map((fault) => fault.field)).toContain(field);
  });

  it('tells of all faults of the request at once', async () => {
    const input = {
      invoiceId: 'inv_x',
      amount: '0',
      currency: 'XXZ',
      paymentDate: '2030-02-30',
      reference: '\u0000',
      notes: 'x'.repeat(5001),
      externalPaymentId: 'a\u202eb',
      processorFee: '1,5',
    };
    const { details } = await api.refused(RecordPaymentDocument, { input });
    expect(details.map(({ field }) => field)).toEqual(Object.keys(input).map((name) => `input.${name}`));
  });

  it('tells of all that does not suit the invoice at once', async () => {
    const input = {
      invoiceId: await published(),
      amount: '0.001',
      currency: 'EUR',
      paymentDate: '2030-01-01',
      processorFee: '0.0001',
    };
    const { details } = await api.refused(RecordPaymentDocument, { input });
    expect(details.map(({ field }) => field)).toEqual([
      'input.currency',
      'input.amount',
      'input.processorFee',
      'input.paymentDate',
    ]);
  });

  it.each(['DRAFT', 'PAID', 'CANCELLED', 'REFUNDED'] as const)(
    'refuses what is %s, naming both states',
    async (status) => {
      const { id } = await makeDraft(api, { clientId, lines: inOne(status === 'PAID' ? '0' : '100') });
      if (status !== 'DRAFT') await api.send(`mutation ($id: ID!) { publishInvoice(id: $id) { id } }`, { id });
      if (status === 'CANCELLED' || status === 'REFUNDED') await closeInvoice(app, api, { id, as: status });
      const input = { invoiceId: id, amount: '1.00', excess: 'CREDIT' as const };
      const refusal = await unchanged(app, api, () => api.refused(RecordPaymentDocument, { input }));
      expect(refusal).toMatchObject({ code: 'INVALID_STATE', from: status, to: 'PAID' });
    },
  );

  it('asks for one receipt where it is wanted, and is refused where nobody could get it', async () => {
    const invoiceId = await published();
    await pay({ invoiceId, amount: '1.00', sendReceipt: true });
    const receipts = [
      `SELECT recipient, kind FROM deliveries WHERE invoice_id = $1`,
      [invoiceUuid(invoiceId)],
    ] as const;
    expect(await sqlOf(app, api, [receipts[0], [...receipts[1]]])).toEqual([
      { recipient: 'accounts@acme.example', kind: 'RECEIPT' },
    ]);
    const other = await published({ clientId: await addClient(api, { email: null }) });
    const input = { invoiceId: other, amount: '1.00', sendReceipt: true };
    expect(await unchanged(app, api, () => api.refused(RecordPaymentDocument, { input }))).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.sendReceipt' }],
    });
  });

  it('never takes more than the balance, whoever pays at the same moment', async () => {
    const invoiceId = await published();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.send(RecordPaymentDocument, { input: { invoiceId, amount: '30.00' } })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(17).fill('OVERPAYMENT'),
    );
    const { invoice } = await api.ok(InvoiceDocument, { id: invoiceId });
    expect(invoice).toMatchObject({
      totalPaid: { amount: '90.00' },
      allocations: { nodes: Array(3).fill({ amount: { amount: '30.00' } }) },
    });
  });
});
