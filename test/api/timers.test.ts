import { parseId } from '../../src/domain/ids';
import { remindOfTimer } from '../../src/services/time/remind-of-timer';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import { followTimer } from '../support/follow-timer';
import {
  ArchiveTaskDocument,
  CreateTaskDocument,
  CreateTimeEntryDocument,
  DiscardTimerDocument,
  RemoveMemberDocument,
  RestartTimerDocument,
  RunningTimerDocument,
  StartTimerDocument,
  StopTimerDocument,
  TimeEntriesDocument,
  TimeEntryDocument,
  UpdateMemberDocument,
  UpdateSettingsDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { loginAgain } from '../support/members';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { addColleague, type Colleague } from '../support/team';
import { unchanged } from '../support/unchanged';

const HOUR_MS = 3_600_000;

let app: TestApp;
let clock: MovedClock;
let owner: ApiClient;
let clientId: string;
let projectId: string;
let employee: Colleague;
let second: ApiClient;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-06-02T08:00:00Z'));
  const studio = await aStudio({
    server: { worker: true, clock, settings: { ACCESS_TOKEN_MINUTES: '1440' } },
    owner: { email: 'timer@example.test' },
    client: {},
    members: { employee: { permissions: { features: [] } } },
  });
  ({ app, owner, clientId } = studio);
  ({ employee } = studio.members);
  second = await loginAgain(app, 'timer@example.test');
  const teamMembers = [{ userId: employee.userId }];
  projectId = await addProject(owner, { clientId, name: 'Website', defaultRate: '60', teamMembers });
});
afterAll(() => app.stop());

const start = async (api = owner, input = {}) =>
  (await api.ok(StartTimerDocument, { input: { projectId, ...input } })).startTimer;
const running = async (api = owner) => (await api.ok(RunningTimerDocument)).runningTimer;

it('a timer runs, and stops with its time rounded up to the step', async () => {
  await owner.ok(UpdateSettingsDocument, { input: { time: { stepMinutes: 15 } } });
  const { timer, stopped } = await start(owner, { description: 'Draw', tags: ['a'] });
  expect(stopped).toEqual([]);
  expect(timer).toMatchObject({ isRunning: true, isTimer: true, durationMinutes: null, endedAt: null, amount: null });
  expect(await running()).toEqual(timer);
  expect(await running(employee.api)).toBeNull();
  clock.advance(16 * 60_000);
  const { stopTimer } = await owner.ok(StopTimerDocument);
  expect(stopTimer).toMatchObject({
    ...{ id: timer.id, isRunning: false, startedAt: '2025-06-02T08:00:00.000Z', endedAt: '2025-06-02T08:16:00.000Z' },
    ...{ durationMinutes: 30, rate: '60', amount: { amount: '30.00' }, status: 'DRAFT', version: 2 },
  });
  expect(await running()).toBeNull();
  await owner.ok(UpdateSettingsDocument, { input: { time: { stepMinutes: null } } });
});

it('starting another stops the first at that moment, and an entry can be started again', async () => {
  const first = await start(owner, { description: 'First', billable: false, tags: ['x'] });
  clock.advance(60_000);
  const next = await start(owner, { description: 'Second' });
  expect(next.stopped).toMatchObject([{ id: first.timer.id, durationMinutes: 1, endedAt: next.timer.startedAt }]);
  clock.advance(60_000);
  const { restartTimer } = await owner.ok(RestartTimerDocument, { id: first.timer.id });
  expect(restartTimer.stopped).toMatchObject([{ id: next.timer.id }]);
  expect(restartTimer.timer).toMatchObject({ description: 'First', billable: false, tags: ['x'], isRunning: true });
  expect(restartTimer.timer.id).not.toBe(first.timer.id);
  expect((await owner.ok(DiscardTimerDocument)).discardTimer).toEqual({
    id: restartTimer.timer.id,
    outcome: 'DELETED',
  });
  expect((await owner.refused(TimeEntryDocument, { id: restartTimer.timer.id })).code).toBe('NOT_FOUND');
});

it('of two that are started at once, one runs', async () => {
  const began = await Promise.all([start(employee.api), start(employee.api), start(employee.api)]);
  const ids = began.map(({ timer }) => timer.id);
  const { timeEntries } = await employee.api.ok(TimeEntriesDocument, { filter: {} });
  const found = timeEntries.nodes.filter(({ id }) => ids.includes(id));
  expect(found.map(({ isRunning }) => isRunning).sort()).toEqual([false, false, true]);
  const stops = await Promise.all([1, 2].map(() => employee.api.send(StopTimerDocument)));
  expect(stops.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort()).toEqual(['INVALID_STATE', 'OK']);
});

