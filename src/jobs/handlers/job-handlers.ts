import type { JobHandlers } from '../job-handler';
import { deliverEmail } from './deliver-email';
import { deliverInvitation } from './deliver-invitation';
import type { HandlerParts } from './handler-parts';
import { markOverdueInvoices } from './mark-overdue-invoices';
import { purgeExpiredRows } from './purge-expired-rows';
import { renderInvoicePdf } from './render-invoice-pdf';
import { sendOneTimeSecret } from './send-one-time-secret';

/** The handler of every job in the catalog. */
export function jobHandlers(parts: HandlerParts): JobHandlers {
  return {
    renderInvoicePdf: renderInvoicePdf(parts),
    deliverEmail: deliverEmail(parts),
    sendOneTimeSecret: sendOneTimeSecret(parts),
    deliverInvitation: deliverInvitation(parts),
    markOverdueInvoices: markOverdueInvoices(parts),
    purgeExpiredRows: purgeExpiredRows(parts),
  };
}
