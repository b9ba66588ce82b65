import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { returnDelivery } from './fail-delivery';
import { keyOfDelivery } from './request-delivery';

/** A report that an email did not reach a recipient and is not retried. */
export interface Bounce {
  /** The UUID of the email, from its Message-ID. */
  deliveryId: string;
  /** The recipient's email address, in each spelling that the report has. */
  recipients: readonly string[];
  /** In the words of the server that gave up. */
  reason: string;
}

/**
 * Marks an accepted email as BOUNCED if it is the one that a report is about, and notifies the member who sent it.
 * Returns false, and does nothing, if no email has this ID and recipient. Idempotent. Throws SERVICE_UNAVAILABLE if the
 * email is still being sent: our mail server took it, but its reply was lost, so that the report must come again.
 */
export async function bounceDelivery(work: UnitOfWork, { deliveryId, recipients, reason }: Bounce): Promise<boolean> {
  await work.enter({ kind: 'system' });
  const [job] = await work.sql.query<{ organization_id: string }>(
    `SELECT organization_id FROM jobs WHERE unique_key = $1`,
    [keyOfDelivery(deliveryId)],
  );
  if (!job) return false;
  await work.enter({ kind: 'organization', organizationId: job.organization_id, userId: null });
  const [delivery] = await work.sql.query<{ recipient: string; status: string }>(
    `SELECT recipient, status FROM deliveries WHERE organization_id = $1 AND id = $2 FOR UPDATE`,
    [work.organizationId, deliveryId],
  );
  const named = new Set(recipients.map((address) => address.toLowerCase()));
  if (!delivery || !named.has(delivery.recipient.toLowerCase())) return false;
  if (delivery.status === 'PENDING') {
    throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'This email is still being sent. Report it again later.');
  }
  await returnDelivery(work, { deliveryId, reason });
  return true;
}
