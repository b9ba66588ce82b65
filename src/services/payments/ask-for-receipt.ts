import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { ClientEntity } from '../../entities/client';
import { DeliveryEntity } from '../../entities/delivery';

/** The payer and the payment. UUIDs. */
export interface ReceiptWanted {
  invoiceId: string;
  clientId: string;
  paymentId: string;
}

/**
 * Requests a receipt email to the client, once per payment. Throws VALIDATION_ERROR if the client has no email address.
 */
export async function askForReceipt(
  work: UnitOfWork,
  { invoiceId, clientId, paymentId }: ReceiptWanted,
): Promise<void> {
  const { organizationId } = work;
  const client = await work.sql.manager.findOneByOrFail(ClientEntity, { organizationId, id: clientId });
  if (!client.email) throw validationError({ field: 'input.sendReceipt', reason: 'the client has no email address' });
  const id = newId();
  await work.sql.manager.insert(DeliveryEntity, {
    id,
    organizationId,
    invoiceId,
    kind: 'RECEIPT',
    recipient: client.email,
    requestedBy: work.userId,
    occurrence: paymentId,
    subject: null,
    message: null,
    attachPdf: false,
    messageId: `<${id}@billfold>`,
    createdAt: work.now,
  });
  await work.enqueue('deliverEmail', { deliveryId: id }, { uniqueKey: `deliverEmail/${id}` });
}
