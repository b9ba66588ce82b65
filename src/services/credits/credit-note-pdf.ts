import { creditNoteDocument } from '../../db/credit-note-documents';
import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { CreditNoteEntity } from '../../entities/credit-note';
import { CreditNotePdfEntity } from '../../entities/credit-note-pdf';
import { type PdfFound, requestPdf, type StoredPdf } from '../invoices/pdf-job';
import { enterByCreditNoteLink } from './view-credit-note';

async function storedPdf(work: UnitOfWork, creditNoteId: string): Promise<StoredPdf | null> {
  const { organizationId } = work;
  const stored = await work.sql.manager.findOneBy(CreditNotePdfEntity, { organizationId, creditNoteId });
  return stored && { organizationId, sha256: stored.sha256, content: null };
}

/** The stored PDF of a credit note, or the job that renders it. */
async function findOrRequest(work: UnitOfWork, note: CreditNoteEntity, isWaiting: boolean): Promise<PdfFound> {
  const { id: creditNoteId, invoiceId } = note;
  const pdf = await storedPdf(work, creditNoteId);
  if (pdf) return { kind: 'READY', pdf, filename: `${note.number}.pdf` };
  const uniqueKey = keyOfCreditNotePdf(creditNoteId);
  return requestPdf(work, 'renderCreditNotePdf', { payload: { creditNoteId, invoiceId }, uniqueKey, isWaiting });
}

/** The unique key of the job that renders the PDF of a credit note. */
export const keyOfCreditNotePdf = (creditNoteId: string): string => `renderCreditNotePdf/${creditNoteId}`;

/**
 * The PDF of a credit note of the organization. Requests rendering if it is not available yet. Throws VALIDATION_ERROR,
 * NOT_FOUND.
 */
export async function findCreditNotePdf(
  work: UnitOfWork,
  input: { id: string; isWaiting: boolean },
): Promise<PdfFound> {
  const id = parseId('creditNote', input.id, 'id');
  const note = await work.sql.manager.findOneBy(CreditNoteEntity, { organizationId: work.organizationId, id });
  if (!note) throw notFound('id', 'credit note');
  return findOrRequest(work, note, input.isWaiting);
}

/** The PDF behind a public link. Throws NOT_FOUND. */
export async function findPublicCreditNotePdf(
  work: UnitOfWork,
  input: { token: string; isWaiting: boolean },
): Promise<PdfFound> {
  return findOrRequest(work, await enterByCreditNoteLink(work, input.token), input.isWaiting);
}

/** For the worker: the stored PDF, or the document to render. */
export async function creditNoteToPrint(
  work: UnitOfWork,
  { creditNoteId }: { creditNoteId: string },
): Promise<StoredPdf | StoredInvoiceDocument> {
  const stored = await storedPdf(work, creditNoteId);
  if (stored) return stored;
  const where = { organizationId: work.organizationId, id: creditNoteId };
  return creditNoteDocument(work.sql, await work.sql.manager.findOneByOrFail(CreditNoteEntity, where));
}

/** Stores a rendered PDF, a file by its hash, and returns the stored one: if there already is one, it is final. */
export async function storeCreditNotePdf(
  work: UnitOfWork,
  { creditNoteId, sha256 }: { creditNoteId: string; sha256: string },
): Promise<StoredPdf | null> {
  await work.sql.query(
    `INSERT INTO credit_note_pdfs (organization_id, credit_note_id, sha256, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organization_id, credit_note_id) DO NOTHING`,
    [work.organizationId, creditNoteId, sha256, work.now],
  );
  return storedPdf(work, creditNoteId);
}
