import type { UnitOfWork } from '../../db/unit-of-work';
import { idOf } from '../../domain/ids';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import { InvoiceEntity } from '../../entities/invoice';
import { releaseEstimate } from '../estimates/release-estimate';
import { lockInvoiceAndBilled, releaseBilled } from './billed';

/**
 * Deletes a draft permanently and returns its public ID. Its time entries and expenses can be billed again, and its estimate converted again. The allowance is not
 * restored. Throws NOT_FOUND, INVALID_STATE.
 */
export async function deleteInvoice(work: UnitOfWork, input: { id: string }): Promise<string> {
  await releaseEstimate(work, input.id, 'id');
  const { invoice, billed } = await lockInvoiceAndBilled(work, input.id, { field: 'id' });
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'delete');
  await releaseBilled(work, billed);
  await work.sql.manager.delete(InvoiceEntity, { organizationId: invoice.organizationId, id: invoice.id });
  work.emit('invoice.deleted', { invoiceId: invoice.id, projectIds: invoice.projectIds });
  return idOf('invoice', invoice.id);
}
