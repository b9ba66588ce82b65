import {
  CreateClientDocument,
  CreateInvoiceDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
} from '../support/generated/operations';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';

let app: TestApp;
let freelancer: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  freelancer = await app.register();
});
afterAll(() => app.stop());

/** A published invoice over so much, and its id. */
async function publishedInvoice(api: ApiClient, amount: string): Promise<string> {
  const { createClient } = await api.ok(CreateClientDocument, { input: { name: 'Acme', email: 'acme@example.test' } });
  const lines = [{ description: 'Work', quantity: '1', rate: amount }];
  const { createInvoice } = await api.ok(CreateInvoiceDocument, { input: { clientId: createClient.id, lines } });
  await api.ok(PublishInvoiceDocument, { id: createInvoice.id });
  return createInvoice.id;
}

describe('recordPayment', () => {
  it('puts a partial payment on the invoice and leaves its status', async () => {
    const invoiceId = await publishedInvoice(freelancer, '100.00');
    const { recordPayment } = await freelancer.ok(RecordPaymentDocument, { input: { invoiceId, amount: '40.00' } });
    expect(recordPayment.invoice).toMatchObject({
      status: 'PUBLISHED',
      totalPaid: { amount: '40.00' },
      remainingBalance: { amount: '60.00' },
    });
  });

  it('never takes more than the balance, whoever pays at the same moment', async () => {
    const invoiceId = await publishedInvoice(freelancer, '100.00');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        freelancer.send(RecordPaymentDocument, { input: { invoiceId, amount: '30.00' } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(17).fill('OVERPAYMENT'),
    );
  });
});
