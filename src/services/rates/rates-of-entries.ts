import type { UnitOfWork } from '../../db/unit-of-work';
import { trimDecimal } from '../../domain/decimal';
import type { RateKind } from '../../domain/rate-kind';
import { type RateCandidate, RateRule, RateType, winningRate } from '../../domain/rates';
import { type LoadedRates, loadRates } from './load-rates';

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

/**
 * What each entry is billed at and what it costs, by the cascade of `domain/rates`, in the entries' order. One statement
 * for any number of entries. Their projects must exist. A cost never comes from the entry's own rate.
 */
export async function ratesOfEntries(work: UnitOfWork, entries: readonly EntryToRate[]): Promise<RatesOfEntry[]> {
  // Imports and reports ask for thousands of entries, of few people on few tasks.
  const subjects = new Map(entries.map((entry) => [subjectOf(entry), entry]));
  const load = () => loadRates(work.sql, work.organizationId, [...subjects.values()]);
  const loaded = entries.length === 0 ? [] : await work.beyondLimit(load);
  const bySubject = new Map([...subjects.keys()].map((subject, at) => [subject, loaded[at] as LoadedRates]));
  return entries.map((entry) => {
    const { currency, rates } = bySubject.get(subjectOf(entry)) as LoadedRates;
    const time = { date: entry.date, kind: entry.kind, currency };
    const found = (type: RateType, own: readonly RateCandidate[] = []): RateFound | null => {
      const won = winningRate(time, [...own, ...rates.filter((rate) => rate.type === type)]);
      return won && { rate: trimDecimal(won.rate), currency, rule: won.rule };
    };
    return { currency, billing: found(RateType.BILLING, ownRateOf(entry)), cost: found(RateType.COST) };
  });
}

/** What the rates that can apply to an entry depend on. */
const subjectOf = ({ projectId, taskId, userId }: EntryToRate): string => `${projectId}/${taskId}/${userId}`;

/** The rate that is given on the entry itself, as a candidate. */
export function ownRateOf({ ownRate, kind }: Pick<EntryToRate, 'ownRate' | 'kind'>): RateCandidate[] {
  return ownRate === null ? [] : [{ rule: RateRule.ENTRY, kind, from: null, currency: null, rate: ownRate }];
}
