import type { InvoiceDocument } from '../../domain/invoice-document';
import { withLogo } from '../../files/read-file';
import { documentHtml } from '../../pdf/document-html';
import { pdfToPrint, readPdf, storePdf } from '../../services/invoices/invoice-pdf';
import { NoBrowser } from '../../pdf/chromium';
import { PermanentJobError, type RunningJob } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';

/**
 * The PDF of an invoice, rendered and stored unless it already is. Null if the invoice no longer exists when rendering
 * begins. If it is deleted during rendering, the rendered content is still returned.
 */
export async function printInvoice(parts: HandlerParts, job: RunningJob, invoiceId: string): Promise<Buffer | null> {
  const { unitOfWork, renderer, files } = parts;
  const actor = systemActor(job);
  const found = await unitOfWork.run(actor, (work) => pdfToPrint(work, { invoiceId }));
  if (found === null) return null;
  if (!('document' in found)) return readPdf(files, found);
  const document = await withLogo(files, actor.organizationId, found.document);
  const content = await renderer.render(await documentHtml(document), { paperSize: document.style.paperSize });
  // Stored before the transaction that refers to it, because the file store may be remote.
  const sha256 = await files.put(actor.organizationId, content, 'application/pdf');
  const { draftVersion } = found;
  const kept = await unitOfWork.run(actor, (work) => storePdf(work, { invoiceId, draftVersion, content, sha256 }));
  return kept === null || kept.sha256 === sha256 ? content : readPdf(files, kept);
}

/**
 * Renders for a request that waits: without a browser the job is given up at once, and the next request tries again.
 * Throws a `PermanentJobError` then.
 */
export async function givingUpWithoutBrowser<T>(rendering: Promise<T>): Promise<T> {
  try {
    return await rendering;
  } catch (error) {
    throw error instanceof NoBrowser ? new PermanentJobError(error.message, { cause: error }) : error;
  }
}

/** A PDF of the invoice as it is on `today` (`YYYY-MM-DD`), with its payments and that date. It is not stored. */
export async function printWithPayments(
  parts: HandlerParts,
  document: InvoiceDocument,
  today: string,
): Promise<Buffer> {
  return parts.renderer.render(await documentHtml(document, today), { paperSize: document.style.paperSize });
}
