import { deliveryToSend, type DeliveryToSend } from '../../src/services/deliveries/delivery-to-send';
import { failDelivery } from '../../src/services/deliveries/fail-delivery';
import { markDelivered } from '../../src/services/deliveries/mark-delivered';
import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ApplyCreditDocument,
  CreditInvoiceDocument,
  DeletePaymentDocument,
  InvoiceDocument,
  RecordPaymentDocument,
  RefundInvoiceDocument,
  RefundPaymentDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { unchanged } from '../support/unchanged';
import { asSystem } from './acts';

interface DeliveryState {
  id: string;
  status: string;
  error: string | null;
}

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: {} }));
});
afterAll(() => app.stop());

describe('an email', () => {
  async function asked(): Promise<{ id: string; deliveryId: string }> {
    const { id } = await makeDraft(api, { clientId });
    await api.ok(SendInvoiceDocument, { input: { id } });
    const [row] = await sqlOf<{ id: string }>(app, api, [
      `SELECT id FROM deliveries WHERE invoice_id = $1`,
      [invoiceUuid(id)],
    ]);
    return { id, deliveryId: row?.id ?? '' };
  }

  it('that the mail server accepted makes the invoice SENT, once', async () => {
    const { id, deliveryId } = await asked();
    const accepted = { deliveryId, response: '250 OK' };
    await asSystem(app, api, (work) => markDelivered(work, accepted));
    const { invoice } = await api.ok(InvoiceDocument, { id });
    expect(invoice).toMatchObject({ status: 'SENT', sentAt: expect.any(String) as string });
    expect(invoice.activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'PUBLISHED', 'SEND_REQUESTED', 'SENT']);
    await unchanged(app, api, () => asSystem(app, api, (work) => markDelivered(work, accepted)));
    expect(await asSystem(app, api, (work) => deliveryToSend(work, { deliveryId }))).toBeNull();
  });

  it('that was refused permanently does not change the invoice, and is not sent again', async () => {
    const { id, deliveryId } = await asked();
    await asSystem(app, api, (work) => failDelivery(work, { deliveryId, reason: '550 no such user', final: true }));
    expect((await api.ok(InvoiceDocument, { id })).invoice).toMatchObject({ status: 'PUBLISHED', sentAt: null });
    expect(await asSystem(app, api, (work) => deliveryToSend(work, { deliveryId }))).toBeNull();
  });
});

describe('a receipt', () => {
  async function wanted(): Promise<{ id: string; paymentId: string; state: () => Promise<DeliveryState> }> {
    const { id } = await publishDraft(api, { clientId });
    const input = { invoiceId: id, amount: '100.00', sendReceipt: true };
    const paymentId = (await api.ok(RecordPaymentDocument, { input })).recordPayment.payment.id;
    const state = async () => {
      const [row] = await sqlOf<DeliveryState>(app, api, [
        `SELECT id, status, error FROM deliveries WHERE invoice_id = $1`,
        [invoiceUuid(id)],
      ]);
      return row ?? { id: '', status: '', error: null };
    };
    return { id, paymentId, state };
  }

  it('says what is left of the payment, and is refused in plain words if nothing is', async () => {
    const { id, state } = await wanted();
    const { id: deliveryId } = await state();
    const toSend = async () =>
      (await asSystem(app, api, (work) => deliveryToSend(work, { deliveryId }))) as DeliveryToSend | null;
    await api.ok(RefundInvoiceDocument, { input: { id, amount: '30.00', reason: 'Late.' } });
    expect((await toSend())?.payment?.amountMinor).toBe(7000n);
    await api.ok(RefundInvoiceDocument, { input: { id, reason: 'Not delivered.' } });
    expect(await toSend()).toBeNull();
    const error = 'The payment was taken off its invoices before the receipt was sent.';
    expect(await state()).toEqual({ id: deliveryId, status: 'REFUSED', error });
  });

  it('for several invoices goes with the first that still has a part, and leaves out what was applied as credit', async () => {
    const [one, two, three] = [
      await publishDraft(api, { clientId }),
      await publishDraft(api, { clientId }),
      await publishDraft(api, { clientId }),
    ];
    const allocations = [one, two].map(({ id }) => ({ invoiceId: id, amount: '60.00' }));
    const paid = { allocations, amount: '120.00', sendReceipt: true };
    const { payment } = (await api.ok(RecordPaymentDocument, { input: paid })).recordPayment;
    const [row] = await sqlOf<{ id: string; first: string }>(app, api, [
      `SELECT id, invoice_id AS first FROM deliveries WHERE occurrence = $1`,
      [parseId('payment', payment.id, 'id')],
    ]);
    const [first, other] = row?.first === invoiceUuid(one.id) ? [one, two] : [two, one];
    const toSend = () =>
      asSystem(app, api, (work) => deliveryToSend(work, { deliveryId: row?.id ?? '' })) as Promise<DeliveryToSend>;
    await api.ok(CreditInvoiceDocument, { input: { id: first.id, reason: 'Not delivered.', returnAs: 'CREDIT' } });
    for (const { id } of [other, three])
      await api.ok(ApplyCreditDocument, {
        input: { invoiceId: id, amount: '20.00', paymentIds: [payment.id] },
      });
    const { document, payment: received } = await toSend();
    expect(document.number).toBe(other.number);
    expect(received).toMatchObject({ amountMinor: 6000n, others: [] });
    await api.ok(RefundPaymentDocument, { input: { id: payment.id, reopen: true, invoiceId: other.id } });
    expect(await toSend()).toBeNull();
  });

  it('is withdrawn with a payment that became credit', async () => {
    const { id, paymentId, state } = await wanted();
    await api.ok(CreditInvoiceDocument, { input: { id, reason: 'Not delivered.', returnAs: 'CREDIT' } });
    await api.ok(DeletePaymentDocument, { id: paymentId });
    expect((await state()).status).toBe('REFUSED');
  });
});
