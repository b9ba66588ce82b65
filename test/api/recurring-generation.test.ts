import { makeRecurringInvoices, requestRecurringInvoices } from '../../src/jobs/handlers/make-recurring-invoices';
import { JOBS } from '../../src/jobs/catalogue';
import { newId } from '../../src/lib/uuid';
import { sendOccurrence } from '../../src/services/recurring/send-occurrence';
import { asSystem } from '../services/acts';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  CreateRecurringInvoiceDocument,
  type CreateRecurringInvoiceInput,
  DeleteInvoiceDocument,
  LoginDocument,
  ProcessRecurringInvoicesDocument,
  RecurringInvoiceDocument,
  type RecurringInvoicePartsFragment,
  ResumeRecurringInvoiceDocument,
  UpdateInvoiceDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, invoiceUuid, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';

let app: TestApp;
let clock: MovedClock;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-01-31T10:00:00Z'));
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());
beforeEach(() => clock.set('2025-01-31T10:00:00Z'));

/** An organization with a client, whose owner can log in again after the clock was moved. */
class Owner {
  constructor(
    private readonly email: string,
    public api: ApiClient,
    readonly clientId: string,
  ) {}

  static async register(settings: object = { number_assignment: 'ON_CREATE' }): Promise<Owner> {
    const email = `owner-${newId()}@studio.example`;
    const { owner, clientId } = await aStudio({ on: app, owner: { email }, client: {}, settings });
    return new Owner(email, owner, clientId);
  }

  async at(iso: string): Promise<void> {
    clock.set(iso);
    const { login } = await app.anonymous.ok(LoginDocument, { input: { email: this.email, password: TEST_PASSWORD } });
    this.api = new ApiClient(app.url, login.accessToken);
  }

  async create(
    recurringConfig: Partial<CreateRecurringInvoiceInput['recurringConfig']> = {},
    changes: Partial<CreateRecurringInvoiceInput> = {},
  ): Promise<string> {
    const lines = [{ description: 'Retainer for {month} {year}', quantity: '1', rate: '100.00' }];
    const input = {
      ...{ clientId: this.clientId, lines, ...changes },
      recurringConfig: { frequency: 'MONTHLY' as const, ...recurringConfig },
    };
    return (await this.api.ok(CreateRecurringInvoiceDocument, { input })).createRecurringInvoice.id;
  }

  async read(id: string): Promise<RecurringInvoicePartsFragment> {
    return (await this.api.ok(RecurringInvoiceDocument, { id })).recurringInvoice;
  }

  async dates(id: string): Promise<string[]> {
    return (await this.read(id)).invoices.nodes.map(({ issueDate }) => issueDate);
  }

  /** Runs the job that the schedule would. Gives what it did, and the progress that it told. */
  async run(): Promise<{ created: number; failed: number; percents: number[] }> {
    const percents: number[] = [];
    const handler = makeRecurringInvoices({ unitOfWork: app.app.services.unitOfWork });
    const result = await handler({
      job: { id: newId(), organizationId: claimsOf(this.api).org, createdBy: null, attempt: 1 },
      payload: {},
      progress: (percent) => Promise.resolve(void percents.push(percent)),
      signal: new AbortController().signal,
    });
    const { created, failed } = result as { created: number; failed: number };
    return { created, failed, percents };
  }

  /** How many notices of a kind the owner has. */
  async notices(kind: string): Promise<number> {
    const values = [claimsOf(this.api).org, kind];
    const sql = `SELECT count(*)::int AS count FROM notices WHERE organization_id = $1 AND kind = $2`;
    return asSuperuser(
      app,
      async (client) => (await client.query<{ count: number }>(sql, values)).rows[0]?.count ?? -1,
    );
  }

  /** The jobs that send invoices by themselves, with when they run. */
  jobs(): Promise<{ invoice: string; run_at: Date }[]> {
    const sql = `SELECT payload->>'invoiceId' AS invoice, run_at FROM jobs WHERE organization_id = $1 AND name = 'sendRecurringInvoice'`;
    return asSuperuser(
      app,
      async (client) => (await client.query<{ invoice: string; run_at: Date }>(sql, [claimsOf(this.api).org])).rows,
    );
  }
}

