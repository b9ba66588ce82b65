import { knownExternalIds } from '../../src/services/imports/clashes';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  AdminUsersDocument,
  CreateExpenseDocument,
  ExpenseDocument,
  type ImportTimeLogsInput,
  ImportTimeLogsDocument,
  LoginDocument,
  MergeMemberDocument,
  SetRateDocument,
  type TimeLogInput,
  UpdateSettingsDocument,
  UsersDocument,
} from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { registerAdministrator } from '../support/roles';
import type { Colleague } from '../support/team';
import { tuplesReadBy } from '../support/tuples-read';

let app: TestApp;
let owner: ApiClient;
let projectId: string;
let manager: Colleague;
let employee: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: { name: 'Acme', defaultHourlyRate: '80' },
    owner: { timezone: 'Europe/Berlin' },
    members: { manager: { role: 'MANAGER' }, employee: { permissions: { features: [] } } },
  });
  ({ app, owner } = studio);
  ({ manager, employee } = studio.members);
  projectId = await addProject(owner, { clientId: studio.clientId, name: 'Website' });
});
afterAll(() => app.stop());

interface Stored {
  external_id: string;
  project: string;
  client: string;
  task: string | null;
  person: string;
  date: string;
  minutes: number;
  rate: string | null;
  rule: string | null;
  status: string;
  external_invoice: string | null;
  tags: string[];
}

const stored = (source: string) =>
  sqlOf<Stored>(app, owner, [
    `SELECT e.external_id, p.name AS project, c.name AS client, t.name AS task, u.name AS person, e.date::text,
       e.duration_minutes AS minutes, trim_scale(e.rate)::text AS rate, e.rate_rule AS rule, e.status, e.external_invoice, e.tags
     FROM time_entries e JOIN projects p ON p.id = e.project_id JOIN clients c ON c.id = e.client_id
     LEFT JOIN tasks t ON t.id = e.task_id JOIN users u ON u.id = e.user_id WHERE e.source = $1 ORDER BY e.external_id`,
    [source],
  ]);
const run = async (input: ImportTimeLogsInput, api = owner) =>
  (await api.ok(ImportTimeLogsDocument, { input })).importTimeLogs;
const log = (externalId: string, more: Partial<TimeLogInput> = {}): TimeLogInput => ({
  ...{ externalId, date: '2025-01-15', durationMinutes: 60, project: 'Website' },
  ...more,
});

it('logs become entries, priced and rounded, of what they name or what is made; twice is once', async () => {
  await owner.ok(UpdateSettingsDocument, { input: { time: { stepMinutes: 15 } } });
  const input: ImportTimeLogsInput = {
    source: 'Tracker',
    logs: [
      { externalId: 'a', projectId, startedAt: '2025-01-15T23:30:00Z', endedAt: '2025-01-16T00:31:00Z' },
      log('b', { project: 'WEBSITE', task: 'Design', userEmail: employee.email.toUpperCase(), durationMinutes: 61 }),
      log('c', { project: 'App', client: 'Beta', task: 'Design', userName: 'Designer One', externalInvoice: 'R-7' }),
      log('d', {
        project: 'app',
        client: 'beta',
        task: 'DESIGN',
        userName: 'designer one',
        approved: true,
        rate: '12.5',
      }),
      log('e', { userEmail: 'designer.two@elsewhere.example', userName: 'Designer Two', tags: ['=A1', 'b'] }),
    ],
  };
  expect(await run(input)).toEqual({ created: 5, unchanged: 0, failed: [] });
  const designed = { project: 'App', client: 'Beta', task: 'Design', person: 'Designer One', minutes: 60 };
  const expected = [
    { external_id: 'a', client: 'Acme', date: '2025-01-16', minutes: 75, rate: '80', rule: 'CLIENT', status: 'DRAFT' },
    { external_id: 'b', client: 'Acme', task: 'Design', date: '2025-01-15', minutes: 75, rate: '80' },
    { external_id: 'c', ...designed, rate: null, rule: null, status: 'DRAFT', external_invoice: 'R-7' },
    { external_id: 'd', ...designed, rate: '12.5', rule: 'ENTRY', status: 'APPROVED', external_invoice: null },
    { external_id: 'e', project: 'Website', person: 'Designer Two', tags: ['=A1', 'b'] },
  ];
  const first = await stored('log:Tracker');
  expect(first).toMatchObject(expected);
  expect(first[1]?.person).toBe(
    (await sqlOf<{ name: string }>(app, owner, [`SELECT name FROM users WHERE email = $1`, [employee.email]]))[0]?.name,
  );
  expect(await run(input)).toEqual({ created: 0, unchanged: 5, failed: [] });
  expect(await stored('log:Tracker')).toEqual(first);
  const made = await sqlOf(app, owner, [
    `SELECT (SELECT count(*)::int FROM clients) AS clients, (SELECT count(*)::int FROM projects) AS projects,
       (SELECT count(*)::int FROM tasks) AS tasks, (SELECT count(*)::int FROM users WHERE is_placeholder) AS placeholders,
       (SELECT count(*)::int FROM events WHERE type = 'timeEntry.created') AS events`,
  ]);
  expect(made).toEqual([{ clients: 2, projects: 2, tasks: 2, placeholders: 2, events: 5 }]);
  await owner.ok(UpdateSettingsDocument, { input: { time: { stepMinutes: null } } });
});

