import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { InvoiceEntity } from '../../entities/invoice';
import type { RescheduleSendInput } from '../../schema/inputs/send-invoice-inputs';
import { cancelDeliveries, lockWaiting, moveDeliveries } from '../deliveries/cancel-deliveries';
import { lockInvoice } from './load-invoice';
import { assertCanWait } from './send-invoice';

/**
 * Moves the scheduled emails of an invoice to another time, and returns the invoice's UUID. Throws VALIDATION_ERROR,
 * NOT_FOUND, and INVALID_STATE if none waits.
 */
export async function rescheduleSend(work: UnitOfWork, { id, scheduleDate }: RescheduleSendInput): Promise<string> {
  assertCanWait(scheduleDate, work.now);
  const invoice = await lockInvoice(work, id, 'input.id');
  await moveDeliveries(work, { ids: await scheduledOf(work, invoice, 'input.id'), at: scheduleDate });
  work.emit('invoice.send_rescheduled', { invoiceId: invoice.id, projectIds: invoice.projectIds });
  return invoice.id;
}

/**
 * Cancels the scheduled emails of an invoice, and returns the invoice's UUID. It stays published. Throws
 * VALIDATION_ERROR, NOT_FOUND, and INVALID_STATE if none waits.
 */
export async function cancelScheduledSend(work: UnitOfWork, { id }: { id: string }): Promise<string> {
  const invoice = await lockInvoice(work, id, 'id');
  const ids = await scheduledOf(work, invoice, 'id');
  await cancelDeliveries(work, invoice, { ids, reason: 'A member cancelled it before it was sent.' });
  return invoice.id;
}

async function scheduledOf(work: UnitOfWork, { id }: InvoiceEntity, field: string): Promise<string[]> {
  const ids = await lockWaiting(work, id, { scheduled: true });
  if (ids.length > 0) return ids;
  const reason = 'no email is scheduled';
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'No email with this invoice waits to be sent.', [{ field, reason }]);
}
