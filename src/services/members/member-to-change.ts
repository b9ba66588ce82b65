import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { type MemberFeature, MemberRole, Permission } from '../../domain/permissions';
import { assertNotAbove, lockOwnRights } from './member-rights';

/** A member as an act finds them, locked. */
export interface FoundMember {
  id: string;
  user_id: string;
  role: MemberRole;
  features: MemberFeature[];
  project_ids: string[] | null;
  version: number;
}

/** Who is to be changed, by whom, and whether they are the last owner. */
export interface MemberToChange {
  member: FoundMember;
  ownRole: MemberRole;
  isLastOwner: boolean;
}

/**
 * Finds and locks a member. The owners are locked first, always in the same order: changes of members wait for one another,
 * so that two at once can't take the last two owners away. Throws VALIDATION_ERROR, NOT_FOUND, and FORBIDDEN for a member
 * above the actor.
 */
export async function memberToChange(work: UnitOfWork, publicId: string, field: string): Promise<MemberToChange> {
  const id = parseId('member', publicId, field);
  const owners = await work.sql.query<{ id: string }>(
    `SELECT id FROM members WHERE organization_id = $1 AND role = $2 ORDER BY id FOR UPDATE`,
    [work.organizationId, MemberRole.OWNER],
  );
  const { role: ownRole } = await lockOwnRights(work, Permission.ManageMembers);
  const [member] = await work.sql.query<FoundMember>(
    `SELECT id, user_id, role, features, project_ids, version FROM members
     WHERE organization_id = $1 AND id = $2 FOR UPDATE`,
    [work.organizationId, id],
  );
  if (!member) throw notFound(field, 'member');
  assertNotAbove(ownRole, member.role, field);
  return { member, ownRole, isLastOwner: owners.length === 1 && owners[0]?.id === id };
}

/** The answer to whoever would leave an organization without an owner. */
export function lastOwner(field: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, 'This is the last owner: make somebody else an owner first.', [
    { field, reason: 'the last owner' },
  ]);
}