it('creates each invoice on its day, with its words and its period, until the number of invoices is reached', async () => {
  const owner = await Owner.register({ default_tax_rate: '0.08' });
  const id = await owner.create({ startDate: '2025-01-31', count: 3 }, { notes: '{number} of 3: {period}' });
  expect(await owner.run()).toMatchObject({ created: 1, failed: 0 });
  expect(await owner.run()).toMatchObject({ created: 0 });
  await owner.at('2025-02-27T23:59:00Z');
  expect(await owner.run()).toMatchObject({ created: 0 });
  await owner.at('2025-02-28T00:00:00Z');
  expect(await owner.run()).toMatchObject({ created: 1 });
  await owner.at('2025-03-31T00:00:00Z');
  expect(await owner.run()).toMatchObject({ created: 1, percents: [100] });
  const { state, invoices, recurringConfig, lastInvoiceDate } = await owner.read(id);
  expect({ state, lastInvoiceDate, ...recurringConfig }).toMatchObject({
    ...{ state: 'COMPLETED', lastInvoiceDate: '2025-03-31' },
    ...{ invoicesGenerated: 3, nextInvoiceDate: null, isActive: false },
  });
  expect(invoices.nodes).toMatchObject([
    {
      ...{ number: 'INV-2025-01-001', status: 'DRAFT', issueDate: '2025-01-31', dueDate: '2025-03-02' },
      ...{ serviceFrom: '2025-01-31', serviceTo: '2025-02-27', notes: '1 of 3: January 31, 2025 – February 27, 2025' },
      ...{ lines: [{ description: 'Retainer for January 2025' }], total: { amount: '108.00' } },
    },
    { number: 'INV-2025-02-001', issueDate: '2025-02-28', serviceFrom: '2025-02-28', serviceTo: '2025-03-30' },
    { number: 'INV-2025-03-001', issueDate: '2025-03-31', lines: [{ description: 'Retainer for March 2025' }] },
  ]);
});

it('catches up on what was missed: each date once, due counted from the day on which it is created', async () => {
  const owner = await Owner.register();
  const id = await owner.create({ frequency: 'WEEKLY', startDate: '2025-02-03' }, { paymentTerms: 'Net 10' });
  await owner.at('2025-02-21T08:00:00Z');
  expect(await owner.run()).toMatchObject({ created: 3 });
  const { invoices } = await owner.read(id);
  expect(invoices.nodes.map(({ issueDate, dueDate }) => [issueDate, dueDate])).toEqual([
    ['2025-02-03', '2025-03-03'],
    ['2025-02-10', '2025-03-03'],
    ['2025-02-17', '2025-03-03'],
  ]);
});

it('creates a draft days before its date, dated and due as on that day', async () => {
  const owner = await Owner.register();
  const id = await owner.create({ startDate: '2025-02-10', generateDaysBefore: 5 }, { paymentTerms: 'Net 10' });
  await owner.at('2025-02-04T23:00:00Z');
  expect((await owner.run()).created).toBe(0);
  await owner.at('2025-02-05T00:00:00Z');
  expect((await owner.run()).created).toBe(1);
  const { invoices } = await owner.read(id);
  expect(invoices.nodes).toMatchObject([{ issueDate: '2025-02-10', dueDate: '2025-02-20', status: 'DRAFT' }]);
});

it('does not create again what was deleted', async () => {
  const owner = await Owner.register();
  const id = await owner.create({ startDate: '2025-01-31' });
  await owner.run();
  const [invoice] = (await owner.read(id)).invoices.nodes;
  await owner.api.ok(DeleteInvoiceDocument, { id: invoice?.id ?? '' });
  expect((await owner.run()).created).toBe(0);
  expect(await owner.dates(id)).toEqual([]);
});

it('makes one invoice for each date with four workers at once', async () => {
  const owner = await Owner.register();
  const ids: string[] = [];
  for (let n = 0; n < 12; n += 1) ids.push(await owner.create({ frequency: 'WEEKLY', startDate: '2025-01-20' }));
  const runs = await Promise.all([1, 2, 3, 4].map(() => owner.run()));
  // What one was at, the others left to it.
  const rest = await owner.run();
  expect([...runs, rest].reduce((sum, { created }) => sum + created, 0)).toBe(24);
  for (const id of ids) expect(await owner.dates(id)).toEqual(['2025-01-20', '2025-01-27']);
  const numbers = await sqlOf<{ number: string }>(app, owner.api, [`SELECT number FROM invoices ORDER BY number_key`]);
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(24);
});

it('dates in closed books get the first open day', async () => {
  const owner = await Owner.register();
  const id = await owner.create({ startDate: '2025-01-15' });
  await sqlOf(app, owner.api, [`UPDATE organizations SET lock_invoices_before = '2025-01-20'`]);
  await owner.run();
  const { invoices } = await owner.read(id);
  expect(invoices.nodes).toMatchObject([{ issueDate: '2025-01-20', occurrenceDate: '2025-01-15' }]);
});

