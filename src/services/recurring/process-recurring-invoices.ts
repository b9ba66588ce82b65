import { MAX_ATTEMPTS } from '../../db/attempt';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { countDue } from './due-occurrences';
import { makeOccurrences } from './make-occurrences';

/** What was done: the UUIDs of the new invoices and of the job that continues, and what failed, by public ID. */
export interface ProcessedRecurringInvoices {
  invoices: string[];
  failed: { id: string; code: ErrorCode; message: string }[];
  job: string | null;
}

/**
 * Creates the invoices that are due now, as the worker does by itself: the first fifty in this transaction, the rest in a
 * job. What failed before is tried again (source 004, "Process Recurring Invoices").
 */
export async function processRecurringInvoices(work: UnitOfWork): Promise<ProcessedRecurringInvoices> {
  const { made, failed, limited } = await makeOccurrences(work, { limit: MAX_ATTEMPTS, byHand: true });
  const isMore = (await countDue(work)) > 0;
  const job = isMore ? await work.enqueue('makeRecurringInvoices', {}) : null;
  return {
    job,
    invoices: made.map(({ invoiceId }) => invoiceId),
    failed: [
      ...failed.map(({ due, failure: { code, message } }) => ({
        id: idOf('recurringInvoice', due.row.id),
        code,
        message,
      })),
      ...limited.map(({ row }) => ({
        ...{ id: idOf('recurringInvoice', row.id), code: 'LIMIT_REACHED' as ErrorCode },
        message: "Your plan's invoices for this month are used up.",
      })),
    ],
  };
}
