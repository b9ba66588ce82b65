import { lockRow, lockRows } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { InvoiceStatus, isPastDue } from '../../domain/workflow';
import { InvoiceEntity } from '../../entities/invoice';
import { OrganizationEntity } from '../../entities/organization';

/**
 * The invoice with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockInvoice(work: UnitOfWork, publicId: string, field: string): Promise<InvoiceEntity> {
  return lockRow(work, InvoiceEntity, { of: 'invoice', publicId, field });
}

/** The invoices with these UUIDs that exist, locked in the order of their IDs until the transaction ends. One statement. */
export function lockInvoices(work: UnitOfWork, ids: readonly string[]): Promise<InvoiceEntity[]> {
  return lockRows(work, InvoiceEntity, ids);
}

/** The organization of the scope, with its settings. */
export async function ownOrganization(work: UnitOfWork): Promise<OrganizationEntity> {
  return work.sql.manager.findOneOrFail(OrganizationEntity, { where: { id: work.organizationId } });
}

/**
 * The organization of the scope, locked so that its settings cannot change until the transaction ends. Acts that write
 * into the books call it, or `keepDay`, before they lock anything else: see `assertBooksOpen`.
 */
export async function keepBooks(work: UnitOfWork): Promise<OrganizationEntity> {
  const where = { id: work.organizationId };
  return work.sql.manager.findOneOrFail(OrganizationEntity, { where, lock: { mode: 'for_key_share' } });
}

/**
 * The organization of the scope, locked so that the day of its statuses cannot change until the transaction ends. Acts
 * that can leave an invoice due call it before they lock an invoice.
 */
export async function keepDay(work: UnitOfWork): Promise<OrganizationEntity> {
  const where = { id: work.organizationId };
  return work.sql.manager.findOneOrFail(OrganizationEntity, { where, lock: { mode: 'pessimistic_read' } });
}

/**
 * Whether a locked invoice is overdue once less of it is paid, on the day of the organization's statuses (`keepDay`). One that
 * is OVERDUE stays so: `followDueDatesInParts` may have moved it to a day that it has not finished yet.
 */
export function isDueAgain(invoice: InvoiceEntity, organization: OrganizationEntity, now: Date): boolean {
  const day = organization.statusesAsOf ?? todayIn(organization.timeZone, now);
  return invoice.status === InvoiceStatus.OVERDUE || isPastDue(invoice.dueDate, day);
}
