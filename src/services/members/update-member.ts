import type { UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { type MemberFeature, MemberRole } from '../../domain/permissions';
import { Member } from '../../entities/member';
import { assertVersion, cleanRate, collectFaults, optionalText } from '../fields';
import { assertFits, assertNotAbove, type Grants, knownProjects } from './member-rights';
import { type FoundMember, lastOwner, memberToChange } from './member-to-change';
import { renewRights } from './sessions-of-member';

/** Which member, and what to change of them. A field left out keeps what was; null clears. */
export interface UpdateMemberInput {
  id: string;
  expectedVersion?: number | null;
  role?: MemberRole | null;
  hourlyRate?: string | null;
  jobTitle?: string | null;
  department?: string | null;
  team?: string | null;
  features?: MemberFeature[] | null;
  projectIds?: string[] | null;
}

/** The member's UUID, and the sessions whose rights have changed. */
export interface ChangedMember {
  id: string;
  sessionIds: string[];
}

/**
 * Changes a member; their new rights hold at once, on every process. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for what
 * is above the actor's own role, INVALID_STATE for the last owner, CONFLICT where `expectedVersion` is stale.
 */
export async function updateMember(work: UnitOfWork, input: UpdateMemberInput): Promise<ChangedMember> {
  const fields = cleanPlace(input);
  if (input.role === null) throw validationError({ field: 'input.role', reason: 'a member has a role' });
  const { member, ownRole, isLastOwner } = await memberToChange(work, input.id, 'input.id');
  assertVersion(input.expectedVersion, member.version);
  const role = input.role ?? member.role;
  assertNotAbove(ownRole, role, 'input.role');
  if (isLastOwner && role !== MemberRole.OWNER) throw lastOwner('input.role');
  const grants = await grantsOf(work, member, input);
  await work.sql.manager.update(
    Member,
    { organizationId: work.organizationId, id: member.id },
    { ...fields, ...grants, role, version: member.version + 1 },
  );
  work.emit('member.updated', { memberId: member.id, userId: member.user_id });
  return { id: member.id, sessionIds: await renewRights(work, member.user_id) };
}

/** What is said of a member's place, cleaned; undefined stays as it is. */
export function cleanPlace(
  input: Pick<UpdateMemberInput, 'hourlyRate' | 'jobTitle' | 'department' | 'team'>,
): Pick<UpdateMemberInput, 'hourlyRate' | 'jobTitle' | 'department' | 'team'> {
  const fields: ReturnType<typeof cleanPlace> = {};
  collectFaults([
    () => (fields.hourlyRate = input.hourlyRate && cleanRate(input.hourlyRate, 'input.hourlyRate')),
    () => (fields.jobTitle = optionalText(input.jobTitle, { field: 'input.jobTitle', max: 200 })),
    () => (fields.department = optionalText(input.department, { field: 'input.department', max: 200 })),
    () => (fields.team = optionalText(input.team, { field: 'input.team', max: 200 })),
  ]);
  return fields;
}

/** Features and limits are an employee's: they end with another role, and do not come back by themselves. */
async function grantsOf(work: UnitOfWork, member: FoundMember, input: UpdateMemberInput): Promise<Grants> {
  const role = input.role ?? member.role;
  const given = {
    features: [...new Set(input.features ?? [])],
    projectIds: input.projectIds ? await knownProjects(work, input.projectIds, 'input.projectIds') : null,
  };
  assertFits(role, given, { features: 'input.features', projectIds: 'input.projectIds' });
  if (role !== MemberRole.EMPLOYEE) return { features: [], projectIds: null };
  return {
    features: input.features === undefined ? member.features : given.features,
    projectIds: input.projectIds === undefined ? member.project_ids : given.projectIds,
  };
}
