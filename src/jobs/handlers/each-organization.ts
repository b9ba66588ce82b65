import type { Database } from '../../db/database';
import type { Scope } from '../../db/scope';

/** The scope of one organization, without limits to projects. */
export function organizationScope(organizationId: string): Scope {
  return { kind: 'organization', organizationId, userId: null };
}

/** Visits every organization as `eachOf` does. */
export async function eachOrganization(
  database: Database,
  signal: AbortSignal,
  visit: (organizationId: string) => Promise<void>,
): Promise<void> {
  const organizations = await database.read({ kind: 'system' }, (sql) =>
    sql.query<{ id: string }>(`SELECT id FROM organizations ORDER BY id`),
  );
  await eachOf(
    organizations.map(({ id }) => id),
    signal,
    visit,
  );
}

/**
 * Visits organizations (UUIDs), one after the other. If one fails, the others are still visited, and its error is thrown
 * at the end.
 */
export async function eachOf(
  organizations: readonly string[],
  signal: AbortSignal,
  visit: (organizationId: string) => Promise<void>,
): Promise<void> {
  let failed: unknown = null;
  for (const id of organizations) {
    signal.throwIfAborted();
    try {
      await visit(id);
    } catch (error) {
      failed ??= error;
    }
  }
  if (failed) throw failed as Error;
}
