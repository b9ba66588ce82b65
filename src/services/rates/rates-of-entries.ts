import type { UnitOfWork } from '../../db/unit-of-work';
import { trimDecimal } from '../../domain/decimal';
import type { RateKind } from '../../domain/rate-kind';
import { type RateCandidate, RateRule, RateType, winningRate } from '../../domain/rates';

/** Time that a rate is sought for. IDs are UUIDs; `ownRate` is given on the entry itself, in the client's currency. */
export interface EntryToRate {
  projectId: string;
  taskId: string | null;
  userId: string;
  /** The entry's date: `2025-01-15`. */
  date: string;
  kind: RateKind;
  ownRate: string | null;
}

/** The rate that won: a decimal string in major units of the currency. */
interface RateFound {
  rate: string;
  currency: string;
  rule: RateRule;
}

/** What time is billed at and what it costs; null where no rate is found. `currency` is the client's. */
interface RatesOfEntry {
  currency: string;
  billing: RateFound | null;
  cost: RateFound | null;
}

/** A candidate as it is stored; `since always` and the client's currency are null. */
type StoredRate = RateCandidate & { type: RateType };

interface Loaded {
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
 * All rates that can apply to each entry, in the entries' order, with the client's currency. One statement, which sees
 * the whole organization: what an employee earns by a rate that they may not see is found too.
 */
async function candidatesOf(
  work: UnitOfWork,
  entries: readonly Pick<EntryToRate, 'projectId' | 'taskId' | 'userId'>[],
): Promise<Loaded[]> {
  const columns = [
    entries.map(({ projectId }) => projectId),
    entries.map(({ taskId }) => taskId),
    entries.map(({ userId }) => userId),
  ];
  const found = await work.beyondLimit(() => work.sql.query<Loaded>(LOAD, [work.organizationId, ...columns]));
  if (found.length !== entries.length) throw new Error('a project of an entry does not exist');
  return found;
}

/**
 * What each entry is billed at and what it costs, by the cascade of `domain/rates`, in the entries' order. One statement
 * for any number of entries. Their projects must exist. A cost never comes from the entry's own rate.
 */
export async function ratesOfEntries(work: UnitOfWork, entries: readonly EntryToRate[]): Promise<RatesOfEntry[]> {
  const loaded = entries.length === 0 ? [] : await candidatesOf(work, entries);
  return entries.map((entry, at) => {
    const { currency, rates } = loaded[at] as Loaded;
    const time = { date: entry.date, kind: entry.kind, currency };
    const found = (type: RateType, own: readonly RateCandidate[] = []): RateFound | null => {
      const won = winningRate(time, [...own, ...rates.filter((rate) => rate.type === type)]);
      return won && { rate: trimDecimal(won.rate), currency, rule: won.rule };
    };
    return { currency, billing: found(RateType.BILLING, ownRateOf(entry)), cost: found(RateType.COST) };
  });
}

/** The rate that is given on the entry itself, as a candidate. */
function ownRateOf({ ownRate, kind }: Pick<EntryToRate, 'ownRate' | 'kind'>): RateCandidate[] {
  return ownRate === null ? [] : [{ rule: RateRule.ENTRY, kind, from: null, currency: null, rate: ownRate }];
}
