import type { UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { ClientEntity } from '../../entities/client';
import { requestDelivery } from '../deliveries/request-delivery';

/** The payer, the payment and the invoices that it paid. UUIDs. */
export interface ReceiptWanted {
  clientId: string;
  paymentId: string;
  invoiceIds: readonly string[];
}

/**
 * Requests a receipt email to the client, once per payment. It goes with the first of the invoices and names all of them.
 * Throws VALIDATION_ERROR if the client has no email address or the payment no invoice.
 */
export async function askForReceipt(
  work: UnitOfWork,
  { clientId, paymentId, invoiceIds: [invoiceId] }: ReceiptWanted,
): Promise<void> {
  const { organizationId } = work;
  const field = 'input.sendReceipt';
  if (!invoiceId) throw validationError({ field, reason: 'the payment has no invoice that a receipt could name' });
  const client = await work.sql.manager.findOneByOrFail(ClientEntity, { organizationId, id: clientId });
  if (!client.email) throw validationError({ field, reason: 'the client has no email address' });
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
