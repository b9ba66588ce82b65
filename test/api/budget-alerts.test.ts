import { organizationsToTell } from '../../src/services/notices/tell-of-events';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import { passDigestWindow } from '../support/digest-window';
import {
  ApproveTimeEntriesDocument,
  CreateExpenseDocument,
  CreateInvoiceDocument,
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DeleteTimeEntryDocument,
  type ProjectBudgetInput,
  RepricePreviewDocument,
  RepriceTimeEntriesDocument,
  SetBudgetDocument,
  SetRateDocument,
  SubmitTimeEntriesDocument,
  UpdateInvoiceDocument,
  UpdatePreferencesDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { type Colleague, mailTo, newEmail } from '../support/team';

const NOW = '2025-06-15T10:00:00Z';
let app: TestApp;
let clock: MovedClock;
let owner: ApiClient;
let email: string;
let clientId: string;
let members: { manager: Colleague; quiet: Colleague; employee: Colleague };

beforeAll(async () => {
  clock = new MovedClock(new Date(NOW));
  email = newEmail();
  ({ app, owner, clientId, members } = await aStudio({
    server: { worker: true, clock },
    owner: { name: 'Olga Owner', email, businessName: 'Studio North' },
    client: { currency: 'EUR', defaultHourlyRate: '100' },
    members: { manager: { role: 'MANAGER' }, quiet: { role: 'MANAGER' }, employee: {} },
  }));
  const input = { notifications: { projectUpdates: false } };
  await members.quiet.api.ok(UpdatePreferencesDocument, { input });
});
afterAll(() => app.stop());

const aProject = (budget: ProjectBudgetInput | null, name = 'Website') =>
  addProject(owner, { clientId, name, budget, teamMembers: [{ userId: members.employee.userId }] });
const timeOf = (input: Partial<CreateTimeEntryInput> & { projectId: string }) => ({
  input: { date: '2025-06-10', durationMinutes: 60, ...input },
});
const spend = async (input: Parameters<typeof timeOf>[0], api = owner) =>
  (await api.ok(CreateTimeEntryDocument, timeOf(input))).createTimeEntry.id;

/** What was told so far: the project or task, the month and the threshold of each alert, and how many people of it. */
async function told(): Promise<[name: string, month: string | null, threshold: number, people: string[]][]> {
  const { org } = claimsOf(owner);
  await sqlOf(app, owner, [`SELECT number_events($1, 10000)`, [org]]);
  await eventually('all events were looked at', async () => {
    const waiting = await app.app.services.database.read({ kind: 'system' }, organizationsToTell);
    return !waiting.includes(org);
  });
  const rows = await sqlOf<{ name: string; month: string | null; threshold: number; people: string[] }>(app, owner, [
    `SELECT coalesce(t.name, p.name) AS name, a.month::text AS month, a.threshold,
       ARRAY(SELECT u.email || CASE n.status WHEN 'SKIPPED' THEN ' not' ELSE '' END FROM notices n JOIN users u ON u.id = n.user_id
         WHERE n.kind = 'budgetReached' AND n.subject_id = a.id ORDER BY u.created_at) AS people
     FROM budget_alerts a JOIN projects p ON p.id = a.project_id LEFT JOIN tasks t ON t.id = a.task_id
     ORDER BY 1, 2 NULLS FIRST, 3`,
  ]);
  return rows.map(({ name, month, threshold, people }) => [name, month, threshold, people]);
}
const ofProject = async (name: string) =>
  (await told()).filter(([of]) => of === name).map(([, month, threshold]) => [month, threshold]);

it('is told at 80 and at 100 percent, to those who manage projects and want it', async () => {
  const projectId = await aProject({ minutes: 100 }, 'Told');
  await spend({ projectId, durationMinutes: 79 }, members.employee.api);
  expect(await ofProject('Told')).toEqual([]);
  await spend({ projectId, durationMinutes: 1 }, members.employee.api);
  const readers = [email, members.manager.email, `${members.quiet.email} not`];
  expect((await told()).filter(([of]) => of === 'Told')).toEqual([['Told', null, 80, readers]]);
  await spend({ projectId, durationMinutes: 20 });
  expect(await ofProject('Told')).toEqual([
    [null, 80],
    [null, 100],
  ]);
  await passDigestWindow(app, clock);
  await eventually('nothing waits', async () => {
    const waiting = await sqlOf(app, owner, [`SELECT FROM notices WHERE status = 'QUEUED'`]);
    return waiting.length === 0;
  });
  const [mail] = (await mailTo(app, email, 0)).filter(({ subject }) => subject.includes('updates'));
  expect(mail?.text.match(/^- .*$/gm)).toEqual([
    '- 80% of the budget of Told is spent',
    '- The budget of Told is spent',
  ]);
  clock.set(NOW);
});

it('is told once by two entries that reach it at the same moment', async () => {
  const projectId = await aProject({ amount: '200' }, 'Raced');
  await spend({ projectId });
  const send = () => owner.send(CreateTimeEntryDocument, timeOf({ projectId }));
  const answers = await atOnce(app, 'time_entries', [send, send]);
  expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
  expect(
    (await told()).filter(([of]) => of === 'Raced').map(([, , threshold, people]) => [threshold, people.length]),
  ).toEqual([
    [80, 3],
    [100, 3],
  ]);
});

it('is told of time in its month and task once an invoice bills it at a higher rate', async () => {
  const projectId = await aProject({ amount: '200', period: 'MONTHLY' }, 'Raised');
  const beside = await aProject(null, 'Beside');
  const input = { projectId, name: 'Raised task', budgetAmount: '250' };
  const { createTask: task } = await owner.ok(CreateTaskDocument, { input });
  const ids = [
    await spend({ projectId, taskId: task.id, date: '2025-05-10' }),
    await spend({ projectId: beside, date: '2025-05-11' }),
  ];
  await members.manager.api.ok(SubmitTimeEntriesDocument, { input: { ids } });
  await members.manager.api.ok(ApproveTimeEntriesDocument, { input: { ids } });
  const unbilledTime = { projectIds: [projectId, beside], groupBy: 'ALL' as const };
  const { createInvoice: draft } = await owner.ok(CreateInvoiceDocument, { input: { clientId, unbilledTime } });
  expect((await told()).filter(([of]) => of.startsWith('Raised'))).toEqual([]);
  const lines = [{ id: draft.lines[0]?.id ?? '', rate: '220' }];
  await owner.ok(UpdateInvoiceDocument, { input: { id: draft.id, lines } });
  expect(await ofProject('Raised')).toEqual([
    ['2025-05-01', 80],
    ['2025-05-01', 100],
  ]);
  expect(await ofProject('Raised task')).toEqual([[null, 80]]);
});

it('is never told again in the same period, also when it is lowered or its time is deleted', async () => {
  const projectId = await aProject({ minutes: 100 }, 'Once');
  const id = await spend({ projectId, durationMinutes: 85 });
  expect(await ofProject('Once')).toEqual([[null, 80]]);
  await owner.ok(DeleteTimeEntryDocument, { id });
  await spend({ projectId, durationMinutes: 90 });
  await owner.ok(SetBudgetDocument, { input: { id: projectId, budget: { minutes: 95 } } });
  expect(await ofProject('Once')).toEqual([[null, 80]]);
  await owner.ok(SetBudgetDocument, { input: { id: projectId, budget: { minutes: 90 } } });
  expect(await ofProject('Once')).toEqual([
    [null, 80],
    [null, 100],
  ]);
});

it('of a month is told for the month of the entry', async () => {
  const projectId = await aProject({ minutes: 100, period: 'MONTHLY' }, 'Monthly');
  await spend({ projectId, durationMinutes: 80, date: '2025-06-30' });
  await spend({ projectId, durationMinutes: 99, date: '2025-04-01' });
  await spend({ projectId, durationMinutes: 79, date: '2025-05-31' });
  const expected = [
    ['2025-04-01', 80],
    ['2025-06-01', 80],
  ];
  expect(await ofProject('Monthly')).toEqual(expected);
  await spend({ projectId, durationMinutes: 100, date: '2025-07-01' });
  expect(await ofProject('Monthly')).toEqual([...expected, ['2025-07-01', 80], ['2025-07-01', 100]]);
});

it('is told whatever reached it: an edit, a rate, a line, an expense, and of a task its own time', async () => {
  const edited = await aProject({ minutes: 100 }, 'Edited');
  const id = await spend({ projectId: edited });
  await owner.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 80 } });
  expect(await ofProject('Edited')).toEqual([[null, 80]]);

  const priced = await aProject({ amount: '250' }, 'Priced');
  await spend({ projectId: priced });
  await owner.ok(SetRateDocument, { input: { projectId: priced, from: '2025-01-01', rate: '200' } });
  expect(await ofProject('Priced')).toEqual([]);
  const filter = { projectId: priced };
  const { token } = (await owner.ok(RepricePreviewDocument, { input: { filter } })).repricePreview;
  await owner.ok(RepriceTimeEntriesDocument, { input: { filter, token } });
  expect(await ofProject('Priced')).toEqual([[null, 80]]);

  const lined = await aProject({ amount: '50' }, 'Lined');
  const line = { description: 'Hosting', quantity: '1', rate: '40', type: 'FIXED' as const, projectId: lined };
  await makeDraft(owner, { clientId, lines: [line] });
  expect(await ofProject('Lined')).toEqual([[null, 80]]);

  const travelled = await aProject({ amount: '100' }, 'Travelled');
  const cost = { projectId: travelled, category: 'Travel', date: '2025-06-10', amount: '80', currency: 'EUR' };
  await owner.ok(CreateExpenseDocument, { input: cost });
  expect(await ofProject('Travelled')).toEqual([[null, 80]]);

  const free = await aProject(null, 'Free');
  const input = { projectId: free, name: 'Drawing', budgetMinutes: 60 };
  const { createTask: task } = await owner.ok(CreateTaskDocument, { input });
  await spend({ projectId: free });
  expect(await ofProject('Drawing')).toEqual([]);
  await spend({ projectId: free, taskId: task.id, durationMinutes: 48 });
  expect(await ofProject('Drawing')).toEqual([[null, 80]]);
  expect(await ofProject('Free')).toEqual([]);
});
