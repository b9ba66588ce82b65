import type { UnitOfWork } from '../../db/unit-of-work';
import type { RateKind } from '../../domain/rate-kind';
import type { TimeEntryEntity } from '../../entities/time-entry';
import { type EntryToRate, ratesOfEntries } from '../rates/rates-of-entries';

interface Unpriced {
  id: string;
  project_id: string;
  task_id: string | null;
  user_id: string;
  date: string;
  rate_kind: RateKind;
  own_rate: string | null;
}

/**
 * Finds the rates of entries (UUIDs) that are not approved, and stores rate, currency and the rule that won on them, and
 * what they cost. Three statements for any number.
 */
export async function priceEntries(work: UnitOfWork, ids: readonly string[]): Promise<void> {
  const entries = await work.sql.query<Unpriced>(
    `SELECT id, project_id, task_id, user_id, date::text, rate_kind, own_rate::text FROM time_entries
     WHERE organization_id = $1 AND id = ANY ($2::uuid[]) AND status <> 'APPROVED'`,
    [work.organizationId, ids],
  );
  const found = await ratesOfEntries(work, entries.map(toRate));
  await work.beyondLimit(() =>
    work.sql.query(
      `UPDATE time_entries t SET rate = found.rate, currency = found.currency, rate_rule = found.rule,
         cost_rate = found.cost_rate, cost_currency = found.cost_currency
       FROM unnest($2::uuid[], $3::numeric[], $4::text[], $5::text[], $6::numeric[], $7::text[])
         AS found(id, rate, currency, rule, cost_rate, cost_currency)
       WHERE t.organization_id = $1 AND t.id = found.id
         AND (t.rate, t.currency, t.rate_rule, t.cost_rate, t.cost_currency) IS DISTINCT FROM
           (found.rate, found.currency::bpchar, found.rule, found.cost_rate, found.cost_currency::bpchar)`,
      [
        work.organizationId,
        entries.map(({ id }) => id),
        found.map(({ billing }) => billing?.rate ?? null),
        found.map(({ billing }) => billing?.currency ?? null),
        found.map(({ billing }) => billing?.rule ?? null),
        found.map(({ cost }) => cost?.rate ?? null),
        found.map(({ cost }) => cost?.currency ?? null),
      ],
    ),
  );
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

const toRate = (entry: Unpriced): EntryToRate => ({
  projectId: entry.project_id,
  taskId: entry.task_id,
  userId: entry.user_id,
  date: entry.date,
  kind: entry.rate_kind,
  ownRate: entry.own_rate,
});
