import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateTaskDocument,
  CreateTimeEntryDocument,
  DeleteTimeEntryDocument,
  ProjectReportDocument,
  type ReportGrouping,
  SetRateDocument,
  SubmitTimeEntriesDocument,
  TimeReportCsvDocument,
  TimeReportDocument,
  type TimeReportFilter,
  type TimeReportPartsFragment,
  UpdateMemberDocument,
  UpdateSettingsDocument,
  UpdateTimeEntryDocument,
  UserReportDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { eventually } from '../support/scenario-eventually';
import { addColleague, type Colleague } from '../support/team';
import { idOf } from '../../src/domain/ids';

/** An entry as the test knows it: `who`, `project` and `client` by name, rates in hundredths an hour. */
interface Spent {
  date: string;
  project: 'Website' | 'App' | 'office';
  who: 'Ana' | 'Ben' | 'Owner';
  minutes: number;
  billable: boolean;
  tags: string[];
  status: 'DRAFT' | 'SUBMITTED';
}

const CLIENT_OF = { Website: 'Acme', App: 'Bolt', office: 'Acme' } as const;
const RATE_OF = { Website: 10_000n, App: 3_333n, office: null } as const;
const CURRENCY_OF = { Website: 'USD', App: 'EUR', office: null } as const;
/** In USD, and so passed over where the client pays in EUR. */
const COST = 4_050n;

const PROJECTS = ['Website', 'App', 'office'] as const;
const PEOPLE = ['Ana', 'Ben', 'Owner'] as const;
const DATES = ['2024-12-29', '2025-01-01', '2025-01-05', '2025-01-06', '2025-01-31', '2025-02-28', '2025-03-31'];
const TAGS = [[], ['x'], ['x', 'y'], ['Y 2', 'z'], ['y']];
const MINUTES = [20, 45, 61, 7, 480, 1];
/** Many entries, of which no two lists have a length with a common divisor. */
const SPENT: Spent[] = Array.from({ length: 36 }, (_, n) => ({
  date: DATES[n % DATES.length] as string,
  project: PROJECTS[n % 3] as Spent['project'],
  who: PEOPLE[Math.floor(n / 3) % 3] as Spent['who'],
  minutes: MINUTES[(n * 5) % 6] as number,
  billable: n % 5 !== 4,
  tags: TAGS[n % 5] as string[],
  status: n % 4 === 0 ? 'SUBMITTED' : 'DRAFT',
}));

let app: TestApp;
let owner: ApiClient;
let ana: Colleague;
let ben: Colleague;
const ids = new Map<string, string>();
const entryIds: string[] = [];

async function spend(spent: Spent): Promise<string> {
  const { date, minutes: durationMinutes, billable, tags } = spent;
  const given = {
    projectId: ids.get(spent.project) ?? '',
    userId: ids.get(spent.who),
    date,
    durationMinutes,
    billable,
    tags,
  };
  return (await owner.ok(CreateTimeEntryDocument, { input: given })).createTimeEntry.id;
}

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    owner: { name: 'Owner' },
    members: {
      ana: { permissions: { features: [] }, email: 'ana@a.example' },
      ben: { permissions: { features: ['REPORTING'] }, email: 'ben@b.example' },
    },
  });
  ({ app, owner } = studio);
  ({ ana, ben } = studio.members);
  await sqlOf(app, owner, [
    `UPDATE users SET name = initcap(split_part(email, '@', 1)) WHERE email IN ('ana@a.example', 'ben@b.example')`,
  ]);
  const [acme, bolt] = [
    await addClient(owner, { name: 'Acme', currency: 'USD' }),
    await addClient(owner, { name: 'Bolt', currency: 'EUR' }),
  ];
  const teamMembers = [{ userId: ana.userId }];
  ids.set('Website', await addProject(owner, { clientId: acme, name: 'Website', defaultRate: '100', teamMembers }));
  ids.set('App', await addProject(owner, { clientId: bolt, name: 'App', defaultRate: '33.33', teamMembers }));
  ids.set('office', await addProject(owner, { clientId: acme, name: 'office', teamMembers }));
  ids.set('Acme', acme).set('Bolt', bolt).set('Ana', ana.userId).set('Ben', ben.userId);
  ids.set('Owner', idOf('user', claimsOf(owner).sub));
  const cost = { type: 'COST' as const, from: '2020-01-01', rate: '40.50', currency: 'USD' };
  for (const who of PEOPLE) await owner.ok(SetRateDocument, { input: { ...cost, userId: ids.get(who) } });
  for (const spent of SPENT) entryIds.push(await spend(spent));
  const submitted = entryIds.filter((_, n) => SPENT[n]?.status === 'SUBMITTED');
  await owner.ok(SubmitTimeEntriesDocument, { input: { ids: submitted } });
});
afterAll(() => app.stop());

