import type { UnitOfWork } from '../../db/unit-of-work';
import { comparableName } from '../../domain/text';
import { foldEmail } from '../identity/check-password';
import type { ImportOptions, MadeByImport, TimeToImport } from './time-to-import';

/**
 * What rows can name, as it is stored or about to be created. IDs are UUIDs. A key is the name as it is compared: "Sprint 7" and
 * "Sprint 007" are two projects. Only tasks, of which a project has one by each sort key, are compared by that.
 */
export interface KnownClient {
  id: string;
  key: string;
  name: string;
  currency: string;
}
export interface KnownProject {
  id: string;
  key: string;
  name: string;
  clientId: string;
  currency: string;
  billable: boolean;
}
export interface KnownTask {
  id: string;
  key: string;
  name: string;
  projectId: string;
  billable: boolean | null;
}
export interface KnownPerson {
  id: string;
  name: string;
  /** `id:…`, `email:…` and `name:…`. */
  keys: string[];
  timeZone: string;
}

/** Everything that a batch of rows names. */
export interface NamedThings {
  /** The sort key of each name of the rows. */
  sortKeyOf: (name: string) => string;
  /** The organization's currency, for clients without one. */
  currency: string;
  clients: KnownClient[];
  projects: KnownProject[];
  tasks: KnownTask[];
  /** The number of each project's tasks. */
  tasksOf: Map<string, number>;
  people: KnownPerson[];
}

/**
 * Finds what the rows name, in four statements for any number. Projects, clients and members are protected from
 * deletion until the transaction ends. `carried` is what an earlier batch of a preview would have created.
 */
export async function namedThings(
  work: UnitOfWork,
  rows: readonly TimeToImport[],
  { options, carried }: { options: ImportOptions; carried: MadeByImport },
): Promise<NamedThings> {
  const made = [carried.clients, carried.projects, carried.tasks, carried.people].flat().map(({ name }) => name);
  const { sortKeyOf, currency } = await foldNames(work, rows, made);
  const clients = await clientsNamed(work, rows, { options, sortKeyOf, currency });
  const projects = await projectsNamed(work, rows, { options, sortKeyOf });
  const clientById = new Map(clients.map((client) => [client.id, client]));
  for (const client of carried.clients) {
    const { id, name } = client;
    const known = { id, name, key: comparableName(name), currency: client.currency ?? currency };
    clients.push(known);
    clientById.set(client.id, known);
  }
  for (const { id, name, clientId } of carried.projects)
    projects.push({
      ...{ id, name, clientId, key: comparableName(name), billable: true },
      currency: clientById.get(clientId)?.currency ?? currency,
    });
  const { tasks, tasksOf } = await tasksNamed(work, rows, { projects, sortKeyOf });
  for (const { id, name, projectId } of carried.tasks) {
    tasks.push({ id, name, projectId, key: sortKeyOf(name), billable: null });
    tasksOf.set(projectId, (tasksOf.get(projectId) ?? 0) + 1);
  }
  const people = await members(work);
  for (const { id, name, keys, timeZone } of carried.people)
    people.push({ id, name, timeZone, keys: [...new Set([`id:${id}`, ...keys, `name:${comparableName(name)}`])] });
  return { sortKeyOf, currency, clients, projects, tasks, tasksOf, people };
}

type Folding = Pick<NamedThings, 'sortKeyOf'>;

async function foldNames(
  work: UnitOfWork,
  rows: readonly TimeToImport[],
  more: readonly string[],
): Promise<Folding & { currency: string }> {
  const names = new Set(more);
  for (const { client, project, task, person } of rows)
    for (const name of [client, project, task, person]) if (name !== null) names.add(name);
  const folded = await work.sql.query<{ name: string | null; key: string | null; currency: string }>(
    `SELECT given.name, sort_key_v1(given.name) AS key, o.currency FROM organizations o
     LEFT JOIN unnest($2::text[]) AS given(name) ON true WHERE o.id = $1`,
    [work.organizationId, [...names]],
  );
  const keys = new Map(folded.map(({ name, key }) => [name, key ?? '']));
  return { sortKeyOf: (name) => keys.get(name) ?? '', currency: folded[0]?.currency ?? '' };
}

