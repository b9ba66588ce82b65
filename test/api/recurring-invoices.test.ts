import fc from 'fast-check';
import { RecurringFrequency, occurrenceAt } from '../../src/domain/schedule';
import { movedSchedule } from '../../src/services/recurring/moved-schedule';
import { aStudio, type Studio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  CreateInvoiceThatRecursDocument,
  CreateRecurringInvoiceDocument,
  type CreateRecurringInvoiceInput,
  InvoicesDocument,
  RecurringInvoiceDocument,
  type RecurringInvoicePartsFragment,
  RecurringInvoicesDocument,
  ResumeRecurringInvoiceDocument,
  StopRecurringInvoiceDocument,
  UpdateRecurringInvoiceDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { loginAgain } from '../support/members';
import { MovedClock } from '../support/moved-clock';

/** Nobody works on jobs here: what is created is created by hand, in other files. */
let app: TestApp;
let clock: MovedClock;
let studio: Studio<{ client: object }>;
let api: ApiClient;

const EMAIL = 'owner@recurring.example';

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-01-15T10:00:00Z'));
  app = await startTestApp({ clock });
  studio = await aStudio({
    on: app,
    owner: { email: EMAIL },
    unlimited: true,
    client: {},
    settings: { default_tax_rate: '0.08' },
  });
});
afterAll(() => app.stop());
beforeEach(async () => {
  clock.set('2025-01-15T10:00:00Z');
  api = await loginAgain(app, EMAIL);
});

const RETAINER = { description: 'Retainer for {month}', quantity: '1', rate: '5000.00' };
type Changes = Partial<Omit<CreateRecurringInvoiceInput, 'recurringConfig'>> & {
  recurringConfig?: Partial<CreateRecurringInvoiceInput['recurringConfig']>;
};
const inputOf = ({ recurringConfig, ...changes }: Changes = {}): CreateRecurringInvoiceInput => ({
  ...{ clientId: studio.clientId, lines: [RETAINER], ...changes },
  recurringConfig: { frequency: 'MONTHLY', ...recurringConfig },
});
const create = async (changes: Changes = {}): Promise<RecurringInvoicePartsFragment> =>
  (await api.ok(CreateRecurringInvoiceDocument, { input: inputOf(changes) })).createRecurringInvoice;

/** Sets what earlier runs would have left: so many invoices, of which the last had the date with the counter before. */
const generated = (id: string, count: number, last: string) =>
  sqlOf(app, api, [
    `UPDATE recurring_invoices SET counter = $1, invoices_generated = $1, last_date = $2, next_date = $2::date + 90,
       due_at = $2::date + 90 WHERE total_minor = 540000 AND id = (SELECT id FROM recurring_invoices ORDER BY created_at DESC, id DESC LIMIT 1)`,
    [count, last],
  ]).then(() => id);

it('is created with all that its invoices say, and shows when the next one is due', async () => {
  const recurring = await create({
    recurringConfig: { startDate: '2025-01-31', generateDaysBefore: 3, autoSend: false },
    notes: 'Monthly retainer invoice',
    clientNotes: 'For {period}',
    paymentTerms: 'Net 15',
    tags: ['retainer'],
  });
  expect(recurring).toMatchObject({
    state: 'ACTIVE',
    recurringConfig: {
      ...{ frequency: 'MONTHLY', interval: 1, startDate: '2025-01-31', anchorDate: '2025-01-31', timezone: 'UTC' },
      ...{
        isActive: true,
        invoicesGenerated: 0,
        nextInvoiceDate: '2025-01-31',
        generateDaysBefore: 3,
        autoSend: false,
      },
      ...{ billing: 'ADVANCE', endDate: null, count: null },
    },
    total: { amount: '5400.00' },
    lines: [{ type: 'FIXED', description: 'Retainer for {month}', rate: '5000', taxes: null, projectId: null }],
    ...{ paymentTerms: 'Net 15', notes: 'Monthly retainer invoice', clientNotes: 'For {period}', tags: ['retainer'] },
    ...{ taxes: null, unbilledTime: null, lastInvoiceDate: null, lastError: null, warnings: [], version: 1 },
    invoices: { nodes: [] },
  });
});

