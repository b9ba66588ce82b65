import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { behindLock } from '../support/at-once';
import { parseId } from '../../src/domain/ids';
import {
  CancelInvoiceDocument,
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  CreditInvoiceDocument,
  type CreditInvoiceInput,
  DeleteInvoiceDocument,
  InvoiceDocument,
  InvoiceTimeDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  TimeEntryDocument,
  TimeReportDocument,
  UpdateInvoiceDocument,
  type UpdateInvoiceInput,
  UpdateInvoiceWithWarningsDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, invoiceUuid, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { type TimeBilling, timeBilling } from '../support/time-billing';
import { unchanged } from '../support/unchanged';

const UNKNOWN = 'tim_01h455vb4pex5vsknk084sn02q';

interface Kept {
  id: string;
}

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let website: string;
let shop: string;
let spend: TimeBilling['spend'];
let approve: TimeBilling['approve'];
let bill: TimeBilling['bill'];

beforeAll(async () => {
  const studio = await aStudio({ client: { currency: 'USD' }, unlimited: true });
  ({ app, owner, clientId } = studio);
  website = await addProject(owner, { clientId, name: 'Website', defaultRate: '100' });
  shop = await addProject(owner, { clientId, name: 'Shop', defaultRate: '1000' });
  ({ spend, approve, bill } = timeBilling({ app, owner, clientId, projectId: website }));
});
afterAll(() => app.stop());
beforeEach(() => sqlOf(app, owner, ['DELETE FROM time_entries']));

const refused = (input: Partial<CreateInvoiceInput>) =>
  unchanged(app, owner, () => owner.refused(CreateInvoiceDocument, { input: { clientId, ...input } }));
const edit = async (input: UpdateInvoiceInput) => (await owner.ok(UpdateInvoiceDocument, { input })).updateInvoice;
const refusedEdit = (input: UpdateInvoiceInput) =>
  unchanged(app, owner, () => owner.refused(UpdateInvoiceDocument, { input }));
const entryOf = async (id: string) => (await owner.ok(TimeEntryDocument, { id })).timeEntry;

it('bills named entries, each on a line of its own after the given lines', async () => {
  const first = await spend(20, { projectId: shop, description: 'Cart' });
  const second = await spend(90);
  await approve();
  const lines = [{ description: 'Hosting', quantity: '1', rate: '10' }];
  const invoice = await bill({ lines, timeEntryIds: [second, first, first], taxRate: '0.1' });
  expect(invoice.lines).toMatchObject([
    { type: 'FIXED', description: 'Hosting', minutes: null, amount: { amount: '10.00' } },
    { type: 'TIME', description: 'Cart', minutes: 20, quantity: '0.3333', rate: '1000', amount: { amount: '333.33' } },
    { type: 'TIME', description: 'Website', minutes: 90, quantity: '1.5', rate: '100', amount: { amount: '150.00' } },
  ]);
  expect(invoice).toMatchObject({ subtotal: { amount: '493.33' }, total: { amount: '542.66' } });
  expect(await entryOf(first)).toMatchObject({
    ...{ isInvoiced: true, lockedReason: 'INVOICED', invoiceLineId: invoice.lines[1]?.id },
    amount: { amount: '333.33' },
  });
});

it('bills what is not billed yet, of projects and until a day, and shows each entry its share of the line', async () => {
  const ids = [await spend(20), await spend(20, { date: '2025-01-16' }), await spend(20)];
  const late = await spend(60, { date: '2025-02-01' });
  const elsewhere = await spend(60, { projectId: shop });
  await spend(60, { billable: false });
  await approve();
  const draft = await spend(60);
  const invoice = await bill({ unbilledTime: { projectIds: [website], until: '2025-01-31' } });
  expect(invoice.lines).toMatchObject([
    { description: 'Website', minutes: 60, quantity: '1', amount: { amount: '100.00' } },
  ]);
  const amounts = await Promise.all(ids.map(async (id) => (await entryOf(id)).amount?.amount));
  expect(amounts.sort()).toEqual(['33.33', '33.33', '33.34']);
  const rest = await bill({ unbilledTime: { groupBy: 'ALL' } });
  expect(rest.lines.map(({ minutes, rate }) => [minutes, rate])).toEqual([
    [60, '1000'],
    [60, '100'],
  ]);
  const { invoice: read } = await owner.ok(InvoiceTimeDocument, { id: rest.id });
  expect(read.projectIds.sort()).toEqual([website, shop].sort());
  expect(read.timeEntryIds.sort()).toEqual([late, elsewhere].sort());
  expect(read.lines).toMatchObject([{ timeEntryIds: [elsewhere] }, { timeEntryIds: [late] }]);
  for (const id of [late, elsewhere]) expect(await entryOf(id)).toMatchObject({ isInvoiced: true });
  expect(await entryOf(draft)).toMatchObject({ isInvoiced: false });
  const none = { code: 'VALIDATION_ERROR', details: [{ field: 'input.unbilledTime' }] };
  expect(await refused({ unbilledTime: {} })).toMatchObject(none);
});

it('refuses the whole invoice for entries that cannot be billed, names each, and uses no number', async () => {
  const other = await addClient(owner, { name: 'Other', currency: 'EUR' });
  const theirs = await addProject(owner, { clientId: other, name: 'Theirs', defaultRate: '80' });
  const unrated = await addProject(owner, { clientId, name: 'Unrated' });
  const good = await spend(30);
  const bad = [await spend(30, { billable: false }), await spend(30, { projectId: theirs })];
  const without = await spend(30, { projectId: unrated });
  const billed = await spend(30);
  await sqlOf(app, owner, [
    `UPDATE time_entries SET rate = NULL, currency = NULL, rate_rule = NULL WHERE project_id =
    (SELECT id FROM projects WHERE name = 'Unrated')`,
  ]);
  await approve();
  const draft = await spend(30);
  await bill({ timeEntryIds: [billed] });
  const reasons = ['is not billable', 'is of another client', 'has no rate', 'is billed already', 'is not approved'];
  const wanted = [...bad, without, billed, draft];
  expect(await refused({ timeEntryIds: [good, ...wanted] })).toMatchObject({
    code: 'INVALID_STATE',
    details: wanted.map((id, at) => ({ field: `input.timeEntryIds.${at + 1}`, reason: `${id} ${reasons[at]}` })),
  });
  expect(await refused({ timeEntryIds: [good], currency: 'EUR' })).toMatchObject({ code: 'INVALID_STATE' });
  expect(await refused({ unbilledTime: {} })).toMatchObject({
    code: 'INVALID_STATE',
    details: [{ field: 'input.unbilledTime', reason: `${without} has no rate` }],
  });
  expect(await refused({ timeEntryIds: [UNKNOWN] })).toMatchObject({
    code: expect.stringMatching(/NOT_FOUND|VALIDATION_ERROR/) as string,
  });
  expect(await entryOf(good)).toMatchObject({ isInvoiced: false });
});

it('bills an entry once when two invoices are made at the same moment', async () => {
  const id = await spend(60);
  await approve();
  const make = () => owner.send(CreateInvoiceDocument, { input: { clientId, timeEntryIds: [id] } });
  const answers = await Promise.all([make(), make(), make()]);
  const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'OK');
  expect(codes.sort()).toEqual(['INVALID_STATE', 'INVALID_STATE', 'OK']);
  const lines = await sqlOf(app, owner, [
    `SELECT 1 FROM invoice_lines l JOIN time_entries e ON e.invoice_line_id = l.id`,
  ]);
  expect(lines).toHaveLength(1);
  const next = await bill({ lines: [{ description: 'Hosting', quantity: '1', rate: '10' }] });
  const sequenceOf = (number: string | null | undefined) => Number(number?.split('-').at(-1));
  const made = answers.find(({ data }) => data)?.data?.createInvoice;
  expect(sequenceOf(next.number)).toBe(sequenceOf(made?.number) + 1);
});

