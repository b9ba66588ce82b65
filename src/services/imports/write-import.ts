import { NOBODYS_HASH } from '../../auth/passwords';
import { insertEventOfEach } from '../../db/event-sql';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { RateKind } from '../../domain/rate-kind';
import { ratesOfEntries } from '../rates/rates-of-entries';
import type { ImportPlan } from './plan-import';
import type { ImportOptions, MadeByImport, PlannedEntry } from './time-to-import';

/** Writes what was planned, with an event for each thing. Some ten statements for any number of rows. */
export async function writeImport(
  work: UnitOfWork,
  plan: ImportPlan,
  { source }: Pick<ImportOptions, 'source'>,
): Promise<void> {
  await writePeople(work, plan.made.people);
  await writePlaces(work, plan.made);
  await writeEntries(work, plan, source);
}

/**
 * Placeholders are users who are suspended for good: nobody knows a password, and their address receives no mail. They
 * are employees without features.
 */
async function writePeople(work: UnitOfWork, people: MadeByImport['people']): Promise<void> {
  if (people.length === 0) return;
  const ids = people.map(({ id }) => id);
  const names = people.map(({ name }) => name);
  await work.sql.query(
    `INSERT INTO users (id, name, email, password_hash, status, is_placeholder, time_zone, locale, password_changed_at,
       created_at, updated_at)
     SELECT p.id, p.name, p.id || '@placeholder.invalid', $6, 'SUSPENDED', true, p.time_zone, o.locale, $5, $5, $5
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS p(id, name, time_zone) JOIN organizations o ON o.id = $1`,
    [work.organizationId, ids, names, people.map(({ timeZone }) => timeZone), work.now, NOBODYS_HASH],
  );
  const members = people.map(() => newId());
  await work.sql.query(
    `INSERT INTO members (organization_id, id, user_id, role, is_placeholder, import_keys, created_at)
     SELECT $1, id, user_id, 'EMPLOYEE', true, ARRAY[key], $5
     FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS p(id, user_id, key)`,
    [work.organizationId, members, ids, people.map(({ keys }) => keys[0] ?? ''), work.now],
  );
  people.forEach(({ id }, at) => work.emit('member.created', { memberId: members[at] ?? '', userId: id }));
}

/** Clients, projects and tasks, as if a member had created them. */
async function writePlaces(work: UnitOfWork, { clients, projects, tasks }: MadeByImport): Promise<void> {
  const { organizationId, userId, now } = work;
  if (clients.length > 0)
    await work.sql.query(
      `INSERT INTO clients (organization_id, id, name, currency, created_by, created_at, updated_at)
       SELECT $1, id, name, currency, $5, $6, $6 FROM unnest($2::uuid[], $3::text[], $4::text[]) AS c(id, name, currency)`,
      [organizationId, idsOf(clients), namesOf(clients), clients.map(({ currency }) => currency), userId, now],
    );
  if (projects.length > 0)
    await work.sql.query(
      `INSERT INTO projects (organization_id, id, name, client_id, created_by, created_at, updated_at)
       SELECT $1, id, name, client_id, $5, $6, $6 FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS p(id, name, client_id)`,
      [organizationId, idsOf(projects), namesOf(projects), projects.map(({ clientId }) => clientId), userId, now],
    );
  if (tasks.length > 0)
    await work.sql.query(
      `INSERT INTO tasks (organization_id, id, name, project_id, created_by, created_at, updated_at)
       SELECT $1, id, name, project_id, $5, $6, $6 FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS t(id, name, project_id)`,
      [organizationId, idsOf(tasks), namesOf(tasks), tasks.map(({ projectId }) => projectId), userId, now],
    );
  for (const { id } of clients) work.emit('client.created', { clientId: id });
  for (const { id, clientId } of projects) work.emit('project.created', { projectId: id, clientId, projectIds: [id] });
  for (const { id, projectId } of tasks) work.emit('task.created', { taskId: id, projectId, projectIds: [projectId] });
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
const namesOf = (things: readonly { name: string }[]): string[] => things.map(({ name }) => name);

/** Separates the tags of a row in one text: tags have no control characters. */
const BETWEEN_TAGS = '\u001f';

async function writeEntries(work: UnitOfWork, { create, noOverlap }: ImportPlan, source: string): Promise<void> {
  if (create.length === 0) return;
  const rates = await ratesOfEntries(
    work,
    create.map(({ row, ...entry }) => ({ ...entry, kind: RateKind.NORMAL, ownRate: row.rate })),
  );
  const of = <Value>(value: (entry: PlannedEntry) => Value): Value[] => create.map(value);
  await work.sql.query(
    `WITH written AS (
       INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, task_id, description, date, started_at,
         ended_at, duration_minutes, billable, own_rate, rate, currency, rate_rule, cost_rate, cost_currency, status,
         approved_at, tags, external_invoice, source, external_id, no_overlap, created_by, created_at, updated_at)
       SELECT $1, id, user_id, project_id, client_id, task_id, description, date, started_at, ended_at, minutes, billable,
         own_rate, rate, currency, rate_rule, cost_rate, cost_currency, CASE WHEN is_approved THEN 'APPROVED' ELSE 'DRAFT' END,
         CASE WHEN is_approved THEN $3::timestamptz END, string_to_array(tags, $6), external_invoice, $4::text, external_id,
         $5::boolean, $2::uuid, $3::timestamptz, $3::timestamptz
       FROM unnest($7::uuid[], $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[], $12::text[], $13::date[], $14::timestamptz[],
         $15::timestamptz[], $16::int[], $17::boolean[], $18::numeric[], $19::numeric[], $20::text[], $21::text[],
         $22::numeric[], $23::text[], $24::boolean[], $25::text[], $26::text[], $27::text[])
         AS e(id, user_id, project_id, client_id, task_id, description, date, started_at, ended_at, minutes, billable, own_rate,
           rate, currency, rate_rule, cost_rate, cost_currency, is_approved, tags, external_invoice, external_id)
       RETURNING organization_id, id, ARRAY[project_id] AS project_ids)
     ${insertEventOfEach('written', { type: `'timeEntry.created'`, actor: '$2::uuid', at: '$3::timestamptz' })}`,
    [
      ...[work.organizationId, work.userId, work.now, source, noOverlap, BETWEEN_TAGS],
      ...[of(({ id }) => id), of(({ userId }) => userId), of(({ projectId }) => projectId)],
      ...[of(({ clientId }) => clientId), of(({ taskId }) => taskId), of(({ row }) => row.description)],
      ...[of(({ date }) => date), of(({ row }) => row.startedAt), of(({ row }) => row.endedAt)],
      ...[of(({ minutes }) => minutes), of(({ billable }) => billable), of(({ row }) => row.rate)],
      ...[rates.map(({ billing }) => billing?.rate), rates.map(({ billing }) => billing?.currency)],
      ...[rates.map(({ billing }) => billing?.rule), rates.map(({ cost }) => cost?.rate)],
      rates.map(({ cost }) => cost?.currency),
      ...[of(({ row }) => row.isApproved), of(({ row }) => row.tags.join(BETWEEN_TAGS))],
      ...[of(({ row }) => row.externalInvoice), of(({ row }) => row.externalId)],
    ],
  );
  work.noteEvents();
}
