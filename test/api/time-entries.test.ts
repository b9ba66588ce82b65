import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DeleteProjectDocument,
  DeleteTimeEntryDocument,
  TimeEntryDocument,
  UpdateProjectDocument,
  UpdateSettingsDocument,
  UpdateTimeEntryDocument,
  type UpdateTimeEntryInput,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';
import { unchanged } from '../support/unchanged';

const UNKNOWN = '01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let projectId: string;
let manager: Colleague;
let employee: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: { currency: 'EUR' },
    members: { manager: { role: 'MANAGER' }, employee: { permissions: { features: [] } } },
  });
  ({ app, owner, clientId } = studio);
  ({ manager, employee } = studio.members);
  const teamMembers = [{ userId: employee.userId, rate: '75' }];
  projectId = await addProject(owner, { clientId, name: 'Website', defaultRate: '90', teamMembers });
});
afterAll(() => app.stop());

type Given = Partial<CreateTimeEntryInput>;
const spend = async (input: Given, api = owner) =>
  (await api.ok(CreateTimeEntryDocument, { input: { projectId, ...input } })).createTimeEntry;
const refused = (input: Given, api = owner) =>
  unchanged(app, owner, () => api.refused(CreateTimeEntryDocument, { input: { projectId, ...input } }));
const change = async (input: UpdateTimeEntryInput, api = owner) =>
  (await api.ok(UpdateTimeEntryDocument, { input })).updateTimeEntry;
const refusedChange = (input: UpdateTimeEntryInput, api = owner) =>
  unchanged(app, owner, () => api.refused(UpdateTimeEntryDocument, { input }));
const setTime = (time: object) => owner.ok(UpdateSettingsDocument, { input: { time } });
const setStatus = (id: string, status: string) =>
  sqlOf(app, owner, [
    `UPDATE time_entries SET status = $1, submitted_at = now(), approved_at = CASE WHEN $1 = 'APPROVED' THEN now() END`,
    [status],
  ]).then(() => id);

