import type { ApiClient } from './api';
import {
  AcceptEstimateDocument,
  CreateEstimateDocument,
  type CreateEstimateInput,
  type EstimatePartsFragment,
  MarkEstimateSentDocument,
} from './generated/operations';

/** Makes the draft of an estimate over 100.00 for a client, unless the fields say otherwise. */
export async function makeEstimate(
  api: ApiClient,
  fields: Partial<CreateEstimateInput> & { clientId: string },
): Promise<EstimatePartsFragment> {
  const lines = [{ description: 'Work', quantity: '1', rate: '100.00' }];
  return (await api.ok(CreateEstimateDocument, { input: { lines, ...fields } })).createEstimate;
}

/** Makes an estimate as `makeEstimate` does, and marks it as sent. */
export async function sendEstimate(
  api: ApiClient,
  fields: Parameters<typeof makeEstimate>[1],
): Promise<EstimatePartsFragment> {
  const { id } = await makeEstimate(api, fields);
  return (await api.ok(MarkEstimateSentDocument, { id })).markEstimateSent;
}

/** Makes an estimate that the client has accepted. */
export async function acceptedEstimate(
  api: ApiClient,
  fields: Parameters<typeof makeEstimate>[1],
): Promise<EstimatePartsFragment> {
  const { id } = await sendEstimate(api, fields);
  return (await api.ok(AcceptEstimateDocument, { input: { id, acceptedBy: 'Bea Client' } })).acceptEstimate;
}
