import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  CreateRecurringInvoiceDocument,
  type CreateRecurringInvoiceInput,
  ProcessRecurringInvoicesDocument,
  RecurringInvoiceDocument,
  type RecurringInvoicePartsFragment,
  RecurringInvoicesDocument,
  StopRecurringInvoiceDocument,
  UpdateRecurringInvoiceDocument,
} from '../support/generated/operations';
import { claimsOf, publishDraft, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { loginAgain } from '../support/members';
import { MovedClock } from '../support/moved-clock';
import { newEmail } from '../support/team';
import { timeBilling } from '../support/time-billing';
import { unchanged } from '../support/unchanged';

/** Nobody works on jobs here: what is due is created by hand. */
let app: TestApp;
let clock: MovedClock;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-01-31T10:00:00Z'));
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());
beforeEach(() => clock.set('2025-01-31T10:00:00Z'));

type Changes = Partial<Omit<CreateRecurringInvoiceInput, 'recurringConfig'>> & {
  recurringConfig?: Partial<CreateRecurringInvoiceInput['recurringConfig']>;
};

/** An organization whose owner can log in again after the clock was moved. */
async function studioOf(settings: Parameters<typeof aStudio>[0] = {}) {
  const email = newEmail();
  const { owner, clientId } = await aStudio({ on: app, owner: { email }, client: { currency: 'USD' }, ...settings });
  const lines = [{ description: 'Retainer for {month} {year}', quantity: '1', rate: '100.00' }];
  const inputOf = ({ recurringConfig, ...changes }: Changes): CreateRecurringInvoiceInput => ({
    ...{ clientId, lines, ...changes },
    recurringConfig: { frequency: 'MONTHLY', ...recurringConfig },
  });
  return {
    ...{ owner, clientId, email, inputOf },
    create: async (changes: Changes, api: ApiClient = owner): Promise<RecurringInvoicePartsFragment> =>
      (await api.ok(CreateRecurringInvoiceDocument, { input: inputOf(changes) })).createRecurringInvoice,
    /** Creates what is due at a moment, and shows what the recurring invoice is then. */
    processed: async (id: string, iso: string): Promise<RecurringInvoicePartsFragment> => {
      clock.set(iso);
      const api = await loginAgain(app, email);
      const { processRecurringInvoices } = await api.ok(ProcessRecurringInvoicesDocument);
      expect(processRecurringInvoices.failed).toEqual([]);
      return (await api.ok(RecurringInvoiceDocument, { id })).recurringInvoice;
    },
  };
}

it('that bills in arrears names the period that has passed', async () => {
  const { create, processed } = await studioOf();
  const { id } = await create({
    notes: '{number}: {period}',
    recurringConfig: { startDate: '2025-01-31', billing: 'ARREARS' },
  });
  await processed(id, '2025-01-31T10:00:00Z');
  const { invoices } = await processed(id, '2025-02-28T10:00:00Z');
  expect(invoices.nodes).toMatchObject([
    {
      ...{ issueDate: '2025-01-31', serviceFrom: '2024-12-31', serviceTo: '2025-01-30' },
      ...{ notes: '1: December 31, 2024 – January 30, 2025', lines: [{ description: 'Retainer for December 2024' }] },
    },
    {
      ...{ issueDate: '2025-02-28', serviceFrom: '2025-01-31', serviceTo: '2025-02-27' },
      lines: [{ description: 'Retainer for January 2025' }],
    },
  ]);
});

it('can be ended long after it began', async () => {
  const { create, email } = await studioOf();
  const { id } = await create({ recurringConfig: { startDate: '2025-01-31' } });
  clock.set('2026-06-15T10:00:00Z');
  const api = await loginAgain(app, email);
  const input = { id, recurringConfig: { endDate: '2026-12-31' } };
  const { updateRecurringInvoice } = await api.ok(UpdateRecurringInvoiceDocument, { input });
  expect(updateRecurringInvoice.recurringConfig.endDate).toBe('2026-12-31');
});

