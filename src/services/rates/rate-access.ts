import type { Actor, UserActor } from '../../domain/actor';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { can, holdersOf, Permission } from '../../domain/permissions';
import { RateType } from '../../domain/rates';
import type { RateFilter } from '../../schema/inputs/rate-inputs';

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

/**
 * The conditions that a list of rates has for the actor, over those of its filter: without costs for those who may not
 * see them, and their own for employees. Throws FORBIDDEN where the filter asks for others.
 */
export function ratesShown(actor: UserActor, filter: RateFilter | null | undefined): RateFilter {
  if (filter?.type?.includes(RateType.COST)) assertManagesAllRates(actor, 'filter.type');
  const type = managesAllRates(actor) ? {} : { type: [RateType.BILLING] };
  if (can(actor, Permission.ManageProjects)) return type;
  const userId = idOf('user', actor.userId);
  if (filter?.userId && filter.userId !== userId) {
    const reason = `requires ${holdersOf(Permission.ManageProjects)}`;
    const details = [{ field: 'filter.userId', reason }];
    throw new BillfoldError(ErrorCode.FORBIDDEN, "You are not allowed to see others' rates.", details);
  }
  return { ...type, userId };
}