it('shows in reports what entries are billed at, and what they are worth again once they are free', async () => {
  for (const minutes of [20, 20, 20]) await spend(minutes);
  await approve();
  const month = { from: '2025-01-01', to: '2025-01-31', groupBy: ['PROJECT' as const] };
  const worth = async () => (await owner.ok(TimeReportDocument, month)).timeReport.totals.amounts;
  // Three times 33.33; on one line, an hour at 100.
  expect(await worth()).toMatchObject([{ amount: '99.99' }]);
  const invoice = await bill({ unbilledTime: { groupBy: 'ALL' } });
  expect(await worth()).toMatchObject([{ amount: '100.00' }]);
  await owner.ok(DeleteInvoiceDocument, { id: invoice.id });
  expect(await worth()).toMatchObject([{ amount: '99.99' }]);
});

it('frees the entries of a deleted draft', async () => {
  const id = await spend(60);
  await approve();
  const invoice = await bill({ timeEntryIds: [id] });
  await owner.ok(DeleteInvoiceDocument, { id: invoice.id });
  expect(await entryOf(id)).toMatchObject({ isInvoiced: false, invoiceLineId: null, lockedReason: 'APPROVED' });
  expect((await bill({ timeEntryIds: [id] })).total.amount).toBe('100.00');
});

