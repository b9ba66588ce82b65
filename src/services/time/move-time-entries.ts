import { insertEventOfEach } from '../../db/event-sql';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { canonicalId, idOf, parseId } from '../../domain/ids';
import { Permission, PERMISSIONS } from '../../domain/permissions';
import {
  REFUSAL_OF_LOCK,
  TIME_ENTRY_WORKFLOW,
  type TimeEntryAction,
  TimeEntryStatus,
} from '../../domain/time-entry-status';
import { assertTransition } from '../../domain/workflow';
import { managesTime, passesLock, type TimeRules, timeRules } from './time-rules';

/** An entry that a bulk act does not move, and why. `id` is public. */
export interface FailedEntry {
  id: string;
  code: ErrorCode;
  message: string;
}

/** A locked entry, as a bulk act judges it. */
export interface EntryToMove {
  id: string;
  user_id: string;
  status: TimeEntryStatus;
  date: string;
  is_running: boolean;
  is_invoiced: boolean;
}

/** The entries that a bulk act can move, and those that it cannot. */
export interface JudgedEntries {
  rules: TimeRules;
  movable: EntryToMove[];
  failed: FailedEntry[];
}

/**
 * Locks the entries with these public IDs, in a fixed order, and judges whether the actor may move each of them. Two
 * statements for any number, and one more to approve. Throws VALIDATION_ERROR.
 */
export async function judgeEntries(
  work: UnitOfWork,
  publicIds: readonly string[],
  action: TimeEntryAction,
): Promise<JudgedEntries> {
  const ids = publicIds.map((id, index) => parseId('timeEntry', id, `input.ids.${index}`));
  const found = await work.sql.query<EntryToMove>(
    `SELECT id, user_id, status, date::text AS date, duration_minutes IS NULL AS is_running,
       invoice_line_id IS NOT NULL OR external_invoice IS NOT NULL AS is_invoiced
     FROM time_entries WHERE organization_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE`,
    [work.organizationId, ids],
  );
  const rules = await timeRules(work);
  const isAlone = action === 'approve' && !(await othersMayApprove(work));
  const known = new Set(found.map(({ id }) => id));
  const judged: JudgedEntries = { rules, movable: [], failed: [] };
  ids.forEach((id, index) => {
    if (!known.has(id)) judged.failed.push(failure(canonicalId(publicIds[index] ?? ''), NOT_FOUND));
  });
  for (const entry of found) {
    const refusal = refusalOf(work, entry, { action, rules, isAlone });
    if (refusal) judged.failed.push(failure(idOf('timeEntry', entry.id), refusal));
    else judged.movable.push(entry);
  }
  return judged;
}

const NOT_FOUND = new BillfoldError(ErrorCode.NOT_FOUND, 'No time entry has this ID.');
const SELF_APPROVAL = new BillfoldError(ErrorCode.SELF_APPROVAL, 'Another member has to approve your own time.');
const OTHERS = new BillfoldError(ErrorCode.FORBIDDEN, "You are not allowed to submit others' time.");
const RUNNING = new BillfoldError(ErrorCode.INVALID_STATE, 'The timer is running. Stop it first.');

const failure = (id: string, { code, message }: { code: ErrorCode; message: string }): FailedEntry => ({
  ...{ id, code, message },
});

interface Judging {
  action: TimeEntryAction;
  rules: TimeRules;
  /** Whether nobody else may approve. */
  isAlone: boolean;
}

/** Why the actor cannot move an entry; null if they can. */
function refusalOf(
  work: UnitOfWork,
  { user_id, status, date, is_running, is_invoiced }: EntryToMove,
  { action, rules, isAlone }: Judging,
): { code: ErrorCode; message: string } | null {
  const isOwn = user_id === work.userId;
  if (!isOwn && !managesTime(work.actor)) return OTHERS;
  if (action === 'reopen' && is_invoiced) return REFUSAL_OF_LOCK.INVOICED;
  if (action === 'submit' && status === TimeEntryStatus.SUBMITTED) return REFUSAL_OF_LOCK.SUBMITTED;
  if (action === 'submit' && status === TimeEntryStatus.APPROVED) return REFUSAL_OF_LOCK.APPROVED;
  if (is_running) return RUNNING;
  try {
    assertTransition(TIME_ENTRY_WORKFLOW, status, action);
  } catch (error) {
    if (error instanceof BillfoldError) return error;
    throw error;
  }
  const isClosed = rules.lockTimeBefore !== null && date < rules.lockTimeBefore;
  if (isClosed && !passesLock(work.actor)) return REFUSAL_OF_LOCK.PERIOD_CLOSED;
  return action === 'approve' && isOwn && !isAlone ? SELF_APPROVAL : null;
}

/** Whether another active member may approve time. */
async function othersMayApprove(work: UnitOfWork): Promise<boolean> {
  return (await approversOf(work)).length > 0;
}

/** The active members who may approve time, except the actor (UUIDs of users). */
export async function approversOf(work: UnitOfWork): Promise<string[]> {
  const found = await work.sql.query<{ user_id: string }>(
    `SELECT m.user_id FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.user_id IS DISTINCT FROM $2 AND m.role = ANY ($3::text[]) AND u.status = 'ACTIVE'
     ORDER BY m.user_id`,
    [work.organizationId, work.userId, PERMISSIONS[Permission.ManageTime]],
  );
  return found.map(({ user_id }) => user_id);
}

/** The new columns of moved entries, with `$3` for the actor and `$4` for the time, and the event of each. */
export interface Move {
  set: string;
  event: 'timeEntry.submitted' | 'timeEntry.approved' | 'timeEntry.rejected' | 'timeEntry.reopened';
  /** The value of `$5`. */
  reason?: string;
}

/** Moves locked entries, and writes an event for each, in one statement. */
export async function moveEntries(
  work: UnitOfWork,
  entries: readonly EntryToMove[],
  { set, event, reason }: Move,
): Promise<void> {
  if (entries.length === 0) return;
  await work.sql.query(
    `WITH moved AS (
       UPDATE time_entries SET ${set}, version = version + 1, updated_at = $4::timestamptz
       WHERE organization_id = $1 AND id = ANY ($2::uuid[])
       RETURNING organization_id, id, ARRAY[project_id] AS project_ids)
     ${insertEventOfEach('moved', { type: `'${event}'`, actor: '$3::uuid', at: '$4::timestamptz' })}`,
    [
      work.organizationId,
      entries.map(({ id }) => id),
      work.userId,
      work.now,
      ...(reason === undefined ? [] : [reason]),
    ],
  );
  work.noteEvents();
}
