import type { UnitOfWork } from '../db/unit-of-work';
import { addDays, endOfMonth, todayIn } from '../domain/calendar';
import { RecurringFrequency } from '../domain/schedule';
import { CreateRecurringInvoiceInput } from '../schema/inputs/recurring-invoice-inputs';
import { inputOf } from '../schema/rules/input-of';
import { createRecurringInvoice } from '../services/recurring/create-recurring-invoice';
import type { DemoClientKey } from './demo-clients';

const WEEK = 7;

/** Two recurring invoices, whose first invoices are in the future: a retainer at the end of each month, and hosting by the quarter. */
export async function makeRecurring(
  work: UnitOfWork,
  { clients, timeZone }: { clients: Record<DemoClientKey, string>; timeZone: string },
): Promise<void> {
  const today = todayIn(timeZone, work.now);
  const retainer = {
    clientId: clients.kestrel,
    lines: [{ description: 'Design retainer, {month} {year}', quantity: '1', rate: '1800', unit: 'MONTH' }],
    clientNotes: 'For {period}.',
    recurringConfig: { frequency: RecurringFrequency.MONTHLY, startDate: endOfMonth(addDays(today, 2 * WEEK)) },
  };
  const hosting = {
    clientId: clients.lumiere,
    lines: [{ description: 'Hosting, {period}', quantity: '3', rate: '45', unit: 'MONTH' }],
    recurringConfig: {
      ...{ frequency: RecurringFrequency.QUARTERLY, startDate: addDays(today, 2 * WEEK) },
      ...{ generateDaysBefore: WEEK, count: 8 },
    },
  };
  for (const input of [retainer, hosting])
    await createRecurringInvoice(work, inputOf(CreateRecurringInvoiceInput, input));
}