it.each<[string, Changes, string, string]>([
  ['no line', { lines: [] }, 'VALIDATION_ERROR', 'input.lines'],
  [
    'a start long ago',
    { recurringConfig: { startDate: '2023-12-01' } },
    'VALIDATION_ERROR',
    'input.recurringConfig.startDate',
  ],
  [
    'an end before its start',
    { recurringConfig: { startDate: '2025-02-01', endDate: '2025-01-31' } },
    'VALIDATION_ERROR',
    'input.recurringConfig.endDate',
  ],
  [
    'two ends',
    { recurringConfig: { endDate: '2025-12-31', count: 3 } },
    'VALIDATION_ERROR',
    'input.recurringConfig.count',
  ],
  ['no interval', { recurringConfig: { interval: 0 } }, 'VALIDATION_ERROR', 'input.recurringConfig.interval'],
  [
    'drafts long before',
    { recurringConfig: { generateDaysBefore: 61 } },
    'VALIDATION_ERROR',
    'input.recurringConfig.generateDaysBefore',
  ],
  ['a client of nobody', { clientId: 'cli_01h455vb4pex5vsknk084sn02q' }, 'NOT_FOUND', 'input.clientId'],
  ['a line without a rate', { lines: [{ description: 'x', quantity: '1' }] }, 'VALIDATION_ERROR', 'input.lines.0.rate'],
  [
    'time of projects of nobody',
    { unbilledTime: { projectIds: ['prj_01h455vb4pex5vsknk084sn02q'] } },
    'NOT_FOUND',
    'input.unbilledTime.projectIds.0',
  ],
])('is refused with %s, and nothing is written', async (_what, changes, code, field) => {
  const count = () => api.ok(RecurringInvoicesDocument).then(({ recurringInvoices }) => recurringInvoices.totalCount);
  const before = await count();
  const error = await api.refused(CreateRecurringInvoiceDocument, { input: inputOf(changes) });
  expect([error.code, error.details[0]?.field]).toEqual([code, field]);
  expect(await count()).toBe(before);
});

it('is refused emails by a member whose own address is not verified', async () => {
  const unverified = await app.register({}, { verified: false });
  const clientId = await addClient(unverified);
  const input = inputOf({ clientId, recurringConfig: { autoSend: true } });
  const error = await unverified.refused(CreateRecurringInvoiceDocument, { input });
  expect(error.code).toBe('EMAIL_NOT_VERIFIED');
});

it('is another organization’s, and does not exist for this one', async () => {
  const { id } = await create();
  const other = await app.register();
  for (const call of [
    () => other.refused(RecurringInvoiceDocument, { id }),
    () => other.refused(UpdateRecurringInvoiceDocument, { input: { id, notes: 'x' } }),
    () => other.refused(StopRecurringInvoiceDocument, { id }),
    () => other.refused(ResumeRecurringInvoiceDocument, { input: { id } }),
  ])
    expect((await call()).code).toBe('NOT_FOUND');
  expect((await other.ok(RecurringInvoicesDocument)).recurringInvoices.totalCount).toBe(0);
});

