import { systemClock } from '../../src/config/clock';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ClientDocument,
  ClientProjectsDocument,
  CreateInvoiceDocument,
  CreateProjectDocument,
  CreateRecurringInvoiceDocument,
  type CreateProjectInput,
  DeleteClientDocument,
  DeleteProjectDocument,
  InvoiceProjectsDocument,
  InvoicesDocument,
  NodeDocument,
  ProjectDocument,
  ProjectsDocument,
  type ProjectsQueryVariables,
  RemoveMemberDocument,
  RestoreClientDocument,
  UpdateInvoiceDocument,
  UpdateProjectDocument,
} from '../support/generated/operations';
import { addClient, makeDraft } from '../support/invoices';
import { addProject, lineOf } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { addColleague, addEmployee, type Colleague } from '../support/team';
import { unchanged } from '../support/unchanged';

const UNKNOWN = 'prj_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let colleague: Colleague;

beforeAll(async () => {
  ({
    app,
    owner,
    clientId,
    members: { colleague },
  } = await aStudio({
    server: { worker: true },
    client: {},
    members: { colleague: { permissions: { features: [] } } },
  }));
});
afterAll(() => app.stop());

const refusedCreate = (input: Partial<CreateProjectInput>, api = owner) =>
  unchanged(app, owner, () => api.refused(CreateProjectDocument, { input: { clientId, name: 'Website', ...input } }));

