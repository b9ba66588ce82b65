import type { UnitOfWork } from '../../db/unit-of-work';
import { invitationStatus, InvitationStatus } from '../../domain/invitation-status';
import { Permission } from '../../domain/permissions';
import { InvitationEntity } from '../../entities/invitation';
import { lockOwnRights } from '../members/member-rights';
import { lockInvitation, notInState } from './resend-invitation';

/**
 * Cancels an invitation, which invalidates its token, and returns its UUID. Idempotent. Throws VALIDATION_ERROR,
 * NOT_FOUND, INVALID_STATE for one that was accepted.
 */
export async function cancelInvitation(work: UnitOfWork, { id: publicId }: { id: string }): Promise<string> {
  await lockOwnRights(work, Permission.ManageMembers);
  const invitation = await lockInvitation(work, publicId, 'id');
  const standing = invitationStatus(invitation, work.now);
  if (standing === InvitationStatus.ACCEPTED) throw notInState('id', standing, 'cancelled');
  const { organizationId, id } = invitation;
  await work.sql.manager.update(InvitationEntity, { organizationId, id }, { status: 'CANCELLED' });
  work.emit('invitation.cancelled', { invitationId: id });
  return id;
}
