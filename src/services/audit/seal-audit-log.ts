import type { Sql } from '../../db/database';

/** The maximum number of entries that one call seals. */
export const SEALED_AT_ONCE = 500;

/**
 * Seals the committed audit entries of an organization (a UUID; null for entries without one): gives them their places
 * in the chain, at most 500 per call, and returns their number. Calls for the same organization are serialized until
 * the transaction ends.
 */
export async function sealAuditLog(sql: Sql, organizationId: string | null): Promise<number> {
  const [row] = await sql.query<{ sealed: number }>(`SELECT seal_audit_log($1, $2) AS sealed`, [
    organizationId,
    SEALED_AT_ONCE,
  ]);
  return row?.sealed ?? 0;
}
