import type { Client } from 'pg';
import { REFERENCE } from './load';

/** What must be as it was after a migration, with the payments of the rehearsal taken off. */
export interface Sums {
  invoices: string;
  totalMinor: string;
  /** What came in and has not gone back, and what is owed, by `booksOf`'s rules, without the rehearsal's payments. */
  keptMinor: string;
  owedMinor: string;
}

/** Reads them over all organizations. */
export async function sumsOf(client: Client): Promise<Sums> {
  const { rows } = await client.query<Sums>(
    `SELECT count(*)::text AS invoices, sum(total_minor)::text AS "totalMinor",
       (sum(CASE status WHEN 'REFUNDED' THEN 0 ELSE paid_minor END) - (SELECT paid FROM rehearsed))::text AS "keptMinor",
       (sum(CASE WHEN status IN ('CANCELLED', 'REFUNDED') THEN 0 ELSE total_minor - paid_minor END) + (SELECT paid FROM rehearsed))::text AS "owedMinor"
     FROM invoices`.replaceAll(
      '(SELECT paid FROM rehearsed)',
      `(SELECT coalesce(sum(amount_minor), 0) FROM payments WHERE reference = '${REFERENCE}')`,
    ),
  );
  const [sums] = rows;
  if (!sums) throw new Error('there are no sums');
  return sums;
}

/** The payments of the rehearsal, and the invoices whose balance is not what their allocations say. */
export async function paymentsOf(client: Client): Promise<{ recorded: number; wrong: number }> {
  const { rows } = await client.query<{ recorded: number; wrong: number }>(
    `SELECT (SELECT count(*)::int FROM payments WHERE reference = $1) AS recorded,
       (SELECT count(*)::int FROM invoices i WHERE i.paid_minor <> (SELECT coalesce(sum(a.amount_minor), 0)
          FROM payment_allocations a WHERE a.organization_id = i.organization_id AND a.invoice_id = i.id)) AS wrong`,
    [REFERENCE],
  );
  return rows[0] ?? { recorded: -1, wrong: -1 };
}
