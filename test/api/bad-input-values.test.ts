import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  InvoicesDocument,
  type InvoicesQueryVariables,
  PaymentsDocument,
  RecordPaymentDocument,
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
  ({ app, owner: api } = await aStudio());
  const client = await addClient(api);
  const [draft, published] = [
    await makeDraft(api, { clientId: client }),
    await publishDraft(api, { clientId: client }),
  ];
  ids = { client, draft: draft.id, published: published.id };
});
afterAll(() => app.stop());

/** Sends an operation with one odd value in it; the field is where a refusal must point. */
type Place = [field: string, send: (value: never) => Promise<Answer<unknown>>];

const line = (fields: object = {}) => ({ description: 'Work', quantity: '1', rate: '1', ...fields });
const create = (fields: object) =>
  api.send(CreateInvoiceDocument, {
    input: { clientId: ids.client, lines: [line()], ...fields },
  });
const update = (fields: object) => api.send(UpdateInvoiceDocument, { input: { id: ids.draft, ...fields } });
const pay = (fields: object) =>
  api.send(RecordPaymentDocument, { input: { invoiceId: ids.published, amount: '1.00', ...fields } });
const list = (filter: InvoicesQueryVariables['filter']) => api.send(InvoicesDocument, { filter });
const payments = (filter: object) => api.send(PaymentsDocument, { filter });

/** Refuses each value with VALIDATION_ERROR at the field, or inside it, and changes nothing. */
async function expectRefused([field, send]: Place, values: readonly unknown[]): Promise<void> {
  const answers = await unchanged(app, api, () => Promise.all(values.map((value) => send(value as never))));
  const told = answers.map(({ errors }, at) => [
    values[at],
    errors.map(({ extensions }) => extensions.code).join(),
    errors[0]?.extensions.details.some((fault) => fault.field.startsWith(field)),
  ]);
  expect(told).toEqual(values.map((value) => [value, 'VALIDATION_ERROR', true]));
}

describe('numbers', () => {
  const PLACES: Place[] = [
    ['input.lines.0.quantity', (quantity) => create({ lines: [line({ quantity })] })],
    ['input.lines.0.rate', (rate) => create({ lines: [line({ rate })] })],
    ['input.lines.0.taxes.0.rate', (rate) => create({ lines: [line({ taxes: [{ name: 'A', rate }] })] })],
    ['input.taxes.0.rate', (rate) => create({ taxes: [{ name: 'A', rate }] })],
    ['input.taxRate', (taxRate) => create({ taxRate })],
    ['input.discountRate', (discountRate) => create({ discountRate })],
    ['input.discountAmount', (discountAmount) => create({ discountAmount })],
    ['input.lines.0.quantity', (quantity) => update({ lines: [line({ quantity })] })],
    ['input.lines.0.rate', (rate) => update({ lines: [line({ rate })] })],
    ['input.taxRate', (taxRate) => update({ taxRate })],
    ['input.discountRate', (discountRate) => update({ discountRate })],
    ['input.discountAmount', (discountAmount) => update({ discountAmount })],
    ['input.amount', (amount) => pay({ amount })],
    ['input.processorFee', (processorFee) => pay({ processorFee })],
    [
      'input.defaultHourlyRate',
      (rate) => api.send(CreateClientDocument, { input: { name: 'A', defaultHourlyRate: rate } }),
    ],
    [
      'input.defaultHourlyRate',
      (rate) => api.send(UpdateClientDocument, { input: { id: ids.client, defaultHourlyRate: rate } }),
    ],
  ];
  const NO_NUMBERS = [
    ...['NaN', 'Infinity', '-Infinity', '1e309', '1e2', '0x10', '', ' ', '1,5', '1,234.50', '1_000', '½', '1²', '--1'],
    ...['.', '1.2.3', '9'.repeat(21), '9'.repeat(10_000), '0.1234567890123', 'null', '1n', "1'; --", '\u0000'],
    ...[0.1 + 0.2, 1e21, 1e-7, Number.MAX_VALUE, 2 ** 53, true, [], ['1', '2'], {}],
  ];
  const TOO_MUCH = ['99999999999999999999', '-1', '0.0000001'];

  it.each(PLACES)('%s refuses what is no number, too large, below zero or too fine', (field, send) =>
    expectRefused([field, send], [...NO_NUMBERS, ...TOO_MUCH]),
  );

  it.each<Place>([
    ['filter.amountMin', (amountMin) => list({ amountMin })],
    ['filter.amountMax', (amountMax) => list({ amountMax })],
  ])('%s refuses what is no number', (field, send) => expectRefused([field, send], NO_NUMBERS));

  it('integers have 32 bits', async () => {
    const page = `query ($first: Int, $offset: Int) { invoices(first: $first, offset: $offset) { nodes { id } } }`;
    const bad = [-(2 ** 31) - 1, 1.5, '1', true];
    await expectRefused(['first', (first) => api.send(page, { first })], bad);
    await expectRefused(['offset', (offset) => api.send(page, { offset })], [...bad, 2 ** 31, 1e300]);
    await expectRefused(
      ['input.expectedVersion', (version) => update({ expectedVersion: version })],
      [...bad, 2 ** 31, 1e300],
    );
    for (const value of [2 ** 31, 1e300]) {
      const refusal = await api.refused(page, { first: value });
      expect(refusal).toMatchObject({ code: 'QUERY_TOO_COMPLEX', details: [{ field: 'cost' }] });
    }
    for (const value of [0, -1]) {
      expect((await update({ expectedVersion: value })).errors[0]?.extensions.code).toBe('CONFLICT');
    }
  });
});

