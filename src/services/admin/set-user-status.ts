import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { AdminSetUserStatusInput } from '../../schema/inputs/admin-inputs';
import { tellEnded } from '../identity/sessions';

/** The user's UUID, and the sessions that were ended. */
export interface UserStatusSet {
  id: string;
  sessionIds: string[];
}

/**
 * Suspends a user, which ends all their sessions at once, or restores one. Idempotent. Throws VALIDATION_ERROR,
 * NOT_FOUND, INVALID_STATE for the caller, ACCOUNT_SUSPENDED if the caller was suspended concurrently.
 */
export async function adminSetUserStatus(
  work: UnitOfWork,
  { id: publicId, status }: AdminSetUserStatusInput,
): Promise<UserStatusSet> {
  const id = parseId('user', publicId, 'input.id');
  const isActive = `${status}` === 'ACTIVE';
  if (id === work.userId) {
    throw new BillfoldError(ErrorCode.INVALID_STATE, 'You cannot change your own status. Ask another administrator.', [
      { field: 'input.id', reason: 'is yourself' },
    ]);
  }
  await lockBoth(work, id);
  const users = await work.sql.query(
    `UPDATE users SET status = $2, updated_at = $3 WHERE id = $1 AND NOT is_placeholder RETURNING id`,
    [id, status, work.now],
  );
  if (users.length === 0) throw notFound('input.id', 'user');
  work.emit(isActive ? 'user.restored' : 'user.suspended', { userId: id });
  if (isActive) return { id, sessionIds: [] };
  const ended = await work.sql.query<{ id: string }>(
    `WITH ended AS (DELETE FROM sessions WHERE user_id = $1 RETURNING id)
     SELECT id, pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [id],
  );
  return { id, sessionIds: tellEnded(work, id, ended) };
}

/**
 * Lock first: a concurrent login has then either created its session or sees the status. If two administrators suspend
 * each other, the second one is already suspended, so that one of them remains.
 */
async function lockBoth(work: UnitOfWork, id: string): Promise<void> {
  const users = await work.sql.query<{ id: string; status: string }>(
    `SELECT id, status FROM users WHERE id IN ($1, $2) ORDER BY id FOR UPDATE`,
    [id, work.userId],
  );
  if (users.find((user) => user.id === work.userId)?.status === 'ACTIVE') return;
  throw new BillfoldError(ErrorCode.ACCOUNT_SUSPENDED, 'This account is suspended.');
}
