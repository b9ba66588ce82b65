import type { Sql } from '../../db/database';

/** Days for which an event stays in the feed. */
const FEED_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 1000;

/** The earliest time of an event that stays in the feed. */
export function feedBegin(now: Date): Date {
  return new Date(now.getTime() - FEED_DAYS * DAY_MS);
}

/** The organizations (null: none) whose feed begins with an event before that time. Requires the system scope. */
export async function organizationsToExpire(sql: Sql, before: Date): Promise<(string | null)[]> {
  const rows = await sql.query<{ id: string | null }>(
    `SELECT head.organization_id AS id FROM event_heads head JOIN events e ON e.sequence = head.oldest
       AND (e.organization_id = head.organization_id OR (e.organization_id IS NULL AND head.organization_id IS NULL))
     WHERE e.at < $1`,
    [before],
  );
  return rows.map(({ id }) => id);
}

/**
 * Removes a batch of an organization's events before that time from the feed, and returns their number and whether
 * there may be more. The events remain part of the history of invoices. Requires the organization's scope.
 */
export async function expireEvents(
  sql: Sql,
  { organizationId, before }: { organizationId: string | null; before: Date },
): Promise<{ expired: number; more: boolean }> {
  const [row] = await sql.query<{ expired: number }>('SELECT expire_events($1::uuid, $2, $3::int) AS expired', [
    organizationId,
    before,
    BATCH,
  ]);
  const expired = row?.expired ?? 0;
  return { expired, more: expired === BATCH };
}
