import { ErrorCode } from './errors';
import type { Workflow } from './workflow';

/** The statuses of a time entry (source 004, "time entries"). */
export enum TimeEntryStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

/** Why a time entry cannot be changed. */
export enum LockedReason {
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  INVOICED = 'INVOICED',
  PERIOD_CLOSED = 'PERIOD_CLOSED',
}

/** What can be done to a time entry. */
export type TimeEntryAction = 'submit' | 'approve' | 'reject' | 'reopen';

const { DRAFT, SUBMITTED, APPROVED, REJECTED } = TimeEntryStatus;

/** Time entries. Where the organization does not approve time, submitting leads to APPROVED. */
export const TIME_ENTRY_WORKFLOW: Workflow<TimeEntryStatus, TimeEntryAction> = {
  noun: 'A time entry',
  begins: [DRAFT],
  moves: [
    { action: 'submit', from: [DRAFT, REJECTED], to: [SUBMITTED, APPROVED] },
    { action: 'approve', from: [SUBMITTED], to: [APPROVED] },
    { action: 'reject', from: [SUBMITTED], to: [REJECTED] },
    { action: 'reopen', from: [SUBMITTED, APPROVED], to: [DRAFT] },
  ],
  aims: { submit: SUBMITTED, approve: APPROVED, reject: REJECTED, reopen: DRAFT },
};

/** The facts that can lock a time entry. Days are `YYYY-MM-DD`. */
export interface LockFacts {
  status: TimeEntryStatus;
  /** Whether it is on an invoice, here or elsewhere. */
  isInvoiced: boolean;
  date: string;
  /** Entries dated before this day are closed; null if none are. */
  lockTimeBefore: string | null;
}

/** Why an entry cannot be changed, the strongest reason first; null if it can. */
export function lockedReason({ status, isInvoiced, date, lockTimeBefore }: LockFacts): LockedReason | null {
  if (isInvoiced) return LockedReason.INVOICED;
  if (status === APPROVED) return LockedReason.APPROVED;
  if (status === SUBMITTED) return LockedReason.SUBMITTED;
  return lockTimeBefore !== null && date < lockTimeBefore ? LockedReason.PERIOD_CLOSED : null;
}

/** How a locked entry refuses to be changed. */
export const REFUSAL_OF_LOCK: Readonly<Record<LockedReason, { code: ErrorCode; message: string }>> = {
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
