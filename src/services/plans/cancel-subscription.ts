import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/**
 * Marks the paid plan as ended when what is paid for is over: until then nothing changes, and paying again takes it back.
 * Throws INVALID_STATE for the free plan, and for one that was cancelled before (source 002, the active flag).
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
      'There is no paid plan to cancel: it is the free one, or cancelled.',
    );
  }
  work.emit('organization.plan_cancelled', { organizationId: work.organizationId });
}
