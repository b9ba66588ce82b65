import type { UnitOfWork } from '../../db/unit-of-work';

/**
 * Enters the organization that a user joined first, so that the changes of the act are recorded in its audit log: as
 * the user's, or as an unknown caller's if the act says so.
 */
export async function enterPlaceOf(work: UnitOfWork, userId: string, actorId: string | null = userId): Promise<void> {
  await work.enter({ kind: 'user', userId });
  const [place] = await work.sql.query<{ organization_id: string }>(
    `SELECT organization_id FROM members WHERE user_id = $1 ORDER BY created_at, organization_id LIMIT 1`,
    [userId],
  );
  if (place) await work.enter({ kind: 'organization', organizationId: place.organization_id, userId: actorId });
  else if (actorId === null) await work.enter({ kind: 'anonymous' });
}
