import type { UnitOfWork } from '../../db/unit-of-work';
import { ErrorCode } from '../../domain/errors';
import { REFUSAL_OF_LOCK, TIME_ENTRY_WORKFLOW } from '../../domain/time-entry-status';
import { approveRows, type NamedRows, rejectRows, reopenRows, submitRows } from '../approval/approve-rows';
import type { Approvable, MovedRows } from '../approval/move-rows';
import { outdatedPrices, pricesToStore } from './price-entries';

/** Time entries, as members submit and managers approve them. */
export const TIME_ENTRIES: Approvable = {
  noun: 'timeEntry',
  table: 'time_entries',
  workflow: TIME_ENTRY_WORKFLOW,
  isInvoiced: 'invoice_line_id IS NOT NULL OR external_invoice IS NOT NULL',
  isUnfinished: 'duration_minutes IS NULL',
  refusals: {
    ...REFUSAL_OF_LOCK,
    NOT_FOUND: { code: ErrorCode.NOT_FOUND, message: 'No time entry has this ID.' },
    OTHERS: { code: ErrorCode.FORBIDDEN, message: "You are not allowed to submit others' time." },
    SELF_APPROVAL: { code: ErrorCode.SELF_APPROVAL, message: 'Another member has to approve your own time.' },
    UNFINISHED: { code: ErrorCode.INVALID_STATE, message: 'The timer is running. Stop it first.' },
  },
  notices: { submitted: 'timeSubmitted', approved: 'timeApproved', rejected: 'timeRejected' },
  renewed: pricesToStore,
  reopened: [
    ...['rate', 'currency', 'rate_rule'].map(
      (column) => `${column} = CASE WHEN own_rate IS NOT NULL THEN ${column} END`,
    ),
    ...['cost_rate = NULL', 'cost_currency = NULL'],
  ],
};

/** What an approval did, and the approved entries (UUIDs) for which the rules would give another rate now. */
export interface ApprovedTime extends MovedRows {
  outdated: string[];
}

/** Submits time entries, as `submitRows` says (source 004). Their rates are found again. */
export function submitTimeEntries(work: UnitOfWork, input: NamedRows): Promise<MovedRows> {
  return submitRows(work, TIME_ENTRIES, input);
}

/**
 * Approves submitted time entries, with the rates that are stored on them, as `approveRows` says (source 004). Says for
 * which of them the rules would give another rate now.
 */
export async function approveTimeEntries(work: UnitOfWork, input: NamedRows): Promise<ApprovedTime> {
  const moved = await approveRows(work, TIME_ENTRIES, input);
  return { ...moved, outdated: await outdatedPrices(work, moved.successful) };
}

/** Rejects submitted time entries with a reason, as `rejectRows` says (source 004). */
export function rejectTimeEntries(work: UnitOfWork, input: NamedRows & { reason: string }): Promise<MovedRows> {
  return rejectRows(work, TIME_ENTRIES, input);
}

/**
 * Makes submitted and approved time entries drafts again, as `reopenRows` says. Their rates are cleared, except those
 * given on the entry, and found when they are next changed or submitted.
 */
export function reopenTimeEntries(work: UnitOfWork, input: NamedRows): Promise<MovedRows> {
  return reopenRows(work, TIME_ENTRIES, input);
}
