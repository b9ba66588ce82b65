import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { messageIdOf } from '../../domain/message-ids';
import { returnDelivery } from './fail-delivery';
import { keyOfDelivery, keyOfReminder } from './request-delivery';

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
    `SELECT organization_id FROM jobs WHERE unique_key = ANY ($1)`,
    [[keyOfDelivery(deliveryId), keyOfReminder(deliveryId)]],
  );
  if (!job) return false;
  await work.enter({ kind: 'organization', organizationId: job.organization_id, userId: null });
  // A reminder of several invoices has a row for each.
  const rows = await work.sql.query<{ id: string; recipient: string; status: string }>(
    `SELECT id, recipient, status FROM deliveries
     WHERE organization_id = $1 AND (id = $2 OR kind = 'REMINDER' AND message_id = $3) ORDER BY id FOR UPDATE`,
    [work.organizationId, deliveryId, messageIdOf(deliveryId)],
  );
  const named = new Set(recipients.map((address) => address.toLowerCase()));
  const returned = rows.filter(({ recipient }) => named.has(recipient.toLowerCase()));
  if (returned.length === 0) return false;
  if (returned.some(({ status }) => status === 'PENDING')) {
    throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'This email is still being sent. Report it again later.');
  }
  for (const { id } of returned) await returnDelivery(work, { deliveryId: id, reason });
  return true;
}
