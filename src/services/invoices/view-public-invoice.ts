import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { notFound } from '../../domain/errors';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { InvoiceEntity } from '../../entities/invoice';
import { changeInvoice } from './change-invoice';
import { followDueDates } from './follow-due-dates';
import { invoiceDocument } from '../../db/invoice-documents';
import { ownOrganization } from './load-invoice';

const TOKEN = /^[A-Za-z0-9_-]{32}$/;

/** A link's token, and the caller who opened it. A member's own view does not count as the client's. */
export interface ViewPublicInvoiceInput {
  token: string;
  viewer: { organizationId: string } | null;
  /** False for a request that is not made by a person who looks at the page. */
  counts?: boolean;
}

/** What was paid of an invoice on a day (`YYYY-MM-DD`), in minor units of its currency. */
export interface DatedPayment {
  date: string;
  amountMinor: bigint;
}

/**
 * The contents shown to anyone with the link. `today` is the day in the organization's time zone; `payments` are in the
 * order of their days.
 */
export interface PublicInvoiceSeen {
  organizationId: string;
  document: StoredInvoiceDocument;
  payments: DatedPayment[];
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
  const document = await invoiceDocument(work.sql, invoice);
  const payments = await paymentsOf(work, invoice.id);
  return { organizationId: work.organizationId, document, payments, today, seenByMember };
}

function paymentsOf(work: UnitOfWork, invoiceId: string): Promise<DatedPayment[]> {
  return work.sql.query<DatedPayment>(
    `SELECT p.payment_date AS date, sum(a.amount_minor)::bigint AS "amountMinor"
     FROM payment_allocations a JOIN payments p ON p.organization_id = a.organization_id AND p.id = a.payment_id
     WHERE a.organization_id = $1 AND a.invoice_id = $2 GROUP BY p.payment_date ORDER BY p.payment_date`,
    [work.organizationId, invoiceId],
  );
}
