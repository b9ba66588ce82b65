import type { UnitOfWork } from '../../db/unit-of-work';

/** An email that will never be sent, and why. */
export interface RefusedDelivery {
  deliveryId: string;
  reason: string;
}

/** Records that a mail server refused an email permanently. */
export async function refuseDelivery(work: UnitOfWork, { deliveryId, reason }: RefusedDelivery): Promise<void> {
  const [refused] = await work.sql.query<{ invoice_id: string; project_ids: (string | null)[] }>(
    `UPDATE deliveries d SET status = 'REFUSED', error = $3 FROM invoices i
     WHERE d.organization_id = $1 AND d.id = $2 AND d.status = 'PENDING' AND i.organization_id = $1 AND i.id = d.invoice_id
     RETURNING d.invoice_id, i.project_ids`,
    [work.organizationId, deliveryId, reason.slice(0, 500)],
  );
  if (refused)
    work.emit('delivery.refused', { deliveryId, invoiceId: refused.invoice_id, projectIds: refused.project_ids });
}
