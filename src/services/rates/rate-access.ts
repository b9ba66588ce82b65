import type { Actor } from '../../domain/actor';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { can, holdersOf, Permission } from '../../domain/permissions';

/** Whether the actor may see costs, and set rates of members and of the organization. */
export function managesAllRates(actor: Actor): boolean {
  return actor.kind !== 'user' || can(actor, Permission.ManageMembers);
}

/** Throws FORBIDDEN at `field` for those who may not. */
export function assertManagesAllRates(actor: Actor, field: string): void {
  if (managesAllRates(actor)) return;
  const reason = `requires ${holdersOf(Permission.ManageMembers)}`;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'You are not allowed to see costs, or to set these rates.', [
    { field, reason },
  ]);
}
