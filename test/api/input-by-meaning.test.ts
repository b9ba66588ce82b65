import { canonicalTimeZone } from '../../src/domain/time-zones';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  RecordPaymentDocument,
  UpdateClientDocument,
  UpdatePreferencesDocument,
  UpdateProfileDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, publishDraft } from '../support/invoices';

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  api = await app.register();
});
afterAll(() => app.stop());

const line = (fields: object = {}) => ({ description: 'Work', quantity: '1', rate: '100', ...fields });

it('accepts trailing zeros and full-width digits', async () => {
  const clientId = await addClient(api);
  const input = {
    clientId,
    currency: 'jpy',
    lines: [line({ quantity: '１.５000000', rate: '200.00' })],
    discountAmount: '50.00',
    issueDate: '２０25-01-15',
  };
  const { createInvoice } = await api.ok(CreateInvoiceDocument, { input });
  expect(createInvoice).toMatchObject({ currency: 'JPY', issueDate: '2025-01-15', total: { amount: '250' } });
});

it('a payment in a currency without decimals accepts decimals only if they are zeros', async () => {
  const { id } = await publishDraft(api, { clientId: await addClient(api), currency: 'JPY', lines: [line()] });
  const pay = (amount: string) => ({ input: { invoiceId: id, amount, currency: ' jpy ' } });
  expect(await api.refused(RecordPaymentDocument, pay('10.01'))).toMatchObject({
    details: [{ field: 'input.amount' }],
  });
  const { payment } = (await api.ok(RecordPaymentDocument, pay('１0.00'))).recordPayment;
  expect(payment.amount.amount).toBe('10');
});

it('null clears a field, and omitted fields are not changed', async () => {
  const { createClient } = await api.ok(CreateClientDocument, {
    input: { name: 'A', email: 'a@example.test', notes: 'kept', company: 'C' },
  });
  const { updateClient } = await api.ok(UpdateClientDocument, {
    input: { id: createClient.id, email: null, company: '  ' },
  });
  expect(updateClient).toMatchObject({ email: null, company: null, notes: 'kept' });
});

it('reports all errors of a request at once, in variables and in the document itself', async () => {
  const fields = {
    clientId: 'x',
    currency: 'XXZ',
    dueDate: '2025-02-30',
    lines: [line(), line({ description: '', quantity: 'x', rate: '1e5' })],
    notes: 'a\u0000',
  };
  const told = ['clientId', 'currency', 'dueDate', 'lines.1.description', 'lines.1.quantity', 'lines.1.rate', 'notes'];
  const paths = told.map((field) => `input.${field}`);
  const fieldsOf = ({ details }: { details: { field: string }[] }) => details.map(({ field }) => field).sort();
  expect(fieldsOf(await api.refused(CreateInvoiceDocument, { input: fields }))).toEqual(paths);
  const literal = JSON.stringify(fields).replace(/"(\w+)":/g, '$1:');
  expect(fieldsOf(await api.refused(`mutation { createInvoice(input: ${literal}) { id } }`))).toEqual(paths);
});

it("stores every time zone that PostgreSQL knows in IANA's spelling, from any case, in all places", async () => {
  const rows = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
    sql.query<{ name: string }>(`SELECT name FROM pg_timezone_names`),
  );
  const zones = rows.map(({ name }) => name).filter((name) => canonicalTimeZone(name) !== null);
  expect(zones.length).toBeGreaterThan(550);
  const spelled = [...zones, ...Intl.supportedValuesOf('timeZone')];
  const different = spelled.filter((name) =>
    [name.toLowerCase(), name.toUpperCase()].some((one) => canonicalTimeZone(one) !== name),
  );
  expect(different).toEqual([]);
  await api.ok(UpdatePreferencesDocument, { input: { timezone: 'asia/kolkata' } });
  await api.ok(UpdateSettingsDocument, { input: { preferences: { timezone: 'asia/CALCUTTA' } } });
  const other = await app.register({ timezone: 'ASIA/KOLKATA' });
  const stored = `{ me { user { timezone } organization { timezone } } }`;
  expect((await api.send(stored)).data).toEqual({
    me: { user: { timezone: 'Asia/Kolkata' }, organization: { timezone: 'Asia/Calcutta' } },
  });
  expect((await other.send(stored)).data).toEqual({
    me: { user: { timezone: 'Asia/Kolkata' }, organization: { timezone: 'Asia/Kolkata' } },
  });
  await other.ok(UpdateProfileDocument, { input: { timezone: 'america/port-au-prince' } });
  expect((await other.send(`{ me { user { timezone } } }`)).data).toEqual({
    me: { user: { timezone: 'America/Port-au-Prince' } },
  });
});