it('each log that cannot be imported says why, and the others are imported', async () => {
  await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: '2025-01-01', allowOverlaps: false } } });
  const at = { startedAt: '2025-02-03T09:00:00Z', endedAt: '2025-02-03T10:00:00Z', project: 'Website' };
  const logs: TimeLogInput[] = [
    { externalId: 'fits', ...at },
    {
      ...{ externalId: 'overlaps', ...at, endedAt: '2025-02-03T09:01:00Z' },
      ...{ project: 'Nobody needs', client: 'Nobody needs', task: 'Nobody needs' },
    },
    { externalId: 'touches', ...at, startedAt: at.endedAt, endedAt: '2025-02-03T11:00:00Z' },
    log('closed', { date: '2024-12-31' }),
    log('closed', { date: '2025-01-01' }),
    log('nothing', { durationMinutes: null }),
    log('no day', { date: null }),
    log('backwards', { startedAt: at.endedAt, endedAt: at.startedAt }),
    log('no start', { endedAt: '1970-01-01T01:00:00Z' }),
    log('no end', { startedAt: '9999-12-31T23:00:00Z' }),
    log('no project', { project: null }),
    log('no client', { project: 'New' }),
    log('unknown project', { projectId: 'prj_01h455vb4pex5vsknk084sn02q' }),
    log('unknown person', { userId: 'usr_01h455vb4pex5vsknk084sn02q' }),
  ];
  const { created, failed } = await run({ source: 'Faults', logs });
  expect(created).toBe(2);
  expect(failed.map(({ index, externalId, field, code }) => [index, externalId, field, code])).toEqual([
    [1, 'overlaps', 'startedAt', 'TIME_ENTRY_OVERLAPS'],
    [3, 'closed', 'date', 'INVALID_STATE'],
    [4, 'closed', 'externalId', 'DUPLICATE_RESOURCE'],
    [5, 'nothing', 'duration', 'VALIDATION_ERROR'],
    [6, 'no day', 'date', 'VALIDATION_ERROR'],
    [7, 'backwards', 'endedAt', 'VALIDATION_ERROR'],
    [8, 'no start', 'endedAt', 'VALIDATION_ERROR'],
    [9, 'no end', 'duration', 'VALIDATION_ERROR'],
    [10, 'no project', 'project', 'VALIDATION_ERROR'],
    [11, 'no client', 'client', 'VALIDATION_ERROR'],
    [12, 'unknown project', 'project', 'NOT_FOUND'],
    [13, 'unknown person', 'user', 'NOT_FOUND'],
  ]);
  expect(failed[1]?.lockedReason).toBe('PERIOD_CLOSED');
  const unneeded = `SELECT name FROM %s WHERE name = 'Nobody needs'`;
  for (const table of ['clients', 'projects', 'tasks'])
    expect(await sqlOf(app, owner, [unneeded.replace('%s', table)])).toEqual([]);
  expect((await stored('log:Faults')).map(({ external_id }) => external_id)).toEqual(['fits', 'touches']);
  expect(await run({ source: 'Again', logs: [{ externalId: 'overlaps', ...at }] })).toMatchObject({ created: 0 });
  await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: null, allowOverlaps: true } } });
});

