import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { atOnce, behindLock } from '../support/at-once';
import {
  ClientDocument,
  DeletePaymentDocument,
  InvoiceDocument,
  PayInvoiceDocument,
  PaymentsDocument,
  RefundPaymentDocument,
  WriteOffInvoiceDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, codesOf, invoiceUuid, publishDraft, recordPayment, sqlOf } from '../support/invoices';
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
const read = async (id: string) => (await api.ok(InvoiceDocument, { id })).invoice;

/** What the rows say of an invoice, added up by themselves: its facts must be the same. */
async function sums(id: string): Promise<void> {
  const [row] = await sqlOf<Record<string, bigint | string>>(app, api, [
    `SELECT i.total_minor AS total, i.paid_minor AS paid, i.credited_minor AS credited,
       (SELECT coalesce(sum(a.amount_minor), 0)::bigint FROM payment_allocations a JOIN payments p ON p.id = a.payment_id
        WHERE a.invoice_id = i.id AND p.status = 'COMPLETED') AS allocated,
       (SELECT count(*)::int FROM payment_allocations a JOIN payments p ON p.id = a.payment_id
        WHERE a.invoice_id = i.id AND p.status = 'VOIDED') AS voided
     FROM invoices i WHERE i.id = $1`,
    [invoiceUuid(id)],
  ]);
  expect(row?.['paid']).toBe(row?.['allocated']);
  expect(row?.['voided']).toBe(0);
}

describe('deletePayment', () => {
  it('keeps the payment as VOIDED, and opens what it had paid', async () => {
    const debtor = await addClient(api);
    const invoiceId = await published({ clientId: debtor });
    await record(invoiceId, '30.00', { paymentDate: '2025-03-05' });
    const id = await record(invoiceId, '90.00', { excess: 'CREDIT', externalPaymentId: 'pi_3' });
    expect(await read(invoiceId)).toMatchObject({ status: 'PAID' });
    const { deletePayment } = await api.ok(DeletePaymentDocument, { id });
    expect(deletePayment).toMatchObject({
      ...{ id, outcome: 'VOIDED' },
      payment: {
        status: 'VOIDED',
        voidedAt: NOW,
        amount: { amount: '90.00' },
        unapplied: { amount: '0.00' },
        allocations: { nodes: [] },
      },
      invoices: [{ id: invoiceId, status: 'PUBLISHED', paidAt: null, totalPaid: { amount: '30.00' } }],
    });
    await sums(invoiceId);
    const { client } = await api.ok(ClientDocument, { id: debtor });
    expect(client).toMatchObject({ credit: [], balance: [{ amount: '70.00' }] });
    // Lists leave it out, and sums with them; its external ID is free again.
    const list = async (isVoided?: boolean) =>
      (await api.ok(PaymentsDocument, { filter: { clientId: debtor, ...(isVoided ? { isVoided } : {}) } })).payments
        .nodes.length;
    expect([await list(), await list(true)]).toEqual([1, 1]);
    const token = (await read(invoiceId)).hostedUrl?.split('/i/')[1] ?? '';
    const page = await (await app.anonymous.get(`/i/${token}`)).text();
    expect(page).toContain('30.00');
    expect(page).not.toContain('90.00');
    expect(await record(invoiceId, '70.00', { externalPaymentId: 'pi_3' })).not.toBe(id);
    expect((await read(invoiceId)).activity.nodes.map(({ type }) => type)).toContain('PAYMENT_VOIDED');
  });

  it('makes what is late OVERDUE, and gives paidDate of what stays paid', async () => {
    const invoiceId = await published({ issueDate: '2025-01-01', dueDate: '2025-01-31' });
    const id = await record(invoiceId, '100.00');
    const { deletePayment } = await api.ok(DeletePaymentDocument, { id });
    expect(deletePayment.invoices).toMatchObject([{ status: 'OVERDUE' }]);
  });

  it('leaves OVERDUE what was moved to a day that the organization is still moving to', async () => {
    for (const act of [
      (id: string) => api.send(DeletePaymentDocument, { id }),
      (id: string) => api.send(RefundPaymentDocument, { input: { id, reopen: true } }),
    ]) {
      const invoiceId = await published({ dueDate: '2025-03-20' });
      const id = await record(invoiceId, '40.00');
      await sqlOf(app, api, [`UPDATE invoices SET status = 'OVERDUE' WHERE id = $1`, [invoiceUuid(invoiceId)]]);
      expect((await act(id)).errors).toEqual([]);
      expect(await read(invoiceId)).toMatchObject({ status: 'OVERDUE', totalPaid: { amount: '0.00' } });
    }
  });

  it('withdraws a receipt that was not sent yet', async () => {
    const invoiceId = await published();
    const id = await record(invoiceId, '10.00', { sendReceipt: true });
    await api.ok(DeletePaymentDocument, { id });
    const rows = await sqlOf(app, api, [
      `SELECT kind, status, error FROM deliveries WHERE invoice_id = $1`,
      [invoiceUuid(invoiceId)],
    ]);
    const error = 'The payment was voided before the receipt was sent.';
    expect(rows).toEqual([{ kind: 'RECEIPT', status: 'REFUSED', error }]);
  });

  it("is refused where part was refunded, and for a provider's payment", async () => {
    const refunded = await record(await published(), '130.00', { excess: 'CREDIT' });
    const { org } = claimsOf(api);
    await sqlOf(app, api, [
      `WITH p AS (UPDATE payments SET unapplied_minor = 20 * 100, refunded_minor = 10 * 100
         WHERE organization_id = $1 AND unapplied_minor = 3000 AND amount_minor = 13000 RETURNING *)
       INSERT INTO refunds (organization_id, id, payment_id, amount_minor, refund_date, method, status, created_at)
       SELECT organization_id, gen_random_uuid(), id, refunded_minor, payment_date, method, 'SUCCEEDED', created_at FROM p`,
      [org],
    ]);
    const provided = await record(await published(), '100.00', { reference: 'provider' });
    await sqlOf(app, api, [`UPDATE payments SET recorded_by = NULL WHERE reference = 'provider'`]);
    for (const [id, message] of [
      [refunded, '10.00 USD of this payment was refunded'],
      [provided, 'A payment provider reported this payment'],
    ] as const) {
      const refusal = await unchanged(app, api, () => api.refused(DeletePaymentDocument, { id }));
      expect(refusal).toMatchObject({ code: 'INVALID_STATE', from: 'COMPLETED', to: 'VOIDED' });
      expect(refusal.message).toContain(message);
    }
  });
});