it('a timer in another organization is stopped too, by the rules of that one', async () => {
  const { owner: other, clientId: theirClient, organizationId } = await aStudio({ on: app, client: {} });
  const theirs = await addProject(other, { clientId: theirClient, name: 'Theirs', defaultRate: '120' });
  await other.ok(UpdateSettingsDocument, { input: { time: { stepMinutes: 6 } } });
  const { sub } = claimsOf(owner);
  await asSuperuser(app, async (client) => {
    await client.query(
      `INSERT INTO members (organization_id, id, user_id, role, created_at) VALUES ($1, gen_random_uuid(), $2, 'EMPLOYEE', now())`,
      [organizationId, sub],
    );
  });
  // A session of the owner in the other organization.
  const there = await loginAgain(app, 'timer@example.test');
  await asSuperuser(app, (client) =>
    client.query(`UPDATE sessions SET organization_id = $1 WHERE id = $2`, [organizationId, claimsOf(there).sid]),
  );
  await other.ok(CreateTimeEntryDocument, { input: { projectId: theirs, durationMinutes: 1, userId: null } });
  await asSuperuser(app, (client) =>
    client.query(
      `INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, started_at, is_timer, created_at, updated_at)
       SELECT organization_id, gen_random_uuid(), $2, project_id, client_id, date, $3, true, $3, $3 FROM time_entries
       WHERE organization_id = $1`,
      [organizationId, sub, clock.now()],
    ),
  );
  clock.advance(60_000);
  const { stopped } = await start(owner);
  expect(stopped).toEqual([]);
  const { timeEntries } = await other.ok(TimeEntriesDocument, { filter: { userId: null } });
  const [entry] = timeEntries.nodes.filter(({ isTimer }) => isTimer);
  expect(entry).toMatchObject({ isRunning: false, durationMinutes: 6, amount: { amount: '12.00' } });
  await owner.ok(DiscardTimerDocument);
});

it('a timer on a project that the user is limited away from is stopped too', async () => {
  const other = await addProject(owner, { clientId, name: 'Other' });
  const projects = [projectId, other];
  const limited = await addColleague(app, owner, { permissions: { features: ['TIME_TRACKING'], projects } });
  const { timer } = await start(limited.api);
  await owner.ok(UpdateMemberDocument, { input: { id: limited.memberId, projectIds: [other, projectId] } });
  expect(await running(limited.api)).toMatchObject({ id: timer.id });
  await owner.ok(UpdateMemberDocument, { input: { id: limited.memberId, projectIds: [other] } });
  expect((await owner.ok(TimeEntryDocument, { id: timer.id })).timeEntry.isRunning).toBe(false);
});

it('a timer that a manager moved to a project that is hidden from the user does not keep them from starting another', async () => {
  const other = await addProject(owner, { clientId, name: 'Seen' });
  const limited = await addColleague(app, owner, {
    permissions: { features: ['TIME_TRACKING'], projects: [other] },
  });
  const { timer } = await start(limited.api, { projectId: other });
  await owner.ok(UpdateTimeEntryDocument, { input: { id: timer.id, projectId } });
  expect(await running(limited.api)).toBeNull();
  const next = await start(limited.api, { projectId: other });
  expect(next).toMatchObject({ timer: { isRunning: true }, stopped: [] });
  expect((await owner.ok(TimeEntryDocument, { id: timer.id })).timeEntry.isRunning).toBe(false);
});

it('every session of a user is told of each change, and nobody else', async () => {
  const followers = [followTimer(owner), followTimer(second)];
  const stranger = followTimer(employee.api);
  const told = (...expected: (string | null)[]) =>
    eventually(`${expected.join()} to be told`, () =>
      followers.every(({ seen }) => JSON.stringify(seen) === JSON.stringify(expected)),
    );
  await told(null);
  const { timer } = await start(owner, { description: 'One' });
  await told(null, 'One');
  await second.ok(UpdateTimeEntryDocument, { input: { id: timer.id, description: 'Two' } });
  await told(null, 'One', 'Two');
  await second.ok(StopTimerDocument);
  await told(null, 'One', 'Two', null);
  expect(stranger.seen).toEqual([null]);
  await Promise.all([...followers, stranger].map(({ end }) => end()));
});

it('of a running timer only the start can be moved, and not into the future', async () => {
  const { timer } = await start();
  const refused = (input: object) =>
    unchanged(app, owner, () => owner.refused(UpdateTimeEntryDocument, { input: { id: timer.id, ...input } }));
  expect(await refused({ durationMinutes: 5 })).toMatchObject({ code: 'INVALID_STATE' });
  expect(await refused({ endedAt: clock.now().toISOString() })).toMatchObject({ code: 'INVALID_STATE' });
  const later = new Date(clock.now().getTime() + 1000).toISOString();
  expect(await refused({ startedAt: later })).toMatchObject({ code: 'VALIDATION_ERROR' });
  const longAgo = new Date(clock.now().getTime() - 31 * 24 * HOUR_MS - 60_000).toISOString();
  expect(await refused({ startedAt: longAgo })).toMatchObject({ code: 'VALIDATION_ERROR' });
  const earlier = new Date(clock.now().getTime() - HOUR_MS).toISOString();
  const { updateTimeEntry } = await owner.ok(UpdateTimeEntryDocument, { input: { id: timer.id, startedAt: earlier } });
  expect(updateTimeEntry).toMatchObject({ isRunning: true, startedAt: earlier });
  expect((await owner.ok(StopTimerDocument)).stopTimer.durationMinutes).toBe(60);
});

