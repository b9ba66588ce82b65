import type { UnitOfWork } from '../../db/unit-of-work';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import type { MarkInvoiceDisputedInput } from '../../schema/inputs/workflow-inputs';
import { changeInvoice } from './change-invoice';
import { lockInvoice } from './load-invoice';

/**
 * Marks a published invoice as disputed, or as no longer disputed, and returns its UUID. Its status stays, and nothing
 * changes if it is so already. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for a draft.
 */
export async function markInvoiceDisputed(
  work: UnitOfWork,
  { id, isDisputed }: MarkInvoiceDisputedInput,
): Promise<string> {
  const invoice = await lockInvoice(work, id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'dispute');
  if (isDisputed === (invoice.disputedAt !== null)) return invoice.id;
  await changeInvoice(work, invoice, {
    action: 'dispute',
    facts: {},
    // Reminders whose day came during the dispute are left out.
    columns: isDisputed ? { disputedAt: work.now } : { disputedAt: null, remindersSwitchedAt: work.now },
    event: { type: isDisputed ? 'invoice.disputed' : 'invoice.dispute_ended' },
  });
  return invoice.id;
}
