import { liveSession } from '../../auth/session-state';
import type { Sql } from '../../db/database';
import { deviceOf } from '../../domain/device';

/** A session, as its user sees it. */
export interface ListedSession {
  /** A UUID. */
  id: string;
  userAgent: string | null;
  /** The browser and operating system, as far as the user agent identifies them. */
  device: string;
  ipAddress: string | null;
  loginTime: Date;
  lastActivity: Date;
}

const MOST = 100;

/** A user's live sessions at that time, in all their organizations, most recently used first; at most 100. */
export async function listSessions(sql: Sql, { userId, now }: { userId: string; now: Date }): Promise<ListedSession[]> {
  const rows = await sql.query<Omit<ListedSession, 'device'>>(
    `SELECT s.id, s.user_agent AS "userAgent", s.ip_address AS "ipAddress", s.created_at AS "loginTime",
       s.last_activity_at AS "lastActivity"
     FROM sessions s JOIN users u ON u.id = s.user_id
     WHERE s.user_id = $1 AND ${liveSession('$2::timestamptz')}
     ORDER BY s.last_activity_at DESC, s.id DESC LIMIT ${MOST}`,
    [userId, now],
  );
  return rows.map((row) => ({ ...row, device: deviceOf(row.userAgent) }));
}
