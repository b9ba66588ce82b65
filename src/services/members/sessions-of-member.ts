import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { UnitOfWork } from '../../db/unit-of-work';
import { tellEnded } from '../identity/sessions';

/** Makes every process reread the rights of the user's sessions in this organization; returns the sessions' UUIDs. */
export async function renewRights(work: UnitOfWork, userId: string): Promise<string[]> {
  const sessions = await work.sql.query<{ id: string }>(
    `SELECT s.id, pg_notify('${SESSIONS_CHANNEL}', s.id::text) FROM sessions s WHERE s.user_id = $1 AND s.organization_id = $2`,
    [userId, work.organizationId],
  );
  return sessions.map(({ id }) => id);
}

/** Ends the user's sessions in this organization, in every process; returns their UUIDs. */
export async function endSessionsHere(work: UnitOfWork, userId: string): Promise<string[]> {
  const sessions = await work.sql.query<{ id: string }>(
    `WITH ended AS (DELETE FROM sessions WHERE user_id = $1 AND organization_id = $2 RETURNING id)
     SELECT id, pg_notify('${SESSIONS_CHANNEL}', id::text) FROM ended`,
    [userId, work.organizationId],
  );
  return tellEnded(work, userId, sessions);
}
