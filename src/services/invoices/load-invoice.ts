import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { Invoice } from '../../entities/invoice';
import { Organization } from '../../entities/organization';

/** The invoice with this public id, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`. */
export async function lockInvoice(work: UnitOfWork, publicId: string, field: string): Promise<Invoice> {
  const id = parseId('invoice', publicId, field);
  const invoice = await work.sql.manager.findOne(Invoice, {
    where: { organizationId: work.organizationId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!invoice) throw notFound(field, 'invoice');
  return invoice;
}

/** The organization that is acted in, with its settings. */
export async function ownOrganization(work: UnitOfWork): Promise<Organization> {
  return work.sql.manager.findOneOrFail(Organization, { where: { id: work.organizationId } });
}

/**
 * The organization that is acted in, with the day of its statuses held until the transaction ends: for acts after which
 * something is due, before they lock an invoice.
 */
export async function keepDay(work: UnitOfWork): Promise<Organization> {
  const where = { id: work.organizationId };
  return work.sql.manager.findOneOrFail(Organization, { where, lock: { mode: 'pessimistic_read' } });
}
