import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  DeleteProjectDocument,
  InvoicePreviewDocument,
  TimeEntryDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
  type UpdateInvoiceInput,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { addColleague } from '../support/team';
import { type TimeBilling, timeBilling } from '../support/time-billing';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let website: string;
let shop: string;
let spend: TimeBilling['spend'];
let approve: TimeBilling['approve'];
let bill: TimeBilling['bill'];
let app2: string;

beforeAll(async () => {
  const studio = await aStudio({ server: { worker: true }, client: { currency: 'USD' }, unlimited: true });
  ({ app, owner, clientId } = studio);
  website = await addProject(owner, { clientId, name: 'Website', defaultRate: '100' });
  shop = await addProject(owner, { clientId, name: 'Shop', defaultRate: '1000' });
  app2 = await addProject(owner, { clientId, name: 'App', defaultRate: '100' });
  ({ spend, approve, bill } = timeBilling({ app, owner, clientId, projectId: website }));
});
afterAll(() => app.stop());
beforeEach(() => sqlOf(app, owner, ['DELETE FROM time_entries']));

const edit = async (input: UpdateInvoiceInput, api = owner) =>
  (await api.ok(UpdateInvoiceDocument, { input })).updateInvoice;
const refused = (input: UpdateInvoiceInput, api = owner) =>
  unchanged(app, owner, () => api.refused(UpdateInvoiceDocument, { input }));
const entryOf = async (id: string) => (await owner.ok(TimeEntryDocument, { id })).timeEntry;
const HOSTING = { description: 'Hosting', quantity: '1', rate: '10' };

it('adds approved time that is not billed yet to a line of its rate, and to a new line', async () => {
  const first = await spend(20);
  const [second, elsewhere, cart] = [
    await spend(25, { date: '2025-01-16' }),
    await spend(15, { projectId: app2 }),
    await spend(20, { projectId: shop, description: 'Cart' }),
  ];
  await approve();
  const { id, lines } = await bill({ timeEntryIds: [first], lines: [HOSTING] });
  const [hosting, web] = lines.map((line) => ({ id: line.id })) as [{ id: string }, { id: string }];
  const edited = await edit({
    id,
    lines: [{ id: web.id, timeEntryIds: [second, first, elsewhere], rate: '90' }, { timeEntryIds: [cart] }, hosting],
  });
  // 60 minutes at 90, 20 minutes at 1000, and 10.
  expect(edited).toMatchObject({
    lines: [
      { id: web.id, type: 'TIME', minutes: 60, quantity: '1', rate: '90', amount: { amount: '90.00' } },
      { type: 'TIME', description: 'Cart', minutes: 20, rate: '1000', amount: { amount: '333.33' } },
      { id: hosting.id, type: 'FIXED', minutes: null },
    ],
    subtotal: { amount: '433.33' },
  });
  const entries = await Promise.all([first, second, elsewhere, cart].map(entryOf));
  expect(entries.map(({ invoiceLineId }) => invoiceLineId)).toEqual([web.id, web.id, web.id, edited.lines[1]?.id]);
  expect(entries.map(({ amount }) => amount?.amount)).toEqual(['30.00', '37.50', '22.50', '333.33']);
  const less = await edit({ id, lines: [{ id: web.id, timeEntryIds: [elsewhere] }] });
  expect(less.lines).toMatchObject([{ minutes: 15, amount: { amount: '22.50' } }]);
  expect((await edit({ id, lines: [{ id: web.id, timeEntryIds: [elsewhere, first] }] })).lines[0]?.minutes).toBe(35);
});

it('refuses time that a new invoice could not bill, that is of another rate, or that is named twice', async () => {
  const first = await spend(20);
  const unbillable = await spend(30, { billable: false });
  const billed = await spend(30);
  const cart = await spend(20, { projectId: shop });
  await approve();
  const draft = await spend(30);
  const { id, lines } = await bill({ timeEntryIds: [first], lines: [HOSTING] });
  await bill({ timeEntryIds: [billed] });
  const [hosting, web] = lines.map((line) => line.id) as [string, string];
  const wanted = [unbillable, billed, draft];
  const reasons = ['is not billable', 'is billed already', 'is not approved'];
  expect(await refused({ id, lines: [{ id: web, timeEntryIds: [first, ...wanted] }] })).toMatchObject({
    code: 'INVALID_STATE',
    details: wanted.map((entry, at) => ({
      field: `input.lines.0.timeEntryIds.${at + 1}`,
      reason: `${entry} ${reasons[at]}`,
    })),
  });
  const onTwo = [{ id: web }, { timeEntryIds: [first] }];
  expect(await refused({ id, lines: onTwo })).toMatchObject({ code: 'INVALID_STATE' });
  for (const [lines, field] of [
    [[{ id: web, timeEntryIds: [first, cart] }], 'input.lines.0.timeEntryIds.1'],
    [[{ id: hosting, timeEntryIds: [cart] }], 'input.lines.0.timeEntryIds.0'],
    [[{ id: web }, { timeEntryIds: [cart], quantity: '2' }], 'input.lines.1.quantity'],
  ] as const) {
    const error = await refused({ id, lines: lines.map((line) => ({ ...line })) as UpdateInvoiceInput['lines'] });
    expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  }
  const stranger = await app.register();
  expect((await refused({ id, lines: [{ timeEntryIds: [cart] }] }, stranger)).code).toBe('NOT_FOUND');
});

