import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** The acting person and their session, a member or an administrator of the platform. UNAUTHORIZED for anybody else. */
export function assertUser({ actor }: Pick<UnitOfWork, 'actor'>): { userId: string; sessionId: string } {
  if (actor.kind === 'user' || actor.kind === 'platform') return actor;
  throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
}