/** The distinct values that rows have. */
function distinct(rows: readonly TimeToImport[], value: (row: TimeToImport) => string | null): string[] {
  return [...new Set(rows.map(value).filter((each) => each !== null))];
}

/** Names that are the same have the same sort key, which is indexed. */
async function clientsNamed(
  work: UnitOfWork,
  rows: readonly TimeToImport[],
  { options, sortKeyOf, currency }: Folding & { options: ImportOptions; currency: string },
): Promise<KnownClient[]> {
  const found = await work.sql.query<Omit<KnownClient, 'key'>>(
    `SELECT id, name, coalesce(currency, $4) AS currency FROM clients
     WHERE organization_id = $1 AND is_active AND (name_key = ANY ($2::text[]) OR id = $3) ORDER BY id FOR KEY SHARE`,
    [work.organizationId, distinct(rows, ({ client }) => client && sortKeyOf(client)), options.clientId, currency],
  );
  return found.map((client) => ({ ...client, key: comparableName(client.name) }));
}

async function projectsNamed(
  work: UnitOfWork,
  rows: readonly TimeToImport[],
  { options, sortKeyOf }: Folding & { options: ImportOptions },
): Promise<KnownProject[]> {
  const ids = distinct(rows, ({ projectId }) => projectId);
  const found = await work.sql.query<Omit<KnownProject, 'key'>>(
    `SELECT p.id, p.name, p.client_id AS "clientId", coalesce(c.currency, o.currency) AS currency,
       p.default_billable AS billable
     FROM projects p JOIN clients c ON c.organization_id = $1 AND c.id = p.client_id JOIN organizations o ON o.id = $1
     WHERE p.organization_id = $1 AND p.archived_at IS NULL AND (p.name_key = ANY ($2::text[]) OR p.id = ANY ($3::uuid[]))
     ORDER BY p.id FOR KEY SHARE OF p`,
    [
      work.organizationId,
      distinct(rows, ({ project }) => project && sortKeyOf(project)),
      options.projectId === null ? ids : [...ids, options.projectId],
    ],
  );
  return found.map((project) => ({ ...project, key: comparableName(project.name) }));
}

async function tasksNamed(
  work: UnitOfWork,
  rows: readonly TimeToImport[],
  { projects, sortKeyOf }: Folding & { projects: readonly KnownProject[] },
): Promise<Pick<NamedThings, 'tasks' | 'tasksOf'>> {
  const keys = distinct(rows, ({ task }) => task && sortKeyOf(task));
  if (keys.length === 0) return { tasks: [], tasksOf: new Map() };
  const found = await work.sql.query<KnownTask & { of: number }>(
    `SELECT id, name, key, "projectId", billable, "of" FROM (
       SELECT id, name, name_key AS key, project_id AS "projectId", billable,
         (count(*) OVER (PARTITION BY project_id))::int AS "of", row_number() OVER (PARTITION BY project_id) AS at
       FROM tasks WHERE organization_id = $1 AND project_id = ANY ($2::uuid[]) AND archived_at IS NULL) AS all_tasks
     WHERE key = ANY ($3::text[]) OR at = 1`,
    [work.organizationId, projects.map(({ id }) => id), keys],
  );
  return { tasks: found, tasksOf: new Map(found.map(({ projectId, of }) => [projectId, of])) };
}

/** The members, by what files can call them. Their email addresses and names are as they are compared. */
async function members(work: UnitOfWork): Promise<KnownPerson[]> {
  const found = await work.sql.query<KnownPerson & { email: string }>(
    `SELECT m.user_id AS id, u.name, u.email, m.import_keys AS keys, u.time_zone AS "timeZone"
     FROM members m JOIN users u ON u.id = m.user_id WHERE m.organization_id = $1 ORDER BY m.id FOR KEY SHARE OF m`,
    [work.organizationId],
  );
  return found.map(({ id, name, email, keys, timeZone }) => ({
    ...{ id, name, timeZone },
    keys: [...new Set([`id:${id}`, `email:${foldEmail(email)}`, `name:${comparableName(name)}`, ...keys])],
  }));
}
