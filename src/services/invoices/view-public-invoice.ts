import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { notFound } from '../../domain/errors';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { InvoiceEntity } from '../../entities/invoice';
import { changeInvoice } from './change-invoice';
import { followDueDates } from './follow-due-dates';
import { invoiceDocument } from './invoice-document';
import { ownOrganization } from './load-invoice';

const TOKEN = /^[A-Za-z0-9_-]{32}$/;

/** A link's token, and the caller who opened it. A member's own view does not count as the client's. */
export interface ViewPublicInvoiceInput {
  token: string;
  viewer: { organizationId: string } | null;
  /** False for a view that does not mark the invoice. */
  counts?: boolean;
}

/** The contents shown to anyone with the link. `today` is the day in the organization's time zone. */
export interface PublicInvoiceSeen {
  organizationId: string;
  document: StoredInvoiceDocument;
  today: string;
  seenByMember: boolean;
}

/** Finds the invoice of a public link and enters its organization. Throws NOT_FOUND for an unknown token. */
export async function enterByLink(work: UnitOfWork, token: string): Promise<string> {
  if (!TOKEN.test(token)) throw notFound('token', 'invoice');
  await work.enter({ kind: 'link', tokenHash: work.linkTokens.hashOf(token) });
  const [link] = await work.sql.query<{ organization_id: string; invoice_id: string }>(
    `SELECT organization_id, invoice_id FROM public_links WHERE token_hash = $1 AND revoked_at IS NULL`,
    [work.linkTokens.hashOf(token)],
  );
  if (!link) throw notFound('token', 'invoice');
  await work.enter({ kind: 'organization', organizationId: link.organization_id, userId: null });
  await followDueDates(work);
  return link.invoice_id;
}

/**
 * Shows the invoice of a public link, and marks it VIEWED the first time that someone other than a member opens it.
 * Throws NOT_FOUND (source 004, "client views invoice").
 */
export async function viewPublicInvoice(work: UnitOfWork, input: ViewPublicInvoiceInput): Promise<PublicInvoiceSeen> {
  const invoiceId = await enterByLink(work, input.token);
  const where = { organizationId: work.organizationId, id: invoiceId };
  const organization = await ownOrganization(work);
  const today = todayIn(organization.timeZone, work.now);
  const seenByMember = input.viewer?.organizationId === work.organizationId;
  let invoice = await work.sql.manager.findOneByOrFail(InvoiceEntity, where);
  if (!seenByMember && !invoice.viewedAt && input.counts !== false) {
    invoice = await work.sql.manager.findOneOrFail(InvoiceEntity, { where, lock: { mode: 'pessimistic_write' } });
    const facts = { viewedAt: work.now };
    if (!invoice.viewedAt)
      await changeInvoice(work, invoice, { action: 'view', facts, event: { type: 'invoice.viewed' } });
  }
  return { organizationId: work.organizationId, document: await invoiceDocument(work, invoice), today, seenByMember };
}
