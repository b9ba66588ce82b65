import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { Invoice } from '../../entities/invoice';
import { Organization } from '../../entities/organization';

/**
 * The invoice with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockInvoice(work: UnitOfWork, publicId: string, field: string): Promise<Invoice> {
  return lockRow(work, Invoice, { of: 'invoice', publicId, field });
}

/** The organization of the scope, with its settings. */
export async function ownOrganization(work: UnitOfWork): Promise<Organization> {
  return work.sql.manager.findOneOrFail(Organization, { where: { id: work.organizationId } });
}

/**
 * The organization of the scope, locked so that the day of its statuses cannot change until the transaction ends. Acts
 * that can leave an invoice due call it before they lock an invoice.
 */
export async function keepDay(work: UnitOfWork): Promise<Organization> {
  const where = { id: work.organizationId };
  return work.sql.manager.findOneOrFail(Organization, { where, lock: { mode: 'pessimistic_read' } });
}
