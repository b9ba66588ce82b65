import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { messageIdOf } from '../../domain/message-ids';
import { DeliveryEntity } from '../../entities/delivery';

/** An email to one recipient. `scheduledFor` is when it is to be sent, if not at once. */
export type DeliveryWanted = Pick<
  DeliveryEntity,
  'invoiceId' | 'kind' | 'recipient' | 'occurrence' | 'subject' | 'message' | 'attachPdf'
> &
  Partial<Pick<DeliveryEntity, 'isCopy' | 'scheduledFor'>>;

/** The unique key of the job that sends an email, by which a returned one is found while the job is kept. */
export const keyOfDelivery = (deliveryId: string): string => `deliverEmail/${deliveryId}`;

/** The unique key of the job that sends a reminder, by the UUID in its Message-ID. */
export const keyOfReminder = (mailId: string): string => `deliverReminder/${mailId}`;

/** Requests an email with an invoice or a receipt. Returns the UUID of the job that sends it. */
export async function requestDelivery(work: UnitOfWork, wanted: DeliveryWanted): Promise<string> {
  const id = newId();
  await work.sql.manager.insert(DeliveryEntity, {
    ...wanted,
    id,
    organizationId: work.organizationId,
    requestedBy: work.userId,
    messageId: messageIdOf(id),
    createdAt: work.now,
  });
  const runAt = wanted.scheduledFor ?? undefined;
  return work.enqueue('deliverEmail', { deliveryId: id }, { uniqueKey: keyOfDelivery(id), runAt });
}
