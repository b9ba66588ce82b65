import type { JobSubject } from '../domain/jobs';

/**
 * The payload of each job, by name. It is stored in the job's row and contains only IDs, never a copy of data that may
 * change, and never a secret. A new job is a type here, a row in `JOBS`, and a handler.
 */
export interface JobPayloads {
  /** Renders and stores the PDF of an invoice. */
  renderInvoicePdf: { invoiceId: string };
  /** Renders an invoice with its payments to date, for requests of the same day. */
  renderInvoiceWithPayments: { invoiceId: string };
  /** Renders and stores the PDF of a credit note of the invoice. */
  renderCreditNotePdf: { creditNoteId: string; invoiceId: string };
  /** Sends the email described by a delivery row. */
  deliverEmail: { deliveryId: string };
  /** Sends a reminder: the email that this delivery row is part of. */
  deliverReminder: { deliveryId: string };
  /** Requests the reminders of all organizations whose morning has come. */
  sendReminders: Record<string, never>;
  /** Sends a notice to a user, together with all that belong to the same digest. */
  deliverNotices: { noticeId: string };
  /** Queued only by 0.1: creates the notice of a code or link. Must be supported until 0.3. */
  sendOneTimeSecret: { secretId: string; purpose: string };
  /** Queued only by 0.1: creates the notice of an invitation. Must be supported until 0.3. */
  deliverInvitation: { invitationId: string; turn: number };
  /** Imports a file of time, or previews that. */
  importTimeFile: { timeImportId: string };
  /** Reminds the owner of a timer that is still running after the organization's limit. */
  remindOfTimer: { timeEntryId: string };
  /** Requests the invoices that are due of all organizations' recurring invoices. */
  requestRecurringInvoices: Record<string, never>;
  /** Creates the invoices that are due of an organization's recurring invoices. */
  makeRecurringInvoices: Record<string, never>;
  /** Emails an invoice that a recurring invoice has created, unless someone has done so. */
  sendRecurringInvoice: { invoiceId: string };
  /** Updates the statuses of all organizations' invoices for their current day. */
  markOverdueInvoices: Record<string, never>;
  /**
   * Deletes old idempotent responses, ended sessions, codes and links, notices, and jobs finished long ago. Fails emails
   * and imports whose job is dead.
   */
  purgeExpiredRows: Record<string, never>;
  /** Removes events from the feed after its retention period. */
  expireOldEvents: Record<string, never>;
  /** Deletes files that have been unreferenced for a day. */
  sweepFiles: Record<string, never>;
  /** Copies PDFs and logos written by version 0.1 into files. Must run until 0.3. */
  moveFiles: Record<string, never>;
  /** Checks the whole audit log of every organization. */
  verifyAuditLogs: Record<string, never>;
}

/** The name of a job, as stored in its row. */
export type JobName = keyof JobPayloads;

