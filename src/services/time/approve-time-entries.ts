import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { NoticeKind } from '../../domain/notices';
import { notifyAll } from '../notices/notify';
import {
  approversOf,
  type EntryToMove,
  type FailedEntry,
  type JudgedEntries,
  judgeEntries,
  moveEntries,
} from './move-time-entries';
import { priceEntries } from './price-entries';

/** The entries that a bulk act names, by public ID. */
interface Entries {
  ids: readonly string[];
}

/** What a bulk act did: the entries that it moved (UUIDs), and those that it did not. */
export interface MovedEntries {
  successful: string[];
  failed: FailedEntry[];
}

/**
 * Submits time entries. Where the organization does not approve time, they are approved at once; otherwise those who may
 * approve them are told, once. Entries that cannot be submitted are in `failed` (source 004).
 */
export async function submitTimeEntries(work: UnitOfWork, { ids }: Entries): Promise<MovedEntries> {
  const judged = await judgeEntries(work, ids, 'submit');
  const { movable, rules } = judged;
  await priceEntries(
    work,
    movable.map(({ id }) => id),
  );
  const approved = rules.approval ? '' : `, approved_at = $4::timestamptz, approved_by = NULL`;
  await moveEntries(work, movable, {
    set: `status = '${rules.approval ? 'SUBMITTED' : 'APPROVED'}', submitted_at = $4::timestamptz, submitted_by = $3::uuid${approved}`,
    event: 'timeEntry.submitted',
  });
  const [first] = movable;
  if (rules.approval && first) {
    const occurrence = newId();
    const approvers = await approversOf(work);
    const notice = { kind: 'timeSubmitted', subject: first.id, occurrence } as const;
    await notifyAll(
      work,
      approvers.map((userId) => ({ ...notice, person: { userId } })),
    );
  }
  return moved(judged);
}

/**
 * Approves submitted time entries, with the rates that are stored on them, and tells each person whose time it is, once.
 * Entries that cannot be approved are in `failed` (source 004).
 */
export async function approveTimeEntries(work: UnitOfWork, { ids }: Entries): Promise<MovedEntries> {
  const judged = await judgeEntries(work, ids, 'approve');
  await moveEntries(work, judged.movable, {
    set: `status = 'APPROVED', approved_at = $4::timestamptz, approved_by = $3::uuid`,
    event: 'timeEntry.approved',
  });
  await tellOwners(work, judged.movable, 'timeApproved');
  return moved(judged);
}

/**
 * Rejects submitted time entries with a reason, and tells each person whose time it is, once. Entries that cannot be
 * rejected are in `failed` (source 004).
 */
export async function rejectTimeEntries(
  work: UnitOfWork,
  { ids, reason }: Entries & { reason: string },
): Promise<MovedEntries> {
  const judged = await judgeEntries(work, ids, 'reject');
  await moveEntries(work, judged.movable, {
    set: `status = 'REJECTED', rejected_at = $4::timestamptz, rejected_by = $3::uuid, rejection_reason = $5::text`,
    event: 'timeEntry.rejected',
    reason,
  });
  await tellOwners(work, judged.movable, 'timeRejected');
  return moved(judged);
}

/**
 * Makes submitted and approved time entries drafts again, as long as they are not on an invoice. Their rates are found
 * again, except those given on the entry. Entries that cannot be reopened are in `failed`.
 */
export async function reopenTimeEntries(work: UnitOfWork, { ids }: Entries): Promise<MovedEntries> {
  const judged = await judgeEntries(work, ids, 'reopen');
  await moveEntries(work, judged.movable, {
    set: `status = 'DRAFT', submitted_at = NULL, submitted_by = NULL, approved_at = NULL, approved_by = NULL`,
    event: 'timeEntry.reopened',
  });
  await priceEntries(
    work,
    judged.movable.map(({ id }) => id),
  );
  return moved(judged);
}

const moved = ({ movable, failed }: JudgedEntries): MovedEntries => ({
  successful: movable.map(({ id }) => id),
  failed,
});

/** One message to each person whose time was moved, except the actor. */
async function tellOwners(work: UnitOfWork, entries: readonly EntryToMove[], kind: NoticeKind): Promise<void> {
  const firstOf = new Map<string, string>();
  for (const { id, user_id } of entries) if (!firstOf.has(user_id)) firstOf.set(user_id, id);
  firstOf.delete(work.userId ?? '');
  const occurrence = newId();
  await notifyAll(
    work,
    [...firstOf].map(([userId, subject]) => ({ person: { userId }, kind, subject, occurrence })),
  );
}
