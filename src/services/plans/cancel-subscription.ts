import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/**
 * Cancels the paid plan with effect at the end of the paid period. Nothing changes until then, and paying again reverts
 * it. Throws INVALID_STATE for the free plan, and if it was already cancelled (source 002, the active flag).
 */
export async function cancelSubscription(work: UnitOfWork): Promise<void> {
  const cancelled = await work.sql.query(
    `UPDATE subscriptions SET cancelled_at = $2 WHERE organization_id = $1 AND paid_until > $2 AND cancelled_at IS NULL
     RETURNING id`,
    [work.organizationId, work.now],
  );
  if (cancelled.length === 0) {
    throw new BillfoldError(
      ErrorCode.INVALID_STATE,
      'There is no paid plan to cancel: the plan is free, or already cancelled.',
    );
  }
  work.emit('organization.plan_cancelled', { organizationId: work.organizationId });
}