/** Monday is 1. */
function weekOf(date: string, begins: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - begins + 7) % 7));
  return day.toISOString().slice(0, 10);
}
const NAMES: Readonly<Record<Exclude<ReportGrouping, 'TASK'>, (spent: Spent) => (string | null)[]>> = {
  DAY: ({ date }) => [date],
  WEEK: ({ date }) => [weekOf(date, 1)],
  MONTH: ({ date }) => [date.slice(0, 7)],
  QUARTER: ({ date }) => [date.startsWith('2024') ? '2024-Q4' : '2025-Q1'],
  CLIENT: ({ project }) => [CLIENT_OF[project]],
  PROJECT: ({ project }) => [project],
  USER: ({ who }) => [who],
  TAG: ({ tags }) => (tags.length > 0 ? tags : [null]),
  BILLABLE: ({ billable }) => [billable ? 'BILLABLE' : 'NON_BILLABLE'],
  STATUS: ({ status }) => [status],
};

const halfUp = (product: bigint, by: bigint): bigint => (2n * product + by) / (2n * by);
const decimal = (hundredths: bigint): string => {
  const text = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};

/** What a row shows, worked out from the entries one by one. */
function figuresOf(entries: readonly Spent[]) {
  const amounts = new Map<string, bigint>();
  let [costs, minutes, billableMinutes] = [0n, 0, 0];
  for (const { project, minutes: spent, billable } of entries) {
    minutes += spent;
    if (project !== 'App') costs += halfUp(BigInt(spent) * COST, 60n);
    if (billable) billableMinutes += spent;
    const [rate, currency] = [RATE_OF[project], CURRENCY_OF[project]];
    if (!billable || rate === null || currency === null) continue;
    amounts.set(currency, (amounts.get(currency) ?? 0n) + halfUp(BigInt(spent) * rate, 60n));
  }
  const sorted = [...amounts].sort().map(([currency, amount]) => ({ currency, amount: decimal(amount) }));
  const usd = (amounts.get('USD') ?? 0n) - costs;
  const hasUsd = amounts.has('USD') || costs > 0n;
  // Who works for the client in EUR has no cost there.
  const uncosted = entries.filter(({ project }) => project === 'App').reduce((sum, entry) => sum + entry.minutes, 0);
  const share = minutes === 0 ? null : halfUp(BigInt(billableMinutes) * 10_000n, BigInt(minutes));
  return {
    ...{ entryCount: entries.length, minutes, billableMinutes, amounts: sorted },
    billableShare: share === null ? null : `${share / 10_000n}.${String(share % 10_000n).padStart(4, '0')}`,
    costs: costs > 0n ? [{ currency: 'USD', amount: decimal(costs) }] : [],
    margins: [
      ...(amounts.has('EUR') ? [{ currency: 'EUR', amount: null, minutesWithoutCost: uncosted }] : []),
      ...(hasUsd ? [{ currency: 'USD', amount: decimal(usd), minutesWithoutCost: 0 }] : []),
    ],
  };
}

function expectedRows(entries: readonly Spent[], groupBy: readonly Exclude<ReportGrouping, 'TASK'>[]) {
  const rows = new Map<string, Spent[]>();
  for (const spent of entries) {
    const [one = [], other = ['']] = groupBy.map((by) => NAMES[by](spent));
    for (const first of one)
      for (const second of other) {
        const key = JSON.stringify(groupBy.length > 1 ? [first, second] : [first]);
        rows.set(key, [...(rows.get(key) ?? []), spent]);
      }
  }
  return new Map([...rows].map(([key, some]) => [key, figuresOf(some)]));
}

const YEAR = { from: '2024-12-01', to: '2025-03-31' };
const shownRows = ({ rows }: TimeReportPartsFragment) =>
  new Map(rows.map((row) => [JSON.stringify(row.groups.map(({ name }) => name)), row]));

