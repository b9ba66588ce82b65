import type { UnitOfWork } from '../../db/unit-of-work';
import type { CancelEstimateInput } from '../../schema/inputs/estimate-inputs';
import { changeEstimate, lockEstimate } from './change-estimate';

/**
 * Withdraws an estimate that was sent and is not invoiced, and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND,
 * INVALID_STATE.
 */
export async function cancelEstimate(work: UnitOfWork, { id, reason }: CancelEstimateInput): Promise<string> {
  const estimate = await lockEstimate(work, id, 'input.id');
  await changeEstimate(work, estimate, {
    action: 'cancel',
    facts: { cancelledAt: work.now },
    columns: { cancelReason: reason },
    event: 'estimate.cancelled',
  });
  return estimate.id;
}