it('a client that is named gets a project of its own, though another client has one of this name', async () => {
  const rows = { logs: [log('1', { client: 'Newcomer', project: 'Website' })] };
  expect(await run({ source: 'Clients', ...rows })).toMatchObject({ created: 1 });
  expect(await stored('log:Clients')).toMatchObject([{ client: 'Newcomer', project: 'Website' }]);
  await sqlOf(app, owner, [
    `UPDATE projects SET archived_at = now() WHERE client_id = (SELECT id FROM clients WHERE name = 'Newcomer')`,
  ]);
});

it('of two imports at the same moment, one creates the entries and what they name', async () => {
  const logs = [1, 2, 3].map((each) =>
    log(`r${each}`, { project: `Race ${each}`, client: 'Racer', task: 'Run', userName: `Runner ${each}` }),
  );
  const answers = await atOnce(app, 'time_entries', [() => run({ logs }), () => run({ logs })]);
  expect(answers.map(({ created, unchanged }) => [created, unchanged]).sort()).toEqual([
    [0, 3],
    [3, 0],
  ]);
  const [made] = await sqlOf<{ clients: number; people: number }>(app, owner, [
    `SELECT (SELECT count(*)::int FROM clients WHERE name = 'Racer') AS clients,
       (SELECT count(*)::int FROM users WHERE name LIKE 'Runner%') AS people`,
  ]);
  expect(made).toEqual({ clients: 1, people: 3 });
});

it('refuses hourly rates that are too large for sums of time', async () => {
  const { code, details } = await owner.refused(ImportTimeLogsDocument, {
    input: { logs: [log('rich', { rate: '1000000000' })] },
  });
  expect({ code, field: details[0]?.field }).toEqual({ code: 'VALIDATION_ERROR', field: 'input.logs.0.rate' });
});

it('is for administrators, with a token, and 5000 at the most', async () => {
  const input = { logs: [log('x')] };
  expect((await manager.api.refused(ImportTimeLogsDocument, { input })).code).toBe('FORBIDDEN');
  expect((await employee.api.refused(ImportTimeLogsDocument, { input })).code).toBe('FORBIDDEN');
  expect((await app.anonymous.refused(ImportTimeLogsDocument, { input })).code).toBe('UNAUTHORIZED');
  const many = { logs: Array.from({ length: 5001 }, (_each, at) => log(String(at))) };
  expect((await owner.refused(ImportTimeLogsDocument, { input: many })).details).toMatchObject([
    { field: 'input.logs', reason: 'at most 5000' },
  ]);
  const stranger = await app.register();
  const foreign = await stranger.ok(ImportTimeLogsDocument, {
    input: { logs: [{ externalId: 'x', projectId, date: '2025-01-15', durationMinutes: 1 }] },
  });
  expect(foreign.importTimeLogs.failed).toMatchObject([{ index: 0, field: 'project', code: 'NOT_FOUND' }]);
});

it('placeholders are not among the users, and nobody can log in as one', async () => {
  const { users } = await owner.ok(UsersDocument, {});
  expect(users.nodes.map(({ email }) => email).filter((email) => email.endsWith('placeholder.invalid'))).toEqual([]);
  const hidden = await owner.ok(UsersDocument, { filter: { isPlaceholder: true } });
  expect(hidden.users.nodes.length).toBeGreaterThan(0);
  for (const { email } of hidden.users.nodes) {
    const input = { email, password: 'Secret-123!' };
    expect((await app.anonymous.refused(LoginDocument, { input })).code).toBe('UNAUTHORIZED');
  }
  const administrator = await registerAdministrator(app);
  const { adminUsers } = await administrator.ok(AdminUsersDocument, { filter: { search: 'placeholder.invalid' } });
  expect(adminUsers.nodes).toEqual([]);
  const awake = sqlOf(app, owner, [`UPDATE users SET status = 'ACTIVE' WHERE is_placeholder`]);
  await expect(awake).rejects.toThrow('ck_users__placeholder');
  const raised = sqlOf(app, owner, [`UPDATE members SET role = 'OWNER' WHERE is_placeholder`]);
  await expect(raised).rejects.toThrow('ck_members__placeholder');
});

