import type { Query } from '../../db/database';
import { projectLimitOf } from '../../db/scope';
import type { UserActor } from '../../domain/actor';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { idOf, parseId } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import { daysOf } from '../../domain/report-period';
import type { StatementEntryKind } from '../../domain/statement-entry';
import type { ClientStatementArgs } from '../../schema/inputs/statement-inputs';
import type { ClientStatement, StatementEntry } from '../../schema/types/client-statement';

/** The longest statement, in days: ten years. */
const MAX_DAYS = 3653;
/** The most entries of a statement. */
const MAX_ENTRIES = 1000;

/**
 * One row for each currency. A payment counts as a whole, so applying the client's credit to an invoice changes nothing.
 * `$3` and `$4` are the days, `$5` the most entries: if there are more, they are only counted.
 */
const READ = `
  WITH moves(day, rank, kind, currency, minor, invoice_id, payment_id, id) AS (
    SELECT i.issue_date, 1, 'INVOICE', i.currency, i.total_minor, i.id, NULL::uuid, i.id
    FROM invoices i WHERE i.organization_id = $1 AND i.client_id = $2 AND i.published_at IS NOT NULL
    UNION ALL SELECT p.payment_date, 2, 'PAYMENT', p.currency, -p.amount_minor, NULL, p.id, p.id
    FROM payments p WHERE p.organization_id = $1 AND p.client_id = $2 AND p.status = 'COMPLETED'
    UNION ALL SELECT c.credit_date, 3, 'CREDIT', i.currency, -c.amount_minor, i.id, NULL, c.id
    FROM credits c JOIN invoices i ON i.organization_id = c.organization_id AND i.id = c.invoice_id
    WHERE c.organization_id = $1 AND i.client_id = $2
    UNION ALL SELECT r.refund_date, 4, CASE WHEN r.invoice_id IS NOT NULL AND r.credit_id IS NULL THEN 'CHARGE_BACK' ELSE 'REFUND' END,
      p.currency, r.amount_minor, r.invoice_id, p.id, r.id
    FROM refunds r JOIN payments p ON p.organization_id = r.organization_id AND p.id = r.payment_id
    WHERE r.organization_id = $1 AND p.client_id = $2 AND r.status <> 'FAILED'
    UNION ALL SELECT (i.written_off_at AT TIME ZONE o.time_zone)::date, 5, 'WRITE_OFF', i.currency,
      i.paid_minor + i.credited_minor - i.total_minor, i.id, NULL, i.id
    FROM invoices i JOIN organizations o ON o.id = i.organization_id
    WHERE i.organization_id = $1 AND i.client_id = $2 AND i.status = 'UNCOLLECTIBLE'),
  size AS (SELECT count(*)::int AS entries FROM moves m WHERE m.day BETWEEN $3::date AND $4::date),
  counted AS (
    SELECT m.*, sum(m.minor) OVER (PARTITION BY m.currency ORDER BY m.day, m.rank, m.id) AS balance FROM moves m WHERE m.day <= $4::date AND (SELECT s.entries FROM size s) <= $5),
  accounts AS (
    SELECT c.currency, coalesce(sum(c.minor) FILTER (WHERE c.day < $3::date), 0)::text AS opening, sum(c.minor)::text AS closing,
      coalesce(json_agg(json_build_array(c.day, c.kind, c.invoice_id, i.number, c.payment_id, c.minor::text, c.balance::text)
        ORDER BY c.day, c.rank, c.id) FILTER (WHERE c.day >= $3::date), '[]') AS rows
    FROM counted c LEFT JOIN invoices i ON i.organization_id = $1 AND i.id = c.invoice_id GROUP BY c.currency)
  SELECT (SELECT s.entries FROM size s) AS entries,
    (SELECT coalesce(json_agg(json_build_array(a.currency, a.opening, a.closing, a.rows) ORDER BY a.currency), '[]') FROM accounts a) AS accounts
  FROM clients c WHERE c.organization_id = $1 AND c.id = $2`;

type EntryRow = [
  ...[date: string, kind: StatementEntryKind, invoiceId: string | null, number: string | null],
  ...[paymentId: string | null, minor: string, balance: string],
];
type AccountRow = [currency: string, opening: string, closing: string, rows: EntryRow[]];

/**
 * The statement of a client's account, in one statement. Throws NOT_FOUND, and VALIDATION_ERROR for a period that ends before
 * it begins or is longer than ten years, and for more than a thousand entries; FORBIDDEN for members limited to projects.
 */
export async function readClientStatement(
  sql: Query,
  actor: UserActor,
  { clientId, from, to }: ClientStatementArgs,
): Promise<ClientStatement> {
  if (projectLimitOf(actor) !== null) {
    const message = 'You are limited to certain projects, so you cannot see the whole account of a client.';
    throw new BillfoldError(ErrorCode.FORBIDDEN, message);
  }
  const days = daysOf({ from, to });
  if (days < 1) throw validationError({ field: 'to', reason: `must not be before ${from}` });
  if (days > MAX_DAYS)
    throw validationError({ field: 'to', reason: `must be at most ${MAX_DAYS} days after \`from\`` });
  const id = parseId('client', clientId, 'clientId');
  const [found] = await sql.query<{ entries: number; accounts: AccountRow[] }>(READ, [
    ...[actor.organizationId, id, from, to],
    MAX_ENTRIES,
  ]);
  if (!found) throw notFound('clientId', 'client');
  if (found.entries > MAX_ENTRIES) {
    const reason = `the statement would have ${found.entries} entries, more than ${MAX_ENTRIES}: ask for fewer days`;
    throw validationError({ field: 'from', reason });
  }
  return {
    ...{ clientId: idOf('client', id), from, to },
    accounts: found.accounts.map(([currency, opening, closing, rows]) => ({
      currency,
      openingBalance: money(opening, currency),
      entries: rows.map((row) => entryOf(row, currency)),
      closingBalance: money(closing, currency),
    })),
  };
}

const money = (minor: string, currency: string) => ({ amount: formatAmount(BigInt(minor), currency), currency });

function entryOf(row: EntryRow, currency: string): StatementEntry {
  const [date, kind, invoice, invoiceNumber, payment, minor, balance] = row;
  return {
    ...{ date, kind, invoiceNumber },
    invoiceId: invoice && idOf('invoice', invoice),
    paymentId: payment && idOf('payment', payment),
    amount: money(minor, currency),
    balance: money(balance, currency),
  };
}