it('that is late is issued on the day of the last number, where numbers are assigned on publication', async () => {
  const { owner, clientId, email, create, processed } = await studioOf({
    settings: { number_assignment: 'ON_PUBLISH' },
  });
  const { id } = await create({ recurringConfig: { frequency: 'WEEKLY', startDate: '2025-02-03' } });
  await publishDraft(owner, { clientId, issueDate: '2025-01-30' });
  clock.set('2025-02-06T10:00:00Z');
  await publishDraft(await loginAgain(app, email), { clientId, issueDate: '2025-02-06' });
  await processed(id, '2025-02-12T10:00:00Z');
  const { invoices } = await processed(id, '2025-02-12T10:00:00Z');
  expect(invoices.nodes.map(({ occurrenceDate, issueDate }) => [occurrenceDate, issueDate])).toEqual([
    ['2025-02-03', '2025-02-06'],
    ['2025-02-10', '2025-02-10'],
  ]);
});

it('bills the time of the days before each date, once, and makes no invoice where there is none', async () => {
  const { owner, clientId, create, processed } = await studioOf();
  const projectId = await addProject(owner, { clientId, name: 'Website', defaultRate: '100' });
  const { spend, approve } = timeBilling({ app, owner, clientId, projectId });
  for (const date of ['2025-01-15', '2025-01-30', '2025-01-31']) await spend(90, { date });
  await approve();
  const { id } = await create({ lines: [], unbilledTime: {}, recurringConfig: { startDate: '2025-01-31' } });
  const first = await processed(id, '2025-01-31T10:00:00Z');
  expect(first.invoices.nodes).toMatchObject([
    { issueDate: '2025-01-31', lines: [{ description: 'Website', quantity: '3', amount: { amount: '300.00' } }] },
  ]);
  await processed(id, '2025-02-28T10:00:00Z');
  const last = await processed(id, '2025-03-31T10:00:00Z');
  expect(last.invoices.nodes.map(({ issueDate, total }) => [issueDate, total.amount])).toEqual([
    ['2025-01-31', '300.00'],
    ['2025-02-28', '150.00'],
  ]);
  expect(last).toMatchObject({
    ...{ state: 'ACTIVE', lastError: null },
    recurringConfig: { invoicesGenerated: 2, nextInvoiceDate: '2025-04-30' },
  });
});

it('is hidden from a member limited to other projects, who bills only the time of their own', async () => {
  const { owner, clientId, email, create, inputOf } = await studioOf();
  const [own, other] = [
    await addProject(owner, { clientId, name: 'Own', defaultRate: '100' }),
    await addProject(owner, { clientId, name: 'Other', defaultRate: '100' }),
  ];
  const line = { description: 'Retainer', quantity: '1', rate: '100.00' };
  const recurringConfig = { startDate: '2025-02-28' };
  const theirs = await create({ lines: [{ ...line, projectId: own }], recurringConfig });
  const hidden = [
    await create({ lines: [{ ...line, projectId: other }], recurringConfig }),
    await create({ lines: [line], recurringConfig }),
    await create({ lines: [], unbilledTime: {}, recurringConfig }),
    await create({ lines: [], unbilledTime: { projectIds: [own, other] }, recurringConfig }),
  ];
  await sqlOf(app, owner, [
    `UPDATE members SET role = 'EMPLOYEE', features = '{INVOICING}', project_ids = $1 WHERE user_id = $2`,
    [[parseId('project', own, 'projectIds')], claimsOf(owner).sub],
  ]);
  const limited = await loginAgain(app, email);
  const { recurringInvoices } = await limited.ok(RecurringInvoicesDocument, {});
  expect(recurringInvoices).toMatchObject({ totalCount: 1, nodes: [{ id: theirs.id }] });
  await unchanged(app, owner, async () => {
    for (const { id } of hidden) {
      const refusals = [
        await limited.refused(RecurringInvoiceDocument, { id }),
        await limited.refused(StopRecurringInvoiceDocument, { id }),
        await limited.refused(UpdateRecurringInvoiceDocument, { input: { id, notes: 'Mine' } }),
      ];
      expect(refusals.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    }
    const all = inputOf({ lines: [], unbilledTime: {}, recurringConfig });
    expect(await limited.refused(CreateRecurringInvoiceDocument, { input: all })).toMatchObject({
      ...{ code: 'VALIDATION_ERROR', details: [{ field: 'input.unbilledTime.projectIds' }] },
    });
    const notTheirs = inputOf({ lines: [], unbilledTime: { projectIds: [other] }, recurringConfig });
    expect((await limited.refused(CreateRecurringInvoiceDocument, { input: notTheirs })).code).toBe('NOT_FOUND');
  });
  const mine = await create({ lines: [], unbilledTime: { projectIds: [own] }, recurringConfig }, limited);
  expect(mine.unbilledTime).toMatchObject({ projectIds: [own] });
});
