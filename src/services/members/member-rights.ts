import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import {
  can,
  holdersOf,
  type MemberFeature,
  MemberRole,
  outranks,
  type Permission,
  type Rights,
} from '../../domain/permissions';

/** What an employee is given, and to which projects they are limited; null is no limit. */
export interface Grants {
  features: MemberFeature[];
  projectIds: string[] | null;
}

/**
 * The acting member's rights as they are in this transaction: the session's may be a moment old. Waits for whoever changes
 * that member. Throws FORBIDDEN without the permission, or when the member was removed meanwhile.
 */
export async function lockOwnRights(work: UnitOfWork, permission: Permission): Promise<Rights> {
  const [rights] = await work.sql.query<Rights>(
    `SELECT role, features FROM members WHERE organization_id = $1 AND user_id = $2 FOR UPDATE`,
    [work.organizationId, work.userId],
  );
  if (rights && can(rights, permission)) return rights;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    `This is for ${holdersOf(permission)}: your rights have just been changed.`,
  );
}

/** Refuses a role above the actor's own: FORBIDDEN at `field`. */
export function assertNotAbove(own: MemberRole, role: MemberRole, field: string): void {
  if (!outranks(role, own)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, `Your role is ${own}: ${role} is above it.`, [
    { field, reason: `above your own role, ${own}` },
  ]);
}

/** Refuses features and limits for a role that has all of them: VALIDATION_ERROR at the given fields. */
export function assertFits(role: MemberRole, grants: Grants, fields: { features: string; projectIds: string }): void {
  if (role === MemberRole.EMPLOYEE) return;
  const reason = `only an EMPLOYEE has them; ${role} has all of them`;
  if (grants.features.length > 0) throw validationError({ field: fields.features, reason });
  if (grants.projectIds !== null) throw validationError({ field: fields.projectIds, reason });
}

/**
 * The UUIDs of projects, each once, of which none goes away before the transaction ends. Throws VALIDATION_ERROR for bad
 * ids, and NOT_FOUND.
 */
export async function knownProjects(work: UnitOfWork, ids: readonly string[], field: string): Promise<string[]> {
  const uuids = ids.map((id, index) => parseId('project', id, `${field}.${index}`));
  const found = await work.sql.query<{ id: string }>(
    `SELECT id FROM projects WHERE organization_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR KEY SHARE`,
    [work.organizationId, uuids],
  );
  const known = new Set(found.map(({ id }) => id));
  const missing = uuids.findIndex((uuid) => !known.has(uuid));
  if (missing >= 0) throw notFound(`${field}.${missing}`, 'project');
  return [...known];
}
