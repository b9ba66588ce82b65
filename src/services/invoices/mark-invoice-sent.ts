import type { UnitOfWork } from '../../db/unit-of-work';
import { assertTransition, INVOICE_WORKFLOW, InvoiceStatus } from '../../domain/workflow';
import { changeInvoice } from './change-invoice';
import { keepDay, lockInvoice } from './load-invoice';
import { publishLocked } from './publish-invoice';

/**
 * Marks an invoice that was sent in some other way as SENT, and returns its UUID. A draft is published first. Throws
 * NOT_FOUND, and INVALID_STATE, also for a draft whose issue date is closed.
 */
export async function markInvoiceSent(work: UnitOfWork, input: { id: string }): Promise<string> {
  const organization = await keepDay(work);
  const invoice = await lockInvoice(work, input.id, 'id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'markSent');
  if (invoice.status === InvoiceStatus.DRAFT) {
    await publishLocked(work, invoice, { organization, field: 'id', isSent: true });
  } else {
    const facts = { sentAt: invoice.sentAt ?? work.now };
    await changeInvoice(work, invoice, { action: 'markSent', facts, event: { type: 'invoice.sent' } });
  }
  return invoice.id;
}