const ALONE = Object.keys(NAMES) as (keyof typeof NAMES)[];
const PAIRS: (keyof typeof NAMES)[][] = [
  ['USER', 'MONTH'],
  ['WEEK', 'PROJECT'],
  ['TAG', 'CLIENT'],
  ['MONTH', 'DAY'],
  ['STATUS', 'TAG'],
  ['BILLABLE', 'QUARTER'],
];

async function compare(): Promise<void> {
  for (const groupBy of [...ALONE.map((by) => [by]), ...PAIRS]) {
    const { timeReport } = await owner.ok(TimeReportDocument, { ...YEAR, groupBy });
    const expected = expectedRows(SPENT, groupBy);
    const shown = shownRows(timeReport);
    expect([groupBy, [...shown.keys()].sort()]).toEqual([groupBy, [...expected.keys()].sort()]);
    for (const [key, figures] of expected)
      expect([groupBy, key, shown.get(key)]).toMatchObject([groupBy, key, figures]);
    expect(timeReport.isCountedPerTag).toBe(groupBy.includes('TAG'));
    const minutes = timeReport.rows.reduce((sum, row) => sum + row.minutes, 0);
    expect(timeReport.totals.minutes).toBe(minutes);
    if (!groupBy.includes('TAG')) expect(timeReport.totals).toEqual(figuresOf(SPENT));
  }
}

it('every grouping says what the entries add up to, before and after they are folded', async () => {
  await compare();
  await eventually('all changes are folded', async () => {
    const [left] = await sqlOf<{ left: number }>(app, owner, ['SELECT count(*)::int AS left FROM time_day_changes']);
    return left?.left === 0;
  });
  const [days] = await sqlOf<{ days: number }>(app, owner, ['SELECT count(*)::int AS days FROM time_days']);
  expect(days?.days).toBeGreaterThan(20);
  await compare();
});

it.each([
  ['whole months', ['2025-02-01', '2025-03-31'], ['2024-12-01', '2025-01-31']],
  ['whole months of other lengths', ['2025-01-01', '2025-02-28'], ['2024-11-01', '2024-12-31']],
  ['days around months', ['2025-01-05', '2025-03-30'], ['2024-10-12', '2025-01-04']],
  ['days around a month, over its end', ['2025-01-31', '2025-03-01'], ['2025-01-01', '2025-01-30']],
  ['days of two months', ['2025-01-06', '2025-02-27'], ['2024-11-14', '2025-01-05']],
])('adds up %s, and the same before', async (_name, [from = '', to = ''], [first = '', last = '']) => {
  const within = (begins: string, ends: string) => SPENT.filter(({ date }) => date >= begins && date <= ends);
  const [now, before] = [within(from, to), within(first, last)];
  for (const groupBy of [['PROJECT'], ['MONTH'], ['QUARTER', 'USER'], ['WEEK']] as (keyof typeof NAMES)[][]) {
    const { timeReport } = await owner.ok(TimeReportDocument, { from, to, groupBy, withPrevious: true });
    expect(timeReport.previousPeriod).toEqual({ from: first, to: last });
    const rows = [...shownRows(timeReport)].filter(([, { entryCount }]) => entryCount > 0);
    const expected = expectedRows(now, groupBy);
    expect(rows.map(([key]) => key).sort()).toEqual([...expected.keys()].sort());
    for (const [key, row] of rows) expect([groupBy, key, row]).toMatchObject([groupBy, key, expected.get(key)]);
    expect(timeReport.totals).toEqual(figuresOf(now));
    expect(timeReport.previousTotals).toEqual(figuresOf(before));
  }
});

it('a change is in the answer that follows it', async () => {
  const total = async () =>
    (await owner.ok(TimeReportDocument, { ...YEAR, groupBy: ['USER'] })).timeReport.totals.minutes;
  const before = await total();
  const id = await spend({ ...(SPENT[1] as Spent), minutes: 100 });
  expect(await total()).toBe(before + 100);
  await owner.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 30 } });
  expect(await total()).toBe(before + 30);
  await owner.ok(UpdateTimeEntryDocument, { input: { id, date: '2026-01-01' } });
  expect(await total()).toBe(before);
  await owner.ok(DeleteTimeEntryDocument, { id });
});

