import { aStudio } from '../support/a-studio';
import { TEST_PASSWORD, type Answer, type ApiClient, type TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  LoginDocument,
  PublicInvoiceDocument,
  RecordPaymentDocument,
  RefreshSessionDocument,
  RegisterDocument,
  SendInvoiceDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft } from '../support/invoices';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let ids: { client: string; draft: string; published: string };

beforeAll(async () => {
  ({ app, owner: api } = await aStudio({ unlimited: true }));
  const client = await addClient(api);
  const [draft, published] = [
    await makeDraft(api, { clientId: client }),
    await publishDraft(api, { clientId: client }),
  ];
  ids = { client, draft: draft.id, published: published.id };
});
afterAll(() => app.stop());

type Send = (input: object) => Promise<Answer<unknown>>;

const line = (fields: object = {}) => ({ description: 'Work', quantity: '1', rate: '1', ...fields });

/** Every mutation with text in its input, filled with what it needs besides. */
const MUTATIONS = {
  register: (input) =>
    app.anonymous.send(RegisterDocument, {
      input: { name: 'New', email: 'new@example.test', password: TEST_PASSWORD, ...input },
    }),
  createClient: (input) => api.send(CreateClientDocument, { input: { name: 'Acme', ...input } }),
  updateClient: (input) => api.send(UpdateClientDocument, { input: { id: ids.client, ...input } }),
  createInvoice: (input) =>
    api.send(CreateInvoiceDocument, {
      input: { clientId: ids.client, lines: [line()], ...input },
    }),
  updateInvoice: (input) => api.send(UpdateInvoiceDocument, { input: { id: ids.draft, ...input } }),
  sendInvoice: (input) => api.send(SendInvoiceDocument, { input: { id: ids.draft, ...input } }),
  recordPayment: (input) =>
    api.send(RecordPaymentDocument, { input: { invoiceId: ids.published, amount: '1.00', ...input } }),
} satisfies Record<string, Send>;

/** A text of an input: where it is, how long it may be, and how it is judged. */
interface Place {
  field: string;
  max: number;
  lines?: boolean;
  required?: boolean;
}

const short = (field: string, max = 200): Place => ({ field, max });
const long = (field: string): Place => ({ field, max: 5000, lines: true });
const CLIENT = [
  { field: 'name', max: 200, required: true },
  short('company'),
  short('phone', 50),
  short('contactPerson'),
  short('taxId', 100),
  long('notes'),
  ...['street', 'street2', 'city', 'state', 'postalCode', 'country'].map((part) => short(`address.${part}`)),
];
const INVOICE = [
  { field: 'lines.0.description', max: 1000, lines: true, required: true },
  { field: 'lines.0.taxes.0.name', max: 50, required: true },
  { field: 'taxes.0.name', max: 50, required: true },
  long('notes'),
  long('clientNotes'),
  short('poNumber', 50),
  short('buyerReference', 100),
  short('lines.0.unit', 20),
];
const PLACES: Record<keyof typeof MUTATIONS, Place[]> = {
  register: [{ field: 'name', max: 200, required: true }, short('businessName')],
  createClient: CLIENT,
  updateClient: CLIENT,
  createInvoice: INVOICE,
  updateInvoice: INVOICE,
  sendInvoice: [short('subject'), long('message')],
  recordPayment: [short('reference'), short('externalPaymentId'), long('notes')],
};
const ALL = Object.entries(PLACES).flatMap(([name, places]) =>
  places.map((place) => [`${name} ${place.field}`, MUTATIONS[name as keyof typeof MUTATIONS] as Send, place] as const),
);

/** An input with a value at a path ("lines.0.description"), and what an object on the way needs besides. */
function inputWith(path: string, value: unknown): object {
  const [head = '', next, ...rest] = path.split('.');
  if (next === undefined) return { [head]: value };
  if (next !== '0') return { [head]: inputWith([next, ...rest].join('.'), value) };
  const inner = inputWith(rest.join('.'), value);
  return { [head]: [head === 'lines' ? line(inner) : { rate: '0.1', ...inner }] };
}

/** Sends each value at the place: all must be refused there, and nothing be changed. */
async function expectRefused(send: Send, field: string, values: readonly unknown[]): Promise<void> {
  const answers = await unchanged(app, api, () => Promise.all(values.map((value) => send(inputWith(field, value)))));
  const shown = values.map((value) => JSON.stringify(value).slice(0, 40));
  const told = answers.map(({ errors }, at) => [
    shown[at],
    errors.map(({ extensions }) => extensions.code).join(),
    errors[0]?.extensions.details.some((fault) => fault.field.startsWith(`input.${field}`)),
  ]);
  expect(told).toEqual(shown.map((value) => [value, 'VALIDATION_ERROR', true]));
}

