import { amountAtRate } from '../../db/money-sql';
import type { Query } from '../../db/transaction-sql';
import type { RateKind } from '../../domain/rate-kind';
import type { RateRule } from '../../domain/rates';
import type { RepriceExemption } from '../../domain/reprice-exemption';
import { passesLock } from '../time/time-rules';
import { type PriceList, priceListOf } from './price-list';
import { managesAllRates } from './rate-access';
import { conditionsOf, type Repricer } from './reprice-filter';

/** The number of entries that a preview shows. */
const SHOWN = 100;

/** The rates of an entry: decimal strings in major units of the currency. */
interface StoredRates {
  rate: string | null;
  currency: string | null;
  rule: RateRule | null;
  costRate: string | null;
  costCurrency: string | null;
}

/** An entry whose rates would change. `id` is a UUID, amounts are in minor units. */
export interface RepricedRow {
  id: string;
  date: string;
  minutes: number;
  before: StoredRates & { amount: string | null };
  after: StoredRates & { amount: string | null };
}

/** Sums in minor units of one currency. */
export interface SumsOfCurrency {
  currency: string;
  before: string;
  after: string;
}

/** What repricing would do. */
export interface Repricing {
  /** How many entries would change, and a digest of how. */
  count: number;
  digest: string;
  amounts: SumsOfCurrency[];
  costs: SumsOfCurrency[];
  /** The first 100, the earliest first. */
  entries: RepricedRow[];
  leftAlone: { reason: RepriceExemption; count: number }[];
}

/** The start of every statement about a repricing, and its values. */
export interface JudgedEntries {
  with: string;
  values: unknown[];
}

/** The columns of a price list, as `$a, $b …` in the order of their names below. */
const PRICES = [
  ['projectId', 'uuid'],
  ['taskId', 'uuid'],
  ['userId', 'uuid'],
  ['kind', 'text'],
  ['from', 'date'],
  ['until', 'date'],
  ['rate', 'numeric'],
  ['rule', 'text'],
  ['costRate', 'numeric'],
  ['currency', 'text'],
] as const satisfies readonly (readonly [keyof PriceList, string])[];
const NO_TASK = `'00000000-0000-0000-0000-000000000000'::uuid`;
const INVOICED = `e.invoice_line_id IS NOT NULL OR e.external_invoice IS NOT NULL`;

/**
 * Compares the rates that are stored on the entries of a filter with those that the rules would give now: the query
 * `judged`, of the entries for which they differ, with the reason where they are left alone. Billing rates are compared,
 * and costs too if the actor may see them. Throws VALIDATION_ERROR, NOT_FOUND.
 */
export async function judgeRepricing(repricer: Repricer): Promise<JudgedEntries> {
  const { sql, actor } = repricer;
  const values: unknown[] = [actor.organizationId];
  const where = await conditionsOf(repricer, values);
  const rated = await sql.query<{ projectId: string; taskId: string | null; userId: string; kind: RateKind }>(
    `SELECT DISTINCT e.project_id AS "projectId", e.task_id AS "taskId", e.user_id AS "userId", e.rate_kind AS kind
     FROM time_entries e WHERE ${where}`,
    values,
  );
  const prices = await priceListOf(sql, actor.organizationId, rated);
  const listed = PRICES.map(([name, type]) => `$${values.push(prices[name])}::${type}[]`).join(', ');
  const passes = `$${values.push(passesLock(actor))}::boolean`;
  const costs = `$${values.push(managesAllRates(actor))}::boolean`;
  return { with: judgedOf({ listed, where, passes, costs }), values };
}

interface JudgingSql {
  listed: string;
  where: string;
  passes: string;
  costs: string;
}

function judgedOf({ listed, where, passes, costs }: JudgingSql): string {
  return `
    WITH prices AS MATERIALIZED (
      SELECT p.* FROM unnest(${listed})
        AS p(project_id, task_id, user_id, kind, valid_from, valid_until, rate, rule, cost_rate, currency)),
    priced AS (
      SELECT e.id, e.date, e.duration_minutes, e.billable, e.own_rate IS NOT NULL AS has_own,
        e.rate, e.currency, e.rate_rule, e.cost_rate, e.cost_currency,
        CASE WHEN ${INVOICED} THEN 'INVOICED' WHEN e.status = 'APPROVED' THEN 'APPROVED'
          WHEN e.date < o.lock_time_before AND NOT ${passes} THEN 'PERIOD_CLOSED' END AS exemption,
        p.rate AS rule_rate, CASE WHEN p.rate IS NOT NULL THEN p.currency END::bpchar AS rule_currency, p.rule,
        CASE WHEN ${costs} THEN p.cost_rate ELSE e.cost_rate END AS new_cost_rate,
        CASE WHEN NOT ${costs} THEN e.cost_currency WHEN p.cost_rate IS NOT NULL THEN p.currency::bpchar END AS new_cost_currency
      FROM time_entries e
      JOIN organizations o ON o.id = e.organization_id
      JOIN prices p ON p.project_id = e.project_id AND p.user_id = e.user_id AND p.kind = e.rate_kind
        AND coalesce(p.task_id, ${NO_TASK}) = coalesce(e.task_id, ${NO_TASK})
        AND e.date >= coalesce(p.valid_from, '-infinity') AND e.date < coalesce(p.valid_until, 'infinity')
      WHERE ${where}),
    compared AS (
      SELECT priced.*,
        (rate, currency, rate_rule) IS DISTINCT FROM (rule_rate, rule_currency, rule) AS other_rate,
        (cost_rate, cost_currency) IS DISTINCT FROM (new_cost_rate, new_cost_currency) AS other_cost
      FROM priced),
    judged AS (
      SELECT id, date, duration_minutes, billable, rate, currency, rate_rule, cost_rate, cost_currency,
        coalesce(exemption, CASE WHEN has_own AND NOT other_cost THEN 'OWN_RATE' END) AS exemption,
        CASE WHEN has_own THEN rate ELSE rule_rate END AS new_rate,
        CASE WHEN has_own THEN currency ELSE rule_currency END AS new_currency,
        CASE WHEN has_own THEN rate_rule ELSE rule END AS new_rule,
        new_cost_rate, new_cost_currency
      FROM compared WHERE other_rate OR other_cost)`;
}