describe('createTimeEntry', () => {
  it('keeps a duration alone, with the rate that it finds', async () => {
    const entry = await spend({
      date: '2025-01-15',
      durationMinutes: 20,
      description: ' Layout ',
      tags: ['web', 'web'],
    });
    expect(entry).toMatchObject({
      ...{ date: '2025-01-15', startedAt: null, endedAt: null, durationMinutes: 20, description: 'Layout' },
      ...{ tags: ['web'], billable: true, status: 'DRAFT', isLocked: false, lockedReason: null, isRunning: false },
      ...{ rate: '90', currency: 'EUR', amount: { amount: '30.00', currency: 'EUR' }, version: 1, isInvoiced: false },
      ...{ project: { id: projectId }, client: { id: clientId }, rateKind: 'NORMAL', ownRate: null },
    });
    expect((await owner.ok(TimeEntryDocument, { id: entry.id })).timeEntry).toEqual(entry);
  });

  it('keeps start and end, over midnight, with their length and the day of the start in the zone of the member', async () => {
    await sqlOf(app, owner, [`UPDATE users SET time_zone = 'Europe/Berlin'`]);
    const night = { startedAt: '2025-10-25T21:30:00Z', endedAt: '2025-10-26T23:30:00Z' };
    expect(await spend(night)).toMatchObject({ date: '2025-10-25', durationMinutes: 26 * 60 });
    const late = { startedAt: '2025-10-25T22:30:00Z', durationMinutes: 60, date: '2025-10-26' };
    expect(await spend(late)).toMatchObject({ date: '2025-10-26', endedAt: '2025-10-25T23:30:00.000Z' });
    expect(await refused({ ...late, date: '2025-10-25' })).toMatchObject({ details: [{ field: 'input.date' }] });
  });

  it('is billed by the rate on the entry, of the team, of the project, or not at all', async () => {
    const hour = { durationMinutes: 60 };
    expect(await spend({ ...hour, rate: '0' })).toMatchObject({ rate: '0', ownRate: '0', amount: { amount: '0.00' } });
    const own = await spend(hour, employee.api);
    expect(own).toMatchObject({ userId: employee.userId, rate: '75', amount: { amount: '75.00' } });
    expect(await spend({ ...hour, billable: false })).toMatchObject({ rate: '90', amount: null });
    const other = await addProject(owner, { clientId, name: 'Bare', defaultBillable: false });
    expect(await spend({ ...hour, projectId: other })).toMatchObject({ rate: null, currency: null, billable: false });
    // 1 minute at 0.3 is 0.005, which is rounded up once.
    expect(await spend({ durationMinutes: 1, rate: '0.3' })).toMatchObject({ amount: { amount: '0.01' } });
  });

  it.each<[Given, string]>([
    [{}, 'input.durationMinutes'],
    [{ durationMinutes: 0 }, 'input.durationMinutes'],
    [{ durationMinutes: 44_641 }, 'input.durationMinutes'],
    [{ startedAt: '9999-12-31T23:59:00Z', durationMinutes: 1 }, 'input.durationMinutes'],
    [{ startedAt: '2025-01-15T10:00:00Z', endedAt: '2025-01-15T09:00:00Z' }, 'input.endedAt'],
    [{ durationMinutes: 1, rate: '-1' }, 'input.rate'],
    [{ durationMinutes: 1, tags: [''] }, 'input.tags.0'],
    [{ durationMinutes: 1, projectId: 'prj' }, 'input.projectId'],
  ])('refuses %j', async (input, field) => {
    expect(await refused(input)).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  });

  it('is for members, on projects that they see, and for others by managers alone', async () => {
    const hour = { durationMinutes: 60 };
    expect(await spend({ ...hour, userId: employee.userId, rate: '10' }, manager.api)).toMatchObject({
      userId: employee.userId,
      rate: '10',
    });
    expect(await refused({ ...hour, userId: manager.userId }, employee.api)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({ ...hour, rate: '10' }, employee.api)).toMatchObject({ code: 'FORBIDDEN' });
    const hidden = await addProject(owner, { clientId, name: 'Secret' });
    expect(await refused({ ...hour, projectId: hidden }, employee.api)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused({ ...hour, userId: `usr_${UNKNOWN}` })).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await app.register();
    expect(await refused(hour, stranger)).toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'input.projectId' }] });
    expect(await refused(hour, app.anonymous)).toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('updateTimeEntry', () => {
  it('does not read a rate of the entry in another currency', async () => {
    const abroad = await addProject(owner, {
      clientId: await addClient(owner, { name: 'Abroad', currency: 'JPY' }),
      name: 'Abroad',
    });
    const { id } = await spend({ durationMinutes: 60, rate: '100' });
    const refusal = await refusedChange({ id, projectId: abroad });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.projectId' }] });
    expect(await change({ id, projectId: abroad, rate: '9000' })).toMatchObject({ rate: '9000', currency: 'JPY' });
  });

  it('changes what is sent, and the rate with it', async () => {
    const { id } = await spend({ startedAt: '2025-01-15T09:00:00Z', durationMinutes: 180, tags: ['a'] });
    expect(await change({ id, durationMinutes: 240 })).toMatchObject({
      ...{ endedAt: '2025-01-15T13:00:00.000Z', durationMinutes: 240, version: 2, tags: ['a'], date: '2025-01-15' },
    });
    expect(await change({ id, rate: '10', tags: null, startedAt: null })).toMatchObject({
      ...{ rate: '10', tags: [], startedAt: null, endedAt: null, durationMinutes: 240, amount: { amount: '40.00' } },
    });
    const other = await addProject(owner, { clientId, name: 'Cheaper', defaultRate: '5' });
    expect(await change({ id, projectId: other, rate: null, date: '2025-02-01' })).toMatchObject({
      ...{ project: { id: other }, rate: '5', ownRate: null, date: '2025-02-01', version: 4 },
    });
  });

  it('is refused for what is submitted, approved or billed, and so is deleting', async () => {
    for (const [status, code] of [
      ['SUBMITTED', 'TIME_ENTRY_ALREADY_SUBMITTED'],
      ['APPROVED', 'TIME_ENTRY_LOCKED'],
    ] as const) {
      const { id } = await spend({ durationMinutes: 5 });
      await setStatus(id, status);
      expect((await owner.ok(TimeEntryDocument, { id })).timeEntry).toMatchObject({
        isLocked: true,
        lockedReason: status,
      });
      expect(await refusedChange({ id, description: 'x' })).toMatchObject({ code, lockedReason: status });
      expect((await owner.refused(DeleteTimeEntryDocument, { id })).code).toBe(code);
      await sqlOf(app, owner, [`DELETE FROM time_entries`]);
    }
    const { id } = await spend({ durationMinutes: 5 });
    await sqlOf(app, owner, [`UPDATE time_entries SET external_invoice = 'A-1' WHERE duration_minutes = 5`]);
    expect(await refusedChange({ id, description: 'x' })).toMatchObject({ code: 'TIME_ENTRY_ALREADY_INVOICED' });
  });

  it('is refused for what others have changed, and for the time of others', async () => {
    const { id } = await spend({ durationMinutes: 5 });
    expect(await refusedChange({ id, expectedVersion: 7 })).toMatchObject({ code: 'CONFLICT' });
    expect(await refusedChange({ id, durationMinutes: null })).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect(await refusedChange({ id }, employee.api)).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await app.register();
    expect((await stranger.refused(UpdateTimeEntryDocument, { input: { id } })).code).toBe('NOT_FOUND');
    expect((await stranger.refused(TimeEntryDocument, { id })).code).toBe('NOT_FOUND');
    expect((await stranger.refused(DeleteTimeEntryDocument, { id })).code).toBe('NOT_FOUND');
    expect((await app.anonymous.refused(UpdateTimeEntryDocument, { input: { id } })).code).toBe('UNAUTHORIZED');
    const edit = () => owner.send(UpdateTimeEntryDocument, { input: { id, durationMinutes: 6, expectedVersion: 1 } });
    const codes = (await atOnce(app, 'time_entries', [edit, edit])).map(
      ({ errors }) => errors[0]?.extensions.code ?? 'OK',
    );
    expect(codes.sort()).toEqual(['CONFLICT', 'OK']);
  });
});

