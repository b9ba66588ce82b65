import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { areSameSeries } from '../../domain/invoice-numbers';
import { can, holdersOf, Permission } from '../../domain/permissions';
import { OrganizationEntity } from '../../entities/organization';
import { followDueDates } from '../invoices/follow-due-dates';
import { assertVersion } from '../edits';
import { useUpload } from '../files/use-upload';
import { expenseRatesOf } from './expense-rates';
import { reminderColumns } from './reminder-columns';
import { type PreparedSettings, uploadedLogo } from './prepare-settings';

/**
 * Changes the organization's settings. Omitted fields are not changed, and published invoices do not follow. Throws
 * VALIDATION_ERROR with all errors at once, FORBIDDEN if someone other than an owner moves `lockInvoicesBefore`, CONFLICT if `expectedVersion` is outdated, and as `useUpload` does (source 000, `/settings`).
 */
export async function updateSettings(work: UnitOfWork, prepared: PreparedSettings): Promise<void> {
  const { expectedVersion, expenseRates, logoFileId } = prepared;
  const where = { id: work.organizationId };
  const { manager } = work.sql;
  const organization = await manager.findOneOrFail(OrganizationEntity, { where, lock: { mode: 'pessimistic_write' } });
  assertVersion(expectedVersion, organization.version);
  assertMayMoveLock(work, prepared.columns, organization);
  assertSeries(prepared.columns, organization);
  // It is the file that was read: an upload never changes.
  if (logoFileId !== undefined) await useUpload(work, uploadedLogo(logoFileId));
  const currency = prepared.columns.currency ?? organization.currency;
  const rates = expenseRates && { expenseRates: expenseRatesOf(expenseRates, currency) };
  const columns = { ...prepared.columns, ...rates };
  if (Object.keys(columns).length === 0) return;
  Object.assign(columns, await reminderColumns(work, organization, columns));
  await manager.update(OrganizationEntity, where, {
    ...columns,
    version: organization.version + 1,
    updatedAt: work.now,
  });
  // A different time zone has a different day: the database has cleared the day for which the statuses were up to date.
  if (columns.timeZone !== undefined) await followDueDates(work);
  work.emit('organization.updated', { organizationId: work.organizationId });
}

/** Throws VALIDATION_ERROR if a pattern changes and invoices and credit notes would have the same numbers. */
function assertSeries(columns: PreparedSettings['columns'], present: OrganizationEntity): void {
  if (columns.numberPattern === undefined && columns.creditNotePattern === undefined) return;
  const { numberPattern, creditNotePattern } = { ...present, ...columns };
  if (!areSameSeries(numberPattern, creditNotePattern)) return;
  const changed = columns.creditNotePattern === undefined ? 'invoiceNumberPattern' : 'creditNoteNumberPattern';
  const other = columns.creditNotePattern === undefined ? 'credit notes' : 'invoices';
  throw validationError({
    field: `input.preferences.${changed}`,
    reason: `must differ from the pattern of ${other} in more than the width of {SEQ}`,
  });
}

function assertMayMoveLock(
  { actor }: UnitOfWork,
  { lockInvoicesBefore }: PreparedSettings['columns'],
  present: OrganizationEntity,
): void {
  if (lockInvoicesBefore === undefined || lockInvoicesBefore === present.lockInvoicesBefore) return;
  if (actor.kind !== 'user' || can(actor, Permission.ManageOrganization)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'Only an owner can open or close the books.', [
    { field: 'input.preferences.lockInvoicesBefore', reason: `requires ${holdersOf(Permission.ManageOrganization)}` },
  ]);
}
