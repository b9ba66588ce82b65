import type { Query } from '../../db/transaction-sql';
import type { RateKind } from '../../domain/rate-kind';
import { type RateCandidate, type RateInForce, ratesInForce, RateType } from '../../domain/rates';
import { loadRates, type LoadedRates, type SubjectToRate } from './load-rates';

/** Whose time is rated, and by which kind. */
interface Rated extends SubjectToRate {
  kind: RateKind;
}

/**
 * The rates of time by project, task, member, kind and day, as columns of the same length. Each row holds from a day on
 * until the day before another; null is no bound. Rates are those that the rules give, without an entry's own.
 */
export interface PriceList {
  projectId: string[];
  taskId: (string | null)[];
  userId: string[];
  kind: RateKind[];
  from: (string | null)[];
  until: (string | null)[];
  rate: (string | null)[];
  rule: (string | null)[];
  costRate: (string | null)[];
  /** The client's. */
  currency: string[];
}

/** Makes the price list of those whose time is rated, in one statement. The actor must see all rates. */
export async function priceListOf(sql: Query, organizationId: string, rated: readonly Rated[]): Promise<PriceList> {
  const loaded = rated.length === 0 ? [] : await loadRates(sql, organizationId, rated);
  const rows = rated.flatMap((one, at) => rowsOf(one, loaded[at] as LoadedRates));
  return {
    projectId: rows.map(({ projectId }) => projectId),
    taskId: rows.map(({ taskId }) => taskId),
    userId: rows.map(({ userId }) => userId),
    kind: rows.map(({ kind }) => kind),
    from: rows.map(({ from }) => from),
    until: rows.map(({ until }) => until),
    rate: rows.map(({ billing }) => billing?.rate ?? null),
    rule: rows.map(({ billing }) => billing?.rule ?? null),
    costRate: rows.map(({ cost }) => cost?.rate ?? null),
    currency: rows.map(({ currency }) => currency),
  };
}

interface Price extends Rated {
  from: string | null;
  until: string | null;
  billing: RateCandidate | null;
  cost: RateCandidate | null;
  currency: string;
}

/** A row for each span of days in which neither the billing rate nor the cost changes. */
function rowsOf(rated: Rated, { currency, rates }: LoadedRates): Price[] {
  const inForce = (type: RateType) =>
    ratesInForce(
      { kind: rated.kind, currency },
      rates.filter((rate) => rate.type === type),
    );
  const [billing, cost] = [inForce(RateType.BILLING), inForce(RateType.COST)];
  const days = [...new Set([...billing, ...cost].map(({ from }) => from ?? ''))].sort();
  return days.map((day, at) => ({
    ...rated,
    from: day === '' ? null : day,
    until: days[at + 1] ?? null,
    billing: onDay(billing, day),
    cost: onDay(cost, day),
    currency,
  }));
}

const onDay = (inForce: readonly RateInForce[], day: string): RateCandidate | null =>
  inForce.findLast(({ from }) => (from ?? '') <= day)?.won ?? null;