describe('dates', () => {
  const PLACES: Place[] = [
    ['input.issueDate', (issueDate) => create({ issueDate })],
    ['input.dueDate', (dueDate) => create({ dueDate })],
    ['input.issueDate', (issueDate) => update({ issueDate })],
    ['input.dueDate', (dueDate) => update({ dueDate })],
    ['input.paymentDate', (paymentDate) => pay({ paymentDate })],
    ['filter.issuedFrom', (issuedFrom) => list({ issuedFrom })],
    ['filter.issuedTo', (issuedTo) => list({ issuedTo })],
    ['filter.dueFrom', (dueFrom) => list({ dueFrom })],
    ['filter.dueTo', (dueTo) => list({ dueTo })],
    ['filter.dateFrom', (dateFrom) => payments({ dateFrom })],
    ['filter.dateTo', (dateTo) => payments({ dateTo })],
    ['input.scheduleDate', (scheduleDate) => api.send(SendInvoiceDocument, { input: { id: ids.draft, scheduleDate } })],
  ];

  const NONE = [
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '15.01.2025',
    '25-01-01',
    '0000-01-01',
    '+10000-01-01',
  ];
  const ODD = ['05/01/2025', 'yesterday', '', 'infinity', '2025-01-15\u0000', 20250115, true, {}, ['x', 'y']];

  it.each(PLACES)('%s has to exist', (field, send) => expectRefused([field, send], [...NONE, ...ODD]));
});

describe('names that are listed somewhere', () => {
  const CURRENCIES: Place[] = [
    ['input.currency', (currency) => create({ currency })],
    ['input.currency', (currency) => pay({ currency })],
    ['input.currency', (currency) => api.send(CreateClientDocument, { input: { name: 'A', currency } })],
    ['filter.currency', (currency) => list({ currency })],
  ];
  const PLACES: Place[] = [
    ['input.lines.0.type', (type) => create({ lines: [line({ type })] })],
    ['input.method', (method) => pay({ method })],
    ['input.excess', (excess) => pay({ excess })],
    ['filter.status.0', (status) => list({ status: [status] })],
    ['orderBy.field', (field) => api.send(InvoicesDocument, { orderBy: { field, direction: 'ASC' } })],
    ['orderBy.direction', (direction) => api.send(InvoicesDocument, { orderBy: { field: 'TOTAL', direction } })],
  ];

  const TEXTS = ['US', 'USDX', 'XXZ', 'paid', '', ' ', '__proto__', 'constructor', 'x'.repeat(10_000), 1, true, {}];

  it.each(CURRENCIES)('%s takes no other', (field, send) => expectRefused([field, send], TEXTS));
  it.each(PLACES)('%s takes no other, nor any in lower case', (field, send) =>
    expectRefused([field, send], ['usd', 'draft', ...TEXTS]),
  );
});

describe('lists', () => {
  it('accepts 500 lines, and refuses 501, 1000 and none', async () => {
    const lines = (count: number) => Array.from({ length: count }, () => line({ description: 'x'.repeat(500) }));
    await expectRefused(['input.lines', (count) => create({ lines: lines(count) })], [0, 501, 1000]);
    await expectRefused(['input.lines', (count) => update({ lines: lines(count) })], [0, 501, 1000]);
    const { data, errors } = await create({ lines: lines(500) });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ createInvoice: { subtotal: { amount: '500.00' } } });
  });

  it('refuses null items', async () => {
    await expectRefused(['input.lines.1', (none) => create({ lines: [line(), none] })], [null]);
    await expectRefused(['input.taxes.0', (none) => create({ taxes: [none] })], [null]);
    await expectRefused(['filter.status.0', (none) => list({ status: [none] })], [null]);
  });
});
