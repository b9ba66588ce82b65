import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  type BudgetPartsFragment,
  BudgetsOfProjectsDocument,
  CreateExpenseDocument,
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DeleteInvoiceDocument,
  DeleteTimeEntryDocument,
  ProjectBudgetsDocument,
  type ProjectBudgetInput,
  SetBudgetDocument,
  SpendOnBudgetDocument,
  UpdateClientDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, sqlOf } from '../support/invoices';
import { closeInvoice } from '../support/close-invoice';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { addColleague, type Colleague } from '../support/team';

/** Five minutes before July in Kiritimati. */
const NOW = '2025-06-30T09:55:00Z';
let app: TestApp;
let clock: MovedClock;
let owner: ApiClient;
let clientId: string;
let members: { employee: Colleague };

beforeAll(async () => {
  clock = new MovedClock(new Date(NOW));
  ({ app, owner, clientId, members } = await aStudio({
    server: { worker: true, clock },
    client: { currency: 'EUR', defaultHourlyRate: '99.99' },
    members: { employee: {} },
  }));
});
afterAll(() => app.stop());

const aProject = (budget: ProjectBudgetInput | null, name = 'Website') =>
  addProject(owner, { clientId, name, budget, teamMembers: [{ userId: members.employee.userId }] });
const spend = async (input: Partial<CreateTimeEntryInput> & { projectId: string }, api = owner) =>
  (await api.ok(CreateTimeEntryDocument, { input: { date: '2025-06-10', durationMinutes: 60, ...input } }))
    .createTimeEntry.id;
const budgetOf = async (id: string, api = owner) => {
  const { project } = await api.ok(ProjectBudgetsDocument, { id });
  return project.budget as BudgetPartsFragment;
};
const set = async (id: string, budget: ProjectBudgetInput | null) =>
  (await owner.ok(SetBudgetDocument, { input: { id, budget } })).updateProject.budget;
const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('a budget', () => {
  it('of hours is spent by everybody’s time, in the answer that follows', async () => {
    const projectId = await aProject({ minutes: 600 });
    const input = { projectId, date: '2024-01-31', durationMinutes: 90, billable: false };
    const { project } = (await owner.ok(SpendOnBudgetDocument, { input })).createTimeEntry;
    expect(project?.budget).toEqual({
      ...{
        type: 'HOURS',
        period: 'WHOLE',
        month: null,
        minutes: 600,
        spentMinutes: 90,
        remainingMinutes: 510,
        percent: 15,
      },
      ...{ amount: null, spent: null, remaining: null },
    });
    const id = await spend({ projectId, durationMinutes: 511 }, members.employee.api);
    expect(await budgetOf(projectId)).toMatchObject({ spentMinutes: 601, remainingMinutes: -1, percent: 100 });
    await owner.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 389 } });
    expect(await budgetOf(projectId)).toMatchObject({ spentMinutes: 479, percent: 79 });
    await owner.ok(DeleteTimeEntryDocument, { id });
    expect(await set(projectId, { minutes: 90 })).toMatchObject({ minutes: 90, remainingMinutes: 0, percent: 100 });
    expect(await set(projectId, null)).toBeNull();
  });

  it('of money is spent by billable time, expenses and fixed lines in its currency, and not by deleted drafts', async () => {
    const projectId = await aProject({ amount: '1000' });
    await spend({ projectId, durationMinutes: 50 });
    await spend({ projectId, durationMinutes: 50, rate: '0' });
    await spend({ projectId, durationMinutes: 50, billable: false });
    const fixed = { description: 'Hosting', quantity: '3', rate: '33.335', type: 'FIXED' as const, projectId };
    const lines = [fixed, { ...fixed, type: 'TIME' as const }, { ...fixed, projectId: null }];
    await makeDraft(owner, { clientId, lines });
    await makeDraft(owner, { clientId, lines, currency: 'USD' });
    // 50 minutes at 99.99 are 83.325, 3 at 33.335 are 100.005; each is rounded half up.
    expect(await budgetOf(projectId)).toEqual({
      ...{ type: 'FIXED', period: 'WHOLE', month: null, minutes: null, spentMinutes: 150, remainingMinutes: null },
      ...{ amount: euros('1000.00'), spent: euros('183.34'), remaining: euros('816.66'), percent: 18 },
    });
    const { id } = await makeDraft(owner, { clientId, lines });
    expect((await budgetOf(projectId)).spent).toEqual(euros('283.35'));
    await closeInvoice(app, owner, { id, as: 'CANCELLED' });
    expect((await budgetOf(projectId)).spent).toEqual(euros('183.34'));
    // 100.00 without the tax, and a tenth.
    const cost = { projectId, category: 'Travel', date: '2025-06-10', amount: '119', currency: 'EUR', taxAmount: '19' };
    await owner.ok(CreateExpenseDocument, { input: { ...cost, markupRate: '0.1' } });
    await owner.ok(CreateExpenseDocument, { input: { ...cost, billable: false } });
    expect((await budgetOf(projectId)).spent).toEqual(euros('293.34'));
    const { id: draft } = await makeDraft(owner, { clientId, lines });
    await owner.ok(DeleteInvoiceDocument, { id: draft });
    expect((await budgetOf(projectId)).spent).toEqual(euros('293.34'));
  });

  it('of a month is spent by what is dated in it, in the zone of the organization', async () => {
    const projectId = await aProject({ amount: '500', period: 'MONTHLY' });
    for (const date of ['2025-05-31', '2025-06-01', '2025-06-30', '2025-07-01'])
      await spend({ projectId, date, rate: '10' });
    const lines = [{ description: 'Hosting', quantity: '1', rate: '7', type: 'FIXED' as const, projectId }];
    for (const issueDate of ['2025-05-31', '2025-06-30']) await makeDraft(owner, { clientId, issueDate, lines });
    await sqlOf(app, owner, [`UPDATE organizations SET time_zone = 'Pacific/Kiritimati'`]);
    expect(await budgetOf(projectId)).toMatchObject({ month: '2025-06-01', spentMinutes: 120, spent: euros('27.00') });
    clock.advance(5 * 60_000);
    expect(await budgetOf(projectId)).toMatchObject({ month: '2025-07-01', spent: euros('10.00'), percent: 2 });
    await sqlOf(app, owner, [`UPDATE organizations SET time_zone = 'UTC'`]);
  });

  it('of a task is spent by the time of the task', async () => {
    const projectId = await aProject(null);
    const { createTask: task } = await owner.ok(CreateTaskDocument, {
      input: { projectId, name: 'Design', budgetAmount: '200' },
    });
    await spend({ projectId });
    await spend({ projectId, taskId: task.id, rate: '50' });
    const { project } = await owner.ok(ProjectBudgetsDocument, { id: projectId });
    expect(project.budget).toBeNull();
    expect(project.tasks).toMatchObject([
      { budget: { type: 'FIXED', period: 'WHOLE', spent: euros('50.00'), spentMinutes: 60, percent: 25 } },
    ]);
  });

  it('of less than a minor unit is one of it, also once the client has a currency without cents', async () => {
    const yen = await addClient(owner, { name: 'Yen', currency: 'EUR' });
    const projectId = await addProject(owner, { clientId: yen, name: 'Small', budget: { amount: '0.001' } });
    expect(await budgetOf(projectId)).toMatchObject({ amount: euros('0.01'), spent: euros('0.00'), percent: 0 });
    await set(projectId, { amount: '0.4' });
    await owner.ok(CreateTaskDocument, { input: { projectId, name: 'Design', budgetAmount: '0.4' } });
    await owner.ok(UpdateClientDocument, { input: { id: yen, currency: 'JPY' } });
    const { project } = await owner.ok(ProjectBudgetsDocument, { id: projectId });
    for (const budget of [project.budget, project.tasks[0]?.budget])
      expect(budget).toMatchObject({ amount: { amount: '1', currency: 'JPY' }, percent: 0 });
  });

  it.each<[string, string, ProjectBudgetInput]>([
    ['nothing', 'input.budget', {}],
    ['minutes and an amount', 'input.budget.minutes', { minutes: 60, amount: '5' }],
    ['no money', 'input.budget.amount', { amount: '0.00' }],
    ['no minutes', 'input.budget.minutes', { minutes: 0 }],
  ])('is refused with %s', async (_what, field, budget) => {
    const id = await aProject({ minutes: 60 });
    const refusal = await owner.refused(SetBudgetDocument, { input: { id, budget } });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  });
});

