import type { UnitOfWork } from '../../src/db/unit-of-work';
import type { ApiClient, TestApp } from '../support/api';
import { claimsOf } from '../support/invoices';

/** Carries out an act as the system, in the organization of a member. */
export function asSystem<T>(app: TestApp, api: ApiClient, act: (work: UnitOfWork) => Promise<T>): Promise<T> {
  const actor = { kind: 'system', organizationId: claimsOf(api).org } as const;
  return app.app.services.unitOfWork.run(actor, act);
}
