import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { InvoiceEntity } from '../../entities/invoice';
import { OrganizationEntity } from '../../entities/organization';

/**
 * The invoice with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockInvoice(work: UnitOfWork, publicId: string, field: string): Promise<InvoiceEntity> {
  return lockRow(work, InvoiceEntity, { of: 'invoice', publicId, field });
}

/** The organization of the scope, with its settings. */
export async function ownOrganization(work: UnitOfWork): Promise<OrganizationEntity> {
  return work.sql.manager.findOneOrFail(OrganizationEntity, { where: { id: work.organizationId } });
}

/**
 * The organization of the scope, locked so that the day of its statuses cannot change until the transaction ends. Acts
 * that can leave an invoice due call it before they lock an invoice.
 */
export async function keepDay(work: UnitOfWork): Promise<OrganizationEntity> {
  const where = { id: work.organizationId };
  return work.sql.manager.findOneOrFail(OrganizationEntity, { where, lock: { mode: 'pessimistic_read' } });
}
