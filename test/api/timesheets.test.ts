import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DeleteTimeEntryDocument,
  DiscardTimerDocument,
  StartTimerDocument,
  SubmitTimesheetDocument,
  TimesheetDocument,
  UpdateMemberDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import type { Colleague } from '../support/team';
import { unchanged } from '../support/unchanged';

const DAYS = ['13', '14', '15', '16', '17', '18', '19'].map((day) => `2025-01-${day}`);
const UNKNOWN = 'usr_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let owner: ApiClient;
let website: string;
let shop: string;
let design: string;
let manager: Colleague;
let employee: Colleague;
let viewer: Colleague;
let other: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true, clock: new MovedClock(new Date('2025-01-20T08:00:00Z')) },
    client: { currency: 'EUR' },
    members: {
      manager: { role: 'MANAGER' },
      employee: { permissions: { features: [] } },
      viewer: { permissions: { features: ['TIME_TRACKING'] } },
      other: { permissions: { features: [] } },
    },
  });
  ({ app, owner } = studio);
  ({ manager, employee, viewer, other } = studio.members);
  const { clientId } = studio;
  const teamMembers = [manager, employee, viewer, other].map(({ userId }) => ({ userId }));
  website = await addProject(owner, { clientId, name: 'Website', defaultRate: '60', teamMembers });
  shop = await addProject(owner, { clientId, name: 'Shop', teamMembers });
  design = (await owner.ok(CreateTaskDocument, { input: { projectId: website, name: 'Design' } })).createTask.id;
});
afterAll(() => app.stop());

interface Spent extends Partial<CreateTimeEntryInput> {
  api?: ApiClient;
}
const spend = async (date: string, durationMinutes: number, { api = employee.api, ...input }: Spent = {}) => {
  const given = { projectId: website, durationMinutes, date, ...input };
  return (await api.ok(CreateTimeEntryDocument, { input: given })).createTimeEntry.id;
};
const sheet = async (week = '2025-01-15', { userId, api = employee.api }: { userId?: string; api?: ApiClient } = {}) =>
  (await api.ok(TimesheetDocument, { week, userId })).timesheet;
const submit = async (week = '2025-01-15', { userId, api = employee.api }: { userId?: string; api?: ApiClient } = {}) =>
  (await api.ok(SubmitTimesheetDocument, { input: { week, userId } })).submitTimesheet;
const setTime = (time: object) => owner.ok(UpdateSettingsDocument, { input: { time } });
const clear = () => sqlOf(app, owner, [`DELETE FROM time_entries`]);
const notices = async () =>
  (await sqlOf<{ user_id: string }>(app, owner, [`SELECT user_id FROM notices WHERE kind = 'timeSubmitted'`])).length;

afterEach(async () => {
  await clear();
  await setTime({ approval: true, lockTimeBefore: null, weekStart: 'MONDAY' });
});

it('shows a week by project, task and day, with its totals', async () => {
  const ids = [await spend('2025-01-13', 20), await spend('2025-01-13', 25), await spend('2025-01-19', 90)];
  const designed = await spend('2025-01-14', 100, { taskId: design, billable: false });
  const bare = await spend('2025-01-14', 7, { projectId: shop });
  for (const outside of ['2025-01-12', '2025-01-20']) await spend(outside, 1000);
  const week = await sheet();
  expect(week).toMatchObject({
    ...{ startsOn: '2025-01-13', endsOn: '2025-01-19', user: { id: employee.userId }, runningTimer: null },
    ...{ minutes: 242, billableMinutes: 142, capacityMinutes: null, missingMinutes: null },
    amounts: [{ amount: '135.00', currency: 'EUR' }],
    withoutRate: { count: 1, minutes: 7, entryIds: [bare] },
    submittable: { count: 5, minutes: 242 },
  });
  const days = (minutes: Record<string, number>) => DAYS.map((date) => minutes[date] ?? 0);
  expect(week.days.map(({ date }) => date)).toEqual(DAYS);
  expect(week.days.map(({ minutes }) => minutes)).toEqual([45, 107, 0, 0, 0, 0, 90]);
  expect(week.days.map(({ billableMinutes }) => billableMinutes)).toEqual([45, 7, 0, 0, 0, 0, 90]);
  const rows = week.rows.map(({ project, task, minutes, amounts, cells }) => [
    ...[project?.name, task?.name ?? null, minutes, amounts, cells.map((cell) => cell.minutes)],
  ]);
  expect(rows).toEqual([
    ['Shop', null, 7, [], days({ '2025-01-14': 7 })],
    ['Website', null, 135, [{ amount: '135.00', currency: 'EUR' }], days({ '2025-01-13': 45, '2025-01-19': 90 })],
    ['Website', 'Design', 100, [], days({ '2025-01-14': 100 })],
  ]);
  expect(week.rows[1]?.cells[0]).toEqual({
    ...{ date: '2025-01-13', minutes: 45, statuses: ['DRAFT'], entryIds: ids.slice(0, 2) },
  });
  expect(week.rows[2]?.cells[1]?.entryIds).toEqual([designed]);
  for (const date of DAYS) expect(await sheet(date)).toEqual(week);
});