it.each<[string, () => TimeReportFilter, (spent: Spent) => boolean]>([
  [
    'projects',
    () => ({ projectIds: [ids.get('App') ?? '', ids.get('office') ?? ''] }),
    ({ project }) => project !== 'Website',
  ],
  ['clients', () => ({ clientIds: [ids.get('Bolt') ?? ''] }), ({ project }) => project === 'App'],
  ['users', () => ({ userIds: [ana.userId, ben.userId] }), ({ who }) => who !== 'Owner'],
  ['statuses', () => ({ status: ['SUBMITTED'] }), ({ status }) => status === 'SUBMITTED'],
  ['billable', () => ({ billable: false }), ({ billable }) => !billable],
  ['invoiced', () => ({ invoiced: true }), () => false],
  ['tags', () => ({ tags: ['x', 'z'] }), ({ tags }) => tags.includes('x') || tags.includes('z')],
  [
    'all of them',
    () => ({ tags: ['x'], userIds: [ana.userId], billable: true, invoiced: false }),
    ({ tags, who, billable }) => tags.includes('x') && who === 'Ana' && billable,
  ],
])('is filtered by %s', async (_name, filter, keeps) => {
  const { timeReport } = await owner.ok(TimeReportDocument, { ...YEAR, groupBy: ['DAY'], filter: filter() });
  const kept = SPENT.filter(keeps);
  expect(new Map([...shownRows(timeReport)].map(([key, row]) => [key, row.minutes]))).toEqual(
    new Map([...expectedRows(kept, ['DAY'])].map(([key, row]) => [key, row.minutes])),
  );
});

it('rows stand in order, earliest first and otherwise by name, and weeks begin as the settings say', async () => {
  const names = async (groupBy: ReportGrouping[]) =>
    (await owner.ok(TimeReportDocument, { ...YEAR, groupBy })).timeReport.rows.map(({ groups }) =>
      groups.map(({ name }) => name),
    );
  expect(await names(['PROJECT'])).toEqual([['App'], ['office'], ['Website']]);
  expect(await names(['STATUS'])).toEqual([['DRAFT'], ['SUBMITTED']]);
  expect(await names(['TAG'])).toEqual([['x'], ['y'], ['Y 2'], ['z'], [null]]);
  expect(await names(['TASK'])).toEqual([[null]]);
  expect((await names(['WEEK'])).slice(0, 4)).toEqual([['2024-12-23'], ['2024-12-30'], ['2025-01-06'], ['2025-01-27']]);
  await owner.ok(UpdateSettingsDocument, { input: { time: { weekStart: 'SUNDAY' } } });
  expect((await names(['WEEK'])).slice(0, 3)).toEqual([['2024-12-29'], ['2025-01-05'], ['2025-01-26']]);
  await owner.ok(UpdateSettingsDocument, { input: { time: { weekStart: 'MONDAY' } } });
});

it('compares with the period before, of months or days, and moves its days onto the period', async () => {
  const asked = { withPrevious: true, groupBy: ['DAY'] as ReportGrouping[] };
  const february = (await owner.ok(TimeReportDocument, { ...asked, from: '2025-02-01', to: '2025-02-28' })).timeReport;
  const of = (...days: string[]) => SPENT.filter(({ date }) => days.includes(date));
  expect(february.previousPeriod).toEqual({ from: '2025-01-01', to: '2025-01-31' });
  expect(february.rows.map(({ groups, minutes, previous }) => [groups[0]?.name, minutes, previous])).toEqual([
    ['2025-02-01', 0, figuresOf(of('2025-01-01'))],
    ['2025-02-05', 0, figuresOf(of('2025-01-05'))],
    ['2025-02-06', 0, figuresOf(of('2025-01-06'))],
    // The 31st counts to the last day of the shorter month.
    ['2025-02-28', figuresOf(of('2025-02-28')).minutes, figuresOf(of('2025-01-31'))],
  ]);
  expect(february.previousTotals).toEqual(figuresOf(of('2025-01-01', '2025-01-05', '2025-01-06', '2025-01-31')));
  const days = (await owner.ok(TimeReportDocument, { ...asked, from: '2025-01-05', to: '2025-01-08' })).timeReport;
  expect(days.previousPeriod).toEqual({ from: '2025-01-01', to: '2025-01-04' });
  expect(days.rows.map(({ groups, previous }) => [groups[0]?.name, previous?.minutes])).toEqual([
    ['2025-01-05', figuresOf(of('2025-01-01')).minutes],
    ['2025-01-06', 0],
  ]);
});