describe('cancelInvoice', () => {
  const cancel = async (id: string) =>
    (await owner.ok(CancelInvoiceDocument, { input: { id, reason: 'Ordered twice' } })).cancelInvoice;

  it.each(['draft', 'published invoice'])('frees the time of a %s, and credits what was published', async (kind) => {
    const id = await spend(60);
    await approve();
    const { id: invoiceId } = await bill({ timeEntryIds: [id], taxRate: '0.1' });
    const isPublished = kind !== 'draft';
    if (isPublished) await owner.ok(PublishInvoiceDocument, { id: invoiceId });
    expect(await cancel(invoiceId)).toMatchObject({
      ...{ status: 'CANCELLED', cancelReason: 'Ordered twice', cancelledAt: expect.any(String) as string },
      ...{ total: { amount: '110.00' }, totalPaid: { amount: '0.00' }, lines: [{ minutes: 60 }] },
      credited: { amount: isPublished ? '110.00' : '0.00' },
      remainingBalance: { amount: isPublished ? '0.00' : '110.00' },
    });
    const credits = await sqlOf(app, owner, [
      `SELECT amount_minor, reason FROM credits WHERE invoice_id = $1`,
      [parseId('invoice', invoiceId, 'id')],
    ]);
    expect(credits).toEqual(isPublished ? [{ amount_minor: 11000n, reason: 'Ordered twice' }] : []);
    expect(await entryOf(id)).toMatchObject({ invoiceLineId: null, lockedReason: 'APPROVED', version: 3 });
    expect((await bill({ timeEntryIds: [id] })).total.amount).toBe('100.00');
    const again = { input: { id: invoiceId, reason: 'Again' } };
    const error = await unchanged(app, owner, () => owner.refused(CancelInvoiceDocument, again));
    expect(error).toMatchObject({ code: 'INVALID_STATE' });
  });

  it('is refused while money is allocated, and frees nothing then', async () => {
    const id = await spend(60);
    await approve();
    const { id: invoiceId } = await bill({ timeEntryIds: [id] });
    await owner.ok(PublishInvoiceDocument, { id: invoiceId });
    await owner.ok(RecordPaymentDocument, { input: { invoiceId, amount: '40.00' } });
    const input = { input: { id: invoiceId, reason: 'Too late' } };
    const error = await unchanged(app, owner, () => owner.refused(CancelInvoiceDocument, input));
    expect(error).toMatchObject({
      ...{ code: 'INVALID_STATE', message: expect.stringContaining('40.00 USD') as string },
    });
    expect(await entryOf(id)).toMatchObject({ isInvoiced: true });
  });

  it('credits what is left of an invoice over zero, so that its time of 0.00 can be billed again', async () => {
    const id = await spend(60, { rate: '0' });
    await approve();
    const { id: invoiceId } = await bill({ timeEntryIds: [id] });
    expect((await owner.ok(PublishInvoiceDocument, { id: invoiceId })).publishInvoice.status).toBe('PAID');
    expect(await cancel(invoiceId)).toMatchObject({ status: 'CANCELLED', credited: { amount: '0.00' } });
    expect(await entryOf(id)).toMatchObject({ isInvoiced: false });
  });
});

