import type { UnitOfWork } from '../../db/unit-of-work';
import { invitationStatus, InvitationStatus } from '../../domain/invitation-status';
import { Invitation } from '../../entities/invitation';
import { Organization } from '../../entities/organization';
import { User } from '../../entities/user';
import { tokenOfInvitation } from './invitation-fields';

/** An invitation's email: which of its turns it is, and what it is made from. */
export interface InvitationToSend {
  turn: number;
  invitation: Invitation;
  organization: Organization;
  inviterName: string | null;
  token: string;
}

/** The email that is still to be sent for an invitation; null when it went out, or when nobody can accept it any more. */
export async function invitationToSend(
  work: UnitOfWork,
  { invitationId }: { invitationId: string },
): Promise<InvitationToSend | null> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const invitation = await manager.findOneBy(Invitation, { organizationId, id: invitationId });
  if (!invitation || invitationStatus(invitation, work.now) !== InvitationStatus.PENDING) return null;
  const turn = invitation.sends.length;
  if (invitation.deliveredTurn >= turn) return null;
  const inviter = await manager.findOneBy(User, { id: invitation.invitedBy });
  return {
    turn,
    invitation,
    organization: await manager.findOneByOrFail(Organization, { id: organizationId }),
    inviterName: inviter?.name ?? null,
    token: tokenOfInvitation(work, { id: invitation.id, turn }).token,
  };
}

/** Writes down that the mail server took the email of that turn; a second time changes nothing. */
export async function markInvitationSent(
  work: UnitOfWork,
  { invitationId, turn }: { invitationId: string; turn: number },
): Promise<void> {
  await work.sql.query(
    `UPDATE invitations SET delivered_turn = $3 WHERE organization_id = $1 AND id = $2 AND delivered_turn < $3`,
    [work.organizationId, invitationId, turn],
  );
}
