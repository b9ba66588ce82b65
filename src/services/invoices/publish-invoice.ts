import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertTransition, INVOICE_WORKFLOW, invoiceStatus, InvoiceStatus, isPastDue } from '../../domain/workflow';
import { Invoice } from '../../entities/invoice';
import { PublicLink } from '../../entities/public-link';
import { presentSnapshot } from './invoice-document';
import { lockInvoice, ownOrganization } from './load-invoice';
import { takeNumber } from './take-number';

/**
 * Makes a draft final and gives its UUID: the number fixed, the lines locked, what it says kept, its link and its PDF
 * asked for; no email. An invoice over nothing is PAID at once. Throws NOT_FOUND, INVALID_STATE (source 003, `/publish`).
 */
export async function publishInvoice(work: UnitOfWork, input: { id: string }): Promise<string> {
  const invoice = await lockInvoice(work, input.id, 'id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'publish');
  await publishLocked(work, invoice);
  return invoice.id;
}

/** Publishes a draft that is locked already: the first half of sending. */
export async function publishLocked(work: UnitOfWork, invoice: Invoice): Promise<void> {
  const organization = await ownOrganization(work);
  const numbering = { pattern: organization.numberPattern, issueDate: invoice.issueDate };
  const number = invoice.number ?? (await takeNumber(work, numbering));
  const snapshot = await presentSnapshot(work, invoice);
  const today = todayIn(organization.timeZone, work.now);
  const status = invoiceStatus({ ...invoice, publishedAt: work.now, pastDue: isPastDue(invoice.dueDate, today) });
  const { organizationId, id } = invoice;
  await work.sql.manager.update(
    Invoice,
    { organizationId, id },
    {
      number,
      snapshot,
      status,
      publishedAt: work.now,
      paidAt: status === InvoiceStatus.PAID ? work.now : null,
      version: invoice.version + 1,
      updatedAt: work.now,
    },
  );
  const linkId = newId();
  await work.sql.manager.insert(PublicLink, {
    id: linkId,
    organizationId,
    invoiceId: id,
    tokenHash: work.linkTokens.hashOf(work.linkTokens.tokenOf(linkId)),
    createdAt: work.now,
  });
  work.emit('invoice.published', { invoiceId: id, projectIds: invoice.projectIds });
  await work.enqueue('renderInvoicePdf', { invoiceId: id }, { uniqueKey: `renderInvoicePdf/${id}` });
}
