import type { UnitOfWork } from '../../db/unit-of-work';
import { NumberSeries } from '../../domain/number-series';

/** How the organization numbers its invoices, and the day that the number names. */
export interface Numbering {
  pattern: string;
  issueDate: string;
}

/** A counter as it stands after sequences were taken from it. */
export interface Counter {
  period: string;
  last_value: number;
}

/**
 * Takes sequences from the counters of the organization `$1`, whose rows stay locked until the transaction ends, and gives
 * where each stands. `periods` and `counts` are parameters as `wantedOf` gives them; `condition` says whether to take any.
 */
export function takeSequences(periods: string, counts: string, condition = 'true'): string {
  return `INSERT INTO number_counters (organization_id, period, last_value)
    SELECT $1::uuid, wanted.period, wanted.count FROM unnest(${periods}::text[], ${counts}::int[]) AS wanted(period, count)
    WHERE ${condition} ORDER BY wanted.period
    ON CONFLICT (organization_id, period) DO UPDATE SET last_value = number_counters.last_value + excluded.last_value
    RETURNING period, last_value`;
}

/** What a series wants, as the two parameters of `takeSequences`. */
export function wantedOf(series: NumberSeries | null): [periods: string[], counts: number[]] {
  const wanted = series?.wanted() ?? new Map<string, number>();
  return [[...wanted.keys()], [...wanted.values()]];
}

const TAKE = takeSequences('$2', '$3');

/** Takes what a series wants from the organization's counters: one statement, whatever many. */
export async function fillSeries(work: UnitOfWork, series: NumberSeries): Promise<void> {
  const counters = await work.sql.query<Counter>(TAKE, [work.organizationId, ...wantedOf(series)]);
  for (const { period, last_value } of counters) series.take(period, last_value);
}

/**
 * Hands out the next invoice number. The counter's row stays locked until the transaction ends, so no two invoices get
 * the same number and a rollback gives it back. A number that is taken (after a change of pattern) is passed over.
 */
export async function takeNumber(work: UnitOfWork, { pattern, issueDate }: Numbering): Promise<string> {
  const series = new NumberSeries(pattern, [issueDate]);
  for (;;) {
    await fillSeries(work, series);
    const [number = ''] = series.numbers();
    const taken = await work.beyondLimit(() =>
      work.sql.query(`SELECT 1 FROM invoices WHERE organization_id = $1 AND number = $2`, [
        work.organizationId,
        number,
      ]),
    );
    if (taken.length === 0) return number;
    series.passOver([number]);
  }
}
