import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { MemberRole } from '../../domain/permissions';
import { MemberEntity } from '../../entities/member';
import type { UpdateMemberInput } from '../../schema/inputs/member-inputs';
import { assertVersion } from '../edits';
import { assertFits, assertNotAbove, type Grants, knownProjects } from './member-rights';
import { type FoundMember, lastOwner, memberToChange } from './member-to-change';
import { lockRunning, stopRunning } from '../time/stop-running';
import { renewRights } from './sessions-of-member';

/** The member's UUID, and the sessions whose rights have changed. */
export interface ChangedMember {
  id: string;
  sessionIds: string[];
}

/**
 * Changes a member. New rights apply at once, in every process, and a timer on a project that is hidden now stops. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a
 * role above the actor's own, INVALID_STATE for the last owner and for the role of a placeholder, CONFLICT if `expectedVersion` is outdated.
 */
export async function updateMember(work: UnitOfWork, input: UpdateMemberInput): Promise<ChangedMember> {
  const { hourlyRate, jobTitle, department, team, weeklyCapacityMinutes } = input;
  const { member, ownRole, isLastOwner } = await memberToChange(work, input.id, 'input.id');
  assertVersion(input.expectedVersion, member.version);
  const role = input.role ?? member.role;
  assertNotAbove(ownRole, role, 'input.role');
  if (member.is_placeholder && role !== MemberRole.EMPLOYEE) throw placeholderRole();
  if (isLastOwner && role !== MemberRole.OWNER) throw lastOwner('input.role');
  const grants = await grantsOf(work, member, input);
  await work.sql.manager.update(
    MemberEntity,
    { organizationId: work.organizationId, id: member.id },
    { hourlyRate, jobTitle, department, team, weeklyCapacityMinutes, ...grants, role, version: member.version + 1 },
  );
  await stopHiddenTimer(work, member.user_id, grants.projectIds);
  work.emit('member.updated', { memberId: member.id, userId: member.user_id });
  return { id: member.id, sessionIds: await renewRights(work, member.user_id) };
}

function placeholderRole(): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, 'A placeholder has no account, so it stays an employee.', [
    { field: 'input.role', reason: 'cannot be changed for a placeholder' },
  ]);
}

/** Members could not stop a timer on a project that they no longer see. */
async function stopHiddenTimer(work: UnitOfWork, userId: string, projectIds: string[] | null): Promise<void> {
  if (projectIds === null) return;
  const timer = await lockRunning(work, userId);
  if (timer && !projectIds.includes(timer.projectId)) await stopRunning(work, timer);
}

/** Features and limits belong to employees: a different role removes them for good. */
async function grantsOf(work: UnitOfWork, member: FoundMember, input: UpdateMemberInput): Promise<Grants> {
  const role = input.role ?? member.role;
  const given = {
    features: input.features ?? [],
    projectIds: input.projectIds ? await knownProjects(work, input.projectIds, 'input.projectIds') : null,
  };
  assertFits(role, given, { features: 'input.features', projectIds: 'input.projectIds' });
  if (role !== MemberRole.EMPLOYEE) return { features: [], projectIds: null };
  return {
    features: input.features === undefined ? member.features : given.features,
    projectIds: input.projectIds === undefined ? member.project_ids : given.projectIds,
  };
}
