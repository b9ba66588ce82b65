import type { Actor } from '../../domain/actor';
import { invoiceHtml } from '../../pdf/invoice-html';
import { pdfToPrint, storePdf } from '../../services/invoices/invoice-pdf';
import type { HandlerParts } from './handler-parts';

/** The PDF of an invoice, printed and stored unless it is already; null when the invoice was deleted meanwhile. */
export async function printInvoice(parts: HandlerParts, actor: Actor, invoiceId: string): Promise<Buffer | null> {
  const found = await parts.unitOfWork.run(actor, (work) => pdfToPrint(work, { invoiceId }));
  if (found === null || Buffer.isBuffer(found)) return found;
  const { document, draftVersion } = found;
  const content = await parts.renderer.render(invoiceHtml(document), { paperSize: document.style.paperSize });
  return parts.unitOfWork.run(actor, (work) => storePdf(work, { invoiceId, draftVersion, content }));
}
