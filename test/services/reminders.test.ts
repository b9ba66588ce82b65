import { nextReminder } from '../../src/domain/reminders';
import { organizationsToRemind, remindInParts } from '../../src/services/reminders/remind-of-due';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  type CreateInvoiceInput,
  InvoiceRemindersDocument,
  LoginDocument,
  MarkInvoiceDisputedDocument,
  MarkInvoicesSentDocument,
  PayInvoiceDocument,
  RemindersOfInvoicesDocument,
  SetInvoiceRemindersDocument,
  UpdateClientDocument,
  UpdateSettingsDocument,
  WriteOffInvoiceDocument,
} from '../support/generated/operations';
import { addClient, invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { newEmail } from '../support/team';

const clock = new MovedClock(new Date('2025-03-01T12:00:00.000Z'));
const DATES = { issueDate: '2025-03-01', dueDate: '2025-03-10' };

let app: TestApp;
let owner: ApiClient;
let email: string;
let organizationId: string;
let clientId: string;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
beforeEach(async () => {
  clock.set('2025-03-01T12:00:00.000Z');
  email = newEmail();
  const studio = { on: app, owner: { email }, client: {}, unlimited: true } as const;
  ({ owner, organizationId, clientId } = await aStudio(studio));
  await schedule([-3, 0, 7, 14]);
});
afterAll(() => app.stop());

const schedule = (reminderSchedule: number[], more = {}) =>
  owner.ok(UpdateSettingsDocument, { input: { preferences: { reminderSchedule, ...more } } });

/** Moves the clock, on which sessions run out. */
async function at(iso: string): Promise<void> {
  clock.set(iso);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  owner = new ApiClient(app.url, login.accessToken);
}

/** An invoice that was marked as sent. */
async function sent(fields: Partial<CreateInvoiceInput> = {}): Promise<string> {
  const { id } = await makeDraft(owner, { ...DATES, clientId, ...fields });
  await owner.ok(MarkInvoicesSentDocument, { input: { ids: [id] } });
  return id;
}

/** What a run requests, by the day of the invoices' steps: how many rows, in how many emails. */
async function remind(): Promise<string[]> {
  const rows = () =>
    sqlOf<{ invoice_id: string; message_id: string }>(app, owner, [
      `SELECT invoice_id, message_id FROM deliveries WHERE kind = 'REMINDER' ORDER BY id`,
    ]);
  const before = (await rows()).length;
  await remindInParts(app.app.services.unitOfWork, organizationId);
  return (await rows()).slice(before).map(({ invoice_id }) => invoice_id);
}

it('reminds at nine in the morning of each step, once', async () => {
  const id = await sent();
  const uuid = invoiceUuid(id);
  clock.set('2025-03-07T08:59:59.000Z');
  expect(await remind()).toEqual([]);
  clock.set('2025-03-07T09:00:00.000Z');
  expect([await remind(), await remind()]).toEqual([[uuid], []]);
  clock.set('2025-03-09T09:00:00.000Z');
  expect(await remind()).toEqual([]);
  clock.set('2025-03-10T09:00:00.000Z');
  expect(await remind()).toEqual([uuid]);
});

it('goes by the time zone of the organization', async () => {
  await owner.ok(UpdateSettingsDocument, { input: { preferences: { timezone: 'America/New_York' } } });
  const id = await sent();
  const { invoice } = await owner.ok(InvoiceRemindersDocument, { id });
  expect(invoice.nextReminderAt).toBe('2025-03-07T14:00:00.000Z');
  clock.set('2025-03-07T13:59:59.000Z');
  expect(await remind()).toEqual([]);
  clock.set('2025-03-07T14:00:00.000Z');
  expect(await remind()).toHaveLength(1);
});

it('sends the latest of the steps that were missed while nothing ran', async () => {
  const id = await sent();
  clock.set('2025-03-20T12:00:00.000Z');
  expect([await remind(), await remind()]).toEqual([[invoiceUuid(id)], []]);
  clock.set('2025-03-24T09:00:00.000Z');
  expect(await remind()).toHaveLength(1);
});

it.each<[string, (id: string) => Promise<unknown>]>([
  ['paid', (invoiceId) => owner.ok(PayInvoiceDocument, { input: { invoiceId } })],
  ['written off', (id) => owner.ok(WriteOffInvoiceDocument, { input: { id, reason: 'Insolvent' } })],
  ['disputed', (id) => owner.ok(MarkInvoiceDisputedDocument, { input: { id } })],
  ['switched off', (id) => owner.ok(SetInvoiceRemindersDocument, { input: { id, enabled: false } })],
  ['of a client without', () => owner.ok(UpdateClientDocument, { input: { id: clientId, remindersEnabled: false } })],
  [
    'of a client without address',
    () => owner.ok(UpdateClientDocument, { input: { id: clientId, email: null, extraRecipients: [] } }),
  ],
])('does not remind of one that is %s', async (_what, act) => {
  const id = await sent();
  const next = async () => (await owner.ok(InvoiceRemindersDocument, { id })).invoice.nextReminderAt;
  expect(await next()).toBe('2025-03-07T09:00:00.000Z');
  await act(id);
  expect(await next()).toBeNull();
  clock.set('2025-03-07T09:00:00.000Z');
  expect(await remind()).toEqual([]);
});

it('does not remind of what was not sent, or was sent after the step', async () => {
  const published = await publishDraft(owner, { ...DATES, clientId });
  await at('2025-03-07T12:00:00.000Z');
  const late = await sent();
  // The run of the morning is late too.
  expect(await remind()).toEqual([]);
  await at('2025-03-10T09:00:00.000Z');
  expect(await remind()).toEqual([invoiceUuid(late)]);
  expect((await owner.ok(InvoiceRemindersDocument, { id: published.id })).invoice.nextReminderAt).toBeNull();
});

it.each<[string, (id: string, enabled: boolean) => Promise<unknown>]>([
  ['the invoice', (id, enabled) => owner.ok(SetInvoiceRemindersDocument, { input: { id, enabled } })],
  ['a dispute', (id, is) => owner.ok(MarkInvoiceDisputedDocument, { input: { id, isDisputed: !is } })],
  [
    'the client',
    (_id, remindersEnabled) => owner.ok(UpdateClientDocument, { input: { id: clientId, remindersEnabled } }),
  ],
])('leaves out the steps that lie before %s was switched on again', async (_what, turn) => {
  const id = await sent();
  await turn(id, false);
  await at('2025-03-08T12:00:00.000Z');
  await turn(id, true);
  expect(await remind()).toEqual([]);
  clock.set('2025-03-10T09:00:00.000Z');
  expect(await remind()).toHaveLength(1);
});

it('leaves out the steps that lie before they were added to the schedule, and none of before', async () => {
  await schedule([-3]);
  const id = await sent();
  await at('2025-03-11T12:00:00.000Z');
  await schedule([-3, 0, 7]);
  // The step of the old schedule was missed, and is requested before the change.
  const rows = await sqlOf(app, owner, [`SELECT occurrence FROM deliveries WHERE kind = 'REMINDER'`]);
  expect(rows).toEqual([{ occurrence: '00000000-0000-8000-8000-00000000fffd' }]);
  expect(await remind()).toEqual([]);
  const next = nextReminder(DATES.dueDate, { schedule: [-3, 0, 7], timeZone: 'UTC', now: clock.now() });
  const { invoice } = await owner.ok(InvoiceRemindersDocument, { id });
  expect(invoice.nextReminderAt).toBe(next?.toISOString());
});

describe('several invoices of a client', () => {
  const mails = () =>
    sqlOf<{ mails: number; rows: number; jobs: number }>(app, owner, [
      `SELECT count(DISTINCT message_id)::int AS mails, count(*)::int AS rows,
         (SELECT count(*)::int FROM jobs WHERE name = 'deliverReminder') AS jobs
       FROM deliveries WHERE kind = 'REMINDER'`,
    ]);

  it.each([
    [true, { mails: 3, rows: 5, jobs: 3 }],
    [false, { mails: 5, rows: 5, jobs: 5 }],
  ])(
    'are one email each morning and recipient, if the organization says so: %s',
    async (combineReminders, expected) => {
      await schedule([-3, 0, 7, 14], { combineReminders });
      const two = await addClient(owner, { extraRecipients: ['boss@acme.example'] });
      await sent({ clientId: two });
      await sent({ clientId: two, dueDate: '2025-03-07' });
      await sent();
      clock.set('2025-03-07T09:00:00.000Z');
      expect(await remind()).toHaveLength(5);
      expect(await mails()).toEqual([expected]);
    },
  );
});

it('four workers at once request each reminder once', async () => {
  for (let count = 0; count < 5; count += 1) await sent();
  clock.set('2025-03-07T09:00:00.000Z');
  const { unitOfWork } = app.app.services;
  await Promise.all(Array.from({ length: 4 }, () => remindInParts(unitOfWork, organizationId)));
  const rows = await sqlOf(app, owner, [
    `SELECT invoice_id, count(*)::int FROM deliveries WHERE kind = 'REMINDER' GROUP BY invoice_id`,
  ]);
  expect(rows).toEqual(Array(5).fill({ invoice_id: expect.any(String) as string, count: 1 }));
  const jobs = await sqlOf(app, owner, [`SELECT FROM jobs WHERE name = 'deliverReminder'`]);
  expect(jobs).toHaveLength(5);
});

it('looks for organizations with a schedule whose morning has come, once a day', async () => {
  const { database } = app.app.services;
  const isDue = async () =>
    (await database.read({ kind: 'system' }, (sql) => organizationsToRemind(sql, clock.now()))).includes(
      organizationId,
    );
  expect(await isDue()).toBe(false);
  clock.set('2025-03-02T09:00:00.000Z');
  expect(await isDue()).toBe(true);
  await remind();
  expect(await isDue()).toBe(false);
});

it('reads the rows of the day from an index, and shows the next step of each on a page', async () => {
  const id = await sent();
  const copies = 3000;
  await asSuperuser(app, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(
      `INSERT INTO invoices SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'number', n::text, 'number_key', n::text,
         'due_date', i.due_date + 1 + n % 300))).* FROM invoices i, generate_series(1, ${copies}) n WHERE i.id = $1`,
      [invoiceUuid(id)],
    );
    await client.query('RESET session_replication_role');
    await client.query('ANALYZE invoices');
  });
  const plan = await asSuperuser(app, async (client) => {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT id FROM invoices i WHERE i.organization_id = $1
         AND i.due_date = ANY ('{2025-03-10,2025-03-07}'::date[]) AND i.status IN ('SENT', 'VIEWED', 'OVERDUE')
         AND i.sent_at IS NOT NULL AND i.disputed_at IS NULL AND i.reminders_enabled`.replace(
        '$1',
        `'${organizationId}'`,
      ),
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(/ix_invoices__to_remind/);
  expect(plan).not.toMatch(/Rows Removed by Filter: [1-9]/);
  const { invoices } = await owner.ok(RemindersOfInvoicesDocument, { first: 50 });
  expect(invoices.nodes.filter(({ nextReminderAt }) => nextReminderAt !== null)).toHaveLength(50);
});
