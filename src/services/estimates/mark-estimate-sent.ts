import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { ESTIMATE_WORKFLOW, EstimateStatus } from '../../domain/estimates';
import { assertTransition, isPastDue } from '../../domain/workflow';
import { keepDay } from '../invoices/load-invoice';
import { changeEstimate, lockEstimate } from './change-estimate';

/**
 * Marks a draft that was handed to the client as SENT, and returns its UUID. What it says no longer changes. Throws
 * VALIDATION_ERROR, NOT_FOUND, and INVALID_STATE, also if its last day has passed.
 */
export async function markEstimateSent(work: UnitOfWork, input: { id: string }): Promise<string> {
  const organization = await keepDay(work);
  const estimate = await lockEstimate(work, input.id, 'id');
  const { id, status: from, validUntil } = estimate;
  assertTransition(ESTIMATE_WORKFLOW, from, 'markSent');
  const day = organization.statusesAsOf ?? todayIn(organization.timeZone, work.now);
  if (validUntil !== null && isPastDue(validUntil, day)) {
    const reason = `was valid until ${validUntil}`;
    const states = { from, to: EstimateStatus.SENT };
    throw new BillfoldError(ErrorCode.INVALID_STATE, 'This estimate has expired.', [{ field: 'id', reason }], states);
  }
  await changeEstimate(work, estimate, {
    action: 'markSent',
    facts: { sentAt: work.now },
    event: 'estimate.sent',
  });
  return id;
}
