import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import {
  ClientDocument,
  ClientsDocument,
  CreateClientDocument,
  type CreateClientInput,
  InvoiceDocument,
  LogoutDocument,
  RecordPaymentDocument,
  UpdateClientDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft, registerEmployee } from '../support/invoices';

let app: TestApp;
let api: ApiClient;
let stranger: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  [api, stranger] = await Promise.all([app.register(), app.register()]);
});
afterAll(() => app.stop());

const WHOLE: CreateClientInput = {
  name: '  Acme Corporation ',
  company: 'Acme Holding',
  email: 'accounts@acme.example',
  extraRecipients: ['cfo@acme.example', 'cfo@acme.example'],
  phone: '+1 555 0100',
  address: { street: '1 Main St', city: 'Springfield', country: 'US' },
  contactPerson: 'Wile E.',
  currency: 'EUR',
  defaultHourlyRate: '125.50',
  paymentTerms: 'Net 14',
  taxId: 'DE123',
  locale: 'de-de',
  notes: 'First line\nsecond line',
};

const EXPECTED = {
  name: 'Acme Corporation',
  company: 'Acme Holding',
  email: 'accounts@acme.example',
  extraRecipients: ['cfo@acme.example'],
  address: { street: '1 Main St', city: 'Springfield', country: 'US' },
  currency: 'EUR',
  defaultHourlyRate: '125.5',
  paymentTerms: 'Net 14',
  locale: 'de-DE',
  notes: 'First line\nsecond line',
  isActive: true,
  version: 1,
  balance: [],
  credit: [],
};

const BAD_FIELDS: [string, Partial<CreateClientInput>, string][] = [
  ['an empty name', { name: ' ' }, 'input.name'],
  ['a name with a NUL', { name: 'A\u0000' }, 'input.name'],
  ['a name with a lone surrogate', { name: 'A\ud800' }, 'input.name'],
  ['a name of 201 characters', { name: 'x'.repeat(201) }, 'input.name'],
  ['an email that is none', { email: 'acme' }, 'input.email'],
  ['an email with a line break', { email: 'a@acme.example\nBcc: b@acme.example' }, 'input.email'],
  ['a bad extra recipient', { extraRecipients: ['a@acme.example', 'b'] }, 'input.extraRecipients.1'],
  ['eleven extra recipients', { extraRecipients: Array<string>(11).fill('a@acme.example') }, 'input.extraRecipients'],
  ['a currency that does not exist', { currency: 'QQQ' }, 'input.currency'],
  ['a rate below zero', { defaultHourlyRate: '-1' }, 'input.defaultHourlyRate'],
  ['a rate of five decimals', { defaultHourlyRate: '0.00001' }, 'input.defaultHourlyRate'],
  ['a rate that is no number', { defaultHourlyRate: 'NaN' }, 'input.defaultHourlyRate'],
  ['terms that are none', { paymentTerms: 'tomorrow' }, 'input.paymentTerms'],
  ['a locale that is none', { locale: 'not a locale' }, 'input.locale'],
  ['a locale without an end', { locale: `en-x${'-abcdefgh'.repeat(20)}` }, 'input.locale'],
  ['a street of 201 characters', { address: { street: 'x'.repeat(201) } }, 'input.address.street'],
  ['notes of 5001 characters', { notes: 'x'.repeat(5001) }, 'input.notes'],
];

describe('createClient', () => {
  it('creates a client with all given details', async () => {
    const { createClient } = await api.ok(CreateClientDocument, { input: WHOLE });
    expect(createClient).toMatchObject({ ...EXPECTED, id: expect.stringMatching(/^cli_/) as string });
    expect(createClient.createdBy).toEqual({ name: 'Test Person' });
    expect((await api.ok(ClientDocument, { id: createClient.id })).client).toEqual({
      ...createClient,
      invoices: { nodes: [] },
    });
  });

  it('requires only a name', async () => {
    const { createClient } = await api.ok(CreateClientDocument, { input: { name: 'Just a name' } });
    expect(createClient).toMatchObject({ email: null, extraRecipients: [], address: null, currency: null });
  });

  it.each(BAD_FIELDS)('refuses %s, and adds nothing', async (_what, fields, field) => {
    const count = async () => (await api.ok(ClientsDocument, {})).clients.totalCount;
    const before = await count();
    const refusal = await api.refused(CreateClientDocument, { input: { name: 'Acme', ...fields } });
    expect(refusal.code).toBe('VALIDATION_ERROR');
    expect(refusal.details.map((fault) => fault.field)).toContain(field);
    expect(await count()).toBe(before);
  });

  it('reports all errors at once', async () => {
    const input = { name: '', email: 'x', paymentTerms: 'x' };
    const { details } = await api.refused(CreateClientDocument, { input });
    expect(details.map(({ field }) => field).sort()).toEqual(['input.email', 'input.name', 'input.paymentTerms']);
  });

  it('takes effect once for one Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'one-client' };
    const send = () => api.ok(CreateClientDocument, { input: { name: 'Once only' } }, key);
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect((await api.ok(ClientsDocument, { filter: { search: 'Once only' } })).clients.totalCount).toBe(1);
  });
});

