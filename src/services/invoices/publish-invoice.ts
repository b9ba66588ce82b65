import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import type { LogoSource } from '../../domain/invoice-document';
import { assertTransition, INVOICE_WORKFLOW, isPastDue } from '../../domain/workflow';
import { NEEDS_TAX_IDS } from '../../domain/tax-category';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { InvoiceTaxEntity } from '../../entities/invoice-tax';
import type { InvoiceEntity, InvoiceSnapshot } from '../../entities/invoice';
import type { OrganizationEntity } from '../../entities/organization';
import { PublicLinkEntity } from '../../entities/public-link';
import { changeInvoice } from './change-invoice';
import { presentSnapshot } from '../../db/invoice-documents';
import { keepDay, lockInvoice } from './load-invoice';
import { takeNumber } from './take-number';

/**
 * Publishes a draft and returns its UUID: fixes its number, lines and contents, and requests its link and PDF. No email
 * is sent. An invoice with a total of zero is PAID at once. Throws NOT_FOUND, and INVALID_STATE, also if its issue date is closed (source 003, `/publish`).
 */
export async function publishInvoice(work: UnitOfWork, input: { id: string }): Promise<string> {
  const organization = await keepDay(work);
  const invoice = await lockInvoice(work, input.id, 'id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'publish');
  await publishLocked(work, invoice, { organization, field: 'id' });
  return invoice.id;
}

/** The file of a snapshot's logo. A foreign key to it prevents its deletion. */
function fileOf(logo: LogoSource | null): string | null {
  return typeof logo === 'object' ? (logo?.sha256 ?? null) : null;
}

interface Publishing {
  /** The caller has locked its row with `keepDay`. */
  organization: OrganizationEntity;
  /** The path of the invoice's ID, for errors. */
  field: string;
  /** Whether a member says that it was sent. */
  isSent?: boolean;
}

/** Throws INVALID_STATE if a tax of the invoice needs the tax IDs of both parties, and one is missing. */
async function assertTaxIds(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  { snapshot: { seller, buyer }, field }: { snapshot: InvoiceSnapshot; field: string },
): Promise<void> {
  if (seller.taxId && buyer.taxId) return;
  const { organizationId, id: invoiceId } = invoice;
  const where = NEEDS_TAX_IDS.map((category) => ({ organizationId, invoiceId, category }));
  const tax = await work.sql.manager.findOneBy(InvoiceTaxEntity, where);
  if (!tax) return;
  const missing = seller.taxId ? 'the client has none' : 'the business has none';
  const reason = `${tax.category} needs the tax IDs of both parties, and ${missing}`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'A tax ID is missing.', [{ field, reason }]);
}

/**
 * Publishes a draft that is already locked: the first half of sending. Throws INVALID_STATE if its issue date is closed.
 */
export async function publishLocked(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  { organization, field, isSent = false }: Publishing,
): Promise<void> {
  assertBooksOpen(organization, invoice.issueDate, field);
  const numbering = { pattern: organization.numberPattern, issueDate: invoice.issueDate };
  const number = invoice.number ?? (await takeNumber(work, numbering));
  const snapshot = await presentSnapshot(work.sql, invoice);
  await assertTaxIds(work, invoice, { snapshot, field });
  const today = todayIn(organization.timeZone, work.now);
  await changeInvoice(work, invoice, {
    action: isSent ? 'markSent' : 'publish',
    facts: { publishedAt: work.now, ...(isSent ? { sentAt: work.now } : {}) },
    pastDue: isPastDue(invoice.dueDate, organization.statusesAsOf ?? today),
    columns: { number, snapshot, logoSha256: fileOf(snapshot.style.logo) },
    event: { type: 'invoice.published' },
  });
  const { organizationId, id } = invoice;
  if (isSent) work.emit('invoice.sent', { invoiceId: id, projectIds: invoice.projectIds });
  const linkId = newId();
  await work.sql.manager.insert(PublicLinkEntity, {
    id: linkId,
    organizationId,
    invoiceId: id,
    tokenHash: work.linkTokens.hashOf(work.linkTokens.tokenOf(linkId)),
    createdAt: work.now,
  });
  await work.enqueue('renderInvoicePdf', { invoiceId: id }, { uniqueKey: `renderInvoicePdf/${id}` });
}
