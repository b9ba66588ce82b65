import type { UnitOfWork } from '../../db/unit-of-work';
import { Delivery } from '../../entities/delivery';

/** Which email will never go out, and why. */
export interface RefusedDelivery {
  deliveryId: string;
  reason: string;
}

/** Writes down that a mail server refused an email for good. */
export async function refuseDelivery(work: UnitOfWork, { deliveryId, reason }: RefusedDelivery): Promise<void> {
  const where = { organizationId: work.organizationId, id: deliveryId, status: 'PENDING' as const };
  await work.sql.manager.update(Delivery, where, { status: 'REFUSED', error: reason.slice(0, 500) });
}
