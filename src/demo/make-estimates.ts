import type { UnitOfWork } from '../db/unit-of-work';
import type { UserActor } from '../domain/actor';
import { idOf } from '../domain/ids';
import { AcceptEstimateInput, CreateEstimateInput, DeclineEstimateInput } from '../schema/inputs/estimate-inputs';
import { inputOf } from '../schema/rules/input-of';
import { acceptEstimate, declineEstimate } from '../services/estimates/answer-estimate';
import { createEstimate } from '../services/estimates/create-estimate';
import { markEstimateSent } from '../services/estimates/mark-estimate-sent';
import type { DemoClientKey } from './demo-clients';
import { DEMO_ESTIMATES, type DemoEstimate } from './demo-estimates';
import { workAt } from './work-at';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who makes the estimates, and for whom (public IDs). */
interface EstimateParts {
  owner: UserActor;
  clients: Record<DemoClientKey, string>;
  now: Date;
}

/** Makes the demo's estimates, each sent on the day it was made, and answered three days later. */
export async function makeEstimates(work: UnitOfWork, parts: EstimateParts): Promise<void> {
  for (const estimate of DEMO_ESTIMATES) await makeEstimate(work, parts, estimate);
}

async function makeEstimate(
  work: UnitOfWork,
  { owner, clients, now }: EstimateParts,
  { client, daysAgo, validDays, fields, becomes }: DemoEstimate,
): Promise<void> {
  const madeAt = new Date(now.getTime() - daysAgo * DAY_MS);
  const dayAfter = (days: number): string => new Date(madeAt.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const validUntil = validDays === undefined ? null : dayAfter(validDays);
  const input = inputOf(CreateEstimateInput, { ...fields, clientId: clients[client], validUntil });
  const atMaking = workAt(work, owner, madeAt);
  const id = idOf('estimate', await createEstimate(atMaking, input));
  if (becomes === 'DRAFT') return;
  await markEstimateSent(atMaking, { id });
  const later = workAt(work, owner, new Date(madeAt.getTime() + 3 * DAY_MS));
  if (becomes === 'ACCEPTED')
    await acceptEstimate(later, inputOf(AcceptEstimateInput, { id, acceptedBy: 'Accounts payable' }));
  if (becomes === 'DECLINED')
    await declineEstimate(later, inputOf(DeclineEstimateInput, { id, reason: 'The exhibition was postponed.' }));
}
