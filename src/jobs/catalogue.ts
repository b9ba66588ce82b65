import type { JobSubject } from '../domain/jobs';

/**
 * What each job is told, by its name. A payload is stored in the job's row: ids only, never a copy of data that may
 * change, and never a secret. A new job is a type here, a line in `JOBS`, and a handler.
 */
export interface JobPayloads {
  /** Renders and stores the PDF of an invoice. */
  renderInvoicePdf: { invoiceId: string };
  /** Sends one email that a delivery row describes. */
  deliverEmail: { deliveryId: string };
  /** Tells a person what a notice says, with all that waits for the same digest. */
  deliverNotices: { noticeId: string };
  /** Queued by 0.1 alone: makes the notice of a code or link. To be taken until 0.3. */
  sendOneTimeSecret: { secretId: string; purpose: string };
  /** Queued by 0.1 alone: makes the notice of an invitation. To be taken until 0.3. */
  deliverInvitation: { invitationId: string; turn: number };
  /** Has the statuses of all organizations' invoices follow the day, both ways. */
  markOverdueInvoices: Record<string, never>;
  /** Deletes old answers, ended sessions, codes and links, notices, and jobs done long ago. */
  purgeExpiredRows: Record<string, never>;
  /** Lets events leave the feed that are older than it reaches back. */
  expireOldEvents: Record<string, never>;
  /** Deletes files that nothing has referred to for a day. */
  sweepFiles: Record<string, never>;
  /** Copies PDFs and logos that version 0.1 has written into files. To be run until 0.3. */
  moveFiles: Record<string, never>;
  /** Looks at the whole audit log of every organization: is it as it was written? */
  verifyAuditLogs: Record<string, never>;
}

/** The name of a job, as its row has it. */
export type JobName = keyof JobPayloads;

/** How a job is tried. */
export interface JobPolicy {
  /** How often it may start before it is DEAD; at least 1. */
  attempts: number;
  /** The wait before the second attempt, in milliseconds; it doubles with each later one, up to an hour. */
  backoffMs: number;
  /** How long one attempt may take, in milliseconds, before it counts as failed. */
  timeoutMs: number;
  /** Whether its key is free again once it is DEAD, so that what would have joined it has a job that lives; otherwise nobody asks for it twice. */
  freesKeyWhenDead?: true;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST_BACKOFF_MS = 60 * MINUTE;

/** Every job there is. */
export const JOBS: Readonly<Record<JobName, JobPolicy>> = {
  renderInvoicePdf: { attempts: 5, backoffMs: 2 * SECOND, timeoutMs: 15 * SECOND },
  // Mail servers are away for hours: sixteen attempts reach over some six of them.
  deliverEmail: { attempts: 16, backoffMs: 5 * SECOND, timeoutMs: 60 * SECOND },
  // A code is good for ten minutes, and nine attempts reach over some eight of them; all of them reach over some six hours.
  deliverNotices: { attempts: 17, backoffMs: 2 * SECOND, timeoutMs: 60 * SECOND, freesKeyWhenDead: true },
  sendOneTimeSecret: { attempts: 9, backoffMs: 2 * SECOND, timeoutMs: 60 * SECOND },
  deliverInvitation: { attempts: 16, backoffMs: 5 * SECOND, timeoutMs: 60 * SECOND },
  sweepFiles: { attempts: 3, backoffMs: 30 * SECOND, timeoutMs: 10 * MINUTE },
  // Goes on where an attempt before it ended: many PDFs take more than one.
  moveFiles: { attempts: 20, backoffMs: 10 * SECOND, timeoutMs: 30 * MINUTE },
  expireOldEvents: { attempts: 3, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
  // Goes on where an attempt before it ended: a long log takes more than one.
  verifyAuditLogs: { attempts: 20, backoffMs: 10 * SECOND, timeoutMs: 30 * MINUTE },
  purgeExpiredRows: { attempts: 3, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
  markOverdueInvoices: { attempts: 5, backoffMs: 30 * SECOND, timeoutMs: 5 * MINUTE },
};

/** What a job is about; null for what nobody but whoever asked for it is to see. */
const SUBJECTS: { readonly [Name in JobName]: ((payload: JobPayloads[Name]) => JobSubject) | null } = {
  renderInvoicePdf: ({ invoiceId }) => ({ kind: 'invoice', id: invoiceId }),
  deliverEmail: ({ deliveryId }) => ({ kind: 'delivery', id: deliveryId }),
  deliverNotices: null,
  sendOneTimeSecret: null,
  deliverInvitation: null,
  expireOldEvents: null,
  verifyAuditLogs: null,
  purgeExpiredRows: null,
  markOverdueInvoices: null,
  sweepFiles: null,
  moveFiles: null,
};

/** What a job with this payload is about, or null. */
export function subjectOf<Name extends JobName>(name: Name, payload: JobPayloads[Name]): JobSubject | null {
  return SUBJECTS[name]?.(payload) ?? null;
}

/** Whether a row's name is one that this version knows. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}

/** Milliseconds to wait after the attempt of that number (1 is the first) has failed. */
export function backoffAfter(policy: Pick<JobPolicy, 'backoffMs'>, attempt: number): number {
  return Math.min(policy.backoffMs * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
}
