import type { Query } from '../../db/transaction-sql';
import type { UserActor } from '../../domain/actor';
import { notFound } from '../../domain/errors';
import { type IdKind, nameOfKind, parseId } from '../../domain/ids';
import type { RepriceFilter } from '../../schema/inputs/reprice-inputs';

/** What is to be repriced, and by whom. The actor sees everyone's time. */
export interface Repricer {
  sql: Query;
  actor: UserActor;
  filter: RepriceFilter;
}

const IDS = [
  ['projectId', 'project', 'project_id'],
  ['clientId', 'client', 'client_id'],
  ['taskId', 'task', 'task_id'],
  ['userId', 'user', 'user_id'],
] as const;
const KNOWN: Readonly<Record<(typeof IDS)[number][1], string>> = {
  project: `SELECT FROM projects WHERE organization_id = $1 AND id = $2`,
  client: `SELECT FROM clients WHERE organization_id = $1 AND id = $2`,
  task: `SELECT FROM tasks WHERE organization_id = $1 AND id = $2`,
  // Also users who have left.
  user: `SELECT FROM members WHERE organization_id = $1 AND user_id = $2
    UNION ALL (SELECT FROM time_entries WHERE organization_id = $1 AND user_id = $2 LIMIT 1)`,
};

/** The conditions of a filter over `e`, added to the values. Throws VALIDATION_ERROR, and NOT_FOUND at `input.filter.…`. */
export async function conditionsOf({ sql, actor, filter }: Repricer, values: unknown[]): Promise<string> {
  const { organizationId } = actor;
  const conditions = [`e.organization_id = $1`, `e.duration_minutes IS NOT NULL`];
  const add = (condition: (value: string) => string, value: unknown) =>
    conditions.push(condition(`$${values.push(value)}`));
  for (const [name, kind, column] of IDS) {
    const publicId = filter[name];
    if (!publicId) continue;
    const field = `input.filter.${name}`;
    const id = parseId(kind, publicId, field);
    const known = await sql.query(KNOWN[kind], [organizationId, id]);
    if (known.length === 0) throw missing(field, kind);
    add((value) => `e.${column} = ${value}::uuid`, id);
  }
  if (filter.ids) {
    const ids = filter.ids.map((id, at) => parseId('timeEntry', id, `input.filter.ids.${at}`));
    const found = await sql.query<{ id: string }>(
      `SELECT id FROM time_entries WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
      [organizationId, ids],
    );
    const known = new Set(found.map(({ id }) => id));
    const unknown = ids.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw missing(`input.filter.ids.${unknown}`, 'timeEntry');
    add((value) => `e.id = ANY (${value}::uuid[])`, ids);
  }
  if (filter.dateFrom) add((value) => `e.date >= ${value}::date`, filter.dateFrom);
  if (filter.dateTo) add((value) => `e.date <= ${value}::date`, filter.dateTo);
  return conditions.join(' AND ');
}

const missing = (field: string, kind: IdKind) => notFound(field, nameOfKind(kind));
