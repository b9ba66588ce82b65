import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';
import { printCreditNote } from './print-credit-note';
import { givingUpWithoutBrowser } from './print-invoice';

/** Renders a credit note and stores its PDF. Idempotent. */
export function renderCreditNotePdf(parts: HandlerParts): JobHandler<'renderCreditNotePdf'> {
  return async ({ job, payload }) => {
    const content = await givingUpWithoutBrowser(printCreditNote(parts, job, payload.creditNoteId));
    return { bytes: content.length };
  };
}