it('keeps the entries that a line names, frees the others, and names those in the warnings of the response', async () => {
  const ids = [await spend(20), await spend(20), await spend(25)];
  const cart = await spend(60, { projectId: shop });
  await approve();
  const invoice = await bill({ unbilledTime: {} });
  const web = invoice.lines.find(({ rate }) => rate === '100') ?? { id: '' };
  const [first = '', second = '', third = ''] = ids;
  const input = { id: invoice.id, lines: [{ id: web.id, timeEntryIds: [third, first] }] };
  const { updateInvoice } = await owner.ok(UpdateInvoiceWithWarningsDocument, { input });
  const released = updateInvoice.warnings.map(({ code, timeEntryId }) => [code, timeEntryId]);
  expect(released.sort()).toEqual([second, cart].sort().map((id) => ['TIME_RELEASED', id]));
  const { invoice: edited } = await owner.ok(InvoiceDocument, { id: invoice.id });
  expect(edited.lines).toMatchObject([{ minutes: 45, quantity: '0.75', amount: { amount: '75.00' } }]);
  const entries = await Promise.all([...ids, cart].map(entryOf));
  expect(entries.map(({ invoiceLineId }) => invoiceLineId)).toEqual([web.id, null, web.id, null]);
  expect(entries.map(({ amount }) => amount?.amount)).toEqual(['33.33', '33.33', '41.67', '1000.00']);
  const foreign = { id: invoice.id, lines: [{ id: web.id, timeEntryIds: [first, UNKNOWN] }] };
  expect(await refusedEdit(foreign)).toMatchObject({
    code: 'NOT_FOUND',
    details: [{ field: 'input.lines.0.timeEntryIds.1' }],
  });
  const none = { id: invoice.id, lines: [{ id: web.id, timeEntryIds: [] }] };
  expect(await refusedEdit(none)).toMatchObject({ code: 'VALIDATION_ERROR' });
  const later = await owner.ok(UpdateInvoiceWithWarningsDocument, { input: { id: invoice.id, notes: 'Kept' } });
  expect(later.updateInvoice.warnings).toEqual([]);
  expect((await bill({ timeEntryIds: [second, cart] })).total.amount).toBe('1033.33');
});

it('keeps the entries of lines that an edit names, and frees those of lines that it leaves out', async () => {
  const ids = [await spend(20), await spend(40), await spend(60, { projectId: shop })];
  await approve();
  const invoice = await bill({ unbilledTime: {}, lines: [{ description: 'Hosting', quantity: '1', rate: '10' }] });
  const [hosting, web, cart] = invoice.lines.map(({ id }) => ({ id })) as [Kept, Kept, Kept];
  const renamed = await edit({ id: invoice.id, clientNotes: 'Thanks' });
  expect(renamed.lines.map(({ id }) => id)).toEqual(invoice.lines.map(({ id }) => id));
  const edited = await edit({
    id: invoice.id,
    lines: [{ id: web.id, rate: '50.01', description: 'Work' }, { id: hosting.id }],
  });
  expect(edited.lines).toMatchObject([
    { id: web.id, type: 'TIME', minutes: 60, rate: '50.01', description: 'Work', amount: { amount: '50.01' } },
    { id: hosting.id, description: 'Hosting', minutes: null, amount: { amount: '10.00' } },
  ]);
  const entries = await Promise.all(ids.map(entryOf));
  expect(entries.map(({ invoiceLineId }) => invoiceLineId)).toEqual([web.id, web.id, null]);
  expect(entries.map(({ amount }) => amount?.amount)).toEqual(['16.67', '33.34', '1000.00']);
  for (const [change, field] of [
    [{ id: web.id, quantity: '2' }, 'quantity'],
    [{ id: web.id, type: 'FIXED' as const }, 'type'],
  ] as const) {
    const error = { code: 'VALIDATION_ERROR', details: [{ field: `input.lines.0.${field}` }] };
    expect(await refusedEdit({ id: invoice.id, lines: [change] })).toMatchObject(error);
  }
  expect(await refusedEdit({ id: invoice.id, lines: [{ id: cart.id }] })).toMatchObject({ code: 'NOT_FOUND' });
  for (const twice of [web.id, hosting.id]) {
    const error = { code: 'VALIDATION_ERROR', details: [{ field: 'input.lines.2.id' }] };
    const other = { description: 'Other', quantity: '1', rate: '1' };
    const lines = [{ id: twice }, other, { id: twice.toUpperCase() }];
    expect(await refusedEdit({ id: invoice.id, lines })).toMatchObject(error);
  }
  expect(await refused({ lines: [{ id: web.id }] })).toMatchObject({ code: 'NOT_FOUND' });
  await edit({ id: invoice.id, lines: [{ description: 'Flat', quantity: '1', rate: '75' }] });
  expect((await Promise.all(ids.map(entryOf))).map(({ isInvoiced }) => isInvoiced)).toEqual([false, false, false]);
  expect((await owner.ok(InvoiceDocument, { id: invoice.id })).invoice.total.amount).toBe('75.00');
});

