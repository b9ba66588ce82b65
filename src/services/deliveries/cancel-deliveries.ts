import type { UnitOfWork } from '../../db/unit-of-work';
import { InvoiceStatus } from '../../domain/workflow';
import type { InvoiceEntity } from '../../entities/invoice';
import { keyOfDelivery } from './request-delivery';

/** Emails that no mail server has accepted yet. One may be trying right now, or have put off an earlier attempt. */
const WAITS = `organization_id = $1 AND kind = 'INVOICE' AND status = 'PENDING'`;

/** Why an invoice of this status is not emailed; null if it can be. */
export function whyNotSent(status: InvoiceStatus): string | null {
  if (status === InvoiceStatus.CANCELLED) return 'The invoice was cancelled before the email was sent.';
  if (status === InvoiceStatus.REFUNDED) return 'The invoice was refunded before the email was sent.';
  return null;
}

/** Which waiting emails. */
export interface Waiting {
  /** Only those that are scheduled. */
  scheduled?: true;
}

/**
 * Locks the emails that wait to bring an invoice (UUID), and returns their UUIDs. The caller has locked the invoice.
 */
export async function lockWaiting(work: UnitOfWork, invoiceId: string, { scheduled }: Waiting = {}): Promise<string[]> {
  const rows = await work.sql.query<{ id: string }>(
    `SELECT id FROM deliveries WHERE ${WAITS} AND invoice_id = $2${scheduled ? ' AND scheduled_for IS NOT NULL' : ''}
     ORDER BY id FOR UPDATE`,
    [work.organizationId, invoiceId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Cancels emails that the caller has locked, and says why. Their jobs run at once, and find nothing to send. One that is
 * being sent stays cancelled if this attempt fails, and becomes SENT if the mail server accepts it. The events lead to a
 * notice to the member who requested the email, unless it is the one who cancels it.
 */
export async function cancelDeliveries(
  work: UnitOfWork,
  { id: invoiceId, projectIds }: Pick<InvoiceEntity, 'id' | 'projectIds'>,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<void> {
  if (ids.length === 0) return;
  work.emit('invoice.send_cancelled', { invoiceId, projectIds });
  for (const deliveryId of ids) work.emit('delivery.cancelled', { deliveryId, invoiceId, projectIds });
  await work.sql.query(
    `UPDATE deliveries SET status = 'CANCELLED', error = $3, failed_at = $4, schedule_changes = schedule_changes + 1
     WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [work.organizationId, ids, reason, work.now],
  );
  await moveJobs(work, ids, work.now);
}

/** Moves emails that the caller has locked to another time. One that is being sent waits for it if this attempt fails. */
export async function moveDeliveries(
  work: UnitOfWork,
  { ids, at }: { ids: readonly string[]; at: Date },
): Promise<void> {
  await work.sql.query(
    `UPDATE deliveries SET scheduled_for = $3, schedule_changes = schedule_changes + 1
     WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [work.organizationId, ids, at],
  );
  await moveJobs(work, ids, at);
}

/**
 * Lets the jobs of emails run at another time. What the queue already has of one is outdated by a higher number of
 * attempts. One that has just been claimed finds the new time in the email's row.
 */
async function moveJobs(work: UnitOfWork, ids: readonly string[], at: Date): Promise<void> {
  await work.sql.query(
    `UPDATE jobs SET run_at = $3, updated_at = $4, handed_over_at = NULL,
       attempts = attempts + CASE WHEN handed_over_at IS NULL THEN 0 ELSE 1 END
     WHERE organization_id = $1 AND unique_key = ANY ($2) AND status IN ('QUEUED', 'FAILED')`,
    [work.organizationId, ids.map(keyOfDelivery), at, work.now],
  );
}
