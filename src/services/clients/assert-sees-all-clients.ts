import { projectLimitOf } from '../../db/scope';
import type { Actor } from '../../domain/actor';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/**
 * Refuses whoever is limited to projects to add, change or remove clients: FORBIDDEN. They do not see all of them, and what a
 * client's record says goes for other projects too: where invoices are mailed, their currency, their terms.
 */
export function assertSeesAllClients(actor: Actor): void {
  if (projectLimitOf(actor) === null) return;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    'You work on named projects: others add, change, delete and restore clients.',
  );
}