describe('a credit with releaseTime', () => {
  const credit = (input: Omit<CreditInvoiceInput, 'reason'>) =>
    owner.ok(CreditInvoiceDocument, { input: { reason: 'Not agreed.', ...input } });
  const onLines = async (ids: string[]) =>
    (await Promise.all(ids.map(entryOf))).map(({ isInvoiced }) => (isInvoiced ? 'BILLED' : 'FREE'));
  const published = async (ids: string[]) => {
    await approve();
    const { id, lines } = await bill({ timeEntryIds: ids });
    await owner.ok(PublishInvoiceDocument, { id });
    return { id, lineIds: lines.map((line) => line.id) as [string, string] };
  };

  it('frees the entries of lines that are credited in full by now, and no others', async () => {
    const ids = [await spend(60), await spend(60, { projectId: shop })];
    const { id, lineIds } = await published(ids);
    const [first, second] = lineIds;
    await credit({ id, releaseTime: true, lines: [{ lineId: first, quantity: '59' }] });
    expect(await onLines(ids)).toEqual(['BILLED', 'BILLED']);
    await credit({ id, lines: [{ lineId: first, quantity: '1' }] });
    expect(await onLines(ids)).toEqual(['BILLED', 'BILLED']);
    await credit({ id, releaseTime: true, lines: [{ lineId: second, amount: '10.00' }] });
    expect(await onLines(ids)).toEqual(['FREE', 'BILLED']);
    await credit({ id, lines: [{ lineId: second, amount: '900.00' }] });
    await credit({ id, releaseTime: true });
    expect(await onLines(ids)).toEqual(['FREE', 'FREE']);
  });

  it('frees the entries of a line that credits before it used up, when it credits the rest', async () => {
    const ids = [await spend(60), await spend(60, { projectId: shop })];
    const { id, lineIds } = await published(ids);
    await credit({ id, lines: [{ lineId: lineIds[0], quantity: '60' }] });
    await credit({ id, releaseTime: true });
    expect(await onLines(ids)).toEqual(['FREE', 'FREE']);
  });

  it('frees the entries of a line at a rate of 0 once all of its minutes are credited', async () => {
    const ids = [await spend(600, { rate: '0' }), await spend(60, { projectId: shop })];
    const { id, lineIds } = await published(ids);
    const [unpaid, paid] = lineIds;
    const some = (quantity: string) => [
      { lineId: unpaid, quantity },
      { lineId: paid, amount: '1.00' },
    ];
    await credit({ id, releaseTime: true, lines: some('1') });
    expect(await onLines(ids)).toEqual(['BILLED', 'BILLED']);
    await credit({ id, releaseTime: true, lines: some('599') });
    expect(await onLines(ids)).toEqual(['FREE', 'BILLED']);
  });

  it('frees the entries of a line at a rate of 0 once nothing is left of the invoice', async () => {
    const ids = [await spend(600, { rate: '0' }), await spend(60, { projectId: shop })];
    const { id, lineIds } = await published(ids);
    await credit({ id, releaseTime: true, lines: [{ lineId: lineIds[1], quantity: '60' }] });
    expect(await onLines(ids)).toEqual(['FREE', 'FREE']);
  });
});

it.each([
  ['cancelling', (id: string) => owner.send(CancelInvoiceDocument, { input: { id, reason: 'Ordered twice' } })],
  ['deleting', (id: string) => owner.send(DeleteInvoiceDocument, { id })],
  ['editing', (id: string) => owner.send(UpdateInvoiceDocument, { input: { id, lines: [FLAT] } })],
])('%s a draft also frees what was added to it just before it was locked', async (_what, act) => {
  const [first, added] = [await spend(60), await spend(30)];
  await approve();
  const { id, lines } = await bill({ timeEntryIds: [first] });
  const uuid = parseId('timeEntry', added, 'id');
  const answer = await behindLock<Answer<unknown>>(
    app,
    {
      lock: [
        `SELECT set_config('app.org_id', $2, true) FROM invoices WHERE id = $1 FOR UPDATE`,
        [invoiceUuid(id), claimsOf(owner).org],
      ],
      change: [
        'UPDATE time_entries SET invoice_line_id = $2, billed_minor = 0 WHERE id = $1',
        [uuid, parseId('invoiceLine', lines[0]?.id ?? '', 'id')],
      ],
    },
    () => act(id),
  );
  expect(answer.errors).toEqual([]);
  const rows = await sqlOf(app, owner, [
    `SELECT invoice_line_id, billed_minor FROM time_entries WHERE id = $1`,
    [uuid],
  ]);
  expect(rows).toEqual([{ invoice_line_id: null, billed_minor: null }]);
});

const FLAT = { description: 'Flat', quantity: '1', rate: '75' };
