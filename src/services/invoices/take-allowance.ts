import type { UnitOfWork } from '../../db/unit-of-work';
import { FREE_PLAN, subscriptionAt } from '../../db/subscription-sql';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { NumberSeries } from '../../domain/number-series';
import { type Counter, takeSequences, wantedOf } from './take-number';

const at = subscriptionAt('s', '$2::timestamptz');

// The counters wait for the allowance: whoever is refused touches none.
const TAKE = `
  WITH allowance AS (
    UPDATE subscriptions s SET
      plan_code = ${at.planCode}, invoices_limit = ${at.invoicesLimit}, invoices_used = ${at.invoicesUsed} + $3::int,
      period_start = ${at.periodStart}, period_end = ${at.periodEnd},
      paid_until = ${at.paidUntil}, cancelled_at = ${at.cancelledAt}
    FROM plans basic
    WHERE s.organization_id = $1 AND basic.code = '${FREE_PLAN}'
      AND (${at.invoicesLimit} IS NULL OR ${at.invoicesUsed} + $3::int <= ${at.invoicesLimit})
    RETURNING s.id),
  counters AS (${takeSequences('$4', '$5', 'EXISTS (SELECT 1 FROM allowance)')})
  SELECT counters.period, counters.last_value FROM allowance LEFT JOIN counters ON true`;

/**
 * Takes invoices from the month's allowance, all or none, under the subscription's row lock, so that used is never above
 * the limit; and in the same statement what `series` wants from the counters of numbers. A month that is over starts the
 * count again; a paid plan that has ended gives way to the free one. Throws LIMIT_REACHED (source 001, `/invoice/generate`).
 */
export async function takeAllowance(
  work: UnitOfWork,
  { invoices, series }: { invoices: number; series: NumberSeries | null } = { invoices: 1, series: null },
): Promise<void> {
  const taken = await work.sql.query<Counter | { period: null }>(TAKE, [
    work.organizationId,
    work.now,
    invoices,
    ...wantedOf(series),
  ]);
  if (taken.length === 0) {
    throw new BillfoldError(
      ErrorCode.LIMIT_REACHED,
      invoices === 1
        ? "Your plan's invoices for this month are used up."
        : `Your plan has fewer than ${invoices} invoices left for this month.`,
    );
  }
  for (const counter of taken) if (counter.period !== null) series?.take(counter.period, counter.last_value);
}
