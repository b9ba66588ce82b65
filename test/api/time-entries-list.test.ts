import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DeleteTimeEntryDocument,
  NodeDocument,
  RemoveMemberDocument,
  TimeEntriesDocument,
  type TimeEntryFilter,
  TimeEntryDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';
import { addColleague } from '../support/team';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let website: string;
let shop: string;
let employee: Colleague;
let viewer: Colleague;
let limited: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: {},
    members: {
      employee: { permissions: { features: [] } },
      viewer: { permissions: { features: ['TIME_TRACKING'] } },
    },
  });
  ({ app, owner, clientId } = studio);
  ({ employee, viewer } = studio.members);
  const teamMembers = [{ userId: employee.userId }, { userId: viewer.userId }];
  website = await addProject(owner, { clientId, name: 'Website', defaultRate: '50', teamMembers });
  const other = await addClient(owner, { name: 'Other' });
  shop = await addProject(owner, { clientId: other, name: 'Shop', teamMembers });
  limited = await addColleague(app, owner, { permissions: { features: ['TIME_TRACKING'], projects: [website] } });
  await spend({ description: 'one', date: '2025-01-01', tags: ['x'] }, owner);
  await spend({ description: 'two', date: '2025-01-02', projectId: shop, billable: false }, owner);
  await spend({ description: 'three', date: '2025-01-03', tags: ['x', 'y'] }, employee.api);
  await spend({ description: 'four', date: '2025-01-04', projectId: shop }, employee.api);
  await sqlOf(app, owner, [`UPDATE time_entries SET external_invoice = 'A-1' WHERE description = 'one'`]);
  await sqlOf(app, owner, [
    `UPDATE time_entries SET status = 'SUBMITTED', submitted_at = now() WHERE description = 'four'`,
  ]);
});
afterAll(() => app.stop());

async function spend(input: Partial<CreateTimeEntryInput>, api: ApiClient): Promise<string> {
  const given = { projectId: website, durationMinutes: 60, ...input };
  return (await api.ok(CreateTimeEntryDocument, { input: given })).createTimeEntry.id;
}

const listed = async (filter: TimeEntryFilter = {}, api = owner) => {
  const { timeEntries } = await api.ok(TimeEntriesDocument, { filter });
  expect(timeEntries.totalCount).toBe(timeEntries.nodes.length);
  return timeEntries.nodes.map(({ description }) => description);
};

it.each<[() => TimeEntryFilter, string[]]>([
  [() => ({}), ['four', 'three', 'two', 'one']],
  [() => ({ dateFrom: '2025-01-02', dateTo: '2025-01-03' }), ['three', 'two']],
  [() => ({ projectId: shop }), ['four', 'two']],
  [() => ({ clientId }), ['three', 'one']],
  [() => ({ userId: employee.userId }), ['four', 'three']],
  [() => ({ status: ['SUBMITTED', 'APPROVED'] }), ['four']],
  [() => ({ billable: false }), ['two']],
  [() => ({ invoiced: true }), ['one']],
  [() => ({ invoiced: false }), ['four', 'three', 'two']],
  [() => ({ tag: 'x' }), ['three', 'one']],
  [() => ({ search: 'HRE' }), ['three']],
  [() => ({ userId: employee.userId, clientId, billable: true }), ['three']],
])('timeEntries are filtered by %#', async (filter, expected) => {
  expect(await listed(filter())).toEqual(expected);
});

it('timeEntries are sorted and paged', async () => {
  const orderBy = { field: 'CREATED_AT' as const, direction: 'ASC' as const };
  const { timeEntries } = await owner.ok(TimeEntriesDocument, { orderBy, first: 3 });
  expect(timeEntries).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  const after = timeEntries.pageInfo.endCursor;
  const rest = await owner.ok(TimeEntriesDocument, { orderBy, first: 3, after });
  expect(rest.timeEntries.nodes.map(({ description }) => description)).toEqual(['four']);
});

it('an employee sees their own time alone, by every way to it', async () => {
  const [first] = (await owner.ok(TimeEntriesDocument, { filter: { search: 'one' } })).timeEntries.nodes;
  const id = first?.id ?? '';
  expect(await listed({}, employee.api)).toEqual(['four', 'three']);
  expect(await listed({ userId: viewer.userId }, employee.api)).toEqual([]);
  expect(await listed({ tag: 'x' }, employee.api)).toEqual(['three']);
  expect(await listed({ search: 'one' }, employee.api)).toEqual([]);
  expect((await employee.api.ok(NodeDocument, { id })).node).toBeNull();
  expect((await employee.api.refused(TimeEntryDocument, { id })).code).toBe('NOT_FOUND');
  expect((await employee.api.refused(DeleteTimeEntryDocument, { id })).code).toBe('NOT_FOUND');
  expect(await listed({}, viewer.api)).toEqual(['four', 'three', 'two', 'one']);
  const theirs = await viewer.api.refused(UpdateTimeEntryDocument, { input: { id, description: 'x' } });
  expect(theirs).toMatchObject({ code: 'FORBIDDEN', details: [{ field: 'input.id' }] });
});

it('an employee sees no rate or amount of the time of others, nor who the client is', async () => {
  await spend({ description: 'own', durationMinutes: 30 }, viewer.api);
  const { timeEntries } = await viewer.api.ok(TimeEntriesDocument, { filter: { projectId: website } });
  expect(
    timeEntries.nodes.map(({ description, rate, amount, client }) => [description, rate, amount?.amount, client]),
  ).toEqual([
    ['own', '50', '25.00', null],
    ['three', null, undefined, null],
    ['one', null, undefined, null],
  ]);
});

it('a member who is limited to projects sees and enters time on them alone', async () => {
  expect(await listed({}, limited.api)).toEqual(expect.arrayContaining(['three', 'one']));
  expect(await listed({ projectId: shop }, limited.api)).toEqual([]);
  const input = { projectId: shop, durationMinutes: 5 };
  expect((await limited.api.refused(CreateTimeEntryDocument, { input })).code).toBe('NOT_FOUND');
  expect(await spend({ description: 'limited' }, limited.api)).toMatch(/^tim_/);
});

it('the time of somebody who has left stays, without the project being shown to who left its team', async () => {
  const gone = await addColleague(app, owner, { permissions: { features: [] } });
  const teamMembers = [{ userId: gone.userId }];
  const projectId = await addProject(owner, { clientId, name: 'Short', teamMembers });
  const id = await spend({ projectId }, gone.api);
  await owner.ok(RemoveMemberDocument, { id: gone.memberId });
  const { timeEntry } = await owner.ok(TimeEntryDocument, { id });
  expect(timeEntry).toMatchObject({ userId: gone.userId, user: null, durationMinutes: 60 });
});