/** Minutes at one of the rates. What changes is on no invoice, so its amount is not the share of a line. */
const amountAt = (rate: string, currency: string): string =>
  `(SELECT ${amountAtRate('x')} FROM (SELECT j.duration_minutes, j.${rate} AS rate, j.${currency} AS currency) AS x)`;
const AMOUNTS = `
  changed AS (
    SELECT j.*, CASE WHEN j.billable THEN ${amountAt('rate', 'currency')} END AS amount,
      CASE WHEN j.billable THEN ${amountAt('new_rate', 'new_currency')} END AS new_amount,
      ${amountAt('cost_rate', 'cost_currency')} AS cost, ${amountAt('new_cost_rate', 'new_cost_currency')} AS new_cost
    FROM judged j WHERE j.exemption IS NULL)`;

function sumsOf(amount: string, currency: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('currency', s.currency, 'before', s.before::text, 'after', s.after::text)
      ORDER BY s.currency), '[]')
    FROM (SELECT x.currency, coalesce(sum(x.before), 0) AS before, coalesce(sum(x.after), 0) AS after FROM changed c
      CROSS JOIN LATERAL (VALUES (c.${currency}, c.${amount}, NULL::bigint), (c.new_${currency}, NULL, c.new_${amount}))
        AS x(currency, before, after)
      WHERE x.currency IS NOT NULL GROUP BY x.currency) AS s)`;
}

/** Covers each changed entry with its rates before and after, so that equal digests mean equal changes. */
const DIGEST = `coalesce(sum(hashtextextended(concat_ws('|', id, duration_minutes, billable, coalesce(rate::text, '-'),
  coalesce(currency, '-'), coalesce(rate_rule, '-'), coalesce(new_rate::numeric(19,4)::text, '-'), coalesce(new_currency, '-'),
  coalesce(new_rule, '-'), coalesce(cost_rate::text, '-'), coalesce(cost_currency, '-'),
  coalesce(new_cost_rate::numeric(19,4)::text, '-'), coalesce(new_cost_currency, '-')), 0)::numeric), 0)::text`;

const sideOf = (
  side: '' | 'new_',
): string => `jsonb_build_object('rate', f.${side}rate::text, 'currency', f.${side}currency,
  'rule', f.${side === '' ? 'rate_rule' : 'new_rule'}, 'costRate', f.${side}cost_rate::text,
  'costCurrency', f.${side}cost_currency, 'amount', f.${side}amount::text)`;
const FIRST = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'date', f.date, 'minutes', f.duration_minutes,
    'before', ${sideOf('')}, 'after', ${sideOf('new_')}) ORDER BY f.date, f.id), '[]')
  FROM (SELECT * FROM changed ORDER BY date, id LIMIT ${SHOWN}) AS f)`;

/** What repricing would do to all judged entries together. One statement. */
export async function repricingOf(sql: Query, judged: JudgedEntries): Promise<Repricing> {
  const [found] = await sql.query<Repricing>(
    `${judged.with}, ${AMOUNTS}
     SELECT (SELECT count(*)::int FROM changed) AS count, (SELECT ${DIGEST} FROM changed) AS digest,
       ${sumsOf('amount', 'currency')} AS amounts, ${sumsOf('cost', 'cost_currency')} AS costs, ${FIRST} AS entries,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', l.exemption, 'count', l.count) ORDER BY l.exemption), '[]')
        FROM (SELECT exemption, count(*) FROM judged WHERE exemption IS NOT NULL GROUP BY exemption) AS l) AS "leftAlone"`,
    judged.values,
  );
  if (!found) throw new Error('a repricing was not judged');
  return found;
}

/** The rates that a changed entry gets. */
export type NewRates = StoredRates & { id: string };

/** All entries that would change, by ID, with their new rates. One statement. */
export function changesOf(sql: Query, judged: JudgedEntries): Promise<NewRates[]> {
  return sql.query<NewRates>(
    `${judged.with}
     SELECT id, new_rate::text AS rate, new_currency AS currency, new_rule AS rule, new_cost_rate::text AS "costRate",
       new_cost_currency AS "costCurrency"
     FROM judged WHERE exemption IS NULL ORDER BY id`,
    judged.values,
  );
}

/** Locks the entries that would change, by ID, up to a number of them. Returns how many were locked. */
export async function lockChanging(sql: Query, judged: JudgedEntries, most: number): Promise<number> {
  const locked = await sql.query(
    `${judged.with}
     SELECT t.id FROM time_entries t
     WHERE t.organization_id = $1 AND t.id IN (SELECT id FROM judged WHERE exemption IS NULL ORDER BY id LIMIT $${judged.values.length + 1})
     ORDER BY t.id FOR UPDATE OF t`,
    [...judged.values, most],
  );
  return locked.length;
}