it('a placeholder is merged into a member: their time, priced again unless it is approved, and what files call them', async () => {
  const person = { userName: 'Leaver 07' };
  await run({ source: 'Merge', logs: [log('1', person), log('2', { ...person, approved: true })] });
  const [leaver] = (await owner.ok(UsersDocument, { filter: { isPlaceholder: true, search: 'Leaver 07' } })).users
    .nodes;
  const input = { placeholderId: leaver?.id ?? '', intoUserId: employee.userId };
  expect((await manager.api.refused(MergeMemberDocument, { input })).code).toBe('FORBIDDEN');
  expect((await app.anonymous.refused(MergeMemberDocument, { input })).code).toBe('UNAUTHORIZED');
  const stranger = await app.register();
  expect((await stranger.refused(MergeMemberDocument, { input })).code).toBe('NOT_FOUND');
  const backwards = { placeholderId: employee.userId, intoUserId: manager.userId };
  expect((await owner.refused(MergeMemberDocument, { input: backwards })).code).toBe('INVALID_STATE');
  await owner.ok(SetRateDocument, { input: { projectId, userId: employee.userId, from: '2025-01-01', rate: '99' } });
  const spent = { projectId, userId: leaver?.id, date: '2025-01-15', category: 'Travel', amount: '30' };
  const { createExpense: expense } = await owner.ok(CreateExpenseDocument, { input: spent });
  const { mergeMember } = await owner.ok(MergeMemberDocument, { input });
  expect(mergeMember).toEqual({ user: { id: employee.userId, isPlaceholder: false }, movedTimeEntries: 2 });
  expect((await owner.ok(ExpenseDocument, { id: expense.id })).expense?.userId).toBe(employee.userId);
  const moved = await stored('log:Merge');
  expect(moved.map(({ person: whose, rate, status }) => [whose, rate, status])).toEqual([
    [moved[0]?.person, '99', 'DRAFT'],
    [moved[0]?.person, '80', 'APPROVED'],
  ]);
  expect(moved[0]?.person).not.toBe('Leaver 07');
  await run({ source: 'Merge', logs: [log('3', { userName: 'LEAVER 07' })] });
  expect((await stored('log:Merge')).map(({ person: whose }) => whose)).toEqual(Array(3).fill(moved[0]?.person));
  expect((await owner.refused(MergeMemberDocument, { input })).code).toBe('NOT_FOUND');
});

it('takes the same number of statements for one log and for five hundred', async () => {
  const { database } = app.app.services;
  const count = async (source: string, logs: number) => {
    await run({ source: `${source} warm`, logs: [log('x', { userName: 'Counted', task: 'Count' })] });
    const before = database.statementsSent;
    const many = Array.from({ length: logs }, (_each, at) => log(String(at), { userName: 'Counted', task: 'Count' }));
    expect((await run({ source, logs: many })).created).toBe(logs);
    return database.statementsSent - before;
  };
  const least = Math.min(await count('One', 1), await count('Another one', 1));
  const most = Math.min(await count('Many', 500), await count('More', 500), await count('Most', 500));
  // The jobs of the server send statements of their own.
  expect(most - least).toBeLessThan(20);
});

it('looks for the logs that were imported before, however many there are', async () => {
  await run({ source: 'Old', logs: [log('0', { userName: 'Counted', task: 'Count' })] });
  await sqlOf(app, owner, [
    `INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, source, external_id, created_at, updated_at)
     SELECT organization_id, uuidv7(), user_id, project_id, client_id, date, 1, source, n, now(), now()
     FROM time_entries, generate_series(1, 4000) n WHERE source = 'log:Old'`,
  ]);
  const organizationId = claimsOf(owner).org;
  const ids = Array.from({ length: 250 }, (_each, at) => String(3900 + at));
  await app.app.services.database.read({ kind: 'organization', organizationId, userId: null }, async (sql) => {
    const tuples = await tuplesReadBy(sql.query.bind(sql), 'time_entries', async () =>
      expect((await knownExternalIds({ sql, organizationId }, 'log:Old', ids)).size).toBe(101),
    );
    expect(tuples).toBe(101);
  });
});
