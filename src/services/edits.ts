import { projectLimitOf } from '../db/scope';
import type { Actor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { can, holdersOf, Permission } from '../domain/permissions';

/** Whether rates, and what clients are charged, are shown to whoever acts. */
export function maySeeMoney(actor: Actor): boolean {
  return actor.kind !== 'user' || can(actor, Permission.ViewMoney);
}

/** Throws FORBIDDEN at `field` if a value is given by someone who may not see money. */
export function assertMayWriteMoney(actor: Actor, value: unknown, field: string): void {
  if (value === undefined || maySeeMoney(actor)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'You are not allowed to see or set rates and amounts.', [
    { field, reason: `requires ${holdersOf(Permission.ViewMoney)}` },
  ]);
}

/**
 * Throws FORBIDDEN for members who are limited to projects. They do not see everything that a client is used for, and
 * its details affect other projects too.
 */
export function assertSeesAllProjects(actor: Actor, nouns: string): void {
  if (projectLimitOf(actor) === null) return;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    `You are limited to certain projects, so you cannot create, change or delete ${nouns}.`,
  );
}

/** Throws CONFLICT if the version is not the expected one. */
export function assertVersion(expected: number | null | undefined, actual: number): void {
  if (expected === null || expected === undefined || expected === actual) return;
  throw new BillfoldError(ErrorCode.CONFLICT, `This was changed in the meantime. Its version is now ${actual}.`, [
    { field: 'input.expectedVersion', reason: `expected ${expected}, found ${actual}` },
  ]);
}

/** Throws INVALID_STATE at `field` for an archived object. */
export function assertNotArchived({ archivedAt }: { archivedAt: Date | null }, field: string): void {
  if (archivedAt === null) return;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'This object is archived.', [{ field, reason: 'is archived' }]);
}
