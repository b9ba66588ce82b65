import { deliveryToSend } from '../../src/services/deliveries/delivery-to-send';
import { failDelivery } from '../../src/services/deliveries/fail-delivery';
import { markDelivered } from '../../src/services/deliveries/mark-delivered';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { InvoiceDocument, SendInvoiceDocument } from '../support/generated/operations';
import { invoiceUuid, makeDraft, sqlOf } from '../support/invoices';
import { unchanged } from '../support/unchanged';
import { asSystem } from './acts';

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
