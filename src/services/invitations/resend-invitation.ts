import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { invitationStatus, InvitationStatus } from '../../domain/invitation-status';
import { Permission } from '../../domain/permissions';
import { InvitationEntity } from '../../entities/invitation';
import type { ResendInvitationInput } from '../../schema/inputs/invitation-inputs';
import { assertNotAbove, lockOwnRights } from '../members/member-rights';
import { notify } from '../notices/notify';
import { assertMayInvite, invitationEnd, tokenOfInvitation } from './invitation-fields';
import type { InvitationLimit } from './invite-user';

/**
 * Sends an invitation again with a new token, which invalidates the old one, and returns its UUID. Throws
 * VALIDATION_ERROR, NOT_FOUND, INVALID_STATE if it was accepted or cancelled, or is expired and not extended,
 * RATE_LIMIT_EXCEEDED.
 */
export async function resendInvitation(
  work: UnitOfWork,
  input: ResendInvitationInput & InvitationLimit,
): Promise<string> {
  const { role: ownRole } = await lockOwnRights(work, Permission.ManageMembers);
  const invitation = await lockInvitation(work, input.id, 'input.id');
  assertNotAbove(ownRole, invitation.role, 'input.id');
  const standing = invitationStatus(invitation, work.now);
  const isOpen = standing === InvitationStatus.PENDING;
  if (!isOpen && !(standing === InvitationStatus.EXPIRED && input.extendExpiration)) {
    throw notInState('input.id', standing, 'resent');
  }
  await assertMayInvite(work, input.mostAnHour);
  const { organizationId, id } = invitation;
  const sends = [...invitation.sends, work.now];
  const invitedBy = work.userId ?? invitation.invitedBy;
  await work.sql.manager.update(
    InvitationEntity,
    { organizationId, id },
    {
      sends,
      senders: [...invitation.senders, invitedBy],
      tokenHash: tokenOfInvitation(work, { id, turn: sends.length }).tokenHash,
      expiresAt: input.extendExpiration ? invitationEnd(work.now) : invitation.expiresAt,
      invitedBy,
      personalMessage: input.personalMessage,
    },
  );
  const occurrence = String(sends.length);
  await notify(work, { person: { address: invitation.email }, kind: 'invitation', subject: id, occurrence });
  work.emit('invitation.resent', { invitationId: id });
  return id;
}

/** Finds and locks an invitation of the organization. Throws VALIDATION_ERROR, NOT_FOUND. */
export function lockInvitation(work: UnitOfWork, publicId: string, field: string): Promise<InvitationEntity> {
  return lockRow(work, InvitationEntity, { of: 'invitation', publicId, field });
}

/** The error for an action that an invitation's status does not allow. */
export function notInState(field: string, standing: InvitationStatus, what: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, `An invitation that is ${standing} cannot be ${what}.`, [
    { field, reason: `is ${standing}` },
  ]);
}
