import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  ClientsDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  InvoicesDocument,
  LoginDocument,
  PaymentsDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';

const EMAIL = 'ada@studio.example';

interface Money {
  amount: string;
  currency: string;
}

/** Sums by currency, in cents. */
type Sums = Record<string, bigint>;

function sumOf(amounts: readonly Money[]): Sums {
  const sums: Sums = {};
  for (const { amount, currency } of amounts) {
    sums[currency] = (sums[currency] ?? 0n) + BigInt(amount.replace('.', ''));
  }
  return sums;
}

const clock = new MovedClock(new Date('2025-03-01T09:00:00Z'));
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ clock, worker: true });
  await app.register({ name: 'Ada Example', email: EMAIL, timezone: 'Europe/Berlin', currency: 'USD' });
});
afterAll(() => app.stop());

/** Moves to nine o'clock on a day of March; the token of the day before is good no more. */
async function onMarch(day: number): Promise<ApiClient> {
  clock.set(`2025-03-${String(day).padStart(2, '0')}T09:00:00Z`);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email: EMAIL, password: TEST_PASSWORD } });
  return new ApiClient(app.url, login.accessToken);
}

async function addClient(api: ApiClient, name: string, currency: string): Promise<string> {
  const input = { name, email: `${name.toLowerCase()}@clients.example`, currency };
  return (await api.ok(CreateClientDocument, { input })).createClient.id;
}

interface Bill {
  clientId: string;
  rate: string;
  terms: string;
  quantity?: string;
  taxRate?: string;
}

/** Makes and publishes an invoice of one line. */
async function bill(api: ApiClient, { clientId, rate, terms, quantity = '1', taxRate }: Bill): Promise<string> {
  const lines = [{ description: 'Work', quantity, rate }];
  const input = { clientId, lines, paymentTerms: terms, taxRate };
  const { createInvoice } = await api.ok(CreateInvoiceDocument, { input });
  await api.ok(PublishInvoiceDocument, { id: createInvoice.id });
  return createInvoice.id;
}

async function pay(api: ApiClient, invoiceId: string, amount: string): Promise<string> {
  const { recordPayment } = await api.ok(RecordPaymentDocument, { input: { invoiceId, amount, excess: 'CREDIT' } });
  return recordPayment.invoice.status;
}

/** The numbers of the invoices in a status, the lowest first. */
async function numbersOf(api: ApiClient, status: 'OVERDUE' | 'PAID' | 'PUBLISHED' | 'DRAFT'): Promise<string[]> {
  const { invoices } = await api.ok(InvoicesDocument, { filter: { status: [status] } });
  return invoices.nodes.map(({ number }) => (number ?? '').slice(-3)).sort();
}

function untilOverdue(api: ApiClient, numbers: string[]): Promise<true> {
  return eventually(`${numbers.join()} overdue`, async () => {
    const found = await numbersOf(api, 'OVERDUE');
    return found.join() === numbers.join();
  });
}

async function playMarch(): Promise<ApiClient> {
  let api = await onMarch(1);
  const dollars = await addClient(api, 'Acme', 'USD');
  const euros = await addClient(api, 'Muster', 'EUR');
  const first = await bill(api, { clientId: dollars, rate: '1000.00', terms: 'Net 7' });
  const second = await bill(api, { clientId: euros, rate: '2000.50', terms: 'Net 30' });
  api = await onMarch(5);
  expect(await pay(api, first, '400.00')).toBe('PUBLISHED');
  api = await onMarch(8);
  expect(await numbersOf(api, 'OVERDUE')).toEqual([]);
  api = await onMarch(9);
  await untilOverdue(api, ['001']);
  api = await onMarch(10);
  const third = await bill(api, { clientId: euros, rate: '33.3333', quantity: '30', terms: 'Net 14', taxRate: '0.19' });
  await bill(api, { clientId: dollars, rate: '250.10', terms: 'Net 30' });
  const lines = [{ description: 'Perhaps', quantity: '1', rate: '5000.00' }];
  await api.ok(CreateInvoiceDocument, { input: { clientId: euros, lines } });
  api = await onMarch(15);
  // Ninety-nine and a half euros more than the bill says: the client's credit.
  expect(await pay(api, second, '2100.00')).toBe('PAID');
  api = await onMarch(20);
  expect(await pay(api, first, '600.00')).toBe('PAID');
  api = await onMarch(25);
  await untilOverdue(api, ['003']);
  expect(await pay(api, third, '333.33')).toBe('OVERDUE');
  return onMarch(31);
}

it('a month of bills in two currencies adds up, in the database and over the API', async () => {
  const api = await playMarch();
  expect(await numbersOf(api, 'OVERDUE')).toEqual(['003']);
  expect(await numbersOf(api, 'PAID')).toEqual(['001', '002']);
  expect(await numbersOf(api, 'PUBLISHED')).toEqual(['004']);
  expect(await numbersOf(api, 'DRAFT')).toEqual(['005']);

  const { nodes } = (await api.ok(InvoicesDocument, { first: 50 })).invoices;
  const bills = nodes.filter(({ status }) => status !== 'DRAFT');
  const totals = sumOf(bills.map(({ total }) => total));
  const paid = sumOf(bills.map(({ totalPaid }) => totalPaid));
  const balances = sumOf(bills.map(({ remainingBalance }) => remainingBalance));
  expect(totals).toEqual({ USD: 125_010n, EUR: 319_050n });
  expect(paid).toEqual({ USD: 100_000n, EUR: 233_383n });
  expect(balances).toEqual({ USD: 25_010n, EUR: 85_667n });
  const { clients } = await api.ok(ClientsDocument, {});
  expect(sumOf(clients.nodes.flatMap(({ balance }) => balance ?? []))).toEqual(balances);
  const credits = sumOf(clients.nodes.flatMap(({ credit }) => credit ?? []));
  expect(credits).toEqual({ EUR: 9_950n });
  const { payments } = await api.ok(PaymentsDocument, { first: 50 });
  expect(sumOf(payments.nodes.map(({ amount }) => amount))).toEqual({ USD: 100_000n, EUR: 243_333n });

  const rows = await queryAsSuperuser<{ currency: string; of: string; minor: string }>(
    app.database,
    `SELECT currency, 'totals' AS of, sum(total_minor) AS minor FROM invoices WHERE status <> 'DRAFT' GROUP BY 1
     UNION ALL SELECT i.currency, 'paid', sum(a.amount_minor)
       FROM payment_allocations a JOIN invoices i ON i.id = a.invoice_id GROUP BY 1
     UNION ALL SELECT currency, 'credits', sum(unapplied_minor) FROM payments GROUP BY 1
     UNION ALL SELECT i.currency, 'lines', sum(l.amount_minor) FROM invoice_lines l
       JOIN invoices i ON i.id = l.invoice_id WHERE i.status <> 'DRAFT' GROUP BY 1
     UNION ALL SELECT i.currency, 'taxes', sum(t.amount_minor) FROM invoice_taxes t
       JOIN invoices i ON i.id = t.invoice_id WHERE i.status <> 'DRAFT' GROUP BY 1`,
  );
  const stored = (of: string): Sums =>
    Object.fromEntries(rows.filter((row) => row.of === of).map((row) => [row.currency, BigInt(row.minor)]));
  expect(stored('totals')).toEqual(totals);
  expect(stored('paid')).toEqual(paid);
  expect(stored('credits')).toEqual({ USD: 0n, ...credits });
  expect(stored('taxes')).toEqual({ EUR: 19_000n });
  expect(stored('lines')).toEqual({ USD: 125_010n, EUR: 300_050n });
});
