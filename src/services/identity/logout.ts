import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { endSessions } from './sessions';

/**
 * Ends the acting session, deletes the user's expired ones, and returns the ended session's ID (a UUID). Throws
 * UNAUTHORIZED without a session.
 */
export const logout: Act<void, string> = async (work) => {
  if (!('sessionId' in work.actor)) throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
  const { userId, sessionId } = work.actor;
  await endSessions(work, { userId, sessionId });
  return sessionId;
};