describe('who sees a budget', () => {
  it('members who see all time, and its amounts only those who see money; of all that was spent', async () => {
    const projectId = await aProject({ amount: '1000' });
    const other = await aProject(null, 'Other');
    await spend({ projectId, rate: '100' });
    const fixed = { description: 'Hosting', quantity: '1', rate: '50', type: 'FIXED' as const };
    await makeDraft(owner, {
      clientId,
      lines: [
        { ...fixed, projectId },
        { ...fixed, projectId: other },
      ],
    });
    expect(await budgetOf(projectId, members.employee.api)).toBeNull();
    const permissions = (features: ('TIME_TRACKING' | 'INVOICING')[]) => ({
      permissions: { features, projects: [projectId] },
    });
    const tracker = await addColleague(app, owner, permissions(['TIME_TRACKING']));
    expect(await budgetOf(projectId, tracker.api)).toMatchObject({
      ...{ type: 'FIXED', spentMinutes: 60, percent: null, amount: null, spent: null, remaining: null },
    });
    const hours = await aProject({ minutes: 120 }, 'Hours');
    await spend({ projectId: hours });
    const watcher = await addColleague(app, owner, { permissions: { features: ['TIME_TRACKING'], projects: [hours] } });
    expect(await budgetOf(hours, watcher.api)).toMatchObject({ type: 'HOURS', spentMinutes: 60, percent: 50 });
    const biller = await addColleague(app, owner, permissions(['TIME_TRACKING', 'INVOICING']));
    expect(await budgetOf(projectId, biller.api)).toMatchObject({ spent: euros('150.00'), remaining: euros('850.00') });
    const invoicing = await addColleague(app, owner, permissions(['INVOICING']));
    expect(await budgetOf(projectId, invoicing.api)).toBeNull();
  });
});

it('reads the budgets of fifty projects in as many statements as that of one', async () => {
  const studio = await aStudio({ server: { clock: new MovedClock(new Date(NOW)) }, client: {} });
  for (let at = 0; at < 50; at += 1)
    await addProject(studio.owner, { clientId: studio.clientId, name: `Project ${at}`, budget: { minutes: 60 + at } });
  const { database } = studio.app.app.services;
  const statements = async (first: number) => {
    const before = database.statementsSent;
    const { projects } = await studio.owner.ok(BudgetsOfProjectsDocument, { first });
    expect(projects.nodes.map(({ budget }) => budget?.spentMinutes)).toEqual(Array(first).fill(0));
    return database.statementsSent - before;
  };
  await statements(1);
  expect(await statements(50)).toBe(await statements(1));
  await studio.app.stop();
});
