import type { UnitOfWork } from '../../db/unit-of-work';
import { lockTimeOf } from '../time/time-rules';
import type { OwnSpans } from './own-spans';
import type { PlannedEntry } from './time-to-import';

/** Which of the external IDs of a source were imported before. */
export async function knownExternalIds(
  work: UnitOfWork,
  source: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const found = await work.sql.query<{ id: string }>(
    `SELECT external_id AS id FROM time_entries WHERE organization_id = $1 AND source = $2 AND external_id = ANY ($3::text[])`,
    [work.organizationId, source, externalIds],
  );
  return new Set(found.map(({ id }) => id));
}

/**
 * The entries that overlap others of their members, stored or planned before them. Waits for concurrent writers of the
 * same members' time. Two statements for any number of entries.
 */
export async function overlapping(
  work: UnitOfWork,
  entries: readonly PlannedEntry[],
  spans: OwnSpans,
): Promise<Set<PlannedEntry>> {
  const timed = entries.filter(({ row }) => row.startedAt && row.endedAt);
  await lockTimeOf(work, [...new Set(timed.map(({ userId }) => userId))]);
  const stored = await work.sql.query<{ at: number }>(
    `SELECT DISTINCT (r.at - 1)::int AS at
     FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) WITH ORDINALITY AS r(user_id, started_at, ended_at, at)
     JOIN time_entries t ON t.organization_id = $1 AND t.user_id = r.user_id
       AND t.date BETWEEN (r.started_at AT TIME ZONE 'UTC')::date - 33 AND (r.ended_at AT TIME ZONE 'UTC')::date + 1
       AND t.started_at < r.ended_at AND t.ended_at > r.started_at`,
    [
      work.organizationId,
      timed.map(({ userId }) => userId),
      timed.map(({ row }) => row.startedAt),
      timed.map(({ row }) => row.endedAt),
    ],
  );
  const clashes = new Set(stored.map(({ at }) => timed[at] as PlannedEntry));
  for (const entry of timed) {
    const { startedAt, endedAt } = entry.row;
    if (clashes.has(entry) || !startedAt || !endedAt) continue;
    if (!spans.take(entry.userId, startedAt, endedAt)) clashes.add(entry);
  }
  return clashes;
}
