import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { InvoiceEvent } from '../../entities/invoice-event';

/** Adds to an invoice's activity what happened to it, by whom and when. */
export async function recordEvent(work: UnitOfWork, invoiceId: string, type: string): Promise<void> {
  await work.sql.manager.insert(InvoiceEvent, {
    id: newId(),
    organizationId: work.organizationId,
    invoiceId,
    type,
    actorId: work.userId,
    at: work.now,
  });
}
