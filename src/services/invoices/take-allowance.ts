import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** Read from the row itself: after a wait for its lock, what the act before made of it counts, and a month is passed once. */
const MONTHS_OVER = `CASE WHEN period_end <= $2
  THEN (extract(year FROM age($2, period_end)) * 12 + extract(month FROM age($2, period_end)))::int + 1 ELSE 0 END`;

/**
 * Takes one invoice from the month's allowance, in one statement under the subscription's row lock, so that used is never
 * above the limit. A month that is over starts the count again. Throws LIMIT_REACHED (source 001, `/invoice/generate`).
 */
export async function takeAllowance(work: UnitOfWork): Promise<void> {
  const taken = await work.sql.query(
    `UPDATE subscriptions SET
       invoices_used = CASE WHEN period_end <= $2 THEN 1 ELSE invoices_used + 1 END,
       period_start = period_start + make_interval(months => ${MONTHS_OVER}),
       period_end = period_end + make_interval(months => ${MONTHS_OVER})
     WHERE organization_id = $1
       AND (period_end <= $2 OR invoices_limit IS NULL OR invoices_used < invoices_limit)
     RETURNING id`,
    [work.organizationId, work.now],
  );
  if (taken.length === 0) {
    throw new BillfoldError(ErrorCode.LIMIT_REACHED, "Your plan's invoices for this month are used up.");
  }
}
