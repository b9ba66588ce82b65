import type { Sql } from '../../db/database';

/** The number of entries that one call checks. */
export const ENTRIES_AT_ONCE = 10_000;

/** A position in a chain, and the hash of the entry there in hexadecimal. */
export interface AuditPlace {
  sequence: number;
  hash: string;
}

/** The result of checking a part of a chain. */
export interface Verification {
  isIntact: boolean;
  /** The position of the break, or null. */
  brokenAt: number | null;
  isCheckpointKnown: boolean;
  isComplete: boolean;
  /** The last intact entry; null if there is none. */
  checkpoint: AuditPlace | null;
  unsealedCount: number;
  unsealedSince: string | null;
  verifiedAt: string | null;
}

interface Row {
  sequence: bigint;
  hash: Buffer;
  broken_at: bigint | null;
  is_known: boolean;
  is_complete: boolean;
  unsealed: bigint;
  unsealed_since: Date | null;
  verified_at: Date | null;
}

/**
 * Checks whether the 10,000 entries after a checkpoint (or the first ones, without a checkpoint) of the scope's
 * organization are unmodified.
 */
export async function verifyAuditLog(sql: Sql, since: AuditPlace | null): Promise<Verification> {
  const [row] = await sql.query<Row>(`SELECT * FROM check_audit_log($1, $2, $3), audit_log_state()`, [
    since?.sequence ?? 0,
    Buffer.from(since?.hash ?? '', 'hex'),
    ENTRIES_AT_ONCE,
  ]);
  if (!row) throw new Error('check_audit_log returned no row');
  const reached = Number(row.sequence);
  return {
    isIntact: row.broken_at === null,
    brokenAt: row.broken_at === null ? null : Number(row.broken_at),
    isCheckpointKnown: row.is_known,
    isComplete: row.is_complete,
    checkpoint: row.is_known && reached > 0 ? { sequence: reached, hash: row.hash.toString('hex') } : null,
    unsealedCount: Number(row.unsealed),
    unsealedSince: row.unsealed_since?.toISOString() ?? null,
    verifiedAt: row.verified_at?.toISOString() ?? null,
  };
}
