import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { comingOf, RecurringState } from '../../domain/recurring';
import { counterFrom } from '../../domain/schedule';
import { RecurringInvoiceEntity } from '../../entities/recurring-invoice';
import type { ResumeRecurringInvoiceInput } from '../../schema/inputs/recurring-invoice-inputs';
import { assertEmailIsVerified } from '../invoices/send-invoice';
import { requestDue } from './begin-recurring';
import { progressOf } from './progress-of';

/**
 * Resumes a recurring invoice that was stopped, paused or completed, and returns its UUID. Dates that have passed get no
 * invoice unless `backfill` is true. Idempotent. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE if its end is reached,
 * EMAIL_NOT_VERIFIED.
 */
export async function resumeRecurringInvoice(work: UnitOfWork, input: ResumeRecurringInvoiceInput): Promise<string> {
  const of = { of: 'recurringInvoice', publicId: input.id, field: 'input.id' } as const;
  const row = await lockRow(work, RecurringInvoiceEntity, of);
  const { organizationId, id, state, version, projectIds } = row;
  if (state === RecurringState.ACTIVE) return id;
  if (row.autoSend) await assertEmailIsVerified(work);
  const progress = progressOf(row);
  const passed = input.backfill ? 0 : counterFrom(progress, todayIn(row.timeZone, work.now));
  const counter = Math.max(row.counter, passed);
  const coming = comingOf({ ...progress, counter });
  if (coming.state !== RecurringState.ACTIVE) throw isOver();
  const change = { ...coming, counter, failures: 0, lastError: null, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(RecurringInvoiceEntity, { organizationId, id }, change);
  work.emit('recurringInvoice.resumed', { recurringInvoiceId: id, projectIds });
  await requestDue(work, coming.dueAt);
  return id;
}

function isOver(): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, 'This recurring invoice is completed. Change its end first.', [
    { field: 'input.id', reason: 'its end date or its number of invoices is reached' },
  ]);
}
