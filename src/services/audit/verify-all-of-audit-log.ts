import type { Sql } from '../../db/database';
import { ENTRIES_AT_ONCE } from './verify-audit-log';

/** Midnight (UTC) before an instant: the night whose check it belongs to. */
function nightOf(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

/** The organizations (UUIDs; null for what belongs to none) whose chain has not been looked at whole in this night. Needs the system scope. */
export async function auditLogsToVerify(sql: Sql, now: Date): Promise<(string | null)[]> {
  const rows = await sql.query<{ id: string | null }>(`SELECT audit_logs_to_check($1) AS id`, [nightOf(now)]);
  return rows.map(({ id }) => id);
}

/** Whether the night's check of a chain has come to its end, or to a break, and where that is. */
export interface VerifiedPart {
  isOver: boolean;
  brokenAt: number | null;
}

/** Looks at the next entries of the scope's chain, from where the night's check has come to, and notes on its head what it found. */
export async function verifyNextOfAuditLog(sql: Sql, now: Date): Promise<VerifiedPart> {
  const [row] = await sql.query<{ is_checked: boolean; broken_at: bigint | null }>(
    `SELECT * FROM check_next_of_audit_log($1, $2, $3)`,
    [nightOf(now), now, ENTRIES_AT_ONCE],
  );
  return { isOver: row?.is_checked ?? true, brokenAt: row?.broken_at == null ? null : Number(row.broken_at) };
}

/** How many chains the last check found broken. Needs the system scope. */
export async function brokenAuditLogs(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: bigint }>(`SELECT broken_audit_logs() AS count`);
  return Number(row?.count ?? 0);
}