it('what is not there, closed, of others or without a token is refused', async () => {
  expect((await owner.refused(StopTimerDocument)).code).toBe('INVALID_STATE');
  expect((await owner.refused(DiscardTimerDocument)).code).toBe('INVALID_STATE');
  const hidden = await addProject(owner, { clientId, name: 'Hidden' });
  const input = { projectId: hidden };
  expect((await employee.api.refused(StartTimerDocument, { input })).code).toBe('NOT_FOUND');
  const { id } = (await owner.ok(CreateTimeEntryDocument, { input: { ...input, durationMinutes: 1 } })).createTimeEntry;
  expect((await employee.api.refused(RestartTimerDocument, { id })).code).toBe('NOT_FOUND');
  const archived = await owner.ok(CreateTaskDocument, { input: { projectId, name: 'Over' } });
  const { id: taskId } = archived.createTask;
  const spent = { projectId, taskId, durationMinutes: 1 };
  const over = (await owner.ok(CreateTimeEntryDocument, { input: spent })).createTimeEntry.id;
  await owner.ok(ArchiveTaskDocument, { id: taskId });
  expect(await owner.refused(RestartTimerDocument, { id: over })).toMatchObject({
    ...{ code: 'INVALID_STATE', details: [{ field: 'id', reason: 'is an archived task' }] },
  });
  const stranger = await app.register();
  expect((await stranger.refused(RestartTimerDocument, { id })).code).toBe('NOT_FOUND');
  expect((await stranger.refused(StartTimerDocument, { input })).code).toBe('NOT_FOUND');
  for (const code of [
    (await app.anonymous.refused(StartTimerDocument, { input })).code,
    (await app.anonymous.refused(RestartTimerDocument, { id })).code,
    (await app.anonymous.refused(StopTimerDocument)).code,
    (await app.anonymous.refused(DiscardTimerDocument)).code,
  ])
    expect(code).toBe('UNAUTHORIZED');
  await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: '2025-07-01' } } });
  const closed = await employee.api.refused(StartTimerDocument, { input: { projectId } });
  expect(closed).toMatchObject({ code: 'INVALID_STATE', lockedReason: 'PERIOD_CLOSED' });
  await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: null } } });
});

it('is stopped 31 days after its start where it was forgotten for longer', async () => {
  await start();
  await sqlOf(app, owner, [
    `UPDATE time_entries SET started_at = started_at - interval '40 days' WHERE duration_minutes IS NULL`,
  ]);
  expect((await owner.ok(StopTimerDocument)).stopTimer).toMatchObject({ durationMinutes: 31 * 24 * 60 });
});

it('can be stopped though it overlaps where that is not allowed', async () => {
  await owner.ok(UpdateSettingsDocument, { input: { time: { allowOverlaps: false } } });
  await start();
  const startedAt = clock.now().toISOString();
  clock.advance(10 * 60_000);
  await owner.ok(CreateTimeEntryDocument, { input: { projectId, startedAt, durationMinutes: 5 } });
  expect((await owner.ok(StopTimerDocument)).stopTimer).toMatchObject({ durationMinutes: 10 });
  await owner.ok(UpdateSettingsDocument, { input: { time: { allowOverlaps: true } } });
});

it('whoever forgot it is reminded once, and it stops when they leave', async () => {
  const { timer } = await start(employee.api);
  const remind = () =>
    app.app.services.unitOfWork.run({ kind: 'system', organizationId: claimsOf(owner).org }, (work) =>
      remindOfTimer(work, { timeEntryId: parseId('timeEntry', timer.id, 'id') }),
    );
  const noticed = () =>
    sqlOf<{ status: string }>(app, owner, [`SELECT status FROM notices WHERE kind = 'timerForgotten'`]);
  const jobs = await sqlOf<{ run_at: Date }>(app, owner, [
    `SELECT run_at FROM jobs WHERE name = 'remindOfTimer' ORDER BY run_at DESC LIMIT 1`,
  ]);
  expect(jobs).toEqual([{ run_at: new Date(clock.now().getTime() + 12 * HOUR_MS) }]);
  clock.advance(12 * HOUR_MS - 1000);
  expect([await remind(), await noticed()]).toEqual([false, []]);
  clock.advance(1000);
  expect([await remind(), await remind()]).toEqual([true, true]);
  expect(await noticed()).toHaveLength(1);
  const api = await loginAgain(app, 'timer@example.test');
  await api.ok(RemoveMemberDocument, { id: employee.memberId });
  expect((await api.ok(TimeEntryDocument, { id: timer.id })).timeEntry.isRunning).toBe(false);
  expect(await remind()).toBe(false);
});