it('met by the limit of the plan stays due, tells the owner once, and is created when there is room', async () => {
  const owner = await Owner.register();
  const ids = [await owner.create({ startDate: '2025-01-29' }), await owner.create({ startDate: '2025-01-30' })];
  const use = (used: number) =>
    sqlOf(app, owner.api, [`UPDATE subscriptions SET invoices_used = invoices_limit - $1`, [used]]);
  await use(1);
  expect(await owner.run()).toMatchObject({ created: 1, failed: 1 });
  expect(await owner.run()).toMatchObject({ created: 0 });
  const [, second = ''] = ids;
  expect(await owner.read(second)).toMatchObject({
    ...{ state: 'ACTIVE', lastError: { code: 'LIMIT_REACHED', date: '2025-01-30' } },
    recurringConfig: { nextInvoiceDate: '2025-01-30', invoicesGenerated: 0 },
  });
  await owner.at('2025-01-31T11:00:00Z');
  expect(await owner.run()).toMatchObject({ created: 0, failed: 1 });
  expect(await owner.notices('recurringLimitReached')).toBe(1);
  const { processRecurringInvoices: refused } = await owner.api.ok(ProcessRecurringInvoicesDocument);
  expect(refused).toMatchObject({ processed: 0, failed: [{ id: second, code: 'LIMIT_REACHED' }] });
  await use(5);
  const { processRecurringInvoices } = await owner.api.ok(ProcessRecurringInvoicesDocument);
  expect(processRecurringInvoices).toMatchObject({ processed: 1, failed: [], job: null });
  expect(await owner.read(second)).toMatchObject({ lastError: null, recurringConfig: { invoicesGenerated: 1 } });
  expect(await owner.notices('recurringLimitReached')).toBe(1);
});

it('of a deleted client says why it fails, is paused after three failures, and tells the owner once', async () => {
  const owner = await Owner.register();
  const failing = await owner.create({ startDate: '2025-01-31' }, { clientId: await addClient(owner.api) });
  const fine = await owner.create({ startDate: '2025-01-31' });
  const [row] = await sqlOf<{ client_id: string }>(app, owner.api, [
    `SELECT client_id FROM recurring_invoices ORDER BY created_at, id LIMIT 1`,
  ]);
  await sqlOf(app, owner.api, [`UPDATE clients SET is_active = false WHERE id = $1`, [row?.client_id]]);
  expect(await owner.run()).toMatchObject({ created: 1, failed: 1 });
  expect(await owner.dates(fine)).toEqual(['2025-01-31']);
  expect(await owner.read(failing)).toMatchObject({
    state: 'ACTIVE',
    lastError: { code: 'INVALID_STATE', date: '2025-01-31', message: expect.stringContaining('deleted') as string },
  });
  for (let hour = 0; hour < 4; hour += 1) {
    clock.advance(3_600_000);
    await owner.run();
  }
  await owner.at('2025-01-31T18:00:00Z');
  expect(await owner.read(failing)).toMatchObject({ state: 'PAUSED', recurringConfig: { isActive: false } });
  expect(await owner.notices('recurringPaused')).toBe(1);
  await sqlOf(app, owner.api, [`UPDATE clients SET is_active = true`]);
  await owner.api.ok(ResumeRecurringInvoiceDocument, { input: { id: failing, backfill: true } });
  expect(await owner.run()).toMatchObject({ created: 1, failed: 0 });
  expect(await owner.read(failing)).toMatchObject({ state: 'ACTIVE', lastError: null });
});

