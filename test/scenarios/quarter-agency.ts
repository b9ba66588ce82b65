import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ApproveTimeEntriesDocument,
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  MeDocument,
  SetRateDocument,
  type SetRateInput,
  SubmitTimeEntriesDocument,
  TimeEntriesDocument,
  type TimeEntryPartsFragment,
  UpdateProfileDocument,
} from '../support/generated/operations';
import { addClient } from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import {
  type Client,
  CURRENCY_OF,
  type Person,
  type Priced,
  type QuarterRate,
  rateOf,
  RATES,
  type Task,
  type Work,
  type Worked,
} from './quarter-book';

export const NAMES: Readonly<Record<Person, string>> = {
  ada: 'Ada Owner',
  max: 'Max Manager',
  eve: 'Eve Employee',
  emil: 'Emil Employee',
};

/** The agency's server, and what the test knows of it: who and what has which ID, and what was entered at which rate. */
export interface Agency {
  app: TestApp;
  people: Readonly<Record<Person, { api: ApiClient; userId: string }>>;
  clients: Readonly<Record<Client, string>>;
  works: Readonly<Record<Work, string>>;
  tasks: Readonly<Record<Task, string>>;
  /** The rates that are set by now. */
  rates: QuarterRate[];
  /** What was entered, by key, at the rate that it has by the test's own reckoning. */
  book: Map<string, Priced & { id: string }>;
}

/** Opens an agency of four people, two clients, three projects and two tasks, with the rates of the year's first day. */
export async function openAgency(): Promise<Agency> {
  const { app, owner, members } = await aStudio({
    // The clock stands still, so that nobody's token runs out.
    server: { clock: new MovedClock(new Date('2025-04-01T09:00:00Z')), worker: true },
    owner: { currency: 'USD', timezone: 'Europe/Berlin' },
    unlimited: true,
    members: { max: { role: 'MANAGER' }, eve: {}, emil: {} },
  });
  const { user } = (await owner.ok(MeDocument)).me;
  const people = { ada: { api: owner, userId: user.id }, ...members };
  for (const [person, { api }] of Object.entries(people)) {
    const input = { name: NAMES[person as Person], timezone: 'Europe/Berlin' };
    await api.ok(UpdateProfileDocument, { input });
  }
  const clients = {
    acme: await addClient(owner, { name: 'Acme', currency: CURRENCY_OF.acme }),
    muster: await addClient(owner, { name: 'Muster', email: 'muster@clients.example', currency: CURRENCY_OF.muster }),
  };
  const teamMembers = [{ userId: members.eve.userId }, { userId: members.emil.userId }];
  const works = {
    website: await addProject(owner, { clientId: clients.acme, name: 'Website', teamMembers }),
    campaign: await addProject(owner, {
      ...{ clientId: clients.acme, name: 'Campaign', teamMembers },
      budget: { minutes: 600 },
    }),
    shop: await addProject(owner, { clientId: clients.muster, name: 'Shop', teamMembers }),
  };
  const addTask = async (name: string) =>
    (await owner.ok(CreateTaskDocument, { input: { projectId: works.website, name } })).createTask.id;
  const tasks = { design: await addTask('Design'), development: await addTask('Development') };
  const agency = { app, people, clients, works, tasks, rates: [], book: new Map() };
  for (const rate of RATES) expect(await setRate(agency, rate)).toBe(0);
  return agency;
}

/** Sets a rate, from now on for the test's own reckoning too, and gives how many entries it would change. */
export async function setRate(agency: Agency, quarterRate: QuarterRate): Promise<number | null | undefined> {
  const { client, work, task, person, ...rest } = quarterRate;
  const input: SetRateInput = {
    ...rest,
    ...(client && { clientId: agency.clients[client] }),
    ...(work && { projectId: agency.works[work] }),
    ...(task && { taskId: agency.tasks[task] }),
    ...(person && { userId: agency.people[person].userId }),
  };
  agency.rates.push(quarterRate);
  return (await agency.people.ada.api.ok(SetRateDocument, { input })).setRate.entriesToReprice;
}

/** What somebody enters for a piece of work. */
export function inputOf(agency: Agency, worked: Worked): CreateTimeEntryInput {
  const { key, work, task, date, minutes, billable, kind, ownRate, between } = worked;
  const [startedAt, endedAt] = between ?? [];
  return {
    projectId: agency.works[work],
    taskId: task && agency.tasks[task],
    description: key,
    ...(between ? { startedAt, endedAt } : { date, durationMinutes: minutes }),
    rateKind: kind,
    billable,
    rate: ownRate,
  };
}

/** Each person enters their own work, and it is written down in the book. */
export async function enter(agency: Agency, works: readonly Worked[]): Promise<void> {
  for (const worked of works) {
    const { api } = agency.people[worked.person];
    const { createTimeEntry } = await api.ok(CreateTimeEntryDocument, { input: inputOf(agency, worked) });
    agency.book.set(worked.key, { ...worked, rate: rateOf(worked, agency.rates), id: createTimeEntry.id });
  }
}

/** What the book says of these keys. */
export function ofBook(agency: Agency, keys: readonly string[]): (Priced & { id: string })[] {
  return keys.map((key) => {
    const entry = agency.book.get(key);
    if (!entry) throw new Error(`nobody entered ${key}`);
    return entry;
  });
}

/** Submits what each person entered. */
export async function submit(agency: Agency, keys: readonly string[]): Promise<void> {
  const entries = ofBook(agency, keys);
  for (const person of new Set(entries.map((entry) => entry.person))) {
    const ids = entries.filter((entry) => entry.person === person).map(({ id }) => id);
    const { submitTimeEntries } = await agency.people[person].api.ok(SubmitTimeEntriesDocument, { input: { ids } });
    expect(submitTimeEntries.failed).toEqual([]);
  }
}

/** Max approves what is not his own, and Ada approves his. */
export async function approve(agency: Agency, keys: readonly string[]): Promise<void> {
  const entries = ofBook(agency, keys);
  for (const [judge, isTheirs] of [
    ['max', (person: Person) => person !== 'max'],
    ['ada', (person: Person) => person === 'max'],
  ] as const) {
    const ids = entries.filter(({ person }) => isTheirs(person)).map(({ id }) => id);
    if (ids.length === 0) continue;
    const { approveTimeEntries } = await agency.people[judge].api.ok(ApproveTimeEntriesDocument, { input: { ids } });
    expect(approveTimeEntries.failed).toEqual([]);
  }
}

/** All time of the agency, by the keys that stand in the descriptions. */
export async function allTime(agency: Agency): Promise<Map<string, TimeEntryPartsFragment>> {
  const { nodes, pageInfo } = (await agency.people.ada.api.ok(TimeEntriesDocument, { first: 100 })).timeEntries;
  expect(pageInfo.hasNextPage).toBe(false);
  return new Map(nodes.map((entry) => [entry.description ?? '', entry]));
}
