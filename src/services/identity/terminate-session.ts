import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { assertUser } from './assert-user';

/**
 * Ends and deletes another session of the acting user, in every process, and returns its ID (source 004, "Terminate
 * Session"). Takes and returns UUIDs. Throws INVALID_STATE for the acting session, NOT_FOUND for other users' sessions.
 */
export const terminateSession: Act<string, string> = async (work, id) => {
  const { userId, sessionId } = assertUser(work);
  if (id === sessionId) {
    throw new BillfoldError(ErrorCode.INVALID_STATE, 'This is your current session. End it with logout.', [
      { field: 'id', reason: 'is the current session' },
    ]);
  }
  const ended = await work.sql.query(
    `WITH ended AS (DELETE FROM sessions WHERE id = $1 AND user_id = $2 RETURNING id)
     SELECT pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [id, userId],
  );
  if (ended.length === 0) throw notFound('id', 'session');
  work.emit('session.ended', { sessionId: id, userId });
  return id;
};
