import type { UnitOfWork } from '../../db/unit-of-work';
import { ESTIMATE_WORKFLOW } from '../../domain/estimates';
import { idOf } from '../../domain/ids';
import { assertTransition } from '../../domain/workflow';
import { EstimateEntity } from '../../entities/estimate';
import { lockEstimate, tellOfEstimate } from './change-estimate';

/** Deletes the draft of an estimate permanently and returns its public ID. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. */
export async function deleteEstimate(work: UnitOfWork, input: { id: string }): Promise<string> {
  const estimate = await lockEstimate(work, input.id, 'id');
  assertTransition(ESTIMATE_WORKFLOW, estimate.status, 'delete');
  const { organizationId, id } = estimate;
  await work.sql.manager.delete(EstimateEntity, { organizationId, id });
  tellOfEstimate(work, estimate, { event: 'estimate.deleted' });
  return idOf('estimate', id);
}
