import type { UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { ClientEntity } from '../../entities/client';
import { requestDelivery } from '../deliveries/request-delivery';

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
  await requestDelivery(work, {
    invoiceId,
    kind: 'RECEIPT',
    recipient: client.email,
    occurrence: paymentId,
    subject: null,
    message: null,
    attachPdf: false,
  });
}
