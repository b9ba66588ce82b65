import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';
import { givingUpWithoutBrowser, printInvoice } from './print-invoice';

/** Renders an invoice and stores its PDF. Idempotent. */
export function renderInvoicePdf(parts: HandlerParts): JobHandler<'renderInvoicePdf'> {
  return async ({ job, payload }) => {
    const content = await givingUpWithoutBrowser(printInvoice(parts, job, payload.invoiceId));
    return { bytes: content?.length ?? 0 };
  };
}