it('made quarterly, is next one quarter after the date that was next, and says which date it leaves out', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2025-01-15' } });
  await generated(id, 3, '2025-03-15');
  const recurringConfig = { frequency: 'QUARTERLY' as const, generateDaysBefore: 7 };
  const { updateRecurringInvoice: after } = await api.ok(UpdateRecurringInvoiceDocument, {
    input: { id, expectedVersion: 1, recurringConfig },
  });
  expect(after.recurringConfig).toMatchObject({
    ...{ frequency: 'QUARTERLY', startDate: '2025-01-15', anchorDate: '2025-04-15', invoicesGenerated: 3 },
    ...{ nextInvoiceDate: '2025-07-15', generateDaysBefore: 7 },
  });
  expect(after.warnings).toEqual([
    {
      code: 'OCCURRENCE_LEFT_OUT',
      message: 'The next invoice was planned for 2025-04-15. There will be none for that date.',
      date: '2025-04-15',
    },
  ]);
  const stale = await api.refused(UpdateRecurringInvoiceDocument, { input: { id, expectedVersion: 1, notes: 'x' } });
  expect(stale.code).toBe('CONFLICT');
  const again = await api.refused(UpdateRecurringInvoiceDocument, {
    input: { id, recurringConfig: { startDate: '2025-02-01' } },
  });
  expect([again.code, again.details[0]?.field]).toEqual(['INVALID_STATE', 'input.recurringConfig.startDate']);
  const { updateRecurringInvoice: given } = await api.ok(UpdateRecurringInvoiceDocument, {
    input: { id, recurringConfig: { nextInvoiceDate: '2025-04-30' } },
  });
  expect(given.recurringConfig).toMatchObject({ anchorDate: '2025-04-30', nextInvoiceDate: '2025-04-30' });
  expect(given.warnings).toEqual([]);
  const passed = await api.refused(UpdateRecurringInvoiceDocument, {
    input: { id, recurringConfig: { nextInvoiceDate: '2025-03-15' } },
  });
  expect(passed.code).toBe('VALIDATION_ERROR');
});

it('changes what the invoices to come say, keeps the rest, and begins another day as long as there is none', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2025-02-01' }, discountRate: '0.1', notes: 'a' });
  const change = {
    lines: [{ description: 'Support', quantity: '2', rate: '100.00' }],
    discountAmount: '50.00',
    taxRate: '0.2',
    recurringConfig: { startDate: '2025-02-10', frequency: 'WEEKLY' as const, interval: 2, count: 4 },
  };
  const { updateRecurringInvoice: after } = await api.ok(UpdateRecurringInvoiceDocument, { input: { id, ...change } });
  expect(after).toMatchObject({
    ...{ notes: 'a', discountRate: null, discount: { amount: '50.00' }, taxes: [{ rate: '0.2' }], version: 2 },
    total: { amount: '190.00' },
    lines: [{ description: 'Support', quantity: '2' }],
    recurringConfig: { startDate: '2025-02-10', anchorDate: '2025-02-10', nextInvoiceDate: '2025-02-10', count: 4 },
    warnings: [],
  });
  const other = await addClient(api, { name: 'Other' });
  const { updateRecurringInvoice: moved } = await api.ok(UpdateRecurringInvoiceDocument, {
    input: { id, clientId: other, recurringConfig: { endDate: '2025-12-31' } },
  });
  expect(moved).toMatchObject({
    discount: { amount: '50.00' },
    recurringConfig: { endDate: '2025-12-31', count: null },
  });
});

it('stopped and resumed leaves out what has passed, unless asked for it', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2025-01-31' } });
  const { stopRecurringInvoice: stopped } = await api.ok(StopRecurringInvoiceDocument, { id });
  expect(stopped).toMatchObject({ state: 'STOPPED', recurringConfig: { isActive: false, nextInvoiceDate: null } });
  expect((await api.ok(StopRecurringInvoiceDocument, { id })).stopRecurringInvoice.version).toBe(stopped.version);
  clock.set('2025-04-02T10:00:00Z');
  api = await loginAgain(app, EMAIL);
  const { resumeRecurringInvoice: resumed } = await api.ok(ResumeRecurringInvoiceDocument, { input: { id } });
  expect(resumed).toMatchObject({ state: 'ACTIVE', recurringConfig: { nextInvoiceDate: '2025-04-30' } });
  const { id: other } = await create({ recurringConfig: { startDate: '2025-03-31', isActive: false } });
  const input = { id: other, backfill: true };
  const { resumeRecurringInvoice: filled } = await api.ok(ResumeRecurringInvoiceDocument, { input });
  expect(filled.recurringConfig.nextInvoiceDate).toBe('2025-03-31');
});

