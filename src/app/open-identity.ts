import { Identity, type IdentityParts } from '../auth/identity';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import { followDueDates, followDueDatesInParts } from '../services/invoices/follow-due-dates';

/** Identity, which brings the statuses of an organization's invoices up to date by acts of the system. */
export function openIdentity({
  unitOfWork,
  ...parts
}: Omit<IdentityParts, 'followDueDates'> & { unitOfWork: UnitOfWorkRunner }): Identity {
  const origin = { action: followDueDates.name };
  return new Identity({
    ...parts,
    followDueDates: (organizationId) => followDueDatesInParts(unitOfWork, organizationId, { origin }),
  });
}
