import type { UnitOfWork } from '../../db/unit-of-work';
import type { SetInvoiceRemindersInput } from '../../schema/inputs/reminder-inputs';
import { changeInvoice } from '../invoices/change-invoice';
import { lockInvoice } from '../invoices/load-invoice';

/**
 * Switches the reminders of an invoice on or off, and returns its UUID. Steps that lie before they are switched on are
 * left out. Nothing changes if they are so already. Throws VALIDATION_ERROR, NOT_FOUND.
 */
export async function setInvoiceReminders(
  work: UnitOfWork,
  { id, enabled }: SetInvoiceRemindersInput,
): Promise<string> {
  const invoice = await lockInvoice(work, id, 'input.id');
  if (enabled === invoice.remindersEnabled) return invoice.id;
  await changeInvoice(work, invoice, {
    action: 'setReminders',
    facts: {},
    columns: { remindersEnabled: enabled, ...(enabled ? { remindersSwitchedAt: work.now } : {}) },
    event: { type: enabled ? 'invoice.reminders_enabled' : 'invoice.reminders_disabled' },
  });
  return invoice.id;
}
