import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateTimeEntryDocument,
  SetTimeAndListOverlapsDocument,
  TimeEntryDocument,
  TimeOverlapsDocument,
  type TimeOverlapsPartsFragment,
  type TimeOverlapsQueryVariables,
} from '../support/generated/operations';
import { addProject } from '../support/limited';
import { addColleague, type Colleague } from '../support/team';

let app: TestApp;
let owner: ApiClient;
let projects: { web: string; shop: string };
let employee: Colleague;
let viewer: Colleague;
let limited: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: {},
    members: { employee: { permissions: { features: [] } }, viewer: { permissions: { features: ['TIME_TRACKING'] } } },
  });
  ({ app, owner } = studio);
  ({ employee, viewer } = studio.members);
  const { clientId } = studio;
  const teamMembers = [employee, viewer].map(({ userId }) => ({ userId }));
  projects = {
    web: await addProject(owner, { clientId, name: 'Web', defaultRate: '60', teamMembers }),
    shop: await addProject(owner, { clientId, name: 'Shop', defaultRate: '60', teamMembers }),
  };
  const permissions = { features: ['TIME_TRACKING' as const], projects: [projects.web] };
  limited = await addColleague(app, owner, { permissions });
});
afterAll(() => app.stop());

interface Spent {
  api?: ApiClient;
  date?: string;
  projectId?: string;
}

/** Enters time from one time of a day to another, described by both: `09:00-10:00`. */
async function spend(span: string, { api = owner, date = '2025-03-03', projectId = projects.web }: Spent = {}) {
  const [startedAt, endedAt] = span.split('-').map((time) => `${date}T${time}:00Z`);
  const input = { projectId, startedAt, endedAt, description: span };
  return (await api.ok(CreateTimeEntryDocument, { input })).createTimeEntry.id;
}
const list = async (wanted: TimeOverlapsQueryVariables = {}, api = owner) =>
  (await api.ok(TimeOverlapsDocument, wanted)).timeOverlaps;
const set = async (allowOverlaps: boolean, first?: number) =>
  (await owner.ok(SetTimeAndListOverlapsDocument, { time: { allowOverlaps }, first })).updateSettings.time;
const pairs = ({ overlaps }: TimeOverlapsPartsFragment) =>
  overlaps.map(({ entry, other }) => `${entry.description} ${other.description}`);

it('lists each pair once, latest start first, when overlaps are switched off, and leaves the entries', async () => {
  expect(await list()).toEqual({ totalCount: 0, overlaps: [] });
  const ids = [await spend('09:00-12:00'), await spend('10:00-11:00'), await spend('10:30-12:30')];
  // Touches the one before, in no way more.
  await spend('12:30-13:00');
  await spend('09:00-09:30', { api: employee.api });
  await owner.ok(CreateTimeEntryDocument, {
    input: { projectId: projects.web, date: '2025-03-03', durationMinutes: 90 },
  });
  const expected = ['10:30-12:30 10:00-11:00', '10:30-12:30 09:00-12:00', '10:00-11:00 09:00-12:00'];
  const before = await list();
  expect([before.totalCount, pairs(before)]).toEqual([3, expected]);
  const { allowOverlaps, overlaps } = await set(false);
  expect([allowOverlaps, overlaps]).toEqual([false, before]);
  expect(overlaps.overlaps[0]?.entry.id).toBe(ids[2]);
  for (const id of ids) expect((await owner.ok(TimeEntryDocument, { id })).timeEntry.version).toBe(1);
  const some = (await set(false, 2)).overlaps;
  expect([some.totalCount, pairs(some)]).toEqual([3, expected.slice(0, 2)]);
  await set(true);
});

it('finds overlaps over midnight and of equal times, and filters them by the date of the later entry', async () => {
  const at = { date: '2025-04-30' };
  const late = { startedAt: '2025-04-30T23:00:00Z', endedAt: '2025-05-01T02:00:00Z' };
  await owner.ok(CreateTimeEntryDocument, { input: { projectId: projects.web, ...late, description: 'night' } });
  await spend('01:00-03:00', { date: '2025-05-01' });
  await spend('09:00-10:00', at);
  await spend('09:00-10:00', at);
  const may = { dateFrom: '2025-05-01', dateTo: '2025-05-31' };
  expect(pairs(await list(may))).toEqual(['01:00-03:00 night']);
  expect(pairs(await list({ dateFrom: '2025-04-30', dateTo: '2025-04-30' }))).toEqual(['09:00-10:00 09:00-10:00']);
  expect(await list({ dateFrom: '2025-05-02' })).toEqual({ totalCount: 0, overlaps: [] });
  expect((await owner.refused(TimeOverlapsDocument, { first: 101 })).code).toBe('VALIDATION_ERROR');
});

it('counts as comparing each with each does, whatever the spans', async () => {
  const minuteOf = (at: number) =>
    `${String(8 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const spans = Array.from({ length: 24 }, (_, at) => {
    const from = (at * 37) % 240;
    return { from, to: from + 1 + ((at * 53) % 90) };
  });
  for (const { from, to } of spans) await spend(`${minuteOf(from)}-${minuteOf(to)}`, { date: '2025-07-07' });
  const all = spans.flatMap((one, at) =>
    spans.slice(at + 1).filter((other) => one.from < other.to && other.from < one.to),
  );
  expect(all.length).toBeGreaterThan(24);
  const found = await list({ dateFrom: '2025-07-07', dateTo: '2025-07-07', first: 100 });
  expect([found.totalCount, found.overlaps.length]).toEqual([all.length, Math.min(100, all.length)]);
  const starts = found.overlaps.map(({ entry }) => entry.description ?? '');
  expect(starts.map((span) => span.slice(0, 5))).toEqual(
    starts
      .map((span) => span.slice(0, 5))
      .sort()
      .reverse(),
  );
});

it('shows everyone their own, and what they see of others', async () => {
  const on = { date: '2025-06-02' };
  for (const projectId of [projects.web, projects.shop])
    await spend('09:00-10:00', { ...on, projectId, api: employee.api });
  for (const span of ['14:00-15:00', '14:30-15:00']) await spend(span, { ...on, api: employee.api });
  const day = { dateFrom: '2025-06-02', dateTo: '2025-06-02' };
  const own = await list(day, employee.api);
  expect([own.totalCount, pairs(own)]).toEqual([2, ['14:30-15:00 14:00-15:00', '09:00-10:00 09:00-10:00']]);
  expect(own.overlaps[0]?.entry.rate).toBe('60');
  expect(await list({ ...day, userId: employee.userId })).toEqual(own);
  const hidden = await list(day, viewer.api);
  expect([hidden.totalCount, hidden.overlaps[0]?.other.rate]).toEqual([2, null]);
  expect(await list({ ...day, userId: viewer.userId })).toEqual({ totalCount: 0, overlaps: [] });
  expect(pairs(await list(day, limited.api))).toEqual(['14:30-15:00 14:00-15:00']);
  expect((await list(day, limited.api)).totalCount).toBe(1);
  const ofEmployee = { ...day, userId: employee.userId };
  const stranger = await app.register();
  expect(await list(day, stranger)).toEqual({ totalCount: 0, overlaps: [] });
  expect((await stranger.refused(TimeOverlapsDocument, ofEmployee)).code).toBe('NOT_FOUND');
  const ofViewer = { ...day, userId: viewer.userId };
  expect((await employee.api.refused(TimeOverlapsDocument, ofViewer)).code).toBe('FORBIDDEN');
  expect((await app.anonymous.refused(TimeOverlapsDocument, day)).code).toBe('UNAUTHORIZED');
});
