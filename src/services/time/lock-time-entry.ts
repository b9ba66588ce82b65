import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { LockedReason, lockedReason } from '../../domain/approval';
import { REFUSAL_OF_LOCK } from '../../domain/time-entry-status';
import { TimeEntryEntity } from '../../entities/time-entry';
import { assertMayWrite, lockedError, passesLock, type TimeRules, timeRules } from './time-rules';

/** An entry that can be changed, locked, and the organization's rules. */
export interface EntryToChange {
  entry: TimeEntryEntity;
  rules: TimeRules;
}

/**
 * The entry with this public ID, locked until the transaction ends, if the actor may change it. Throws VALIDATION_ERROR,
 * NOT_FOUND, FORBIDDEN for the time of others, TIME_ENTRY_ALREADY_SUBMITTED, TIME_ENTRY_LOCKED and
 * TIME_ENTRY_ALREADY_INVOICED.
 */
export async function entryToChange(work: UnitOfWork, publicId: string, field: string): Promise<EntryToChange> {
  const entry = await lockRow(work, TimeEntryEntity, { of: 'timeEntry', publicId, field });
  assertMayWrite(work, entry.userId, field);
  const rules = await timeRules(work);
  const { status, date, invoiceLineId, externalInvoice } = entry;
  const isInvoiced = invoiceLineId !== null || externalInvoice !== null;
  const reason = lockedReason({ status, date, isInvoiced, lockTimeBefore: rules.lockTimeBefore });
  if (reason === null || (reason === LockedReason.PERIOD_CLOSED && passesLock(work.actor))) return { entry, rules };
  throw lockedError(REFUSAL_OF_LOCK, reason, field);
}
