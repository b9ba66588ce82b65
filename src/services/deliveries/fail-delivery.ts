import type { UnitOfWork } from '../../db/unit-of-work';

const MAX_WORDS = 500;

/** An email that was not accepted, and why. `final`: it will not be retried. */
export interface FailedDelivery {
  deliveryId: string;
  reason: string;
  final: boolean;
}

/**
 * Records why an email was not accepted. If it is not retried, the delivery has failed, and the event leads to a notice
 * to the sender. Idempotent.
 */
export async function failDelivery(work: UnitOfWork, { deliveryId, reason, final }: FailedDelivery): Promise<void> {
  const [failed] = await work.sql.query<{ invoice_id: string; project_ids: (string | null)[] }>(
    `UPDATE deliveries d SET error = $3, status = CASE WHEN $4 THEN 'REFUSED' ELSE d.status END,
       failed_at = CASE WHEN $4 THEN $5::timestamptz END
     FROM invoices i
     WHERE d.organization_id = $1 AND d.id = $2 AND d.status = 'PENDING' AND i.organization_id = $1 AND i.id = d.invoice_id
     RETURNING d.invoice_id, i.project_ids`,
    [work.organizationId, deliveryId, reason.slice(0, MAX_WORDS), final, work.now],
  );
  if (failed && final)
    work.emit('delivery.refused', { deliveryId, invoiceId: failed.invoice_id, projectIds: failed.project_ids });
}
