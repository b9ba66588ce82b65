import { constraintOf } from '../../db/sql-errors';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { FREE_PLAN, monthsAfter, monthsBetween } from '../../db/subscription-sql';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { PlanPaymentEntity } from '../../entities/plan-payment';
import type { PaidPlan } from './verify-plan-payment';

interface CurrentPlan {
  code: string;
  price_minor: bigint;
  is_paid: boolean;
}

/**
 * Moves the organization to a plan that was paid for. The current plan is extended by a month; a different one starts
 * now, with its own month and count. Throws DUPLICATE_RESOURCE if the payment was already used, by any organization,
 * and INVALID_STATE for a cheaper plan while a more expensive one is paid for (source 002, `/upgrade`).
 */
export async function upgradePlan(work: UnitOfWork, paid: PaidPlan): Promise<void> {
  const current = await lockPlan(work);
  if (current.is_paid && current.code !== paid.planCode && current.price_minor > paid.amountMinor) {
    throw new BillfoldError(
      ErrorCode.INVALID_STATE,
      `${current.code.toUpperCase()} is still paid for. Cancel it with cancelSubscription; a cheaper plan can follow when it ends at paidUntil.`,
      [{ field: 'input.plan', reason: `is cheaper than ${current.code}, which is still paid for` }],
    );
  }
  await keepPayment(work, paid).catch(refuseUsed);
  if (current.is_paid && current.code === paid.planCode) await extend(work);
  else await begin(work, paid.planCode);
  work.emit('organization.plan_upgraded', { organizationId: work.organizationId });
}

/** Not a join: a caller that waited for the lock would find no row if the plan changed in the meantime. */
async function lockPlan(work: UnitOfWork): Promise<CurrentPlan> {
  const [current] = await work.sql.query<CurrentPlan>(
    `SELECT plan_code AS code, (SELECT price_minor FROM plans WHERE code = plan_code) AS price_minor,
       plan_code <> '${FREE_PLAN}' AND coalesce(paid_until > $2, false) AS is_paid
     FROM subscriptions WHERE organization_id = $1 FOR UPDATE`,
    [work.organizationId, work.now],
  );
  if (!current) throw new Error('an organization has no subscription');
  return current;
}

async function keepPayment(work: UnitOfWork, { planCode, paymentId, amountMinor, currency }: PaidPlan): Promise<void> {
  await work.sql.manager.insert(PlanPaymentEntity, {
    id: newId(),
    organizationId: work.organizationId,
    paymentId,
    planCode,
    amountMinor,
    currency,
    createdAt: work.now,
  });
}

/** The unique index decides, across all organizations, so that only one of several concurrent calls succeeds. */
function refuseUsed(error: unknown): never {
  if (constraintOf(error) !== 'uq_plan_payments__payment') throw error;
  throw new BillfoldError(ErrorCode.DUPLICATE_RESOURCE, 'This payment was already used for a plan.', [
    { field: 'input.paymentId', reason: 'was already used' },
  ]);
}

async function extend(work: UnitOfWork): Promise<void> {
  const months = `${monthsBetween('anchor_at', 'paid_until')} + 1`;
  await work.sql.query(
    `UPDATE subscriptions SET cancelled_at = NULL, paid_until = ${monthsAfter('anchor_at', months)} WHERE organization_id = $1`,
    [work.organizationId],
  );
}

async function begin(work: UnitOfWork, planCode: string): Promise<void> {
  await work.sql.query(
    `UPDATE subscriptions s SET plan_code = p.code, invoices_limit = p.invoices_limit, invoices_used = 0, cancelled_at = NULL,
       anchor_at = $2::timestamptz, period_start = $2, period_end = ${monthsAfter('$2::timestamptz', '1')},
       paid_until = ${monthsAfter('$2::timestamptz', '1')}
     FROM plans p WHERE s.organization_id = $1 AND p.code = $3`,
    [work.organizationId, work.now, planCode],
  );
}