/** How a job is retried. */
export interface JobPolicy {
  /** How many attempts it has before it is DEAD; at least 1. */
  attempts: number;
  /** The delay before the second attempt, in milliseconds. It doubles with each later one, up to an hour. */
  backoffMs: number;
  /** The timeout of one attempt, in milliseconds. */
  timeoutMs: number;
  /**
   * Whether its key is released when it is DEAD, so that a later request creates a new job. Otherwise the job is never
   * requested twice.
   */
  freesKeyWhenDead?: true;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST_BACKOFF_MS = 60 * MINUTE;

/** All jobs. */
export const JOBS: Readonly<Record<JobName, JobPolicy>> = {
  renderInvoicePdf: { attempts: 5, backoffMs: 2 * SECOND, timeoutMs: 15 * SECOND },
  renderInvoiceWithPayments: { attempts: 5, backoffMs: 2 * SECOND, timeoutMs: 15 * SECOND },
  renderCreditNotePdf: { attempts: 5, backoffMs: 2 * SECOND, timeoutMs: 15 * SECOND },
  // Mail servers can be unavailable for hours: sixteen attempts take about six hours.
  deliverEmail: { attempts: 16, backoffMs: 5 * SECOND, timeoutMs: 60 * SECOND },
  deliverReminder: { attempts: 16, backoffMs: 5 * SECOND, timeoutMs: 60 * SECOND },
  // Continues where the previous attempt ended.
  sendReminders: { attempts: 5, backoffMs: 30 * SECOND, timeoutMs: 10 * MINUTE },
  // A code expires after ten minutes, and nine attempts take about eight of them; all of them take about six hours.
  deliverNotices: { attempts: 17, backoffMs: 2 * SECOND, timeoutMs: 60 * SECOND, freesKeyWhenDead: true },
  sendOneTimeSecret: { attempts: 9, backoffMs: 2 * SECOND, timeoutMs: 60 * SECOND },
  deliverInvitation: { attempts: 16, backoffMs: 5 * SECOND, timeoutMs: 60 * SECOND },
  sweepFiles: { attempts: 3, backoffMs: 30 * SECOND, timeoutMs: 10 * MINUTE },
  // Continues where the previous attempt ended: many PDFs take more than one.
  moveFiles: { attempts: 20, backoffMs: 10 * SECOND, timeoutMs: 30 * MINUTE },
  expireOldEvents: { attempts: 3, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
  // Continues where the previous attempt ended: a long log takes more than one.
  verifyAuditLogs: { attempts: 20, backoffMs: 10 * SECOND, timeoutMs: 30 * MINUTE },
  purgeExpiredRows: { attempts: 3, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
  // Continues where the previous attempt ended.
  importTimeFile: { attempts: 8, backoffMs: 5 * SECOND, timeoutMs: 30 * MINUTE },
  requestRecurringInvoices: { attempts: 5, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
  // Continues where the previous attempt ended.
  makeRecurringInvoices: { attempts: 8, backoffMs: 5 * SECOND, timeoutMs: 30 * MINUTE },
  sendRecurringInvoice: { attempts: 8, backoffMs: 30 * SECOND, timeoutMs: 60 * SECOND },
  remindOfTimer: { attempts: 5, backoffMs: 30 * SECOND, timeoutMs: 60 * SECOND },
  markOverdueInvoices: { attempts: 5, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
};

/** The object that a job is about; null if only the caller who requested it may see it. */
const SUBJECTS: { readonly [Name in JobName]: ((payload: JobPayloads[Name]) => JobSubject) | null } = {
  renderInvoicePdf: ({ invoiceId }) => ({ kind: 'invoice', id: invoiceId }),
  renderInvoiceWithPayments: ({ invoiceId }) => ({ kind: 'invoice', id: invoiceId }),
  renderCreditNotePdf: ({ invoiceId }) => ({ kind: 'invoice', id: invoiceId }),
  deliverEmail: ({ deliveryId }) => ({ kind: 'delivery', id: deliveryId }),
  deliverReminder: ({ deliveryId }) => ({ kind: 'delivery', id: deliveryId }),
  sendReminders: null,
  deliverNotices: null,
  sendOneTimeSecret: null,
  deliverInvitation: null,
  expireOldEvents: null,
  verifyAuditLogs: null,
  purgeExpiredRows: null,
  importTimeFile: null,
  remindOfTimer: null,
  requestRecurringInvoices: null,
  makeRecurringInvoices: null,
  sendRecurringInvoice: ({ invoiceId }) => ({ kind: 'invoice', id: invoiceId }),
  markOverdueInvoices: null,
  sweepFiles: null,
  moveFiles: null,
};

/** The object that a job with this payload is about, or null. */
export function subjectOf<Name extends JobName>(name: Name, payload: JobPayloads[Name]): JobSubject | null {
  return SUBJECTS[name]?.(payload) ?? null;
}

/** Whether a row's name is known to this version. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}

/** The delay in milliseconds after attempt number `attempt` (1 is the first) has failed. */
export function backoffAfter(policy: Pick<JobPolicy, 'backoffMs'>, attempt: number): number {
  return Math.min(policy.backoffMs * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
}
