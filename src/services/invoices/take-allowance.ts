import type { UnitOfWork } from '../../db/unit-of-work';
import { FREE_PLAN, subscriptionAt } from '../../db/views/plan-views';
import { BillfoldError, ErrorCode } from '../../domain/errors';

const at = subscriptionAt('s', '$2::timestamptz');

const TAKE_ONE = `UPDATE subscriptions s SET
    plan_code = ${at.planCode}, invoices_limit = ${at.invoicesLimit}, invoices_used = ${at.invoicesUsed} + 1,
    period_start = ${at.periodStart}, period_end = ${at.periodEnd},
    paid_until = ${at.paidUntil}, cancelled_at = ${at.cancelledAt}
  FROM plans basic
  WHERE s.organization_id = $1 AND basic.code = '${FREE_PLAN}'
    AND (${at.invoicesLimit} IS NULL OR ${at.invoicesUsed} < ${at.invoicesLimit})
  RETURNING s.id`;

/**
 * Takes one invoice from the month's allowance, in one statement under the subscription's row lock, so that used is never
 * above the limit. A month that is over starts the count again; a paid plan that has ended gives way to the free one.
 * Throws LIMIT_REACHED (source 001, `/invoice/generate`).
 */
export async function takeAllowance(work: UnitOfWork): Promise<void> {
  const taken = await work.sql.query(TAKE_ONE, [work.organizationId, work.now]);
  if (taken.length === 0) {
    throw new BillfoldError(ErrorCode.LIMIT_REACHED, "Your plan's invoices for this month are used up.");
  }
}
