import type { UnitOfWork } from '../../db/unit-of-work';
import { FREE_PLAN, subscriptionAt } from '../../db/subscription-sql';
import { constraintOf } from '../../db/sql-errors';
import { BillfoldError, ErrorCode } from '../../domain/errors';

const at = subscriptionAt('s', '$2::timestamptz');

// Without a subscription there is no allowance: the statement fails by dividing by zero.
const TAKE = `
  WITH allowance AS (
    UPDATE subscriptions s SET
      plan_code = ${at.planCode}, invoices_limit = ${at.invoicesLimit}, invoices_used = ${at.invoicesUsed} + $3::int,
      period_start = ${at.periodStart}, period_end = ${at.periodEnd},
      paid_until = ${at.paidUntil}, cancelled_at = ${at.cancelledAt}
    FROM plans basic
    WHERE s.organization_id = $1 AND basic.code = '${FREE_PLAN}'
    RETURNING s.id)
  SELECT 1 / count(*) AS subscriptions FROM allowance`;

/**
 * Uses invoices of the month's allowance, all or none, under the subscription's row lock. After the end of a month the
 * count starts again, and after the end of a paid plan the free one applies. The statement is sent with the next one,
 * which fails with LIMIT_REACHED if a constraint finds that the allowance is exceeded (source 001, `/invoice/generate`),
 * and with an internal error if there is no subscription.
 */
export function takeAllowance(work: UnitOfWork, invoices: number): void {
  work.sql.withNext(TAKE, [work.organizationId, work.now, invoices], (error) =>
    constraintOf(error) === 'ck_subscriptions__allowance' ? limitReached(invoices) : error,
  );
}

function limitReached(invoices: number): BillfoldError {
  return new BillfoldError(
    ErrorCode.LIMIT_REACHED,
    invoices === 1
      ? "Your plan's invoices for this month are used up."
      : `Your plan has fewer than ${invoices} invoices left this month.`,
  );
}