describe('updateClient', () => {
  it('keeps omitted fields', async () => {
    const { id } = (await api.ok(CreateClientDocument, { input: WHOLE })).createClient;
    const { updateClient } = await api.ok(UpdateClientDocument, { input: { id, phone: '2', notes: 'Changed' } });
    expect(updateClient).toMatchObject({ ...EXPECTED, notes: 'Changed', version: 2 });
  });

  it('clears fields that are null', async () => {
    const { id } = (await api.ok(CreateClientDocument, { input: WHOLE })).createClient;
    const cleared = {
      company: null,
      email: null,
      address: null,
      currency: null,
      defaultHourlyRate: null,
      paymentTerms: null,
      locale: null,
      notes: null,
    };
    const { updateClient } = await api.ok(UpdateClientDocument, { input: { id, ...cleared, extraRecipients: null } });
    expect(updateClient).toMatchObject({ ...cleared, extraRecipients: [], name: 'Acme Corporation' });
  });

  it('does not clear the name', async () => {
    const id = await addClient(api);
    expect(await api.refused(UpdateClientDocument, { input: { id, name: null } })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.name' }],
    });
  });

  it.each(BAD_FIELDS)('refuses %s, and changes nothing', async (_what, fields, field) => {
    const id = await addClient(api);
    const refusal = await api.refused(UpdateClientDocument, { input: { id, notes: 'Changed', ...fields } });
    expect(refusal.code).toBe('VALIDATION_ERROR');
    expect(refusal.details.map((fault) => fault.field)).toContain(field);
    expect((await api.ok(ClientDocument, { id })).client).toMatchObject({ version: 1, notes: null });
  });

  it('accepts the current version and refuses an outdated one', async () => {
    const id = await addClient(api);
    await api.ok(UpdateClientDocument, { input: { id, notes: 'One', expectedVersion: 1 } });
    expect(await api.refused(UpdateClientDocument, { input: { id, notes: 'Two', expectedVersion: 1 } })).toMatchObject({
      code: 'CONFLICT',
      details: [{ field: 'input.expectedVersion' }],
    });
    expect((await api.ok(ClientDocument, { id })).client).toMatchObject({ version: 2, notes: 'One' });
  });

  it('accepts one of ten concurrent changes of the same version', async () => {
    const id = await addClient(api);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        api.send(UpdateClientDocument, { input: { id, notes: `Change ${at}`, expectedVersion: 1 } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('renames drafts, and does not change published invoices', async () => {
    const clientId = await addClient(api);
    const draft = await makeDraft(api, { clientId });
    const published = await publishDraft(api, { clientId });
    await api.ok(UpdateClientDocument, { input: { id: clientId, name: 'Renamed' } });
    expect((await api.ok(InvoiceDocument, { id: draft.id })).invoice.clientName).toBe('Renamed');
    expect((await api.ok(InvoiceDocument, { id: published.id })).invoice).toMatchObject({
      clientName: 'Acme',
      client: { name: 'Renamed' },
    });
  });
});

describe('client', () => {
  it('returns balance and credit by currency, without adding different currencies', async () => {
    const clientId = await addClient(api);
    await makeDraft(api, { clientId });
    await publishDraft(api, { clientId, currency: 'EUR' });
    await publishDraft(api, { clientId, currency: 'EUR' });
    await publishDraft(api, { clientId, currency: 'JPY', lines: [{ description: 'W', quantity: '1', rate: '5000' }] });
    const { id: invoiceId } = await publishDraft(api, { clientId, currency: 'USD' });
    await api.ok(RecordPaymentDocument, { input: { invoiceId, amount: '130.00', excess: 'CREDIT' } });
    const { client } = await api.ok(ClientDocument, { id: clientId });
    expect(client.balance).toEqual([
      { amount: '200.00', currency: 'EUR' },
      { amount: '5000', currency: 'JPY' },
    ]);
    expect(client.credit).toEqual([{ amount: '30.00', currency: 'USD' }]);
    expect(client.invoices?.nodes).toHaveLength(5);
  });

  it.each([
    ['of another kind', 'inv_01h455vb4pex5vsknk084sn02q', 'VALIDATION_ERROR'],
    ['that is none', "cli_' OR 1=1", 'VALIDATION_ERROR'],
    ['that nobody has', 'cli_01h455vb4pex5vsknk084sn02q', 'NOT_FOUND'],
  ])('refuses an id %s', async (_what, id, code) => {
    expect(await api.refused(ClientDocument, { id })).toMatchObject({ code, details: [{ field: 'id' }] });
    expect(await api.refused(UpdateClientDocument, { input: { id } })).toMatchObject({
      code,
      details: [{ field: 'input.id' }],
    });
  });

  it('of another organization is not found, with the same message as an unknown one', async () => {
    const id = await addClient(stranger);
    const foreign = await api.refused(ClientDocument, { id });
    const unknown = await api.refused(ClientDocument, { id: 'cli_01h455vb4pex5vsknk084sn02q' });
    expect({ ...foreign, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    expect(await api.refused(UpdateClientDocument, { input: { id, name: 'Mine' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await stranger.ok(ClientDocument, { id })).client).toMatchObject({ name: 'Acme', version: 1 });
  });
});

it('every operation requires a session and the permission', async () => {
  const id = await addClient(api);
  const employee = await registerEmployee(app);
  const gone = await app.register();
  await gone.ok(LogoutDocument);
  for (const [who, code] of [
    [app.anonymous, 'UNAUTHORIZED'],
    [employee, 'FORBIDDEN'],
    [gone, 'SESSION_EXPIRED'],
  ] as const) {
    expect((await who.refused(ClientsDocument, {})).code).toBe(code);
    expect((await who.refused(ClientDocument, { id })).code).toBe(code);
    expect((await who.refused(CreateClientDocument, { input: { name: 'X' } })).code).toBe(code);
    expect((await who.refused(UpdateClientDocument, { input: { id, name: 'X' } })).code).toBe(code);
  }
});
