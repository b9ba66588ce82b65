import { scopeOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { can, holdersOf, Permission } from '../../domain/permissions';
import { MemberEntity } from '../../entities/member';
import { UserEntity } from '../../entities/user';
import type { UpdateProfileInput } from '../../schema/inputs/profile-inputs';
import { assertNotAbove } from '../members/member-rights';
import { useUpload } from '../files/use-upload';
import { type FoundMember, lockMembers } from '../members/member-to-change';
import { uploadedPicture } from './prepare-profile';

type PersonalColumns = Partial<Pick<UserEntity, 'name' | 'timeZone' | 'locale' | 'bio' | 'skills' | 'picture'>>;

/**
 * Changes the acting user's profile or, as a manager, that of a member who is not above them, and returns the user's
 * UUID. A profile is the same in every organization, so users who also belong to another organization can only change
 * theirs themselves. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN, and as `useUpload` does (sources 003, 004).
 */
export async function updateProfile(work: UnitOfWork, input: UpdateProfileInput): Promise<string> {
  const personal = personalColumns(input);
  const ownId = work.userId ?? '';
  const userId = input.id ? parseId('user', input.id, 'input.id') : ownId;
  const found = await lockMembers(work, { userIds: [ownId, userId] });
  const own = found.find(({ user_id }) => user_id === ownId);
  if (!own) throw new BillfoldError(ErrorCode.FORBIDDEN, 'You are no longer a member of this organization.');
  if (input.hourlyRate !== undefined) assertManages(own, 'input.hourlyRate', 'set rates');
  const target = found.find(({ user_id }) => user_id === userId);
  if (!target) throw notFound('input.id', 'user');
  if (target !== own) {
    assertManages(own, 'input.id', "change others' profiles");
    assertNotAbove(own.role, target.role, 'input.id');
    if (Object.keys(personal).length > 0) await assertOnlyHere(work, userId);
  }
  // It is the file that was read: an upload never changes.
  if (input.pictureFileId) await useUpload(work, uploadedPicture(input.pictureFileId));
  const { hourlyRate, jobTitle, department } = input;
  const movesPlace = hourlyRate !== undefined || jobTitle !== undefined || department !== undefined;
  if (movesPlace) {
    const where = { organizationId: work.organizationId, id: target.id };
    await work.sql.manager.update(MemberEntity, where, {
      hourlyRate,
      jobTitle,
      department,
      version: target.version + 1,
    });
    work.emit('member.updated', { memberId: target.id, userId });
  }
  if (movesPlace || Object.keys(personal).length > 0) {
    await work.sql.manager.update(UserEntity, { id: userId }, { ...personal, updatedAt: work.now });
    work.emit('user.updated', { userId });
    if (personal.timeZone || personal.locale) work.emit('user.preferences_updated', { userId });
  }
  return userId;
}

function assertManages(own: FoundMember, field: string, what: string): void {
  if (can(own, Permission.ManageProfiles)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, `Only managers and above can ${what}.`, [
    { field, reason: `requires ${holdersOf(Permission.ManageProfiles)}` },
  ]);
}

/**
 * Only users themselves see all of their memberships, so these are read in the user's scope; then the act returns to
 * its own.
 */
async function assertOnlyHere(work: UnitOfWork, userId: string): Promise<void> {
  const { organizationId } = work;
  await work.enter({ kind: 'user', userId });
  const elsewhere = await work.sql.query(`SELECT 1 FROM members WHERE user_id = $1 AND organization_id <> $2 LIMIT 1`, [
    userId,
    organizationId,
  ]);
  await work.enter(scopeOf(work.actor));
  if (elsewhere.length === 0) return;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    'Only these users themselves can change their name, picture and other personal details.',
    [{ field: 'input.id', reason: 'also belongs to another organization' }],
  );
}

/** The columns of personal details; omitted fields are omitted. */
function personalColumns({ name, timezone, locale, bio, skills, picture }: UpdateProfileInput): PersonalColumns {
  return {
    ...(name ? { name } : {}),
    ...(timezone ? { timeZone: timezone } : {}),
    ...(locale ? { locale } : {}),
    ...(bio === undefined ? {} : { bio }),
    ...(skills === undefined ? {} : { skills: skills ?? [] }),
    ...(picture === undefined ? {} : { picture }),
  };
}
