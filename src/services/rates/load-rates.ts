import type { Query } from '../../db/transaction-sql';
import { type RateCandidate, RateRule, type RateType } from '../../domain/rates';

/** Whose time a rate is sought for. IDs are UUIDs. */
export interface SubjectToRate {
  projectId: string;
  taskId: string | null;
  userId: string;
}

/** A candidate as it is stored; `since always` and the client's currency are null. */
export type StoredRate = RateCandidate & { type: RateType };

/** The rates that can apply to time, whatever its date, and the client's currency. */
export interface LoadedRates {
  currency: string;
  rates: StoredRate[];
}

const dated = (columns: string) =>
  `SELECT r.scope, r.type, r.kind, r.valid_from, r.currency, r.rate FROM rates r
   WHERE r.organization_id = $1 AND ${columns}`;
const undated = (rule: RateRule, { rate, currency = 'NULL', from = '' }: Record<string, string>) =>
  `SELECT '${rule}', 'BILLING', 'NORMAL', NULL::date, ${currency}, ${rate} ${from}`;

/** The rates that can apply to the entry `e` of the project `p` and its client `c`, whatever its date. */
const CANDIDATES = [
  dated(`r.project_id = e.project_id AND (r.task_id IS NULL OR r.task_id = e.task_id)
    AND (r.user_id IS NULL OR r.user_id = e.user_id)`),
  dated(`r.scope = 'CLIENT' AND r.client_id = p.client_id`),
  dated(`r.scope = 'MEMBER' AND r.user_id = e.user_id`),
  dated(`r.scope = 'ORGANIZATION'`),
  undated(RateRule.PROJECT_MEMBER, {
    rate: 'm.rate',
    from: `FROM project_members m WHERE m.organization_id = $1 AND m.project_id = e.project_id AND m.user_id = e.user_id`,
  }),
  undated(RateRule.PROJECT, { rate: 'p.default_rate' }),
  undated(RateRule.CLIENT, { rate: 'c.default_hourly_rate' }),
  undated(RateRule.MEMBER, {
    rate: 'm.hourly_rate',
    currency: 'o.currency',
    from: 'FROM members m WHERE m.organization_id = $1 AND m.user_id = e.user_id',
  }),
].join(' UNION ALL ');

const LOAD = `
  SELECT coalesce(c.currency, o.currency) AS currency, coalesce(found.rates, '[]') AS rates
  FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) WITH ORDINALITY AS e(project_id, task_id, user_id, at)
  JOIN organizations o ON o.id = $1
  JOIN projects p ON p.organization_id = $1 AND p.id = e.project_id
  JOIN clients c ON c.organization_id = $1 AND c.id = p.client_id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('rule', r.scope, 'type', r.type, 'kind', r.kind, 'from', r.valid_from,
      'currency', r.currency, 'rate', r.rate::text)) AS rates
    FROM (${CANDIDATES}) AS r(scope, type, kind, valid_from, currency, rate) WHERE r.rate IS NOT NULL) found ON true
  ORDER BY e.at`;

/**
 * All rates that can apply to each subject, in the subjects' order, with the client's currency. One statement. It must
 * see the whole organization, because what an employee earns by a rate that they may not see is found too: run it
 * beyond the limits of the actor. Throws if a project does not exist.
 */
export async function loadRates(
  sql: Query,
  organizationId: string,
  subjects: readonly SubjectToRate[],
): Promise<LoadedRates[]> {
  const columns = [
    subjects.map(({ projectId }) => projectId),
    subjects.map(({ taskId }) => taskId),
    subjects.map(({ userId }) => userId),
  ];
  const found = await sql.query<LoadedRates>(LOAD, [organizationId, ...columns]);
  if (found.length !== subjects.length) throw new Error('a project of an entry does not exist');
  return found;
}