it('made weekly after it was resumed without an invoice, goes on from the date that was next', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2025-01-31', isActive: false } });
  clock.set('2025-06-10T10:00:00Z');
  api = await loginAgain(app, EMAIL);
  await api.ok(ResumeRecurringInvoiceDocument, { input: { id } });
  const { updateRecurringInvoice: after } = await api.ok(UpdateRecurringInvoiceDocument, {
    input: { id, recurringConfig: { frequency: 'WEEKLY' } },
  });
  expect(after.recurringConfig).toMatchObject({ anchorDate: '2025-06-30', nextInvoiceDate: '2025-07-07' });
  expect(after.warnings).toMatchObject([{ date: '2025-06-30' }]);
});

it('never goes back to a date before the one that was next, whatever its frequency and interval become', () => {
  const paces = fc.record({
    frequency: fc.constantFrom(...Object.values(RecurringFrequency)),
    interval: fc.integer({ min: 1, max: 100 }),
  });
  const counters = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(paces, paces, counters, fc.boolean(), (before, after, counter, hasInvoice) => {
      const anchor = '2025-01-31';
      const schedule = { ...before, anchor };
      const lastDate = hasInvoice && counter > 0 ? occurrenceAt(schedule, counter - 1) : null;
      const row = {
        ...{ anchorDate: anchor, startDate: anchor, frequency: before.frequency, intervalCount: before.interval },
        ...{ counter, lastDate, nextDate: occurrenceAt(schedule, counter) },
      };
      const moved = movedSchedule(row, after, '2025-01-15').schedule;
      expect(occurrenceAt(moved, moved.counter) >= occurrenceAt(schedule, counter)).toBe(true);
    }),
  );
});

it('that is over is resumed only with another end', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2025-01-20', endDate: '2025-01-31', isActive: false } });
  clock.set('2025-03-01T00:00:00Z');
  api = await loginAgain(app, EMAIL);
  const over = await api.refused(ResumeRecurringInvoiceDocument, { input: { id } });
  expect([over.code, over.details[0]?.field]).toEqual(['INVALID_STATE', 'input.id']);
  await api.ok(UpdateRecurringInvoiceDocument, { input: { id, recurringConfig: { endDate: null } } });
  const { resumeRecurringInvoice } = await api.ok(ResumeRecurringInvoiceDocument, { input: { id } });
  expect(resumeRecurringInvoice.recurringConfig.nextInvoiceDate).toBe('2025-03-20');
});

it('lists by activity, frequency and client, by the next date with those without one last', async () => {
  const clientId = await addClient(api, { name: 'Listed' });
  const ids = [
    (await create({ clientId, recurringConfig: { startDate: '2025-03-01' } })).id,
    (await create({ clientId, recurringConfig: { startDate: '2025-02-01', frequency: 'YEARLY' } })).id,
    (await create({ clientId, recurringConfig: { startDate: '2025-02-01', isActive: false } })).id,
  ];
  const [march, february, stopped] = ids;
  const list = async (filter: object) => {
    const orderBy = { field: 'NEXT_INVOICE_DATE' as const, direction: 'ASC' as const };
    const { recurringInvoices } = await api.ok(RecurringInvoicesDocument, { filter: { clientId, ...filter }, orderBy });
    return recurringInvoices.nodes.map(({ id }) => id);
  };
  expect(await list({})).toEqual([february, march, stopped]);
  expect(await list({ isActive: true, frequency: 'MONTHLY' })).toEqual([march]);
  expect(await list({ isActive: false })).toEqual([stopped]);
});

it('has no date more than a hundred years from now', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2125-01-15', endDate: '2125-01-15' } });
  const config = 'input.recurringConfig';
  const refused = async (recurringConfig: object) => {
    const created = await api.refused(CreateRecurringInvoiceDocument, { input: inputOf({ recurringConfig }) });
    return [created.code, created.details.map(({ field }) => field)];
  };
  expect(await refused({ startDate: '2125-01-16' })).toEqual(['VALIDATION_ERROR', [`${config}.startDate`]]);
  expect(await refused({ endDate: '9999-12-31' })).toEqual(['VALIDATION_ERROR', [`${config}.endDate`]]);
  for (const name of ['startDate', 'nextInvoiceDate', 'endDate']) {
    const input = { id, recurringConfig: { [name]: '9999-12-31' } };
    const { code, details } = await api.refused(UpdateRecurringInvoiceDocument, { input });
    expect([code, details[0]?.field]).toEqual(['VALIDATION_ERROR', `${config}.${name}`]);
  }
  const invoice = { clientId: studio.clientId, lines: [RETAINER], issueDate: '9999-12-15', dueDate: '9999-12-15' };
  const { code, details } = await api.refused(CreateInvoiceThatRecursDocument, {
    input: { ...invoice, recurringConfig: { frequency: 'MONTHLY' } },
  });
  expect([code, details[0]?.field]).toEqual(['VALIDATION_ERROR', 'input.issueDate']);
});

