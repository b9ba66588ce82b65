import type { UnitOfWork } from '../../db/unit-of-work';
import { invitationStatus, InvitationStatus } from '../../domain/invitation-status';
import { InvitationEntity } from '../../entities/invitation';
import { OrganizationEntity } from '../../entities/organization';
import { UserEntity } from '../../entities/user';
import { tokenOfInvitation } from './invitation-fields';

/** One of the emails of an invitation: the first is turn 1, each resend adds one. */
export interface InvitationEmail {
  invitationId: string;
  turn: number;
}

/** The contents of an invitation's email. */
export interface InvitationToSend {
  invitation: InvitationEntity;
  organization: OrganizationEntity;
  inviterName: string | null;
  token: string;
}

/**
 * The pending email of that turn; null if it was sent or replaced by a resend, or if the invitation can no longer be
 * accepted.
 */
export async function invitationToSend(
  work: UnitOfWork,
  { invitationId, turn }: InvitationEmail,
): Promise<InvitationToSend | null> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const invitation = await manager.findOneBy(InvitationEntity, { organizationId, id: invitationId });
  if (!invitation || invitationStatus(invitation, work.now) !== InvitationStatus.PENDING) return null;
  if (invitation.sends.length !== turn || invitation.deliveredTurn >= turn) return null;
  const inviter = await manager.findOneBy(UserEntity, { id: invitation.invitedBy });
  return {
    invitation,
    organization: await manager.findOneByOrFail(OrganizationEntity, { id: organizationId }),
    inviterName: inviter?.name ?? null,
    token: tokenOfInvitation(work, { id: invitation.id, turn }).token,
  };
}

/** Records that the mail server accepted the email of that turn. Idempotent. */
export async function markInvitationSent(work: UnitOfWork, { invitationId, turn }: InvitationEmail): Promise<void> {
  await work.sql.query(
    `UPDATE invitations SET delivered_turn = $3 WHERE organization_id = $1 AND id = $2 AND delivered_turn < $3`,
    [work.organizationId, invitationId, turn],
  );
}

/** The member who sent it last (UUID); null if the invitation no longer exists. */
export async function inviterOf(work: UnitOfWork, invitationId: string): Promise<string | null> {
  const { organizationId } = work;
  const invitation = await work.sql.manager.findOneBy(InvitationEntity, { organizationId, id: invitationId });
  return invitation?.invitedBy ?? null;
}

/** The invited email address; null if the invitation no longer exists. */
export async function invitedAddress(work: UnitOfWork, invitationId: string): Promise<string | null> {
  const { organizationId } = work;
  const invitation = await work.sql.manager.findOneBy(InvitationEntity, { organizationId, id: invitationId });
  return invitation?.email ?? null;
}
