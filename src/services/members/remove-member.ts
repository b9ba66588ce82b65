import type { UnitOfWork } from '../../db/unit-of-work';
import { MemberEntity } from '../../entities/member';
import { lockRunning, stopRunning } from '../time/stop-running';
import { lastOwner, memberToChange } from './member-to-change';
import { endSessionsHere } from './sessions-of-member';
import type { ChangedMember } from './update-member';

/**
 * Removes a member from the organization and ends their sessions in it at once. What they did is kept, and their running timer stops. Throws
 * VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a member above the actor, INVALID_STATE for the last owner.
 */
export async function removeMember(work: UnitOfWork, { id: publicId }: { id: string }): Promise<ChangedMember> {
  const { member, isLastOwner } = await memberToChange(work, publicId, 'id');
  if (isLastOwner) throw lastOwner('id');
  // Nobody else could stop it, and it would keep them from starting one elsewhere.
  const timer = await lockRunning(work, member.user_id);
  if (timer) await stopRunning(work, timer);
  await work.sql.manager.delete(MemberEntity, { organizationId: work.organizationId, id: member.id });
  work.emit('member.removed', { memberId: member.id, userId: member.user_id });
  return { id: member.id, sessionIds: await endSessionsHere(work, member.user_id) };
}
