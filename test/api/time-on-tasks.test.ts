import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import { asSuperuser } from '../support/audit';
import {
  ArchiveTaskDocument,
  CreateTaskDocument,
  type CreateTaskInput,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DiscardTimerDocument,
  RestartTimerDocument,
  SetRateDocument,
  type SetRateInput,
  StartTimerDocument,
  StopTimerDocument,
  TimeEntriesDocument,
  TimeEntryDocument,
  UpdateTimeEntryDocument,
  type UpdateTimeEntryInput,
} from '../support/generated/operations';
import { addProject } from '../support/limited';
import { addClient, sqlOf } from '../support/invoices';
import type { Colleague } from '../support/team';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let projectId: string;
let otherId: string;
let employee: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: { currency: 'EUR' },
    members: { employee: { permissions: { features: [] } } },
  });
  ({ app, owner } = studio);
  ({ employee } = studio.members);
  const { clientId } = studio;
  projectId = await addProject(owner, {
    clientId,
    name: 'Website',
    defaultRate: '50',
    teamMembers: [{ userId: employee.userId }],
  });
  otherId = await addProject(owner, { clientId, name: 'Shop', defaultRate: '40' });
});
afterAll(() => app.stop());

const addTask = async (input: Partial<CreateTaskInput> & { name: string }) =>
  (await owner.ok(CreateTaskDocument, { input: { projectId, ...input } })).createTask.id;
const spend = async (input: Partial<CreateTimeEntryInput>, api = owner) =>
  (await api.ok(CreateTimeEntryDocument, { input: { projectId, durationMinutes: 60, ...input } })).createTimeEntry;
const change = async (input: UpdateTimeEntryInput) =>
  (await owner.ok(UpdateTimeEntryDocument, { input })).updateTimeEntry;
const setRate = (input: Partial<SetRateInput>) =>
  owner.ok(SetRateDocument, { input: { from: '2025-01-01', rate: '1', ...input } });

it('an entry names a task of its project, and is billable by its default', async () => {
  const talks = await addTask({ name: 'Talks', billable: false });
  const design = await addTask({ name: 'Design' });
  expect(await spend({ taskId: talks })).toMatchObject({
    taskId: talks,
    task: { id: talks, name: 'Talks' },
    billable: false,
  });
  expect(await spend({ taskId: talks, billable: true })).toMatchObject({ billable: true });
  expect(await spend({ taskId: design })).toMatchObject({ billable: true, task: { name: 'Design' } });
  expect(await spend({})).toMatchObject({ taskId: null, task: null });
});

it('the rate of the task and of the member on it come before that of the project', async () => {
  const taskId = await addTask({ name: 'Review' });
  const { id } = await spend({ taskId, date: '2025-03-10' });
  await setRate({ taskId, rate: '70' });
  await setRate({ taskId, rate: '75', from: '2025-03-11' });
  await setRate({ taskId, rate: '90', userId: (await spend({})).userId });
  const own = await change({ id, description: 'Again' });
  expect(own).toMatchObject({ rate: '90', amount: { amount: '90.00' } });
  const of = (date: string) => spend({ taskId, userId: employee.userId, date });
  expect([(await of('2024-12-31')).rate, (await of('2025-03-10')).rate, (await of('2025-03-11')).rate]).toEqual([
    ...['50', '70', '75'],
  ]);
  expect(await change({ id, taskId: null })).toMatchObject({ taskId: null, rate: '50' });
});

it('a task of another project, an archived, a hidden and an unknown one are refused', async () => {
  const [foreign, old] = [await addTask({ name: 'Cart', projectId: otherId }), await addTask({ name: 'Old' })];
  const { id } = await spend({ taskId: old });
  await owner.ok(ArchiveTaskDocument, { id: old });
  const entry = await spend({});
  const cases = [
    [foreign, 'VALIDATION_ERROR'],
    [old, 'INVALID_STATE'],
    ['tsk_01h455vb4pex5vsknk084sn02q', 'NOT_FOUND'],
    ['tsk', 'VALIDATION_ERROR'],
  ] as const;
  for (const [taskId, code] of cases) {
    const refusals = await unchanged(app, owner, async () => [
      await owner.refused(CreateTimeEntryDocument, { input: { projectId, durationMinutes: 60, taskId } }),
      await owner.refused(UpdateTimeEntryDocument, { input: { id: entry.id, taskId } }),
      await owner.refused(StartTimerDocument, { input: { projectId, taskId } }),
    ]);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code, details: [{ field: 'input.taskId' }] });
  }
  expect(await change({ id, taskId: old, description: 'Kept' })).toMatchObject({ taskId: old });
  const hidden = { input: { projectId, durationMinutes: 60, taskId: foreign } };
  expect(await employee.api.refused(CreateTimeEntryDocument, hidden)).toMatchObject({
    ...{ code: 'NOT_FOUND', details: [{ field: 'input.taskId' }] },
  });
});

