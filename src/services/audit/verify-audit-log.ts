import type { Sql } from '../../db/database';

/** Entries that one call looks at. */
export const ENTRIES_AT_ONCE = 10_000;

/** A place in a chain, and the hash of the entry there in hexadecimal. */
export interface AuditPlace {
  sequence: number;
  hash: string;
}

/** What looking at a part of a chain has shown. */
export interface Verification {
  isIntact: boolean;
  /** Where the chain breaks; null for nowhere. */
  brokenAt: number | null;
  isCheckpointKnown: boolean;
  isComplete: boolean;
  /** The last entry that is as it was written; null before the first one. */
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
 * Looks at the next 10,000 entries of the scope's organization after a checkpoint, at its first ones where there is none: are
 * they the ones that were written?
 */
export async function verifyAuditLog(sql: Sql, since: AuditPlace | null): Promise<Verification> {
  const [row] = await sql.query<Row>(`SELECT * FROM check_audit_log($1, $2, $3), audit_log_state()`, [
    since?.sequence ?? 0,
    Buffer.from(since?.hash ?? '', 'hex'),
    ENTRIES_AT_ONCE,
  ]);
  if (!row) throw new Error('check_audit_log gave nothing');
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