it('begins weeks as the organization does, and compares them with the capacity', async () => {
  await spend('2025-01-12', 30);
  await spend('2025-01-18', 40);
  await spend('2025-01-19', 50);
  await setTime({ weekStart: 'SUNDAY' });
  const input = { id: employee.memberId, weeklyCapacityMinutes: 2400 };
  await owner.ok(UpdateMemberDocument, { input });
  expect(await sheet('2025-01-12')).toMatchObject({
    ...{ startsOn: '2025-01-12', endsOn: '2025-01-18', minutes: 70, capacityMinutes: 2400, missingMinutes: 2330 },
  });
  await owner.ok(UpdateMemberDocument, { input: { ...input, weeklyCapacityMinutes: 60 } });
  expect(await sheet('2025-01-12')).toMatchObject({ capacityMinutes: 60, missingMinutes: 0 });
  await owner.ok(UpdateMemberDocument, { input: { ...input, weeklyCapacityMinutes: null } });
});

it('tells a running timer apart', async () => {
  await spend('2025-01-20', 10);
  const { timer } = (await employee.api.ok(StartTimerDocument, { input: { projectId: shop } })).startTimer;
  const week = await sheet('2025-01-26');
  expect(week).toMatchObject({ minutes: 10, submittable: { count: 1 }, runningTimer: { id: timer.id } });
  expect(week.rows.map(({ project }) => project?.name)).toEqual(['Website']);
  const { successful, failed, timesheet } = await submit('2025-01-26');
  expect(successful).toHaveLength(1);
  expect(failed).toMatchObject([{ id: timer.id, code: 'INVALID_STATE' }]);
  expect(timesheet).toMatchObject({ submittable: { count: 0 }, runningTimer: { id: timer.id } });
  await employee.api.ok(DiscardTimerDocument);
});

it('is submitted once however often it is asked for, and the approvers are told once', async () => {
  const [one, two] = [await spend('2025-01-13', 60), await spend('2025-01-19', 30)];
  await spend('2025-01-20', 5);
  const before = await notices();
  const { successful, failed, timesheet } = await submit();
  expect(successful).toEqual([one, two].map((id) => ({ id, status: 'SUBMITTED' })));
  expect(failed).toEqual([]);
  expect(timesheet.statuses).toEqual([
    { status: 'DRAFT', count: 0, minutes: 0 },
    { status: 'SUBMITTED', count: 2, minutes: 90 },
    { status: 'APPROVED', count: 0, minutes: 0 },
    { status: 'REJECTED', count: 0, minutes: 0 },
  ]);
  expect(timesheet).toEqual(await sheet());
  const again = await unchanged(app, owner, () => submit());
  expect(again).toMatchObject({ successful: [], failed: [], timesheet: { minutes: 90 } });
  // The owner and the manager.
  expect((await notices()) - before).toBe(2);
  await sqlOf(app, owner, [
    `UPDATE time_entries SET status = 'REJECTED', rejected_at = now(), rejection_reason = 'Why?' WHERE status = 'SUBMITTED'`,
  ]);
  expect((await submit()).successful.map(({ id }) => id)).toEqual([one, two]);
});

it('is approved at once where time is not approved, and says which days are closed', async () => {
  const [closed, open] = [await spend('2025-01-14', 60), await spend('2025-01-15', 60)];
  await setTime({ approval: false, lockTimeBefore: '2025-01-15' });
  expect((await sheet()).submittable).toEqual({ count: 1, minutes: 60, entryIds: [open] });
  const { successful, failed } = await submit();
  expect(successful).toEqual([{ id: open, status: 'APPROVED' }]);
  expect(failed).toMatchObject([{ id: closed, code: 'TIME_ENTRY_LOCKED' }]);
  expect((await sheet('2025-01-15', { api: owner, userId: employee.userId })).submittable.entryIds).toEqual([closed]);
});

