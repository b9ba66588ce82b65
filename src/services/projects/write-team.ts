import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { ProjectMemberInput } from '../../schema/inputs/project-inputs';

/**
 * Replaces the team of a project (its UUID), which is locked or new. Existing team members keep their row. Throws
 * NOT_FOUND at `input.teamMembers.N.userId` for someone who is not a member of the organization.
 */
export async function writeTeam(
  work: UnitOfWork,
  projectId: string,
  team: readonly ProjectMemberInput[],
): Promise<void> {
  const { organizationId } = work;
  const userIds = team.map(({ userId }, index) => parseId('user', userId, `input.teamMembers.${index}.userId`));
  await assertMembers(work, userIds);
  await work.sql.query(
    `DELETE FROM project_members WHERE organization_id = $1 AND project_id = $2 AND user_id <> ALL ($3::uuid[])`,
    [organizationId, projectId, userIds],
  );
  await work.sql.query(
    `INSERT INTO project_members AS old (organization_id, id, project_id, user_id, role, rate)
     SELECT $1, member.id, $2, member.user_id, member.role, member.rate
     FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::numeric[]) AS member(id, user_id, role, rate)
     ON CONFLICT (organization_id, project_id, user_id) DO UPDATE SET role = excluded.role, rate = excluded.rate
       WHERE (old.role, old.rate) IS DISTINCT FROM (excluded.role, excluded.rate)`,
    [
      organizationId,
      projectId,
      team.map(newId),
      userIds,
      team.map(({ role }) => role ?? null),
      team.map(({ rate }) => rate ?? null),
    ],
  );
}

/** The members are protected from removal until the transaction ends. */
async function assertMembers(work: UnitOfWork, userIds: readonly string[]): Promise<void> {
  const found = await work.sql.query<{ user_id: string }>(
    `SELECT user_id FROM members WHERE organization_id = $1 AND user_id = ANY ($2::uuid[]) ORDER BY id FOR KEY SHARE`,
    [work.organizationId, userIds],
  );
  const members = new Set(found.map(({ user_id }) => user_id));
  const missing = userIds.findIndex((userId) => !members.has(userId));
  if (missing >= 0) throw notFound(`input.teamMembers.${missing}.userId`, 'user');
}