describe('autoSend', () => {
  const emails = async (owner: Owner, invoiceId: string) =>
    (
      await sqlOf<{ count: number }>(app, owner.api, [
        `SELECT count(*)::int AS count FROM deliveries WHERE invoice_id = $1`,
        [invoiceId],
      ])
    )[0]?.count;

  it('sends it at nine on its date, as a member has changed it by then, and once', async () => {
    const owner = await Owner.register();
    const id = await owner.create({ startDate: '2025-02-10', generateDaysBefore: 3, autoSend: true });
    await owner.at('2025-02-07T00:00:00Z');
    await owner.run();
    const [invoice] = (await owner.read(id)).invoices.nodes;
    const invoiceId = invoiceUuid(invoice?.id ?? '');
    expect(await owner.jobs()).toEqual([{ invoice: invoiceId, run_at: new Date('2025-02-10T09:00:00Z') }]);
    await owner.api.ok(UpdateInvoiceDocument, { input: { id: invoice?.id ?? '', clientNotes: 'Changed by hand' } });
    await owner.at('2025-02-10T09:00:00Z');
    const send = () => asSystem(app, owner.api, (work) => sendOccurrence(work, { invoiceId }));
    expect(await Promise.all([send(), send()])).toContain(true);
    expect(await send()).toBe(false);
    expect(await emails(owner, invoiceId)).toBe(1);
    expect((await owner.read(id)).invoices.nodes).toMatchObject([{ status: 'PUBLISHED' }]);
  });

  it('that fails shows why, and tells the owner once', async () => {
    const owner = await Owner.register();
    const clientId = await addClient(owner.api, { email: null });
    const id = await owner.create({ startDate: '2025-01-31', autoSend: true }, { clientId });
    await owner.run();
    const [invoice] = (await owner.read(id)).invoices.nodes;
    const invoiceId = invoiceUuid(invoice?.id ?? '');
    for (let turn = 0; turn < 2; turn += 1)
      expect(await asSystem(app, owner.api, (work) => sendOccurrence(work, { invoiceId }))).toBe(false);
    expect(await owner.read(id)).toMatchObject({
      lastError: { code: 'VALIDATION_ERROR', message: expect.stringContaining('no email address') as string },
      invoices: { nodes: [{ status: 'DRAFT' }] },
    });
    expect(await owner.notices('recurringNotSent')).toBe(1);
  });

  it('that was refused does not bring the next invoice forward by hand, which its own day does', async () => {
    const owner = await Owner.register();
    const clientId = await addClient(owner.api, { email: null });
    const id = await owner.create({ startDate: '2025-01-31', generateDaysBefore: 2, autoSend: true }, { clientId });
    await owner.run();
    const [invoice] = (await owner.read(id)).invoices.nodes;
    const invoiceId = invoiceUuid(invoice?.id ?? '');
    await asSystem(app, owner.api, (work) => sendOccurrence(work, { invoiceId }));
    const byHand = async () =>
      (await owner.api.ok(ProcessRecurringInvoicesDocument)).processRecurringInvoices.processed;
    expect(await byHand()).toBe(0);
    await owner.at('2025-02-25T23:59:00Z');
    expect(await byHand()).toBe(0);
    await owner.at('2025-02-26T00:00:00Z');
    expect(await byHand()).toBe(1);
    expect(await owner.dates(id)).toEqual(['2025-01-31', '2025-02-28']);
  });

  it('sends a draft that was made before a later one failed, and keeps saying why it is paused', async () => {
    const owner = await Owner.register();
    const ids = [await owner.create({ startDate: '2025-01-31', autoSend: true })];
    ids.push(
      await owner.create(
        { startDate: '2025-01-31', autoSend: true },
        { clientId: await addClient(owner.api, { email: null }) },
      ),
    );
    await owner.run();
    const error = { code: 'INVALID_STATE', message: 'The client is deleted.', date: '2025-02-28' };
    await sqlOf(app, owner.api, [
      `UPDATE recurring_invoices SET state = 'PAUSED', next_date = NULL, due_at = NULL, failures = 3, last_error = $1`,
      [JSON.stringify(error)],
    ]);
    const sent: boolean[] = [];
    for (const id of ids) {
      const invoiceId = invoiceUuid((await owner.read(id)).invoices.nodes[0]?.id ?? '');
      sent.push(await asSystem(app, owner.api, (work) => sendOccurrence(work, { invoiceId })));
      expect(await owner.read(id)).toMatchObject({ state: 'PAUSED', lastError: error });
    }
    expect(sent).toEqual([true, false]);
    expect(await owner.notices('recurringNotSent')).toBe(1);
  });
});

it('is requested every hour where something is due, with one job, and has enough attempts for a worker that dies', async () => {
  const owner = await Owner.register();
  const idle = await Owner.register();
  await owner.create({ startDate: '2025-02-28' });
  clock.set('2025-02-28T01:00:00Z');
  const { unitOfWork, database } = app.app.services;
  const request = () =>
    requestRecurringInvoices({ unitOfWork, database, clock })({
      job: { id: newId(), organizationId: null, createdBy: null, attempt: 1 },
      payload: {},
      progress: () => Promise.resolve(),
      signal: new AbortController().signal,
    });
  await request();
  await request();
  const count = (of: Owner) =>
    asSuperuser(app, async (client) => {
      const sql = `SELECT count(*)::int AS count FROM jobs WHERE organization_id = $1 AND name = 'makeRecurringInvoices'`;
      return (await client.query<{ count: number }>(sql, [claimsOf(of.api).org])).rows[0]?.count;
    });
  expect([await count(owner), await count(idle)]).toEqual([1, 0]);
  expect(JOBS.makeRecurringInvoices.attempts).toBeGreaterThan(3);
});
