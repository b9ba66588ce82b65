import type { Query } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { overlappingStored } from '../time/overlaps';
import type { OwnSpans } from './own-spans';
import type { PlannedEntry } from './time-to-import';

/**
 * Which of the external IDs of a source were imported before. They are looked up one by one: while PostgreSQL's statistics do not
 * include the entries that the import has created, it would read them all to find a list of IDs.
 */
export async function knownExternalIds(
  { sql, organizationId }: { sql: Query; organizationId: string },
  source: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const found = await sql.query<{ id: string }>(
    `SELECT given.id FROM unnest($3::text[]) AS given(id) CROSS JOIN LATERAL (
       SELECT FROM time_entries t WHERE t.organization_id = $1 AND t.source = $2 AND t.external_id = given.id LIMIT 1) AS known`,
    [organizationId, source, externalIds],
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