it('projectReport leads to projects, and userReport says how much of their capacity people have worked', async () => {
  const { projectReport } = await owner.ok(ProjectReportDocument, { ...YEAR, thenBy: 'USER' });
  expect(projectReport.rows[0]).toMatchObject({ project: { id: ids.get('App'), name: 'App' }, user: { name: 'Ana' } });
  expect(projectReport.groupBy).toEqual(['PROJECT', 'USER']);
  await owner.ok(UpdateMemberDocument, { input: { id: ana.memberId, weeklyCapacityMinutes: 2400 } });
  // 31 days of 2,400 minutes a week.
  const january = { from: '2025-01-01', to: '2025-01-31' };
  const { userReport } = await owner.ok(UserReportDocument, january);
  const minutes = figuresOf(SPENT.filter(({ who, date }) => who === 'Ana' && date.startsWith('2025-01'))).minutes;
  const share = halfUp(BigInt(minutes) * 10_000n, 10_629n);
  expect(
    userReport.rows.map(({ user, capacityMinutes, utilization }) => [user?.name, capacityMinutes, utilization]),
  ).toEqual([
    ['Ana', 10_629, `0.${String(share).padStart(4, '0')}`],
    ['Ben', null, null],
    ['Owner', null, null],
  ]);
  // The week of 6 January has seven days in the period, that of 30 December five.
  const byWeek = (await owner.ok(UserReportDocument, { ...january, thenBy: 'WEEK', filter: { userIds: [ana.userId] } }))
    .userReport;
  const capacities: Record<string, number | null | undefined> = Object.fromEntries(
    byWeek.rows.map(({ groups, capacityMinutes }) => [groups[1]?.name ?? '', capacityMinutes]),
  );
  expect(capacities).toMatchObject({ '2024-12-30': 1714, '2025-01-06': 2400, '2025-01-27': 1714 });
});

it('shows employees their own time with its amounts, others only with REPORTING and without money, and costs to nobody', async () => {
  const asked = { ...YEAR, groupBy: ['USER'] as ReportGrouping[] };
  const own = figuresOf(SPENT.filter(({ who }) => who === 'Ana'));
  const hidden = { costs: null, margins: null };
  const anas = (await ana.api.ok(TimeReportDocument, asked)).timeReport;
  expect(anas.rows).toMatchObject([{ ...own, ...hidden, groups: [{ name: 'Ana' }] }]);
  expect(anas.totals).toEqual({ ...own, ...hidden });
  const bens = (await ben.api.ok(TimeReportDocument, asked)).timeReport;
  const bensOwn = figuresOf(SPENT.filter(({ who }) => who === 'Ben'));
  expect(bens.rows.map(({ groups, minutes, amounts, costs }) => [groups[0]?.name, minutes, amounts, costs])).toEqual([
    ['Ana', own.minutes, null, null],
    ['Ben', bensOwn.minutes, bensOwn.amounts, null],
    ['Owner', figuresOf(SPENT.filter(({ who }) => who === 'Owner')).minutes, null, null],
  ]);
  expect(bens.totals).toEqual({ ...figuresOf(SPENT), ...hidden, amounts: null });
  const manager = await addColleague(app, owner, { role: 'MANAGER' });
  const managers = (await manager.api.ok(TimeReportDocument, asked)).timeReport;
  expect(managers.totals).toEqual({ ...figuresOf(SPENT), ...hidden });
  // Nobody but those who may see clients groups by them, and projects of other teams have no name.
  expect((await ben.api.refused(TimeReportDocument, { ...asked, groupBy: ['CLIENT'] })).code).toBe('FORBIDDEN');
  const projects = (await ben.api.ok(ProjectReportDocument, YEAR)).projectReport;
  expect(projects.rows).toMatchObject([
    { groups: [{ id: null, name: null }], project: null, minutes: bens.totals.minutes },
  ]);
  const limited = await addColleague(app, owner, {
    permissions: { features: ['REPORTING'], projects: [ids.get('App') ?? ''] },
  });
  const limiteds = (await limited.api.ok(ProjectReportDocument, YEAR)).projectReport;
  expect(limiteds.totals.minutes).toBe(figuresOf(SPENT.filter(({ project }) => project === 'App')).minutes);
  const strangers = await app.register();
  expect((await strangers.ok(TimeReportDocument, asked)).timeReport.rows).toEqual([]);
  const foreign = { projectIds: [ids.get('App') ?? ''] };
  expect((await strangers.ok(TimeReportDocument, { ...asked, filter: foreign })).timeReport.rows).toEqual([]);
});

