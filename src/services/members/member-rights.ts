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

/** The features of an employee, and the projects they are limited to; null for no limit. */
export interface Grants {
  features: MemberFeature[];
  projectIds: string[] | null;
}

/**
 * The acting member's rights as read in this transaction; those of the session may be outdated. Waits for concurrent
 * changes of that member. Throws FORBIDDEN without the permission, or if the member was removed in the meantime.
 */
export async function lockOwnRights(work: UnitOfWork, permission: Permission): Promise<Rights> {
  const [rights] = await work.sql.query<Rights>(
    `SELECT role, features FROM members WHERE organization_id = $1 AND user_id = $2 FOR UPDATE`,
    [work.organizationId, work.userId],
  );
  if (rights && can(rights, permission)) return rights;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    `Only ${holdersOf(permission)} can do this, and your rights have just been changed.`,
  );
}

/** Throws FORBIDDEN at `field` for a role above the actor's own. */
export function assertNotAbove(own: MemberRole, role: MemberRole, field: string): void {
  if (!outranks(role, own)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, `${role} is above your own role, ${own}.`, [
    { field, reason: `is above your own role, ${own}` },
  ]);
}

/** Throws VALIDATION_ERROR at the given fields for features and limits of a role other than EMPLOYEE. */
export function assertFits(role: MemberRole, grants: Grants, fields: { features: string; projectIds: string }): void {
  if (role === MemberRole.EMPLOYEE) return;
  const reason = `only an EMPLOYEE can have them; ${role} includes all features`;
  if (grants.features.length > 0) throw validationError({ field: fields.features, reason });
  if (grants.projectIds !== null) throw validationError({ field: fields.projectIds, reason });
}

/**
 * The UUIDs of projects without duplicates, protected from deletion until the transaction ends. Throws VALIDATION_ERROR
 * for invalid IDs, and NOT_FOUND.
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
