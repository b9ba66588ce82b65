import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ArchiveTaskDocument,
  CreateTaskDocument,
  type CreateTaskInput,
  DeleteProjectDocument,
  NodeDocument,
  TasksOfProjectsDocument,
  UpdateTaskDocument,
} from '../support/generated/operations';
import { addProject, lineOf } from '../support/limited';
import { makeDraft } from '../support/invoices';
import type { Colleague } from '../support/team';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let projectId: string;
let members: { manager: Colleague; employee: Colleague; billing: Colleague };

beforeAll(async () => {
  ({ app, owner, clientId, members } = await aStudio({
    server: { worker: true },
    client: {},
    members: {
      manager: { role: 'MANAGER' },
      employee: {},
      billing: { permissions: { features: ['INVOICING'] } },
    },
  }));
  const teamMembers = [{ userId: members.employee.userId }];
  projectId = await addProject(owner, { clientId, name: 'Website', teamMembers });
});
afterAll(() => app.stop());

const add = async (input: Partial<CreateTaskInput> & { name: string }, api = owner) =>
  (await api.ok(CreateTaskDocument, { input: { projectId, ...input } })).createTask;
const tasksOf = async (api: ApiClient, id = projectId) =>
  (await api.ok(TasksOfProjectsDocument, {})).projects.nodes.find((project) => project.id === id)?.tasks;

describe('createTask', () => {
  it('creates a task that its project lists by name', async () => {
    const id = await addProject(owner, { clientId, name: 'Listed' });
    const ten = await add({ projectId: id, name: ' Phase 10 ', billable: false, budgetMinutes: 600 });
    const nine = await add({ projectId: id, name: 'phase 9', budgetAmount: '1500.5000' }, members.manager.api);
    expect(ten).toMatchObject({ name: 'Phase 10', billable: false, budgetMinutes: 600, budgetAmount: null });
    expect(nine).toMatchObject({ billable: null, budgetAmount: '1500.5', version: 1, project: { id } });
    expect(await tasksOf(owner, id)).toEqual([nine, ten]);
    expect((await owner.ok(NodeDocument, { id: ten.id })).node).toMatchObject({ id: ten.id });
  });

  it.each<[string, object]>([
    ['name', { name: ' ' }],
    ['budgetMinutes', { name: 'Zero', budgetMinutes: 0 }],
    ['budgetAmount', { name: 'Free', budgetAmount: '0.00' }],
    ['budgetAmount', { name: 'Both', budgetMinutes: 60, budgetAmount: '1' }],
    ['projectId', { name: 'Lost', projectId: 'nothing' }],
  ])('refuses a bad %s, and adds nothing', async (field, input) => {
    const refusal = await nothingChanged(app, () =>
      owner.refused(CreateTaskDocument, { input: { projectId, name: 'Bad', ...input } }),
    );
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: `input.${field}` }] });
  });

  it('gives a name to one of two, whatever its case, and to another project too', async () => {
    const make = (name: string) => () => owner.send(CreateTaskDocument, { input: { projectId, name } });
    const answers = await atOnce(app, 'projects', [make('Design'), make('DESIGN')]);
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['DUPLICATE_RESOURCE', 'OK']);
    const other = await addProject(owner, { clientId, name: 'Shop' });
    expect(await add({ projectId: other, name: 'Design' })).toMatchObject({ name: 'Design' });
  });

  it('refuses an archived project', async () => {
    const id = await addProject(owner, { clientId, name: 'Past' });
    await makeDraft(owner, { clientId, lines: [lineOf(id)] });
    await owner.ok(DeleteProjectDocument, { id });
    const input = { projectId: id, name: 'Late' };
    const refusal = await nothingChanged(app, () => owner.refused(CreateTaskDocument, { input }));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.projectId' }] });
  });
});

