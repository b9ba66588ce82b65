import type { JobHandlers } from '../job-handler';
import { deliverEmail } from './deliver-email';
import { deliverReminder } from './deliver-reminder';
import { deliverNotices } from './deliver-notices';
import { expireOldEvents } from './expire-old-events';
import type { HandlerParts } from './handler-parts';
import { importTimeFile } from './import-time-file';
import { deliverInvitation, sendOneTimeSecret } from './jobs-of-0-1';
import { markOverdueInvoices } from './mark-overdue-invoices';
import { moveFiles } from './move-files';
import { purgeExpiredRows } from './purge-expired-rows';
import { makeRecurringInvoices, requestRecurringInvoices, sendRecurringInvoice } from './make-recurring-invoices';
import { remindOfTimer } from './remind-of-timer';
import { renderCreditNotePdf } from './render-credit-note-pdf';
import { renderInvoicePdf } from './render-invoice-pdf';
import { renderInvoiceWithPayments } from './render-invoice-with-payments';
import { sendReminders } from './send-reminders';
import { sweepFiles } from './sweep-files';
import { verifyAuditLogs } from './verify-audit-logs';

/** The handler of every job in the catalogue. */
export function jobHandlers(parts: HandlerParts): JobHandlers {
  return {
    renderInvoicePdf: renderInvoicePdf(parts),
    renderInvoiceWithPayments: renderInvoiceWithPayments(parts),
    renderCreditNotePdf: renderCreditNotePdf(parts),
    deliverEmail: deliverEmail(parts),
    deliverReminder: deliverReminder(parts),
    deliverNotices: deliverNotices(parts),
    sendOneTimeSecret: sendOneTimeSecret(parts),
    deliverInvitation: deliverInvitation(parts),
    markOverdueInvoices: markOverdueInvoices(parts),
    purgeExpiredRows: purgeExpiredRows(parts),
    importTimeFile: importTimeFile(parts),
    remindOfTimer: remindOfTimer(parts),
    requestRecurringInvoices: requestRecurringInvoices(parts),
    makeRecurringInvoices: makeRecurringInvoices(parts),
    sendRecurringInvoice: sendRecurringInvoice(parts),
    sendReminders: sendReminders(parts),
    expireOldEvents: expireOldEvents(parts),
    sweepFiles: sweepFiles(parts),
    moveFiles: moveFiles(parts),
    verifyAuditLogs: verifyAuditLogs(parts),
  };
}
