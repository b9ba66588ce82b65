import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound, withFieldsAt } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { copyOf, readOriginal } from './copy-document';
import { createInvoice } from './create-invoice';

/** What was created: the UUID of the draft, and how many of its lines billed time on the original. */
export interface DuplicateInvoiceOutput {
  id: string;
  timeLines: number;
}

/**
 * Creates a draft from any invoice, with today's date and the client's terms. It counts against the allowance and gets a
 * number of its own. Lines that bill time become fixed lines of the same amount, and nothing that the original bills
 * is billed again. Throws VALIDATION_ERROR, NOT_FOUND, LIMIT_REACHED, and INVALID_STATE for an archived client or project.
 */
export async function duplicateInvoice(work: UnitOfWork, { id }: { id: string }): Promise<DuplicateInvoiceOutput> {
  const invoiceId = parseId('invoice', id, 'id');
  const original = await readOriginal(work, 'invoice', invoiceId);
  if (!original) throw notFound('id', 'invoice');
  const created = await withFieldsAt('id', () => createInvoice(work, copyOf(original)));
  return { id: created, timeLines: original.lines.filter(({ minutes }) => minutes !== null).length };
}
