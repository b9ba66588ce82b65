import type { UnitOfWork } from '../../db/unit-of-work';
import { reasonOf } from '../../domain/failure-reason';

/** An email that was not accepted, and why. `final`: it will not be retried. */
export interface FailedDelivery {
  deliveryId: string;
  reason: string;
  final: boolean;
}

/** An email that was accepted, but did not reach its recipient. */
export interface ReturnedDelivery {
  deliveryId: string;
  reason: string;
}

/**
 * Records why an email was not accepted. If it is not retried, the delivery has failed, and the event leads to a notice
 * to the sender. One that was cancelled meanwhile stays cancelled. Idempotent.
 */
export async function failDelivery(work: UnitOfWork, { deliveryId, reason, final }: FailedDelivery): Promise<void> {
  const to = final ? 'REFUSED' : 'PENDING';
  const subject = await move(work, { deliveryId, reason, from: 'PENDING', to });
  if (subject && final) work.emit('delivery.refused', subject);
}

/** Records that an accepted email was returned and why; the event leads to a notice to the sender. Idempotent. */
export async function returnDelivery(work: UnitOfWork, { deliveryId, reason }: ReturnedDelivery): Promise<void> {
  const subject = await move(work, { deliveryId, reason, from: 'SENT', to: 'BOUNCED' });
  if (subject) work.emit('delivery.bounced', subject);
}

interface Move {
  deliveryId: string;
  reason: string;
  from: 'PENDING' | 'SENT';
  to: 'PENDING' | 'REFUSED' | 'BOUNCED';
}

/** Returns what an event about the email contains; null if it no longer had the status. */
async function move(work: UnitOfWork, { deliveryId, reason, from, to }: Move) {
  const [moved] = await work.sql.query<{ invoice_id: string; project_ids: (string | null)[] }>(
    `UPDATE deliveries d SET error = $3, status = $4, failed_at = CASE WHEN $4 <> 'PENDING' THEN $5::timestamptz END
     FROM invoices i
     WHERE d.organization_id = $1 AND d.id = $2 AND d.status = $6 AND i.organization_id = $1 AND i.id = d.invoice_id
     RETURNING d.invoice_id, i.project_ids`,
    [work.organizationId, deliveryId, reasonOf(reason), to, work.now, from],
  );
  return moved ? { deliveryId, invoiceId: moved.invoice_id, projectIds: moved.project_ids } : null;
}
