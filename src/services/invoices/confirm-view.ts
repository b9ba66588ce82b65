import type { UnitOfWork } from '../../db/unit-of-work';
import { InvoiceEntity } from '../../entities/invoice';
import { changeInvoice } from './change-invoice';
import { enterByLink, type ViewPublicInvoiceInput } from './view-public-invoice';

/**
 * Records that a browser has shown the hosted page of an invoice that was viewed. Has no effect for a member, for an
 * invoice that was not viewed, and the second time. Throws NOT_FOUND for an unknown token.
 */
export async function confirmView(
  work: UnitOfWork,
  { token, viewer }: Omit<ViewPublicInvoiceInput, 'counts'>,
): Promise<void> {
  const id = await enterByLink(work, token);
  const { organizationId } = work;
  if (viewer?.organizationId === organizationId) return;
  const where = { organizationId, id };
  const isUnconfirmed = ({ viewedAt, viewConfirmedAt }: InvoiceEntity) => viewedAt !== null && viewConfirmedAt === null;
  if (!isUnconfirmed(await work.sql.manager.findOneByOrFail(InvoiceEntity, where))) return;
  const invoice = await work.sql.manager.findOneOrFail(InvoiceEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (!isUnconfirmed(invoice)) return;
  await changeInvoice(work, invoice, { action: 'view', facts: {}, columns: { viewConfirmedAt: work.now } });
}