it('whose next date is sent back unchanged keeps the day of its month', async () => {
  const { id } = await create({ recurringConfig: { startDate: '2025-01-31', isActive: false } });
  clock.set('2025-02-10T10:00:00Z');
  api = await loginAgain(app, EMAIL);
  await api.ok(ResumeRecurringInvoiceDocument, { input: { id } });
  const { updateRecurringInvoice: after } = await api.ok(UpdateRecurringInvoiceDocument, {
    input: { id, recurringConfig: { nextInvoiceDate: '2025-02-28', count: 5 } },
  });
  expect(after.recurringConfig).toMatchObject({ anchorDate: '2025-01-31', nextInvoiceDate: '2025-02-28', count: 5 });
});

describe('createInvoice with a recurring configuration', () => {
  it('makes the first invoice of it, with the words and the period that all have', async () => {
    const { createInvoice: first } = await api.ok(CreateInvoiceThatRecursDocument, {
      input: {
        ...{ clientId: studio.clientId, issueDate: '2025-01-15', paymentTerms: 'Net 15', taxRate: '0.08' },
        lines: [RETAINER],
        notes: 'Number {number}, {year}',
        recurringConfig: { frequency: 'MONTHLY', interval: 1, startDate: '2025-01-15', generateDaysBefore: 3 },
      },
    });
    expect(first).toMatchObject({
      ...{ isRecurring: true, occurrenceDate: '2025-01-15', serviceFrom: '2025-01-15', serviceTo: '2025-02-14' },
      ...{ notes: 'Number 1, 2025', lines: [{ description: 'Retainer for January' }], warnings: [] },
      recurringInvoice: {
        lines: [{ description: 'Retainer for {month}' }],
        notes: 'Number {number}, {year}',
        recurringConfig: {
          startDate: '2025-01-15',
          invoicesGenerated: 1,
          nextInvoiceDate: '2025-02-15',
          isActive: true,
        },
        lastInvoiceDate: '2025-01-15',
        total: { amount: '5400.00' },
        invoices: { nodes: [{ id: first.id, status: 'DRAFT' }] },
      },
    });
    const { invoices } = await api.ok(InvoicesDocument, { filter: { isRecurring: true } });
    expect(invoices.nodes.map(({ id }) => id)).toContain(first.id);
  });

  it('that begins later makes an invoice of its own', async () => {
    const { createInvoice: apart } = await api.ok(CreateInvoiceThatRecursDocument, {
      input: {
        ...{ clientId: studio.clientId, lines: [RETAINER], issueDate: '2025-01-15' },
        recurringConfig: { frequency: 'MONTHLY', startDate: '2025-02-01' },
      },
    });
    expect(apart).toMatchObject({
      ...{ isRecurring: true, occurrenceDate: null, lines: [{ description: 'Retainer for {month}' }] },
      recurringInvoice: { recurringConfig: { invoicesGenerated: 0, nextInvoiceDate: '2025-02-01' } },
    });
  });

  it('with a number of one is completed at once', async () => {
    const { createInvoice } = await api.ok(CreateInvoiceThatRecursDocument, {
      input: {
        ...{ clientId: studio.clientId, lines: [RETAINER] },
        recurringConfig: { frequency: 'YEARLY', count: 1 },
      },
    });
    expect(createInvoice.recurringInvoice).toMatchObject({ state: 'COMPLETED', recurringConfig: { isActive: false } });
  });
});
