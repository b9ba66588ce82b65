import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { EventIds, EventType } from '../../domain/events';
import {
  ESTIMATE_WORKFLOW,
  type EstimateAction,
  type EstimateFacts,
  EstimateStatus,
  estimateStatus,
} from '../../domain/estimates';
import { assertTransition, outcomesOf } from '../../domain/workflow';
import { EstimateEntity } from '../../entities/estimate';

type EstimateEvent = Extract<EventType, `estimate.${string}`>;
type OtherIds = Partial<
  Omit<EventIds<'estimate.created'> & EventIds<'estimate.invoiced'>, 'estimateId' | 'projectIds'>
>;

/** A change of an estimate: the action, the facts and other columns that it changes, and its event. */
export interface EstimateChange {
  action: EstimateAction;
  facts?: Partial<Omit<EstimateFacts, 'pastValidity'>>;
  columns?: Partial<EstimateEntity>;
  event: EstimateEvent;
  /** The IDs that the event contains besides those of the estimate and its projects. */
  ids?: OtherIds;
}

/**
 * The estimate with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockEstimate(work: UnitOfWork, publicId: string, field: string): Promise<EstimateEntity> {
  return lockRow(work, EstimateEntity, { of: 'estimate', publicId, field });
}

/** Emits an event of an estimate. */
export function tellOfEstimate(
  work: UnitOfWork,
  { id: estimateId, projectIds }: Pick<EstimateEntity, 'id' | 'projectIds'>,
  { event, ids }: Pick<EstimateChange, 'event' | 'ids'>,
): void {
  work.emit(event, { ...ids, estimateId, projectIds } as unknown as EventIds<EstimateEvent>);
}

/**
 * The status of a locked estimate after a change, whose event it emits. The status follows from its facts; whether it has expired is read from its
 * row, because only `followValidity` and `releaseEstimate` account for more. Throws INVALID_STATE if the workflow does not
 * allow the action in its status.
 */
export function statusAfter(
  work: UnitOfWork,
  estimate: EstimateEntity,
  { action, facts, columns, ...told }: EstimateChange,
): EstimateStatus {
  const { status: from } = estimate;
  assertTransition(ESTIMATE_WORKFLOW, from, action);
  const status = estimateStatus({ ...estimate, ...facts, pastValidity: from === EstimateStatus.EXPIRED });
  if (!outcomesOf(ESTIMATE_WORKFLOW, from, action).includes(status))
    throw new Error(`the workflow has no ${action} of an estimate from ${from} to ${status}`);
  tellOfEstimate(work, { ...estimate, ...columns }, told);
  return status;
}

/** Changes a locked estimate as `statusAfter` says, and throws as it does. */
export async function changeEstimate(
  work: UnitOfWork,
  estimate: EstimateEntity,
  change: EstimateChange,
): Promise<void> {
  const { organizationId, id } = estimate;
  const after = { ...change.columns, ...change.facts, status: statusAfter(work, estimate, change) };
  await work.sql.manager.update(
    EstimateEntity,
    { organizationId, id },
    { ...after, version: () => 'version + 1', updatedAt: work.now },
  );
}
