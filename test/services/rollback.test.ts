import { createInvoice } from '../../src/services/invoices/create-invoice';
import { publishInvoice } from '../../src/services/invoices/publish-invoice';
import { recordPayment } from '../../src/services/payments/record-payment';
import { PaymentMethod } from '../../src/domain/payment-method';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { makeDraft, publishDraft } from '../support/invoices';
import { unchanged } from '../support/unchanged';
import { asSystem } from './acts';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: {} }));
});
afterAll(() => app.stop());

const LINES = [{ description: 'Work', quantity: '1', rate: '100.00' }];

describe('an act that fails after its work leaves nothing', () => {
  it('a published invoice stays a draft', async () => {
    const { id } = await makeDraft(api, { clientId });
    await unchanged(app, api, () =>
      expect(
        asSystem(app, api, async (work) => {
          await publishInvoice(work, { id });
          throw new Error('after the work');
        }),
      ).rejects.toThrow('after the work'),
    );
  });

  it('a payment, its event and its receipt', async () => {
    const { id } = await publishDraft(api, { clientId });
    const input = { invoiceId: id, amount: '100.00', method: PaymentMethod.CASH, sendReceipt: true };
    await unchanged(app, api, () =>
      expect(
        asSystem(app, api, async (work) => {
          await recordPayment(work, input);
          throw new Error('after the work');
        }),
      ).rejects.toThrow('after the work'),
    );
  });

  it('and the number and the allowance that it took go to the next invoice', async () => {
    const issueDate = '2024-05-05';
    await unchanged(app, api, () =>
      expect(
        asSystem(app, api, async (work) => {
          await createInvoice(work, { clientId, lines: LINES, issueDate });
          throw new Error('after the work');
        }),
      ).rejects.toThrow('after the work'),
    );
    expect((await makeDraft(api, { clientId, issueDate })).number).toBe('INV-2024-05-001');
  });
});
