import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { type Coming, comingOf, RecurringState } from '../../domain/recurring';
import { RecurringInvoiceEntity } from '../../entities/recurring-invoice';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import type { UpdateRecurringInvoiceInput } from '../../schema/inputs/recurring-invoice-inputs';
import { assertVersion } from '../edits';
import { assertEmailIsVerified } from '../invoices/send-invoice';
import { assertCount, assertDates, requestDue } from './begin-recurring';
import { movedSchedule } from './moved-schedule';
import { prepareRecurring } from './prepare-recurring';
import { invoiceInputOf } from './recurring-content';

/** What was changed: the UUID, and the date for which no invoice will be created; null for none. */
export interface UpdatedRecurringInvoice {
  id: string;
  leftOut: string | null;
}

const PATH = 'input.recurringConfig.';

/**
 * Changes a recurring invoice, for the invoices that are not created yet. A change of its frequency or interval moves its
 * dates; one that is stopped, paused or completed stays so. Throws VALIDATION_ERROR, NOT_FOUND, CONFLICT if
 * `expectedVersion` is outdated, INVALID_STATE for a new start date once there is an invoice and as
 * `createRecurringInvoice` does, EMAIL_NOT_VERIFIED (source 004, "Update Recurring Configuration").
 */
export async function updateRecurringInvoice(
  work: UnitOfWork,
  input: UpdateRecurringInvoiceInput,
): Promise<UpdatedRecurringInvoice> {
  const of = { of: 'recurringInvoice', publicId: input.id, field: 'input.id' } as const;
  const row = await lockRow(work, RecurringInvoiceEntity, of);
  const { organizationId, id, timeZone, version, invoicesGenerated } = row;
  assertVersion(input.expectedVersion, version);
  const config = input.recurringConfig ?? {};
  const autoSend = config.autoSend ?? row.autoSend;
  if (autoSend && !row.autoSend) await assertEmailIsVerified(work);
  const content = await prepareRecurring(work, mergedInput(row, input));
  const { schedule, startDate, leftOut } = movedSchedule(row, config, todayIn(timeZone, work.now));
  // An end by a date replaces one by a number of invoices, and the other way round.
  const endDate = config.endDate === undefined ? (config.count ? null : row.endDate) : config.endDate;
  const countLimit = config.count === undefined ? (config.endDate ? null : row.countLimit) : config.count;
  const generateDaysBefore = config.generateDaysBefore ?? row.generateDaysBefore;
  const isNewDate = startDate !== row.startDate || (config.endDate ?? null) !== null;
  if (isNewDate) assertDates({ startDate, endDate, startedOn: row.startDate }, todayIn(timeZone, work.now), PATH);
  assertCount(countLimit, invoicesGenerated, PATH);
  const progress = { ...schedule, invoicesGenerated, endDate, countLimit, timeZone, generateDaysBefore };
  const coming: Partial<Coming> = row.state === RecurringState.ACTIVE ? comingOf(progress) : {};
  const isTried = row.state === RecurringState.ACTIVE && row.lastError !== null;
  const change = {
    ...{ ...content, ...coming, startDate, endDate, countLimit, generateDaysBefore, autoSend },
    ...{ anchorDate: schedule.anchor, frequency: schedule.frequency, intervalCount: schedule.interval },
    ...{ counter: schedule.counter, billing: config.billing ?? row.billing },
    ...(isTried ? { failures: 0, lastError: null } : {}),
    ...{ version: version + 1, updatedAt: work.now },
  };
  await work.sql.manager.update(RecurringInvoiceEntity, { organizationId, id }, change);
  const { projectIds } = content;
  work.emit('recurringInvoice.updated', { recurringInvoiceId: id, projectIds });
  if (coming.state === RecurringState.COMPLETED)
    work.emit('recurringInvoice.completed', { recurringInvoiceId: id, projectIds });
  await requestDue(work, coming.dueAt ?? null);
  return { id, leftOut: row.state === RecurringState.COMPLETED ? null : leftOut };
}

/** What its invoices are to be made from: what the input names, and the rest as it is. */
function mergedInput(row: RecurringInvoiceEntity, input: UpdateRecurringInvoiceInput): CreateInvoiceInput {
  const { clientId, lines } = input;
  const given = contentOf(input);
  const kept = invoiceInputOf(row);
  if (given.taxes !== undefined || given.taxRate !== undefined) kept.taxes = undefined;
  if (given.discountRate !== undefined || given.discountAmount !== undefined)
    Object.assign(kept, { discountRate: undefined, discountAmount: undefined });
  return {
    ...{ ...kept, unbilledTime: row.unbilledTime },
    ...withoutUndefined(given),
    clientId: clientId ?? kept.clientId,
    lines: lines === undefined ? kept.lines : lines,
  };
}

/** The input without what is not part of an invoice. */
function contentOf(input: UpdateRecurringInvoiceInput): Omit<CreateInvoiceInput, 'clientId'> {
  const given: Partial<UpdateRecurringInvoiceInput> = { ...input };
  for (const name of ['id', 'expectedVersion', 'recurringConfig', 'clientId', 'lines'] as const) delete given[name];
  return given as Omit<CreateInvoiceInput, 'clientId'>;
}

/** The fields that have a value; null is one. */
function withoutUndefined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
