import { creditNoteDocument } from '../../db/credit-note-documents';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { notFound } from '../../domain/errors';
import { CreditNoteEntity } from '../../entities/credit-note';
import { InvoiceEntity } from '../../entities/invoice';
import { ownOrganization } from '../invoices/load-invoice';
import type { PublicInvoiceSeen, ViewPublicInvoiceInput } from '../invoices/view-public-invoice';

const TOKEN = /^[A-Za-z0-9_-]{32}$/;

/** Finds the credit note of a public link and enters its organization. Throws NOT_FOUND for an unknown token. */
export async function enterByCreditNoteLink(work: UnitOfWork, token: string): Promise<CreditNoteEntity> {
  if (!TOKEN.test(token)) throw notFound('token', 'credit note');
  const tokenHash = work.linkTokens.hashOf(token);
  await work.enter({ kind: 'link', tokenHash });
  const [link] = await work.sql.query<{ organization_id: string; credit_note_id: string }>(
    `SELECT organization_id, credit_note_id FROM credit_note_links WHERE token_hash = $1 AND revoked_at IS NULL`,
    [tokenHash],
  );
  if (!link) throw notFound('token', 'credit note');
  const { organization_id: organizationId, credit_note_id: id } = link;
  await work.enter({ kind: 'organization', organizationId, userId: null });
  return work.sql.manager.findOneByOrFail(CreditNoteEntity, { organizationId, id });
}

/**
 * Shows the credit note of a public link, and records the first time that someone other than a member opens it. Throws
 * NOT_FOUND.
 */
export async function viewCreditNote(
  work: UnitOfWork,
  { token, viewer, counts }: ViewPublicInvoiceInput,
): Promise<PublicInvoiceSeen> {
  const note = await enterByCreditNoteLink(work, token);
  const { organizationId } = work;
  const seenByMember = viewer?.organizationId === organizationId;
  if (!seenByMember && counts !== false && !note.viewedAt) await markViewed(work, note);
  const { timeZone } = await ownOrganization(work);
  const document = await creditNoteDocument(work.sql, note);
  return { organizationId, document, payments: [], today: todayIn(timeZone, work.now), seenByMember };
}

/** The second of two views at once waits for the first, and then changes nothing. */
async function markViewed(work: UnitOfWork, { id: creditNoteId, invoiceId }: CreditNoteEntity): Promise<void> {
  const { organizationId, now: viewedAt } = work;
  const [viewed] = await work.sql.query<{ id: string }>(
    `UPDATE credit_notes SET viewed_at = $3 WHERE organization_id = $1 AND id = $2 AND viewed_at IS NULL RETURNING id`,
    [organizationId, creditNoteId, viewedAt],
  );
  if (!viewed) return;
  const { projectIds } = await work.sql.manager.findOneByOrFail(InvoiceEntity, { organizationId, id: invoiceId });
  work.emit('creditNote.viewed', { creditNoteId, invoiceId, projectIds });
}
