import type { ErrorCode } from './errors';
import type { Workflow } from './workflow';

/** The statuses of what members submit and managers approve: time entries and expenses. */
export type ApprovalStatus = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED';

/** How many things a bulk act moves at most. */
export const MAX_MOVED = 500;

/** Why something that is approved cannot be changed. */
export enum LockedReason {
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  INVOICED = 'INVOICED',
  PERIOD_CLOSED = 'PERIOD_CLOSED',
}

/** What can be done to it. */
export type ApprovalAction = 'submit' | 'approve' | 'reject' | 'reopen';

/** The workflow of what is approved. Where the organization approves nothing, submitting leads to APPROVED. */
export const approvalWorkflow = (noun: string): Workflow<ApprovalStatus, ApprovalAction> => ({
  noun,
  begins: ['DRAFT'],
  moves: [
    { action: 'submit', from: ['DRAFT', 'REJECTED'], to: ['SUBMITTED', 'APPROVED'] },
    { action: 'approve', from: ['SUBMITTED'], to: ['APPROVED'] },
    { action: 'reject', from: ['SUBMITTED'], to: ['REJECTED'] },
    { action: 'reopen', from: ['SUBMITTED', 'APPROVED'], to: ['DRAFT'] },
  ],
  aims: { submit: 'SUBMITTED', approve: 'APPROVED', reject: 'REJECTED', reopen: 'DRAFT' },
});

/** The facts that can lock it. Days are `YYYY-MM-DD`. */
export interface LockFacts {
  status: ApprovalStatus;
  /** Whether it is on an invoice, here or elsewhere. */
  isInvoiced: boolean;
  date: string;
  /** What is dated before this day is closed; null if nothing is. */
  lockTimeBefore: string | null;
}

/** Why it cannot be changed, the strongest reason first; null if it can. */
export function lockedReason({ status, isInvoiced, date, lockTimeBefore }: LockFacts): LockedReason | null {
  if (isInvoiced) return LockedReason.INVOICED;
  if (status === 'APPROVED') return LockedReason.APPROVED;
  if (status === 'SUBMITTED') return LockedReason.SUBMITTED;
  return lockTimeBefore !== null && date < lockTimeBefore ? LockedReason.PERIOD_CLOSED : null;
}

/** How what is locked refuses to be changed, by the reason. */
export type RefusalsOfLock = Readonly<Record<LockedReason, { code: ErrorCode; message: string }>>;
