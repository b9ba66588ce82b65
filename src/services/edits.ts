import { projectLimitOf } from '../db/scope';
import type { Actor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { can, holdersOf, Permission } from '../domain/permissions';

/** Refuses to let somebody write money who may not see it: FORBIDDEN at `field` where a value is given. */
export function assertMayWriteMoney(actor: Actor, value: unknown, field: string): void {
  if (value === undefined || actor.kind !== 'user' || can(actor, Permission.ViewMoney)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'Rates and amounts are not shown to you, and not yours to set.', [
    { field, reason: `is for ${holdersOf(Permission.ViewMoney)}` },
  ]);
}

/**
 * Refuses members who are limited to projects: FORBIDDEN. They do not see everything that a client is
 * used for, and what its record says holds for other projects too.
 */
export function assertSeesAllProjects(actor: Actor, nouns: string): void {
  if (projectLimitOf(actor) === null) return;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    `You are limited to certain projects. Other members add, change and delete ${nouns}.`,
  );
}

/** Refuses an edit of what somebody changed meanwhile. */
export function assertVersion(expected: number | null | undefined, actual: number): void {
  if (expected === null || expected === undefined || expected === actual) return;
  throw new BillfoldError(ErrorCode.CONFLICT, `Somebody changed it meanwhile: it is at version ${actual} now.`, [
    { field: 'input.expectedVersion', reason: `expected ${expected}, found ${actual}` },
  ]);
}

/** Refuses an archived object: INVALID_STATE at `field`. */
export function assertNotArchived({ archivedAt }: { archivedAt: Date | null }, field: string): void {
  if (archivedAt === null) return;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'This object is archived.', [{ field, reason: 'is archived' }]);
}