it('of two drafts that add the same time, or exchange theirs, at the same moment, each entry is on one', async () => {
  const [one, other, free] = [await spend(10), await spend(20), await spend(30)];
  await approve();
  const drafts = [await bill({ timeEntryIds: [one] }), await bill({ timeEntryIds: [other] })];
  const add = (at: number, ids: string[]) => () => {
    const lines = [{ id: drafts[at]?.lines[0]?.id, timeEntryIds: ids }];
    return owner.send(UpdateInvoiceDocument, { input: { id: drafts[at]?.id ?? '', lines } });
  };
  const answers = await atOnce(app, 'time_entries', [add(0, [one, free]), add(1, [other, free])]);
  const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'OK');
  expect(codes.sort()).toEqual(['INVALID_STATE', 'OK']);
  const swapped = await atOnce(app, 'time_entries', [add(0, [one, other]), add(1, [other, one])]);
  expect(swapped.map(({ errors }) => errors[0]?.extensions.code)).toEqual(['INVALID_STATE', 'INVALID_STATE']);
});

it('keeps a line whose project was archived since, and lets no other one name it', async () => {
  const over = await addProject(owner, { clientId, name: 'Over' });
  const { id, lines } = await bill({ lines: [{ ...HOSTING, projectId: over }] });
  await spend(5, { projectId: over });
  await owner.ok(DeleteProjectDocument, { id: over });
  const kept = { id: lines[0]?.id ?? '' };
  expect((await edit({ id, lines: [kept, HOSTING] })).lines).toHaveLength(2);
  expect((await edit({ id, lines: [{ ...kept, description: 'Domain' }] })).lines[0]?.description).toBe('Domain');
  const archived = { code: 'INVALID_STATE', details: [{ field: 'input.lines.1.projectId' }] };
  expect(await refused({ id, lines: [kept, { ...HOSTING, projectId: over }] })).toMatchObject(archived);
});

it('bills the time of several projects by one who is limited to them, on lines of one project each', async () => {
  const permissions = { features: ['INVOICING' as const, 'CLIENTS' as const, 'TIME_TRACKING' as const] };
  const limited = await addColleague(app, owner, { permissions: { ...permissions, projects: [website, app2] } });
  const [web, mobile] = [await spend(20), await spend(40, { projectId: app2 })];
  await spend(60, { projectId: shop });
  await approve();
  const unbilledTime = { groupBy: 'ALL' as const };
  const { invoicePreview } = await limited.api.ok(InvoicePreviewDocument, { input: { clientId, unbilledTime } });
  expect(invoicePreview.lines.map(({ minutes }) => minutes)).toEqual([20, 40]);
  expect(invoicePreview.groupings.find(({ groupBy }) => groupBy === 'ALL')?.lineCount).toBe(2);
  const made = await bill({ unbilledTime }, limited.api);
  expect(made.lines.map(({ minutes, rate }) => [minutes, rate])).toEqual([
    [20, '100'],
    [40, '100'],
  ]);
  const [first] = made.lines.map(({ id }) => ({ id }));
  const both = [{ id: first?.id, timeEntryIds: [web] }, { timeEntryIds: [mobile] }];
  expect((await refused({ id: made.id, lines: both }, limited.api)).code).toBe('INVALID_STATE');
  const alone = await edit({ id: made.id, lines: [{ id: first?.id }] }, limited.api);
  expect(alone.lines).toHaveLength(1);
  const mixed = { id: made.id, lines: [{ id: first?.id, timeEntryIds: [web, mobile] }] };
  expect(await refused(mixed, limited.api)).toMatchObject({
    ...{ code: 'VALIDATION_ERROR', details: [{ field: 'input.lines.0.projectId' }] },
  });
  expect(
    (await edit({ ...mixed, lines: [{ id: first?.id }, { timeEntryIds: [mobile] }] }, limited.api)).lines,
  ).toHaveLength(2);
});

it('writes days as the documents of the client do', async () => {
  await owner.ok(UpdateClientDocument, { input: { id: clientId, locale: 'de-DE' } });
  await spend(20, { date: '2025-10-28' });
  await spend(20, { date: '2025-11-02' });
  await approve();
  const textsOf = async (groupBy: 'DAY' | 'ALL') => {
    const input = { clientId, unbilledTime: { groupBy } };
    const { invoicePreview } = await owner.ok(InvoicePreviewDocument, { input });
    return invoicePreview.lines.map(({ description }) => description);
  };
  expect(await textsOf('DAY')).toEqual(['28 October 2025', '2 November 2025']);
  expect(await textsOf('ALL')).toEqual(['28 October 2025 – 2 November 2025']);
  await owner.ok(UpdateClientDocument, { input: { id: clientId, locale: 'en-US' } });
  expect(await textsOf('DAY')).toEqual(['October 28, 2025', 'November 2, 2025']);
});