it('an entry that is moved loses its task, unless it gets one of the other project', async () => {
  const [design, cart] = [await addTask({ name: 'Layout' }), await addTask({ name: 'Basket', projectId: otherId })];
  await setRate({ taskId: design, rate: '65' });
  const { id } = await spend({ taskId: design });
  expect(
    await owner.refused(UpdateTimeEntryDocument, { input: { id, projectId: otherId, taskId: design } }),
  ).toMatchObject({
    ...{ code: 'VALIDATION_ERROR', details: [{ field: 'input.taskId' }] },
  });
  expect(await change({ id, projectId, description: 'Here' })).toMatchObject({ taskId: design, rate: '65' });
  expect(await change({ id, projectId: otherId })).toMatchObject({ taskId: null, rate: '40' });
  expect(await change({ id, projectId, taskId: design })).toMatchObject({ taskId: design, rate: '65' });
  expect(await change({ id, projectId: otherId, taskId: cart })).toMatchObject({ taskId: cart, rate: '40' });
});

it('the database holds a task to its project, also where code that knows no tasks moves an entry', async () => {
  const taskId = await addTask({ name: 'Held' });
  const { id } = await spend({ taskId, description: 'held' });
  const away = `(SELECT id FROM projects WHERE name = 'Shop')`;
  await sqlOf(app, owner, [`UPDATE time_entries SET project_id = ${away} WHERE description = 'held'`]);
  expect((await owner.ok(TimeEntryDocument, { id })).timeEntry).toMatchObject({
    taskId: null,
    project: { id: otherId },
  });
  const wrong = `UPDATE time_entries SET task_id = (SELECT id FROM tasks WHERE name = 'Held') WHERE description = 'held'`;
  await expect(asSuperuser(app, (client) => client.query(wrong))).rejects.toThrow(
    'fk_time_entries__task_id__project_id',
  );
});

it('timers have a task, which a restart copies', async () => {
  const taskId = await addTask({ name: 'Calls', billable: false });
  const { timer } = (await owner.ok(StartTimerDocument, { input: { projectId, taskId } })).startTimer;
  expect(timer).toMatchObject({ taskId, billable: false });
  const again = (await owner.ok(RestartTimerDocument, { id: timer.id })).restartTimer;
  expect(again).toMatchObject({ timer: { taskId }, stopped: [{ id: timer.id, taskId }] });
  await owner.ok(DiscardTimerDocument);
  await owner.ok(ArchiveTaskDocument, { id: taskId });
  expect(await owner.refused(RestartTimerDocument, { id: timer.id })).toMatchObject({ code: 'INVALID_STATE' });
});

it('entries are filtered by task', async () => {
  const taskId = await addTask({ name: 'Copy' });
  const { id } = await spend({ taskId });
  const { timeEntries } = await owner.ok(TimeEntriesDocument, { filter: { taskId } });
  expect(timeEntries).toMatchObject({ totalCount: 1, nodes: [{ id }] });
});

it('of an archiving and an entry at once, the entry comes first or is refused', async () => {
  const taskId = await addTask({ name: 'Last' });
  const answers = await atOnce<{ errors: { extensions: { code: string } }[] }>(app, 'tasks', [
    () => owner.send(CreateTimeEntryDocument, { input: { projectId, taskId, durationMinutes: 1 } }),
    () => owner.send(ArchiveTaskDocument, { id: taskId }),
  ]);
  const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'OK');
  expect([
    ['OK', 'OK'],
    ['INVALID_STATE', 'OK'],
  ]).toContainEqual(codes);
  const { timeEntries } = await owner.ok(TimeEntriesDocument, { filter: { taskId } });
  expect(timeEntries.totalCount).toBe(codes[0] === 'OK' ? 1 : 0);
});

it('what moves between clients takes a task along only if it is of the other project', async () => {
  const clientId = await addClient(owner, { name: 'Abroad', currency: 'JPY' });
  const abroad = await addProject(owner, { clientId, name: 'Abroad', defaultRate: '9000' });
  const [design, there] = [await addTask({ name: 'Sketch' }), await addTask({ name: 'Sketch', projectId: abroad })];
  const { id } = await spend({ taskId: design });
  expect(await change({ id, projectId: abroad, taskId: there })).toMatchObject({ taskId: there, currency: 'JPY' });
});

it('each write of an entry is one entry of the audit log, and a move tells both projects', async () => {
  const { id } = await spend({ description: 'counted' });
  const { timer } = (await owner.ok(StartTimerDocument, { input: { projectId } })).startTimer;
  await owner.ok(StopTimerDocument);
  await change({ id, projectId: otherId, rate: '33' });
  const logged = (publicId: string) =>
    asSuperuser(app, async (client) => {
      const of = [parseId('timeEntry', publicId, 'id')];
      const { rows } = await client.query<{ n: string }>(
        'SELECT count(*) AS n FROM audit_log WHERE target_id = $1',
        of,
      );
      return Number(rows[0]?.n);
    });
  expect([await logged(id), await logged(timer.id)]).toEqual([2, 2]);
  const events = await sqlOf<{ project_ids: string[] }>(app, owner, [
    `SELECT project_ids FROM events WHERE type = 'timeEntry.updated' AND subject_id = $1`,
    [parseId('timeEntry', id, 'id')],
  ]);
  const both = [projectId, otherId].map((one) => parseId('project', one, 'id'));
  expect(events.map(({ project_ids }) => project_ids)).toEqual([both]);
});
