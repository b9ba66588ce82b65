import type { Sql } from '../../db/database';

/** So many entries one call seals at most. */
export const SEALED_AT_ONCE = 500;

/**
 * Gives the entries of an organization (a UUID; null for those of none) that are committed by now their places in the chain,
 * at most 500, and tells how many there were. One at a time for an organization: others wait until the transaction ends.
 */
export async function sealAuditLog(sql: Sql, organizationId: string | null): Promise<number> {
  const [row] = await sql.query<{ sealed: number }>(`SELECT seal_audit_log($1, $2) AS sealed`, [
    organizationId,
    SEALED_AT_ONCE,
  ]);
  return row?.sealed ?? 0;
}
