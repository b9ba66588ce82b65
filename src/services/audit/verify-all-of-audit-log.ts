import type { Sql } from '../../db/database';
import { ENTRIES_AT_ONCE } from './verify-audit-log';

/** The midnight (UTC) before a point in time, which identifies the nightly check. */
function nightOf(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

/**
 * The organizations (UUIDs; null for entries without one) whose chain has not been fully checked this night. Requires
 * the system scope.
 */
export async function auditLogsToVerify(sql: Sql, now: Date): Promise<(string | null)[]> {
  const rows = await sql.query<{ id: string | null }>(`SELECT audit_logs_to_check($1) AS id`, [nightOf(now)]);
  return rows.map(({ id }) => id);
}

/** Whether the nightly check of a chain has reached its end or a break, and the position of the break. */
export interface VerifiedPart {
  isOver: boolean;
  brokenAt: number | null;
}

/**
 * Checks the next entries of the scope's chain, where the nightly check left off, and stores the result with the head
 * of the chain.
 */
export async function verifyNextOfAuditLog(sql: Sql, now: Date): Promise<VerifiedPart> {
  const [row] = await sql.query<{ is_checked: boolean; broken_at: bigint | null }>(
    `SELECT * FROM check_next_of_audit_log($1, $2, $3)`,
    [nightOf(now), now, ENTRIES_AT_ONCE],
  );
  return { isOver: row?.is_checked ?? true, brokenAt: row?.broken_at == null ? null : Number(row.broken_at) };
}

/** The number of chains that were broken at their last check. Requires the system scope. */
export async function brokenAuditLogs(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: bigint }>(`SELECT broken_audit_logs() AS count`);
  return Number(row?.count ?? 0);
}
