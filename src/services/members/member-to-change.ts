import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { type MemberFeature, MemberRole, Permission } from '../../domain/permissions';
import { assertNotAbove, lockOwnRights } from './member-rights';

/** A locked member, with the columns that an act needs. */
export interface FoundMember {
  id: string;
  user_id: string;
  role: MemberRole;
  features: MemberFeature[];
  project_ids: string[] | null;
  is_placeholder: boolean;
  version: number;
}

/** The member to change, the acting member, and whether it is the last owner. */
export interface MemberToChange {
  member: FoundMember;
  ownRole: MemberRole;
  isLastOwner: boolean;
}

/** The members to lock: those of users, one by its UUID, and the owners. */
interface WhichMembers {
  userIds: readonly string[];
  id?: string;
  owners?: boolean;
}

/** Finds and locks members, always in the same order, so that two members who change each other do not deadlock. */
export function lockMembers(work: UnitOfWork, { userIds, id, owners }: WhichMembers): Promise<FoundMember[]> {
  return work.sql.query<FoundMember>(
    `SELECT id, user_id, role, features, project_ids, is_placeholder, version FROM members
     WHERE organization_id = $1 AND (user_id = ANY($2::uuid[]) OR id = $3 OR ($4 AND role = 'OWNER'))
     ORDER BY id FOR UPDATE`,
    [work.organizationId, userIds, id ?? null, owners ?? false],
  );
}

/**
 * Finds and locks a member and all owners. Changes of members are thus serialized, so that two concurrent ones cannot
 * remove the last two owners. Throws VALIDATION_ERROR, NOT_FOUND, and FORBIDDEN for a member above the actor.
 */
export async function memberToChange(work: UnitOfWork, publicId: string, field: string): Promise<MemberToChange> {
  const id = parseId('member', publicId, field);
  const found = await lockMembers(work, { owners: true, userIds: [work.userId ?? ''], id });
  const { role: ownRole } = await lockOwnRights(work, Permission.ManageMembers);
  const member = found.find((each) => each.id === id);
  if (!member) throw notFound(field, 'member');
  const owners = found.filter(({ role }) => role === MemberRole.OWNER);
  assertNotAbove(ownRole, member.role, field);
  return { member, ownRole, isLastOwner: owners.length === 1 && owners[0]?.id === id };
}

/** The error for leaving an organization without an owner. */
export function lastOwner(field: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, 'This is the last owner. Make another member an owner first.', [
    { field, reason: 'is the last owner' },
  ]);
}