describe('createProject', () => {
  it('keeps all that is said of it', async () => {
    const said = {
      name: 'Website',
      description: 'Ten pages.\nTwo languages.',
      status: 'PAUSED' as const,
      defaultRate: '95.5',
      defaultBillable: false,
      deadline: '2025-06-30',
      tags: ['web', 'design', 'web'],
      teamMembers: [{ userId: colleague.userId, role: 'lead', rate: '120.0000' }],
    };
    const { createProject } = await owner.ok(CreateProjectDocument, { input: { ...said, clientId } });
    expect(createProject).toMatchObject({
      ...said,
      tags: ['web', 'design'],
      teamMembers: [{ user: { id: colleague.userId }, role: 'lead', rate: '120' }],
      client: { id: clientId },
      isArchived: false,
      version: 1,
    });
    expect((await owner.ok(ProjectDocument, { id: createProject.id })).project).toEqual(createProject);
    const { node } = await owner.ok(NodeDocument, { id: createProject.id });
    expect(node).toMatchObject({ __typename: 'Project', id: createProject.id });
  });

  it('is ACTIVE and billable where nothing is said', async () => {
    const { createProject } = await owner.ok(CreateProjectDocument, { input: { clientId, name: ' Brand ' } });
    expect(createProject).toMatchObject({
      name: 'Brand',
      status: 'ACTIVE',
      defaultBillable: true,
      defaultRate: null,
      tags: [],
      teamMembers: [],
    });
  });

  it.each<[Partial<CreateProjectInput>, string]>([
    [{ name: '' }, 'input.name'],
    [{ name: 'x'.repeat(201) }, 'input.name'],
    [{ defaultRate: '-1' }, 'input.defaultRate'],
    [{ tags: [''] }, 'input.tags.0'],
    [{ tags: ['x'.repeat(51)] }, 'input.tags.0'],
    [{ status: null }, 'input.status'],
    [{ defaultBillable: null }, 'input.defaultBillable'],
    [{ clientId: UNKNOWN }, 'input.clientId'],
    [{ teamMembers: [{ userId: 'nobody' }] }, 'input.teamMembers.0.userId'],
  ])('refuses %j', async (input, field) => {
    expect(await refusedCreate(input)).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  });

  it('refuses the same person twice, strangers, and clients that are not there or deleted', async () => {
    const { userId } = colleague;
    expect(await refusedCreate({ teamMembers: [{ userId }, { userId }] })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.teamMembers.1.userId' }],
    });
    const elsewhere = await addEmployee(app, await app.register());
    for (const id of [elsewhere.userId, UNKNOWN.replace('prj', 'usr')]) {
      expect(await refusedCreate({ teamMembers: [{ userId }, { userId: id }] })).toMatchObject({
        code: 'NOT_FOUND',
        details: [{ field: 'input.teamMembers.1.userId' }],
      });
    }
    const gone = await addClient(owner);
    await owner.ok(DeleteClientDocument, { id: gone });
    expect(await refusedCreate({ clientId: gone })).toMatchObject({ code: 'INVALID_STATE' });
  });

  it('is for managers and up', async () => {
    const manager = await addColleague(app, owner, { role: 'MANAGER' });
    await addProject(manager.api, { clientId, name: "A manager's" });
    expect(await refusedCreate({}, colleague.api)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusedCreate({}, app.anonymous)).toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('updateProject', () => {
  it('changes what is sent, keeps the rest, and clears by null', async () => {
    const teamMembers = [{ userId: colleague.userId, role: 'lead' }];
    const id = await addProject(owner, { clientId, name: 'Old', description: 'x', tags: ['a'], teamMembers });
    const change = async (input: object) =>
      (await owner.ok(UpdateProjectDocument, { input: { id, ...input } })).updateProject;
    expect(await change({ name: 'New' })).toMatchObject({ name: 'New', description: 'x', tags: ['a'], version: 2 });
    const other = await addEmployee(app, owner);
    const both = [{ userId: other.userId }, { userId: colleague.userId, role: 'review' }];
    const { teamMembers: team } = await change({ teamMembers: both, description: null, tags: null, defaultRate: '1' });
    expect(team.map(({ user, role }) => [user.id, role])).toEqual([
      [colleague.userId, 'review'],
      [other.userId, null],
    ]);
    await owner.ok(RemoveMemberDocument, { id: other.memberId });
    const after = (await owner.ok(ProjectDocument, { id })).project;
    expect(after).toMatchObject({ description: null, tags: [], defaultRate: '1', teamMembers: [{ role: 'review' }] });
    expect(await change({ teamMembers: [] })).toMatchObject({ teamMembers: [] });
  });

  it('refuses what was changed meanwhile, what cannot be cleared, and what is not there', async () => {
    const id = await addProject(owner, { clientId, name: 'Once' });
    const refused = (input: object) =>
      unchanged(app, owner, () => owner.refused(UpdateProjectDocument, { input: { id, ...input } }));
    expect(await refused({ expectedVersion: 7, name: 'x' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refused({ name: null })).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect(await refused({ clientId: null })).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect(await refused({ id: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'input.id' }] });
    const stranger = await app.register();
    expect(await stranger.refused(UpdateProjectDocument, { input: { id, name: 'x' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('moves it to another client, until it is on an invoice', async () => {
    const id = await addProject(owner, { clientId, name: 'Moving' });
    const other = await addClient(owner, { name: 'Other' });
    const input = { id, clientId: other };
    expect((await owner.ok(UpdateProjectDocument, { input })).updateProject.client?.id).toBe(other);
    await makeDraft(owner, { clientId: other, lines: [lineOf(id)] });
    const back = { input: { id, clientId } };
    expect(await owner.refused(UpdateProjectDocument, back)).toMatchObject({
      code: 'INVALID_STATE',
      details: [{ field: 'input.clientId' }],
    });
  });
});

describe('deleteProject', () => {
  it('deletes it, or archives it where lines name it, and says which', async () => {
    const gone = await addProject(owner, { clientId, name: 'Gone' });
    expect((await owner.ok(DeleteProjectDocument, { id: gone })).deleteProject).toEqual({
      id: gone,
      outcome: 'DELETED',
    });
    expect(await owner.refused(ProjectDocument, { id: gone })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await owner.refused(DeleteProjectDocument, { id: gone })).toMatchObject({ code: 'NOT_FOUND' });
    const kept = await addProject(owner, { clientId, name: 'Kept' });
    const draft = await makeDraft(owner, { clientId, lines: [lineOf(kept)] });
    for (let times = 0; times < 2; times += 1)
      expect((await owner.ok(DeleteProjectDocument, { id: kept })).deleteProject.outcome).toBe('ARCHIVED');
    expect((await owner.ok(ProjectDocument, { id: kept })).project).toMatchObject({ isArchived: true, version: 2 });
    const { invoice } = await owner.ok(InvoiceProjectsDocument, { id: draft.id });
    expect(invoice.lines).toMatchObject([{ project: { id: kept } }]);
    const named = async (isArchived?: boolean) =>
      (await owner.ok(ProjectsDocument, { filter: { isArchived, search: 'kept' } })).projects.totalCount;
    expect([await named(), await named(false), await named(true)]).toEqual([0, 0, 1]);
    expect(
      (await owner.ok(ClientProjectsDocument, { id: clientId })).client.projects.nodes.map(({ id }) => id),
    ).not.toContain(kept);
    expect(await owner.refused(UpdateProjectDocument, { input: { id: kept, name: 'x' } })).toMatchObject({
      code: 'INVALID_STATE',
    });
    const due = await addProject(owner, { clientId, name: 'Due each month' });
    const recurringConfig = { frequency: 'MONTHLY' as const };
    await owner.ok(CreateRecurringInvoiceDocument, { input: { clientId, lines: [lineOf(due)], recurringConfig } });
    expect((await owner.ok(DeleteProjectDocument, { id: due })).deleteProject.outcome).toBe('ARCHIVED');
    const input = { clientId, lines: [lineOf(kept)] };
    expect(await owner.refused(CreateInvoiceDocument, { input })).toMatchObject({
      code: 'INVALID_STATE',
      details: [{ field: 'input.lines.0.projectId' }],
    });
  });

  it('and a line that comes to name it at the same moment: one of the two waits for the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await addProject(owner, { clientId, name: `Race ${round}` });
      const [made, deleted] = await Promise.all([
        owner.send(CreateInvoiceDocument, { input: { clientId, lines: [lineOf(id)] } }),
        owner.ok(DeleteProjectDocument, { id }),
      ]);
      const code = made.errors[0]?.extensions.code ?? 'MADE';
      expect([code, deleted.deleteProject.outcome]).toEqual(
        code === 'MADE' ? ['MADE', 'ARCHIVED'] : ['NOT_FOUND', 'DELETED'],
      );
    }
  });
});

describe('projects', () => {
  const namesOf = async (variables: ProjectsQueryVariables, api = owner) =>
    (await api.ok(ProjectsDocument, variables)).projects.nodes.map(({ name }) => name);

  it('come by filter, in order, page by page', async () => {
    const client = await addClient(owner, { name: 'Lists' });
    const { userId } = colleague;
    await addProject(owner, { clientId: client, name: 'C', status: 'PAUSED', tags: ['x'], deadline: '2025-02-01' });
    await addProject(owner, { clientId: client, name: 'A', tags: ['x', 'y'], teamMembers: [{ userId }] });
    await addProject(owner, { clientId: client, name: 'B', description: '50% done', deadline: '2025-01-01' });
    const mine = { clientId: client };
    expect(await namesOf({ filter: mine })).toEqual(['A', 'B', 'C']);
    expect(await namesOf({ filter: { ...mine, status: ['PAUSED', 'COMPLETED'] } })).toEqual(['C']);
    expect(await namesOf({ filter: { ...mine, tag: 'x' } })).toEqual(['A', 'C']);
    expect(await owner.refused(ProjectsDocument, { filter: { tag: 'x\u0000' } })).toMatchObject({
      ...{ code: 'VALIDATION_ERROR', details: [{ field: 'filter.tag' }] },
    });
    expect(await namesOf({ filter: { ...mine, memberId: userId } })).toEqual(['A']);
    expect(await namesOf({ filter: { ...mine, search: '50%' } })).toEqual(['B']);
    const orders = { NAME: ['C', 'B', 'A'], DEADLINE: ['A', 'C', 'B'], CREATED_AT: ['B', 'A', 'C'] } as const;
    for (const [field, names] of Object.entries(orders)) {
      const orderBy = { field: field as keyof typeof orders, direction: 'DESC' as const };
      expect([field, await namesOf({ filter: mine, orderBy })]).toEqual([field, names]);
      const first = (await owner.ok(ProjectsDocument, { filter: mine, orderBy, first: 1 })).projects;
      expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      const after = first.pageInfo.endCursor;
      expect(await namesOf({ filter: mine, orderBy, after })).toEqual(names.slice(1));
    }
  });

  it('are one statement with clients and teams, however many', async () => {
    // No worker asks for itself, and while the clock stands the session is not read anew.
    const server = { clock: new MovedClock(systemClock.now()) };
    const { app: quiet, owner: reader, clientId: theirs } = await aStudio({ server, client: {} });
    const { database } = quiet.app.services;
    const page = `{ projects { nodes { name client { name } teamMembers { role user { name } } } } }`;
    const add = (name: string) => addProject(reader, { clientId: theirs, name });
    const cost = async () => {
      await reader.send(page);
      const before = database.statementsSent;
      expect((await reader.send(page)).errors).toEqual([]);
      return database.statementsSent - before;
    };
    await add('One');
    const few = await cost();
    for (let more = 0; more < 5; more += 1) await add(`More ${more}`);
    expect([few, await cost()]).toEqual([1, 1]);
    await quiet.stop();
  });

  it('show an employee those that they work on, without the client and without money but their own rate', async () => {
    const employee = await addEmployee(app, owner);
    const teamMembers = [
      { userId: employee.userId, rate: '77' },
      { userId: colleague.userId, rate: '78' },
    ];
    const id = await addProject(owner, { clientId, name: 'Theirs', defaultRate: '76', teamMembers });
    expect(await namesOf({}, employee.api)).toEqual(['Theirs']);
    const { project } = await employee.api.ok(ProjectDocument, { id });
    expect(project).toMatchObject({ defaultRate: null, client: null, teamMembers: [{ rate: '77' }, { rate: null }] });
    const hidden = await addProject(owner, { clientId, name: 'Not theirs' });
    expect(await employee.api.refused(ProjectDocument, { id: hidden })).toMatchObject({ code: 'NOT_FOUND' });
    await owner.ok(UpdateProjectDocument, { input: { id, teamMembers: [] } });
    expect(await namesOf({}, employee.api)).toEqual([]);
    const clerk = await addEmployee(app, owner, 'CLIENTS');
    expect((await clerk.api.ok(ClientProjectsDocument, { id: clientId })).client.projects).toEqual({ nodes: [] });
    const accountant = await addEmployee(app, owner, 'INVOICING');
    expect(await namesOf({ filter: { search: 'theirs' } }, accountant.api)).toEqual(['Not theirs', 'Theirs']);
  });
});

describe('a line', () => {
  it('names a project of the client, and invoices are found by it', async () => {
    const id = await addProject(owner, { clientId, name: 'Billed' });
    const draft = await makeDraft(owner, { clientId, lines: [lineOf(null), lineOf(id)] });
    const { invoice } = await owner.ok(InvoiceProjectsDocument, { id: draft.id });
    expect(invoice.lines.map(({ project }) => project?.id)).toEqual([undefined, id]);
    const other = await makeDraft(owner, { clientId, lines: [lineOf(id)] });
    const found = (await owner.ok(InvoicesDocument, { filter: { projectId: id } })).invoices;
    expect(found.nodes.map((node) => node.id).sort()).toEqual([draft.id, other.id].sort());
    await owner.ok(UpdateInvoiceDocument, { input: { id: draft.id, lines: [lineOf(null)] } });
    expect((await owner.ok(InvoicesDocument, { filter: { projectId: id } })).invoices.totalCount).toBe(1);
  });

  it('names no project of another client, of another organization, and none that is not there', async () => {
    const other = await addProject(owner, { clientId: await addClient(owner), name: 'Far' });
    const stranger = await app.register();
    const foreign = await addProject(stranger, { clientId: await addClient(stranger), name: 'Foreign' });
    for (const [id, code] of [
      [other, 'VALIDATION_ERROR'],
      [foreign, 'NOT_FOUND'],
      [UNKNOWN, 'NOT_FOUND'],
      [clientId, 'VALIDATION_ERROR'],
    ] as const) {
      const input = { clientId, lines: [lineOf(null), lineOf(id)] };
      const refusal = await unchanged(app, owner, () => owner.refused(CreateInvoiceDocument, { input }));
      expect(refusal).toMatchObject({ code, details: [{ field: 'input.lines.1.projectId' }] });
    }
  });
});

describe('deleteClient', () => {
  it('is refused with the list of active projects, and done without them', async () => {
    const client = await addClient(owner);
    const first = await addProject(owner, { clientId: client, name: 'First' });
    const second = await addProject(owner, { clientId: client, name: 'Second' });
    await addProject(owner, { clientId: client, name: 'Done', status: 'COMPLETED' });
    const refusal = await unchanged(app, owner, () => owner.refused(DeleteClientDocument, { id: client }));
    expect(refusal).toMatchObject({
      code: 'INVALID_STATE',
      projects: 2,
      details: [
        { field: 'id', reason: `the project First (${first}) is active` },
        { field: 'id', reason: `the project Second (${second}) is active` },
      ],
    });
    const clerk = await addEmployee(app, owner, 'CLIENTS');
    expect(await clerk.api.refused(DeleteClientDocument, { id: client })).toMatchObject({ projects: 2, details: [] });
    await owner.ok(UpdateProjectDocument, { input: { id: first, status: 'CANCELLED' } });
    await owner.ok(DeleteProjectDocument, { id: second });
    for (const version of [2, 2]) {
      const { deleteClient } = await owner.ok(DeleteClientDocument, { id: client });
      expect(deleteClient).toMatchObject({ isActive: false, version });
    }
    const active = { input: { id: first, status: 'ACTIVE' as const } };
    expect(await owner.refused(UpdateProjectDocument, active)).toMatchObject({ code: 'INVALID_STATE' });
    const { restoreClient } = await owner.ok(RestoreClientDocument, { id: client });
    expect(restoreClient).toMatchObject({ isActive: true, version: 3 });
    expect((await owner.ok(ClientDocument, { id: client })).client.isActive).toBe(true);
    await owner.ok(UpdateProjectDocument, active);
  });
});
