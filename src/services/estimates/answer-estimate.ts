import type { UnitOfWork } from '../../db/unit-of-work';
import type { AcceptEstimateInput, DeclineEstimateInput } from '../../schema/inputs/estimate-inputs';
import { keepDay } from '../invoices/load-invoice';
import { changeEstimate, lockEstimate } from './change-estimate';

/**
 * Records that the client accepted an estimate, and who did; returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND,
 * INVALID_STATE.
 */
export async function acceptEstimate(work: UnitOfWork, { id, acceptedBy }: AcceptEstimateInput): Promise<string> {
  await keepDay(work);
  const estimate = await lockEstimate(work, id, 'input.id');
  await changeEstimate(work, estimate, {
    action: 'accept',
    facts: { acceptedAt: work.now },
    columns: { acceptedBy },
    event: 'estimate.accepted',
  });
  return estimate.id;
}

/** Records that the client declined an estimate, and why; returns its UUID. Throws as `acceptEstimate` does. */
export async function declineEstimate(work: UnitOfWork, { id, reason }: DeclineEstimateInput): Promise<string> {
  await keepDay(work);
  const estimate = await lockEstimate(work, id, 'input.id');
  await changeEstimate(work, estimate, {
    action: 'decline',
    facts: { declinedAt: work.now },
    columns: { declineReason: reason },
    event: 'estimate.declined',
  });
  return estimate.id;
}