it('is grouped and filtered by tasks', async () => {
  const projectId = ids.get('Website') ?? '';
  const { createTask: task } = await owner.ok(CreateTaskDocument, { input: { projectId, name: 'Design' } });
  const given = { projectId, date: '2028-01-01' };
  await owner.ok(CreateTimeEntryDocument, { input: { ...given, durationMinutes: 25, taskId: task.id } });
  await owner.ok(CreateTimeEntryDocument, { input: { ...given, durationMinutes: 35 } });
  const asked = { from: '2028-01-01', to: '2028-01-01', groupBy: ['TASK'] as ReportGrouping[] };
  const { timeReport } = await owner.ok(TimeReportDocument, asked);
  expect(timeReport.rows.map(({ groups, minutes }) => [groups[0]?.id, groups[0]?.name, minutes])).toEqual([
    [task.id, 'Design', 25],
    [null, null, 35],
  ]);
  const filtered = (await owner.ok(TimeReportDocument, { ...asked, filter: { taskIds: [task.id] } })).timeReport;
  expect(filtered.totals.minutes).toBe(25);
});

it('CSV has the same rows, and for employees the same columns', async () => {
  const tag = '=SUM(A1:A9)';
  const given = { projectId: ids.get('Website') ?? '', durationMinutes: 90 };
  await owner.ok(CreateTimeEntryDocument, { input: { ...given, date: '2030-01-01', tags: [tag, 'a "b"; c'] } });
  await ana.api.ok(CreateTimeEntryDocument, { input: { ...given, date: '2030-01-02', billable: false } });
  const asked = { from: '2030-01-01', to: '2030-01-02', groupBy: ['TAG', 'DAY'] as ReportGrouping[] };
  const csvOf = async (api: ApiClient, more: object = {}) =>
    (await api.ok(TimeReportCsvDocument, { ...asked, ...more })).timeReport.csv;
  expect(await csvOf(owner)).toBe(
    '\uFEFFTag,Day,Entries,Minutes,Hours,Billable minutes,Billable share,Amount USD,Cost USD,Margin USD\r\n' +
      `'=SUM(A1:A9),2030-01-01,1,90,1.50,90,1.0000,150.00,60.75,89.25\r\n` +
      `"a ""b""; c",2030-01-01,1,90,1.50,90,1.0000,150.00,60.75,89.25\r\n` +
      ',2030-01-02,1,90,1.50,0,0.0000,,60.75,-60.75\r\n',
  );
  // Nobody has a cost in EUR: instead of a margin, it says for how many minutes.
  await owner.ok(CreateTimeEntryDocument, {
    input: { projectId: ids.get('App') ?? '', date: '2030-02-01', durationMinutes: 60 },
  });
  expect(await csvOf(owner, { from: '2030-02-01', to: '2030-02-01', groupBy: ['PROJECT'] })).toBe(
    '\uFEFFProject,Entries,Minutes,Hours,Billable minutes,Billable share,Amount EUR,Minutes without cost EUR\r\n' +
      'App,1,60,1.00,60,1.0000,33.33,60\r\n',
  );
  expect(await csvOf(ben.api, { format: 'SEMICOLON' })).toBe(
    '\uFEFFTag;Day;Entries;Minutes;Hours;Billable minutes;Billable share\r\n' +
      `'=SUM(A1:A9);2030-01-01;1;90;1,50;90;1,0000\r\n` +
      `"a ""b""; c";2030-01-01;1;90;1,50;90;1,0000\r\n` +
      ';2030-01-02;1;90;1,50;0;0,0000\r\n',
  );
  expect(await csvOf(ana.api, { groupBy: ['USER'], withPrevious: true })).toBe(
    '\uFEFFUser,Entries,Minutes,Hours,Billable minutes,Billable share,Capacity minutes,Utilization,Previous minutes,Previous billable minutes\r\n' +
      'Ana,1,90,1.50,0,0.0000,686,0.1312,0,0\r\n',
  );
});
