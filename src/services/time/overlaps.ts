import { constraintOf } from '../../db/sql-errors';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { Span } from '../../domain/time-span';

/** An entry whose times are written. IDs are UUIDs. */
interface TimedEntry extends Pick<Span, 'startedAt' | 'endedAt'> {
  id: string;
  userId: string;
}

/**
 * SQL: whether two rows with `started_at` and `ended_at` overlap, as the constraint of the table has it. A start at the
 * other's end does not overlap.
 */
export const overlap = (one: string, other: string): string =>
  `(${one}.ended_at IS NOT NULL AND ${other}.ended_at IS NOT NULL
    AND tstzrange(${one}.started_at, ${one}.ended_at) && tstzrange(${other}.started_at, ${other}.ended_at))`;

/**
 * SQL: whether the date of an entry is near enough to a row for the two to overlap. An index has the dates. An entry
 * lasts 31 days at most, and its day is that of its start in some time zone.
 */
export const near = (entry: string, row: string): string =>
  `${entry}.date BETWEEN (${row}.started_at AT TIME ZONE 'UTC')::date - 33 AND (${row}.ended_at AT TIME ZONE 'UTC')::date + 1`;

/**
 * Those of the entries to be written at whose time the member has another, stored entry. Waits for concurrent writers of
 * the same members' time, so that none of two at once is missed. Two statements for any number of entries.
 */
export async function overlappingStored<Entry extends TimedEntry>(
  work: UnitOfWork,
  entries: readonly Entry[],
): Promise<Set<Entry>> {
  const timed = entries.filter(({ startedAt, endedAt }) => startedAt && endedAt);
  if (timed.length === 0) return new Set();
  const found = await work.beyondLimit(async () => {
    await lockTimeOf(work, [...new Set(timed.map(({ userId }) => userId))]);
    return work.sql.query<{ at: number }>(
      `SELECT DISTINCT (r.at - 1)::int AS at
       FROM unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[])
         WITH ORDINALITY AS r(id, user_id, started_at, ended_at, at)
       JOIN time_entries t ON t.organization_id = $1 AND t.user_id = r.user_id AND t.id <> r.id AND ${near('t', 'r')}
         AND ${overlap('t', 'r')}`,
      [
        work.organizationId,
        timed.map(({ id }) => id),
        timed.map(({ userId }) => userId),
        timed.map(({ startedAt }) => startedAt),
        timed.map(({ endedAt }) => endedAt),
      ],
    );
  });
  return new Set(found.map(({ at }) => timed[at] as Entry));
}

/** Throws TIME_ENTRY_OVERLAPS if a member has another entry at the time of one that is written. */
export async function assertNoOverlap(work: UnitOfWork, entry: TimedEntry): Promise<void> {
  if (await overlapsOthers(work, entry)) throw overlapError();
}

/** Whether a member has another entry at the time of one that is written. Waits for concurrent writers of their time. */
export async function overlapsOthers(work: UnitOfWork, entry: TimedEntry): Promise<boolean> {
  return (await overlappingStored(work, [entry])).size > 0;
}

/** Waits for other writers of these members' time (UUIDs, each once), and keeps them waiting until the transaction ends. */
async function lockTimeOf(work: UnitOfWork, userIds: readonly string[]): Promise<void> {
  await work.sql.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('time of ' || user_id || ' in ' || $1, 0))
     FROM unnest($2::text[]) AS user_id`,
    [work.organizationId, [...userIds].sort()],
  );
}

function overlapError(): BillfoldError {
  return new BillfoldError(ErrorCode.TIME_ENTRY_OVERLAPS, 'There is another time entry at this time.', [
    { field: 'input.startedAt', reason: 'overlaps another time entry' },
  ]);
}

/** Runs a statement that writes times. Throws TIME_ENTRY_OVERLAPS where the database finds that they overlap. */
export async function writingTimes<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw constraintOf(error) === 'ex_time_entries__overlap' ? overlapError() : error;
  }
}
