import type { Client } from 'pg';

/** What an invoice says about money. Amounts are minor units, as text. */
export interface Books {
  organization: string;
  invoice: string;
  currency: string;
  status: string;
  total: string;
  /** What is still owed; of a cancelled or refunded invoice, nothing. */
  owed: string;
  /** What came in for it and has not gone back. */
  kept: string;
}

/** All invoices' books, in order. What version 0.1 called PUBLISHED though it was viewed, is VIEWED. */
export async function booksOf(client: Client): Promise<Books[]> {
  const { rows } = await client.query<Books>(`
    SELECT organization_id AS organization, id AS invoice, currency,
      CASE WHEN status = 'PUBLISHED' AND viewed_at IS NOT NULL THEN 'VIEWED' ELSE status END AS status, total_minor::text AS total,
      CASE WHEN status IN ('CANCELLED', 'REFUNDED') THEN 0 ELSE total_minor - paid_minor END::text AS owed,
      CASE status WHEN 'REFUNDED' THEN 0 ELSE paid_minor END::text AS kept
    FROM invoices ORDER BY organization_id, id`);
  return rows;
}

/** How many rows each table has. */
export async function countsOf(client: Client): Promise<Record<string, number>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const { rows } = await client.query<{ name: string; count: number }>(
    tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS count FROM ${name}`).join(' UNION ALL '),
  );
  const counts = Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  // What was given back is a refund now, where it was an allocation.
  return { ...counts, payment_allocations: (counts['payment_allocations'] ?? 0) + (counts['refunds'] ?? 0) };
}

/** The tables that have fewer rows than before. An allocation that 0.1 left on a refunded invoice is a refund now. */
export function tablesWithFewer(before: Record<string, number>, after: Record<string, number>): string[] {
  const moved: Record<string, number> = { payment_allocations: after['refunds'] ?? 0 };
  return Object.keys(before).filter((table) => (after[table] ?? 0) + (moved[table] ?? 0) < (before[table] ?? 0));
}