describe('two at once', () => {
  const two = (table: string, calls: (() => Promise<Answer<unknown>>)[]) => atOnce(app, table, calls);
  const payAll = (invoiceId: string) => () => api.send(PayInvoiceDocument, { input: { invoiceId } });
  const voiding = (id: string) => () => api.send(DeletePaymentDocument, { id });
  const writingOff = (id: string) => () => api.send(WriteOffInvoiceDocument, { input: { id, reason: 'Gone' } });

  it('pay an invoice once', async () => {
    const id = await published();
    expect(codesOf(await two('payments', [payAll(id), payAll(id)]))).toEqual(['INVALID_STATE', 'ok']);
    expect(await read(id)).toMatchObject({ totalPaid: { amount: '100.00' }, payments: { nodes: [{}] } });
    await sums(id);
  });

  it('void a payment once', async () => {
    const id = await published();
    const payment = await record(id, '100.00');
    expect(codesOf(await two('payments', [voiding(payment), voiding(payment)]))).toEqual(['INVALID_STATE', 'ok']);
    expect(await read(id)).toMatchObject({ status: 'PUBLISHED', totalPaid: { amount: '0.00' } });
    await sums(id);
  });

  it('pay and void: the rest is paid before or after it grows, and never too much', async () => {
    const id = await published();
    const payment = await record(id, '40.00');
    expect(codesOf(await two('payments', [payAll(id), voiding(payment)]))).toEqual(['ok', 'ok']);
    const { totalPaid, status } = await read(id);
    expect([
      ['60.00', 'PUBLISHED'],
      ['100.00', 'PAID'],
    ]).toContainEqual([totalPaid.amount, status]);
    await sums(id);
  });

  it('write off and pay: what is paid first cannot be written off', async () => {
    const id = await published();
    const codes = codesOf(await two('invoices', [writingOff(id), payAll(id)]));
    expect([
      ['INVALID_STATE', 'ok'],
      ['ok', 'ok'],
    ]).toContainEqual(codes);
    expect(await read(id)).toMatchObject({ status: 'PAID', writtenOffAt: codes[0] === 'ok' ? NOW : null });
    await sums(id);
  });
});

it('starts again if the payment was applied to another invoice before it was locked', async () => {
  const [first, second] = [await published(), await published()];
  const id = await record(first, '130.00', { excess: 'CREDIT' });
  const { org } = claimsOf(api);
  const answer = await behindLock(
    app,
    {
      lock: [`SELECT 1 FROM payments WHERE organization_id = $1 AND unapplied_minor = 3000 FOR UPDATE`, [org]],
      change: [
        `WITH p AS (UPDATE payments SET unapplied_minor = 0 WHERE organization_id = $1 AND unapplied_minor = 3000 RETURNING *),
           a AS (INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
             SELECT organization_id, gen_random_uuid(), id, $2, 3000, now() FROM p)
         UPDATE invoices SET paid_minor = 3000 WHERE id = $2`,
        [org, invoiceUuid(second)],
      ],
    },
    () => api.send(DeletePaymentDocument, { id }),
  );
  expect(answer.errors).toEqual([]);
  for (const invoice of [first, second]) {
    expect(await read(invoice)).toMatchObject({ status: 'PUBLISHED', totalPaid: { amount: '0.00' } });
    await sums(invoice);
  }
});
