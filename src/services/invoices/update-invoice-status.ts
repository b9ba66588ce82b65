import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, withFieldsAt } from '../../domain/errors';
import { assertTransition, INVOICE_WORKFLOW, type InvoiceStatus } from '../../domain/workflow';
import type { UpdateInvoiceStatusInput } from '../../schema/inputs/workflow-inputs';
import { cancelInvoice } from './cancel-invoice';
import { changeInvoice } from './change-invoice';
import { lockInvoice } from './load-invoice';
import { markInvoiceSent } from './mark-invoice-sent';
import { publishInvoice } from './publish-invoice';

type Named = Pick<UpdateInvoiceStatusInput, 'id' | 'reason'>;

/** How each status that members set by hand is set. */
const SET: Partial<Record<InvoiceStatus, (work: UnitOfWork, input: Named) => Promise<string>>> = {
  PUBLISHED: (work, { id }) => withFieldsAt('input.id', () => publishInvoice(work, { id })),
  SENT: (work, { id }) => withFieldsAt('input.id', () => markInvoiceSent(work, { id })),
  VIEWED: markViewed,
  CANCELLED: (work, { id, reason }) => cancelInvoice(work, { id, reason: reason ?? 'Cancelled' }),
};

/** The operation that leads to each of the others; null where none does. */
export const LEADS_TO: Partial<Record<InvoiceStatus, string | null>> = {
  DRAFT: 'createInvoice',
  PAID: 'payInvoice',
  OVERDUE: null,
  REFUNDED: 'refundInvoice',
  UNCOLLECTIBLE: 'writeOffInvoice',
};

/**
 * Sets the status of an invoice to PUBLISHED, SENT, VIEWED or CANCELLED, and returns its UUID. Throws VALIDATION_ERROR,
 * NOT_FOUND, and INVALID_STATE; for any other status with the operation that leads to it (source 004, "Update Invoice
 * Status").
 */
export async function updateInvoiceStatus(
  work: UnitOfWork,
  { id, status, reason }: UpdateInvoiceStatusInput,
): Promise<string> {
  const set = SET[status];
  if (set) return set(work, { id, reason });
  const { status: from } = await lockInvoice(work, id, 'input.id');
  const operation = LEADS_TO[status] ?? null;
  const how = operation ? `Use ${operation}.` : 'It follows from the due date.';
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    `The status of an invoice that is ${from} cannot be set to ${status}. ${how}`,
    [{ field: 'input.status', reason: `cannot be set to ${status}` }],
    { from, to: status, ...(operation ? { operation } : {}) },
  );
}

/** As if the client had opened the hosted page. OVERDUE stays OVERDUE. */
async function markViewed(work: UnitOfWork, { id }: Named): Promise<string> {
  const invoice = await lockInvoice(work, id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'markViewed');
  if (invoice.viewedAt === null) {
    const facts = { viewedAt: work.now };
    await changeInvoice(work, invoice, { action: 'markViewed', facts, event: { type: 'invoice.viewed' } });
  }
  return invoice.id;
}
