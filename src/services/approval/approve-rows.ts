import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { NoticeKind } from '../../domain/notices';
import { notifyAll } from '../notices/notify';
import {
  type Approvable,
  approversOf,
  type JudgedRows,
  judgeRows,
  type MovedRows,
  moveRows,
  type RowToMove,
} from './move-rows';

/** What a bulk act names, by public ID. */
export interface NamedRows {
  ids: readonly string[];
}

/**
 * Submits. Where the organization does not approve time, it is approved at once; otherwise those who may approve it are
 * told, once. What cannot be submitted is in `failed`.
 */
export async function submitRows(work: UnitOfWork, kind: Approvable, { ids }: NamedRows): Promise<MovedRows> {
  const judged = await judgeRows(work, kind, { action: 'submit', ids });
  const { movable, rules } = judged;
  const renewed = await kind.renewed(
    work,
    movable.map(({ id }) => id),
  );
  const approved = rules.approval ? '' : `, approved_at = $4::timestamptz, approved_by = NULL`;
  await moveRows(work, kind, {
    rows: movable,
    set: `status = '${rules.approval ? 'SUBMITTED' : 'APPROVED'}', submitted_at = $4::timestamptz, submitted_by = $3::uuid${approved}`,
    event: 'submitted',
    renewed,
  });
  const [first] = movable;
  if (rules.approval && first) {
    const notice = { kind: kind.notices.submitted, subject: first.id, occurrence: newId() };
    const approvers = await approversOf(work);
    await notifyAll(
      work,
      approvers.map((userId) => ({ ...notice, person: { userId } })),
    );
  }
  return moved(judged);
}

/** Approves what is submitted, and tells each person whose it is, once. What cannot be approved is in `failed`. */
export async function approveRows(work: UnitOfWork, kind: Approvable, { ids }: NamedRows): Promise<MovedRows> {
  const judged = await judgeRows(work, kind, { action: 'approve', ids });
  await moveRows(work, kind, {
    rows: judged.movable,
    set: `status = 'APPROVED', approved_at = $4::timestamptz, approved_by = $3::uuid`,
    event: 'approved',
  });
  await tellOwners(work, judged.movable, kind.notices.approved);
  return moved(judged);
}

/**
 * Rejects what is submitted with a reason, and tells each person whose it is, once. What cannot be rejected is in
 * `failed`.
 */
export async function rejectRows(
  work: UnitOfWork,
  kind: Approvable,
  { ids, reason }: NamedRows & { reason: string },
): Promise<MovedRows> {
  const judged = await judgeRows(work, kind, { action: 'reject', ids });
  await moveRows(work, kind, {
    rows: judged.movable,
    set: `status = 'REJECTED', rejected_at = $4::timestamptz, rejected_by = $3::uuid, rejection_reason = $5::text`,
    event: 'rejected',
    reason,
  });
  await tellOwners(work, judged.movable, kind.notices.rejected);
  return moved(judged);
}

/** What a draft has nothing in. */
const CLEARED = ['submitted_at', 'submitted_by', 'approved_at', 'approved_by'];

/** Makes what is submitted or approved a draft again, as long as it is not on an invoice. The rest is in `failed`. */
export async function reopenRows(work: UnitOfWork, kind: Approvable, { ids }: NamedRows): Promise<MovedRows> {
  const judged = await judgeRows(work, kind, { action: 'reopen', ids });
  await moveRows(work, kind, {
    rows: judged.movable,
    set: [`status = 'DRAFT'`, ...CLEARED.map((column) => `${column} = NULL`), ...kind.reopened].join(', '),
    event: 'reopened',
  });
  return moved(judged);
}

const moved = ({ movable, failed }: JudgedRows): MovedRows => ({
  successful: movable.map(({ id }) => id),
  failed,
});

/** One message to each person whose rows were moved, except the actor. */
async function tellOwners(work: UnitOfWork, rows: readonly RowToMove[], kind: NoticeKind): Promise<void> {
  const firstOf = new Map<string, string>();
  for (const { id, user_id } of rows) if (!firstOf.has(user_id)) firstOf.set(user_id, id);
  firstOf.delete(work.userId ?? '');
  const occurrence = newId();
  await notifyAll(
    work,
    [...firstOf].map(([userId, subject]) => ({ person: { userId }, kind, subject, occurrence })),
  );
}
