import type { Sql } from '../../db/database';

/**
 * Wipes the sealed successors of refresh tokens that were used longer ago than the grace period. Requires the system
 * scope.
 */
export async function wipeSuccessors(
  sql: Sql,
  { now, graceSeconds }: { now: Date; graceSeconds: number },
): Promise<void> {
  await sql.last.query(
    `UPDATE refresh_tokens SET sealed_successor = NULL
     WHERE sealed_successor IS NOT NULL AND used_at <= $1::timestamptz - make_interval(secs => $2)`,
    [now, graceSeconds],
  );
}
