import { withLogo } from '../../files/read-file';
import { documentWithPayments } from '../../services/invoices/invoice-pdf';
import type { JobHandler } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';
import { givingUpWithoutBrowser, printWithPayments } from './print-invoice';

/**
 * Renders an invoice with its payments to date. The file is unreferenced, so it is deleted after a day or two; only
 * requests of the same day use it. Idempotent.
 */
export function renderInvoiceWithPayments(parts: HandlerParts): JobHandler<'renderInvoiceWithPayments'> {
  return async ({ job, payload }) => {
    const { unitOfWork, files } = parts;
    const actor = systemActor(job);
    const found = await unitOfWork.run(actor, (work) => documentWithPayments(work, payload));
    if (found === null) return { bytes: 0, sha256: null };
    const document = await withLogo(files, actor.organizationId, found.document);
    const content = await givingUpWithoutBrowser(printWithPayments(parts, document, found.today));
    const sha256 = await files.put(actor.organizationId, content, 'application/pdf');
    return { bytes: content.length, sha256 };
  };
}
