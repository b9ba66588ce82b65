import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { invitationStatus, InvitationStatus } from '../../domain/invitation-status';
import { can, outranks, Permission, type Rights } from '../../domain/permissions';
import { InvitationEntity } from '../../entities/invitation';
import { OrganizationEntity } from '../../entities/organization';
import { readInvitationToken } from './invitation-fields';
import { notInState } from './resend-invitation';

/** What the holder of a token sees of an invitation that can be accepted. */
export interface InvitationOffer {
  email: string;
  organizationName: string;
  invitedBy: string | null;
  role: InvitationEntity['role'];
  team: string | null;
  department: string | null;
  jobTitle: string | null;
  personalMessage: string | null;
  expiresAt: Date;
  /**
   * Whether a user with this email address exists. Only the owner of the mailbox has the token, so nobody else learns
   * it.
   */
  hasAccount: boolean;
}

/**
 * Finds the invitation of a token and enters its organization. Throws NOT_FOUND for an unknown token (a resend
 * invalidates the previous one), INVALID_STATE if it was accepted or cancelled or its sender may no longer invite,
 * TOKEN_EXPIRED.
 */
export async function openInvitation(work: UnitOfWork, token: string, field: string): Promise<InvitationEntity> {
  const tokenHash = readInvitationToken(work, token)?.tokenHash;
  if (!tokenHash) throw notFound(field, 'invitation');
  await work.enter({ kind: 'link', tokenHash });
  const invitation = await work.sql.manager.findOneBy(InvitationEntity, { tokenHash });
  if (!invitation) throw notFound(field, 'invitation');
  const standing = invitationStatus(invitation, work.now);
  if (standing === InvitationStatus.EXPIRED) {
    throw new BillfoldError(ErrorCode.TOKEN_EXPIRED, 'This invitation has expired. Ask for a new one.', [
      { field, reason: 'expired' },
    ]);
  }
  if (standing !== InvitationStatus.PENDING) throw notInState(field, standing, 'accepted');
  await work.enter({ kind: 'organization', organizationId: invitation.organizationId, userId: null });
  await assertStillGood(work, invitation, field);
  return invitation;
}

/**
 * An invitation depends on the rights of its last sender: it cannot be accepted after that member has left or was
 * demoted or suspended. Waits for concurrent changes of the member. Throws INVALID_STATE.
 */
async function assertStillGood(work: UnitOfWork, { invitedBy, role }: InvitationEntity, field: string): Promise<void> {
  const [inviter] = await work.sql.query<Rights>(
    `SELECT m.role, m.features FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.user_id = $2 AND u.status = 'ACTIVE' FOR SHARE OF m`,
    [work.organizationId, invitedBy],
  );
  if (inviter && can(inviter, Permission.ManageMembers) && !outranks(role, inviter.role)) return;
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    'The sender of this invitation can no longer invite you. Ask for a new one.',
    [{ field, reason: 'its sender can no longer invite' }],
  );
}

/** Shows an invitation to the holder of its token. Throws as `openInvitation` does. */
export async function viewInvitation(work: UnitOfWork, { token }: { token: string }): Promise<InvitationOffer> {
  const invitation = await openInvitation(work, token, 'token');
  const { email, role, team, department, jobTitle, personalMessage, expiresAt, invitedBy, organizationId } = invitation;
  const organization = await work.sql.manager.findOneByOrFail(OrganizationEntity, { id: organizationId });
  const [inviter] = await work.sql.query<{ name: string }>(
    `SELECT u.name FROM users u JOIN members m ON m.user_id = u.id WHERE m.organization_id = $1 AND u.id = $2`,
    [organizationId, invitedBy],
  );
  const accounts = await work.sql.query(`SELECT 1 FROM users WHERE email = $1`, [email]);
  return {
    ...{ email, role, team, department, jobTitle, personalMessage, expiresAt },
    organizationName: organization.name,
    invitedBy: inviter?.name ?? null,
    hasAccount: accounts.length > 0,
  };
}
