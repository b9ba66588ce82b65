import { constraintOf } from '../../db/sql-errors';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { MemberRole, Permission } from '../../domain/permissions';
import { InvitationEntity } from '../../entities/invitation';
import type { InviteUserInput } from '../../schema/inputs/invitation-inputs';
import { foldEmail } from '../identity/check-password';
import { assertFits, assertNotAbove, knownProjects, lockOwnRights } from '../members/member-rights';
import { notify } from '../notices/notify';
import { assertMayInvite, invitationEnd, tokenOfInvitation } from './invitation-fields';

/** How often one administrator may invite. */
export interface InvitationLimit {
  mostAnHour: number;
}

/**
 * Invites someone by email and returns the invitation's UUID. Only the email contains its token. Throws
 * VALIDATION_ERROR, FORBIDDEN for a role above the actor's and for OWNER, NOT_FOUND for unknown projects,
 * DUPLICATE_RESOURCE for members and for people with a pending invitation, RATE_LIMIT_EXCEEDED (source 004).
 */
export async function inviteUser(work: UnitOfWork, input: InviteUserInput & InvitationLimit): Promise<string> {
  const { team, department, jobTitle, hourlyRate, personalMessage } = input;
  const email = foldEmail(input.email);
  const { role: ownRole } = await lockOwnRights(work, Permission.ManageMembers);
  const grants = await grantsOf(work, input, ownRole);
  await assertMayInvite(work, input.mostAnHour);
  await makeRoom(work, email);
  const id = newId();
  const invitedBy = work.userId ?? '';
  await work.sql.manager
    .insert(InvitationEntity, {
      ...{ team, department, jobTitle, hourlyRate, personalMessage },
      ...grants,
      id,
      organizationId: work.organizationId,
      email,
      role: input.role,
      tokenHash: tokenOfInvitation(work, { id, turn: 1 }).tokenHash,
      sends: [work.now],
      senders: [invitedBy],
      expiresAt: invitationEnd(work.now),
      invitedBy,
      createdAt: work.now,
    })
    .catch(refuseSecond);
  await notify(work, { person: { address: email }, kind: 'invitation', subject: id, occurrence: '1' });
  work.emit('invitation.created', { invitationId: id });
  return id;
}

async function grantsOf(work: UnitOfWork, { role, permissions }: InviteUserInput, ownRole: MemberRole) {
  assertNotAbove(ownRole, role, 'input.role');
  if (role === MemberRole.OWNER) {
    throw new BillfoldError(
      ErrorCode.FORBIDDEN,
      'Nobody can be invited as OWNER. Invite them with another role, then make them an owner.',
      [{ field: 'input.role', reason: 'cannot be OWNER' }],
    );
  }
  const fields = { features: 'input.permissions.features', projectIds: 'input.permissions.projects' };
  const projects = permissions?.projects;
  const grants = {
    features: permissions?.features ?? [],
    projectIds: projects ? await knownProjects(work, projects, fields.projectIds) : null,
  };
  assertFits(role, grants, fields);
  return grants;
}

/** There is no member with this address yet, and an expired invitation is replaced. */
async function makeRoom(work: UnitOfWork, email: string): Promise<void> {
  const members = await work.sql.query(
    `SELECT 1 FROM users u JOIN members m ON m.user_id = u.id WHERE m.organization_id = $1 AND u.email = $2`,
    [work.organizationId, email],
  );
  if (members.length > 0) throw duplicate('is already a member');
  await work.sql.query(
    `UPDATE invitations SET status = 'CANCELLED'
     WHERE organization_id = $1 AND email = $2 AND status = 'PENDING' AND expires_at <= $3`,
    [work.organizationId, email, work.now],
  );
}

/** The unique index decides, so that two concurrent invitations cannot both succeed. */
function refuseSecond(error: unknown): never {
  if (constraintOf(error) === 'uq_invitations__pending')
    throw duplicate('has already been invited; resend the invitation');
  throw error;
}

function duplicate(reason: string): BillfoldError {
  return new BillfoldError(ErrorCode.DUPLICATE_RESOURCE, `This email address ${reason}.`, [
    { field: 'input.email', reason },
  ]);
}
