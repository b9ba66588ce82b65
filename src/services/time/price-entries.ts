import type { UnitOfWork } from '../../db/unit-of-work';
import { trimDecimal } from '../../domain/decimal';
import type { RateKind } from '../../domain/rate-kind';
import type { TimeEntryEntity } from '../../entities/time-entry';
import type { ColumnOfRows } from '../approval/move-rows';
import { type EntryToRate, ratesOfEntries } from '../rates/rates-of-entries';

interface StoredEntry {
  id: string;
  project_id: string;
  task_id: string | null;
  user_id: string;
  date: string;
  rate_kind: RateKind;
  own_rate: string | null;
  rate: string | null;
  currency: string | null;
  billable: boolean;
}

type FoundRates = Awaited<ReturnType<typeof ratesOfEntries>>[number];

/** Entries (UUIDs) with the rates that the rules give them now, by ID. Two statements for any number. */
async function ratesNow(
  work: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, { entry: StoredEntry; found: FoundRates }>> {
  const entries = await work.sql.query<StoredEntry>(
    `SELECT id, project_id, task_id, user_id, date::text, rate_kind, own_rate::text, rate::text, currency, billable
     FROM time_entries WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [work.organizationId, ids],
  );
  const rates = await ratesOfEntries(work, entries.map(toRate));
  return new Map(entries.map((entry, at) => [entry.id, { entry, found: rates[at] as FoundRates }]));
}

/** The columns of prices, with the type of each. */
const PRICES: readonly [name: string, type: string, of: (found: FoundRates) => string | null | undefined][] = [
  ['rate', 'numeric', ({ billing }) => billing?.rate],
  ['currency', 'text', ({ billing }) => billing?.currency],
  ['rate_rule', 'text', ({ billing }) => billing?.rule],
  ['cost_rate', 'numeric', ({ cost }) => cost?.rate],
  ['cost_currency', 'text', ({ cost }) => cost?.currency],
];

/**
 * Finds the rates of entries (UUIDs) that are about to be written: rate, currency and the rule that won, and what they
 * cost. Two statements for any number.
 */
export async function pricesToStore(work: UnitOfWork, ids: readonly string[]): Promise<ColumnOfRows[]> {
  const priced = await ratesNow(work, ids);
  const found = ids.map((id) => priced.get(id)?.found);
  return PRICES.map(([name, type, of]) => ({ name, type, values: found.map((each) => (each && of(each)) ?? null) }));
}

/** Finds the rates of entries (UUIDs) that are not approved, and stores those that differ. Three statements for any number. */
export async function priceEntries(work: UnitOfWork, ids: readonly string[]): Promise<void> {
  const columns = await pricesToStore(work, ids);
  const names = columns.map(({ name }) => name);
  await work.beyondLimit(() =>
    work.sql.query(
      `UPDATE time_entries t SET ${names.map((name) => `${name} = found.${name}`).join(', ')}
       FROM unnest($2::uuid[], ${columns.map(({ type }, at) => `$${at + 3}::${type}[]`).join(', ')}) AS found(id, ${names.join(', ')})
       WHERE t.organization_id = $1 AND t.id = found.id AND t.status <> 'APPROVED'
         AND (${names.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${names.map((name) => `found.${name}`).join(', ')})`,
      [work.organizationId, ids, ...columns.map(({ values }) => values)],
    ),
  );
}

/**
 * Those of the entries (UUIDs) that would be billed at another rate, or in another currency, if their rates were found
 * now. Two statements for any number.
 */
export async function outdatedPrices(work: UnitOfWork, ids: readonly string[]): Promise<string[]> {
  const priced = await ratesNow(work, ids);
  return ids.filter((id) => {
    const { entry, found } = priced.get(id) ?? {};
    if (!entry?.billable) return false;
    const { rate, currency } = found?.billing ?? { rate: null, currency: null };
    return (entry.rate && trimDecimal(entry.rate)) !== rate || entry.currency !== currency;
  });
}

/** The rate, currency and rule of an entry, and what it costs, as its columns. */
type Prices = Pick<TimeEntryEntity, 'rate' | 'currency' | 'rateRule' | 'costRate' | 'costCurrency'>;

/** Finds the rates of one entry that is about to be written, as columns of the same write. */
export async function pricesOf(work: UnitOfWork, entry: EntryToRate): Promise<Prices> {
  const [found] = await ratesOfEntries(work, [entry]);
  const { billing = null, cost = null } = found ?? {};
  return {
    rate: billing?.rate ?? null,
    currency: billing?.currency ?? null,
    rateRule: billing?.rule ?? null,
    costRate: cost?.rate ?? null,
    costCurrency: cost?.currency ?? null,
  };
}

const toRate = (entry: StoredEntry): EntryToRate => ({
  projectId: entry.project_id,
  taskId: entry.task_id,
  userId: entry.user_id,
  date: entry.date,
  kind: entry.rate_kind,
  ownRate: entry.own_rate,
});
