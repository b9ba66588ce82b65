import { readPdf } from '../../services/invoices/invoice-pdf';
import { creditNoteToPrint, storeCreditNotePdf } from '../../services/credits/credit-note-pdf';
import { withLogo } from '../../files/read-file';
import { documentHtml } from '../../pdf/document-html';
import type { RunningJob } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';

/** The PDF of a credit note, rendered and stored unless it already is. */
export async function printCreditNote(parts: HandlerParts, job: RunningJob, creditNoteId: string): Promise<Buffer> {
  const { unitOfWork, renderer, files } = parts;
  const actor = systemActor(job);
  const found = await unitOfWork.run(actor, (work) => creditNoteToPrint(work, { creditNoteId }));
  if (!('kind' in found)) return readPdf(files, found);
  const document = await withLogo(files, actor.organizationId, found);
  const content = await renderer.render(await documentHtml(document), { paperSize: document.style.paperSize });
  // Stored before the transaction that refers to it, because the file store may be remote.
  const sha256 = await files.put(actor.organizationId, content, 'application/pdf');
  const kept = await unitOfWork.run(actor, (work) => storeCreditNotePdf(work, { creditNoteId, sha256 }));
  return kept === null || kept.sha256 === sha256 ? content : readPdf(files, kept);
}
