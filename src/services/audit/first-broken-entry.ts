import type { Sql } from '../../db/database';

/** The place in the audit log of the scope's organization at which the chain of hashes breaks; null where it is whole. */
export async function firstBrokenEntry(sql: Sql): Promise<number | null> {
  const [row] = await sql.query<{ place: bigint | null }>(`SELECT first_broken_audit_entry() AS place`);
  return row?.place == null ? null : Number(row.place);
}