it('of two submissions at once, each entry is in one, and the approvers are told once', async () => {
  const ids = [await spend('2025-01-13', 60), await spend('2025-01-14', 60)];
  const before = await notices();
  const answers = await atOnce(app, 'time_entries', [
    () => submit(),
    () => submit('2025-01-19', { api: manager.api, userId: employee.userId }),
  ]);
  expect(answers.map(({ successful }) => successful.length).sort()).toEqual([0, 2]);
  expect(answers.flatMap(({ failed }) => failed)).toEqual([]);
  expect(answers.flatMap(({ successful }) => successful.map(({ id }) => id))).toEqual(ids);
  expect([1, 2]).toContain((await notices()) - before);
});

it('shows everyone their own, and everyone to those who see all time', async () => {
  await spend('2025-01-15', 60, { api: other.api });
  const own = await sheet('2025-01-15', { api: other.api });
  expect(own).toMatchObject({ user: { id: other.userId }, minutes: 60, amounts: [{ amount: '60.00' }] });
  expect(await sheet('2025-01-15', { api: other.api, userId: other.userId })).toEqual(own);
  const seen = await sheet('2025-01-15', { api: manager.api, userId: other.userId });
  expect(seen).toMatchObject({
    ...own,
    rows: [{ ...own.rows[0], project: { client: { id: expect.any(String) as string } } }],
  });
  const hidden = await sheet('2025-01-15', { api: viewer.api, userId: other.userId });
  expect(hidden).toMatchObject({ minutes: 60, amounts: null, rows: [{ amounts: null }], submittable: { count: 0 } });
  expect(JSON.stringify(hidden)).not.toContain('60.00');
  for (const [api, userId, code] of [
    [employee.api, other.userId, 'FORBIDDEN'],
    [employee.api, UNKNOWN, 'FORBIDDEN'],
    [owner, UNKNOWN, 'NOT_FOUND'],
    [owner, 'usr', 'VALIDATION_ERROR'],
    [app.anonymous, other.userId, 'UNAUTHORIZED'],
  ] as const) {
    expect((await api.refused(TimesheetDocument, { week: '2025-01-15', userId })).code).toBe(code);
    const input = { week: '2025-01-15', userId };
    expect((await api.refused(SubmitTimesheetDocument, { input })).code).toBe(code);
  }
  const ofOther = { input: { week: '2025-01-15', userId: other.userId } };
  expect((await viewer.api.refused(SubmitTimesheetDocument, ofOther)).code).toBe('FORBIDDEN');
  expect((await submit('2025-01-15', { api: manager.api, userId: other.userId })).successful).toHaveLength(1);
  expect((await owner.refused(DeleteTimeEntryDocument, { id: own.submittable.entryIds[0] ?? '' })).code).toBe(
    'TIME_ENTRY_ALREADY_SUBMITTED',
  );
});

it('is refused whole where a week has more entries than are submitted at once', async () => {
  const id = await spend('2025-01-15', 5);
  const fill = (count: number) =>
    sqlOf(app, owner, [
      `INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, created_at, updated_at)
       SELECT organization_id, uuidv7(), user_id, project_id, client_id, date, 5, created_at, updated_at
       FROM time_entries CROSS JOIN generate_series(1, $1) WHERE id = $2`,
      [count, parseId('timeEntry', id, 'id')],
    ]);
  await fill(500);
  const error = await unchanged(app, owner, () =>
    employee.api.refused(SubmitTimesheetDocument, { input: { week: '2025-01-15' } }),
  );
  expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.week' }] });
  const { entryIds } = (await sheet()).submittable;
  expect(entryIds).toHaveLength(501);
  await employee.api.ok(DeleteTimeEntryDocument, { id });
  expect((await submit()).successful).toHaveLength(500);
});

it('refuses the weeks at the ends of the calendar', async () => {
  for (const week of ['9999-12-31', '0001-01-01']) {
    const input = { week };
    const code = (await employee.api.send(TimesheetDocument, { week })).errors[0]?.extensions.code ?? 'OK';
    expect(['OK', 'VALIDATION_ERROR']).toContain(code);
    expect((await employee.api.send(SubmitTimesheetDocument, { input })).errors[0]?.extensions.code ?? 'OK').toBe(code);
  }
});