describe('deleteTimeEntry', () => {
  it('deletes a draft for good', async () => {
    const { id } = await spend({ durationMinutes: 5 });
    expect((await owner.ok(DeleteTimeEntryDocument, { id })).deleteTimeEntry).toEqual({ id, outcome: 'DELETED' });
    expect((await owner.refused(TimeEntryDocument, { id })).code).toBe('NOT_FOUND');
    expect((await app.anonymous.refused(DeleteTimeEntryDocument, { id })).code).toBe('UNAUTHORIZED');
  });
});

describe('the settings of time', () => {
  it('close what is dated before a day, but for owners and administrators', async () => {
    const { id } = await spend({ durationMinutes: 5, date: '2020-01-31' }, employee.api);
    await setTime({ lockTimeBefore: '2020-02-01' });
    const closed = { code: 'INVALID_STATE', lockedReason: 'PERIOD_CLOSED' };
    expect(await refused({ durationMinutes: 5, date: '2020-01-01' }, employee.api)).toMatchObject(closed);
    expect(await refused({ durationMinutes: 5, date: '2020-01-01' }, manager.api)).toMatchObject(closed);
    const locked = { code: 'TIME_ENTRY_LOCKED', lockedReason: 'PERIOD_CLOSED' };
    expect(await refusedChange({ id, description: 'x' }, employee.api)).toMatchObject(locked);
    const open = await spend({ durationMinutes: 5, date: '2020-02-01' }, employee.api);
    expect(await refusedChange({ id: open.id, date: '2020-01-31' }, employee.api)).toMatchObject(closed);
    expect(await change({ id, description: 'x' })).toMatchObject({ lockedReason: 'PERIOD_CLOSED', isLocked: true });
    await setTime({ lockTimeBefore: null });
  });

  it('refuse entries of one member at the same time, if they say so, and leave those that there are', async () => {
    const from = (startedAt: string, endedAt: string) => ({
      startedAt: `2019-05-05T${startedAt}Z`,
      endedAt: `2019-05-05T${endedAt}Z`,
    });
    const before = await spend(from('09:00', '10:00'));
    const twin = await spend(from('09:30', '10:30'));
    await setTime({ allowOverlaps: false });
    const overlaps = { code: 'TIME_ENTRY_OVERLAPS' };
    expect(await refused(from('10:29', '11:00'))).toMatchObject(overlaps);
    const touching = await spend(from('10:30', '11:00'));
    expect(await refusedChange({ id: touching.id, startedAt: '2019-05-05T10:29:00Z' })).toMatchObject(overlaps);
    for (const { id } of [before, twin])
      expect(await change({ id, description: 'Left' })).toMatchObject({ version: 2 });
    expect(await spend({ ...from('09:00', '10:00'), userId: manager.userId })).toMatchObject({ date: '2019-05-05' });
    const make = () => owner.send(CreateTimeEntryDocument, { input: { projectId, ...from('20:00', '21:00') } });
    const codes = (await Promise.all([make(), make()])).map(({ errors }) => errors[0]?.extensions.code ?? 'OK');
    expect(codes.sort()).toEqual(['OK', 'TIME_ENTRY_OVERLAPS']);
    await setTime({ allowOverlaps: true });
  });
});

it('a project with time is archived, not deleted, and stays with its client', async () => {
  const id = await addProject(owner, { clientId, name: 'Worked on' });
  await spend({ projectId: id, durationMinutes: 5 });
  const other = await addClient(owner, { name: 'Other' });
  const moved = await owner.refused(UpdateProjectDocument, { input: { id, clientId: other } });
  expect(moved).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.clientId' }] });
  expect((await owner.ok(DeleteProjectDocument, { id })).deleteProject.outcome).toBe('ARCHIVED');
  expect(await refused({ projectId: id, durationMinutes: 5 })).toMatchObject({ code: 'INVALID_STATE' });
});