describe('updateTask', () => {
  it('changes what it is given, and clears what is null', async () => {
    const { id } = await add({ name: 'Before', billable: true, budgetMinutes: 60 });
    const input = { id, name: 'After', billable: null, budgetMinutes: null, budgetAmount: '10' };
    const { updateTask } = await owner.ok(UpdateTaskDocument, { input });
    expect(updateTask).toMatchObject({ name: 'After', billable: null, budgetMinutes: null, version: 2 });
    expect(updateTask.budgetAmount).toBe('10');
  });

  it('refuses a second budget, and the name of another task', async () => {
    const { id } = await add({ name: 'One budget', budgetMinutes: 60 });
    await add({ name: 'Taken' });
    const [budget, name] = await nothingChanged(app, async () => [
      await owner.refused(UpdateTaskDocument, { input: { id, budgetAmount: '1' } }),
      await owner.refused(UpdateTaskDocument, { input: { id, name: 'taken' } }),
    ]);
    expect(budget).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.budgetAmount' }] });
    expect(name).toMatchObject({ code: 'DUPLICATE_RESOURCE', details: [{ field: 'input.name' }] });
  });

  it('lets one of two edits of the same version through', async () => {
    const { id, version } = await add({ name: 'Raced' });
    const edit = () => owner.send(UpdateTaskDocument, { input: { id, billable: true, expectedVersion: version } });
    const codes = (await atOnce(app, 'tasks', [edit, edit])).map(({ errors }) => errors[0]?.extensions.code ?? 'OK');
    expect(codes.sort()).toEqual(['CONFLICT', 'OK']);
  });
});

describe('archiveTask', () => {
  it('takes the task out of its project, frees its name, and leaves it to be read', async () => {
    const { id } = await add({ name: 'Shelved' });
    const first = (await owner.ok(ArchiveTaskDocument, { id })).archiveTask;
    expect(first).toMatchObject({ isArchived: true, version: 2 });
    expect((await owner.ok(ArchiveTaskDocument, { id })).archiveTask).toEqual(first);
    expect((await tasksOf(owner))?.map((task) => task.id)).not.toContain(id);
    expect((await owner.ok(NodeDocument, { id })).node).toMatchObject({ id });
    const input = { id, billable: true };
    const refusal = await nothingChanged(app, () => owner.refused(UpdateTaskDocument, { input }));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.id' }] });
    expect(await add({ name: 'Shelved' })).toMatchObject({ isArchived: false });
  });
});

describe('who may', () => {
  it('employees see the tasks of their projects, without amounts, and change none', async () => {
    const { id } = await add({ name: 'Seen', budgetAmount: '900' });
    const hidden = await add({ name: 'Unseen', projectId: await addProject(owner, { clientId, name: 'Other' }) });
    const { employee, billing } = members;
    const seen = (await tasksOf(employee.api))?.find((task) => task.id === id);
    expect(seen).toMatchObject({ name: 'Seen', budgetAmount: null });
    expect((await tasksOf(billing.api))?.find((task) => task.id === id)).toMatchObject({ budgetAmount: '900' });
    expect((await employee.api.ok(NodeDocument, { id: hidden.id })).node).toBeNull();
    const refusals = await nothingChanged(app, () => refusalsOf(employee.api, id));
    expect(refusals).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('nobody without a token, and nobody of another organization', async () => {
    const { id } = await add({ name: 'Ours' });
    const { owner: other } = await aStudio({ on: app });
    const codes = await nothingChanged(app, async () => [
      await refusalsOf(app.anonymous, id),
      await refusalsOf(other, id),
      (await other.ok(NodeDocument, { id })).node,
    ]);
    const [nobody, others] = ['UNAUTHORIZED', 'NOT_FOUND'];
    expect(codes).toEqual([[nobody, nobody, nobody], [others, others, others], null]);
  });

  const refusalsOf = async (api: ApiClient, id: string) => [
    (await api.refused(CreateTaskDocument, { input: { projectId, name: 'Theirs' } })).code,
    (await api.refused(UpdateTaskDocument, { input: { id, name: 'Theirs' } })).code,
    (await api.refused(ArchiveTaskDocument, { id })).code,
  ];
});
