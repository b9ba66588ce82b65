import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import type { WriteOffInvoiceInput } from '../../schema/inputs/workflow-inputs';
import { changeInvoice } from './change-invoice';
import { keepBooks, lockInvoice } from './load-invoice';

/**
 * Writes off what is left to pay of an invoice, and returns its UUID. It no longer counts as outstanding, but can still
 * be paid. Nothing is credited. Throws VALIDATION_ERROR, NOT_FOUND, and INVALID_STATE, also while today is closed.
 */
export async function writeOffInvoice(work: UnitOfWork, { id, reason }: WriteOffInvoiceInput): Promise<string> {
  const organization = await keepBooks(work);
  const invoice = await lockInvoice(work, id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'writeOff');
  assertBooksOpen(organization, todayIn(organization.timeZone, work.now), 'input.id');
  await changeInvoice(work, invoice, {
    action: 'writeOff',
    facts: { writtenOffAt: work.now },
    columns: { writeOffReason: reason },
    event: { type: 'invoice.written_off' },
  });
  return invoice.id;
}
