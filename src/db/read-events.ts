import { BillfoldError, ErrorCode } from '../domain/errors';
import type { EventType } from '../domain/events';
import type { Query } from './database';

/** An event as the feed contains it. IDs are UUIDs. */
export interface FeedEvent {
  sequence: bigint;
  id: string;
  type: EventType;
  subjectId: string;
  ids: Readonly<Record<string, string>>;
  actorId: string | null;
  at: Date;
}

/**
 * Where to continue, and how many events to read. `after` is the number of the last event that was read, 0 for none.
 */
export interface FeedCursor {
  organizationId: string;
  after: bigint;
  limit: number;
}

type FeedRow = { oldest: bigint } & (FeedEvent | { sequence: null });

/**
 * The events of an organization after a cursor, in the order of their numbers. Returns fewer than `limit` if there are
 * no more yet. Events of projects that the scope cannot see are omitted; the caller must check which kinds of events
 * the actor may read (`NOUNS`). Requires the organization's scope. Throws CURSOR_EXPIRED if events after the cursor
 * have been removed from the feed: the reader must start again without a cursor.
 */
export async function readEvents(sql: Query, { organizationId, after, limit }: FeedCursor): Promise<FeedEvent[]> {
  // One statement, so that no event is removed between reading the oldest number and reading the events.
  const rows = await sql.query<FeedRow>(
    `SELECT head.oldest, e.* FROM event_heads head LEFT JOIN LATERAL (
       SELECT sequence, id, type, subject_id AS "subjectId", ids, actor_id AS "actorId", at FROM events
       WHERE organization_id = $1 AND sequence > greatest($2::bigint, head.oldest - 1) ORDER BY sequence LIMIT $3) e ON true
     WHERE head.organization_id = $1 ORDER BY e.sequence`,
    [organizationId, after, limit],
  );
  const oldest = rows[0]?.oldest ?? 1n;
  if (after < oldest - 1n) {
    throw new BillfoldError(
      ErrorCode.CURSOR_EXPIRED,
      'The events after this cursor are no longer kept. Start without a cursor.',
      [],
      {
        oldest: String(oldest),
      },
    );
  }
  return rows.filter((row): row is FeedEvent & { oldest: bigint } => row.sequence !== null);
}
