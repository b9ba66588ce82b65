import type { UnitOfWork } from '../../db/unit-of-work';
import { MemberRole } from '../../domain/permissions';
import { notifyAll, type NoticeToGive } from '../notices/notify';

const OWNERS = `SELECT m.user_id FROM members m JOIN users u ON u.id = m.user_id
  WHERE m.organization_id = $1 AND m.role = '${MemberRole.OWNER}' AND u.status = 'ACTIVE' ORDER BY m.user_id`;

/** Notifies each active owner of the organization. */
export async function tellOwners(work: UnitOfWork, notices: readonly Omit<NoticeToGive, 'person'>[]): Promise<void> {
  if (notices.length === 0) return;
  const owners = await work.beyondLimit(() => work.sql.query<{ user_id: string }>(OWNERS, [work.organizationId]));
  await notifyAll(
    work,
    owners.flatMap(({ user_id: userId }) => notices.map((notice) => ({ ...notice, person: { userId } }))),
  );
}
