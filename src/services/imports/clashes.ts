import type { UnitOfWork } from '../../db/unit-of-work';
import { overlappingStored } from '../time/overlaps';
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
  const timed = entries.map((entry) => {
    const { id, userId, row } = entry;
    return { id, userId, startedAt: row.startedAt, endedAt: row.endedAt, entry };
  });
  const stored = await overlappingStored(work, timed);
  const clashes = timed.filter((each) => {
    const { userId, startedAt, endedAt } = each;
    return stored.has(each) || (startedAt && endedAt && !spans.take(userId, startedAt, endedAt));
  });
  return new Set(clashes.map(({ entry }) => entry));
}
