import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** The acting user and their session: a member or a platform administrator. Throws UNAUTHORIZED for anyone else. */
export function assertUser({ actor }: Pick<UnitOfWork, 'actor'>): { userId: string; sessionId: string } {
  if (actor.kind === 'user' || actor.kind === 'platform') return actor;
  throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
}
