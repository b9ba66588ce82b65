import { approvalWorkflow, type RefusalsOfLock } from './approval';
import { ErrorCode } from './errors';

/** The statuses of a time entry (source 004, "time entries"). */
export enum TimeEntryStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

/** Time entries. Where the organization does not approve time, submitting leads to APPROVED. */
export const TIME_ENTRY_WORKFLOW = approvalWorkflow('A time entry');

/** How a locked entry refuses to be changed. */
export const REFUSAL_OF_LOCK: RefusalsOfLock = {
  SUBMITTED: {
    code: ErrorCode.TIME_ENTRY_ALREADY_SUBMITTED,
    message: 'This time entry is submitted. It can be changed once it is rejected or reopened.',
  },
  APPROVED: {
    code: ErrorCode.TIME_ENTRY_LOCKED,
    message: 'This time entry is approved. It can be changed once it is reopened.',
  },
  INVOICED: {
    code: ErrorCode.TIME_ENTRY_ALREADY_INVOICED,
    message: 'This time entry is on an invoice, so it cannot be changed.',
  },
  PERIOD_CLOSED: {
    code: ErrorCode.TIME_ENTRY_LOCKED,
    message: 'This period is closed: only owners and administrators can change its time entries.',
  },
};