describe.each(ALL)('%s', (_name, send, { field, max, lines = false, required = false }) => {
  it('refuses control characters, lone surrogates, and what is too long or empty', () =>
    expectRefused(send, field, [
      ...['a\u0000b', 'a\u0007b', 'a\u0085b', 'a\ud800b', '\udc00'],
      ...['x'.repeat(max + 1), 'x'.repeat(100_000)],
      ...(lines ? [] : ['a\nb', 'a\tb']),
      ...(required ? ['', ' \u00a0\t'] : []),
    ]));

  it('refuses values that are not text', () => expectRefused(send, field, [1, true, [{}], {}]));
});

describe('text is kept as it is', () => {
  const TEXTS = [
    '<script>alert(1)</script>',
    `"><img src=x onerror=alert(1)>`,
    `'; DROP TABLE invoices; --`,
    '{{7*7}} <%= 7 %>',
    '=1+1',
    '日本語 العربية हिन्दी 👩‍👩‍👧',
    '\\0 \\u0000 %00',
  ];

  it.each(TEXTS)('%s', async (text) => {
    const { createClient } = await api.ok(CreateClientDocument, { input: { name: text, notes: text, company: text } });
    expect(createClient).toMatchObject({ name: text, notes: text, company: text });
    const lines = [line({ description: text, taxes: [{ name: text, rate: '0.1' }] })];
    const invoice = await publishDraft(api, {
      clientId: createClient.id,
      lines: lines,
      notes: text,
      clientNotes: text,
    });
    expect(invoice).toMatchObject({
      clientName: text,
      notes: text,
      clientNotes: text,
      lines: [{ description: text }],
      taxes: [{ name: text }],
    });
    const input = { invoiceId: invoice.id, amount: '1.00', reference: text, externalPaymentId: text };
    const { payment } = (await api.ok(RecordPaymentDocument, { input })).recordPayment;
    expect(payment.reference).toBe(text);
  });

  it('except surrounding spaces, and the normalisation of Unicode and line breaks', async () => {
    const input = { name: '  Cafe\u0301 ', notes: 'one\r\ntwo\rthree\n' };
    const { createClient } = await api.ok(CreateClientDocument, { input });
    expect(createClient).toMatchObject({ name: 'Caf\u00e9', notes: 'one\ntwo\nthree' });
  });

  it('up to the maximum length, counted in characters', async () => {
    const name = '👍'.repeat(200);
    expect((await api.ok(CreateClientDocument, { input: { name } })).createClient.name).toBe(name);
  });
});

describe('texts that are secrets or addresses are refused by name, never by accident', () => {
  const ODD = ['\u0000', 'a\ud800', 'x'.repeat(100_000), '', '\u202e', '"; --'];

  it.each(ODD.map((text) => [JSON.stringify(text).slice(0, 20), text] as const))('%s', async (_shown, text) => {
    const answers = await unchanged(app, api, () =>
      Promise.all([
        MUTATIONS.register({ email: text }),
        MUTATIONS.register({ password: text }),
        MUTATIONS.register({ mobile: text || 'x' }),
        MUTATIONS.register({ timezone: text || 'x' }),
        MUTATIONS.register({ locale: text || 'x' }),
        MUTATIONS.createClient({ email: text }),
        MUTATIONS.createClient({ locale: text }),
        MUTATIONS.createClient({ paymentTerms: text }),
        MUTATIONS.createClient({ extraRecipients: [text] }),
        MUTATIONS.createInvoice({ paymentTerms: text || 'x' }),
        MUTATIONS.sendInvoice({ recipients: [text] }),
        app.anonymous.send(LoginDocument, { input: { email: text, password: 'x' } }),
        app.anonymous.send(RefreshSessionDocument, { input: { refreshToken: text } }),
        app.anonymous.send(PublicInvoiceDocument, { token: text }),
      ]),
    );
    const codes = answers.map(({ errors }) => errors.map(({ extensions }) => extensions.code).join());
    const named = ['VALIDATION_ERROR', 'PASSWORD_POLICY_VIOLATION', 'NOT_FOUND', 'SESSION_EXPIRED'];
    expect(codes.map((code) => (named.includes(code) ? 'refused' : code))).toEqual(codes.map(() => 'refused'));
  });
});
