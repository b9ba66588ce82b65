import type { UnitOfWork } from '../../db/unit-of-work';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import type { CreateRecurringInvoiceInput } from '../../schema/inputs/recurring-invoice-inputs';
import { beginRecurring } from './begin-recurring';
import { prepareRecurring } from './prepare-recurring';

/**
 * Creates a recurring invoice and returns its UUID. Its first invoice is created by a job, at once if it is due. Items and
 * tax rates on its lines are copied. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for an archived client, project,
 * item or tax rate, EMAIL_NOT_VERIFIED (sources 000, 004 "Generate Recurring Invoice").
 */
export async function createRecurringInvoice(work: UnitOfWork, input: CreateRecurringInvoiceInput): Promise<string> {
  const { recurringConfig: config, ...content } = input;
  const prepared = await prepareRecurring(work, content satisfies CreateInvoiceInput);
  const path = 'input.recurringConfig.';
  const { id } = await beginRecurring(work, { content: prepared, config, path, invoice: null });
  return id;
}
