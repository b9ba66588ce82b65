import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { RecurringState } from '../../domain/recurring';
import { RecurringInvoiceEntity } from '../../entities/recurring-invoice';

/**
 * Stops a recurring invoice and returns its UUID: no more invoices are created, and drafts that exist are not sent by
 * themselves. Idempotent; one that is completed stays so. Throws VALIDATION_ERROR, NOT_FOUND (sources 000, 004 "Stop
 * Recurring Invoice").
 */
export async function stopRecurringInvoice(work: UnitOfWork, input: { id: string }): Promise<string> {
  const of = { of: 'recurringInvoice', publicId: input.id, field: 'id' } as const;
  const row = await lockRow(work, RecurringInvoiceEntity, of);
  const { organizationId, id, state, version, projectIds } = row;
  if (state === RecurringState.STOPPED || state === RecurringState.COMPLETED) return id;
  const change = {
    state: RecurringState.STOPPED,
    nextDate: null,
    dueAt: null,
    version: version + 1,
    updatedAt: work.now,
  };
  await work.sql.manager.update(RecurringInvoiceEntity, { organizationId, id }, change);
  work.emit('recurringInvoice.stopped', { recurringInvoiceId: id, projectIds });
  return id;
}
