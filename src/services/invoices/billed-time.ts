import type { UnitOfWork } from '../../db/unit-of-work';
import { parseId } from '../../domain/ids';
import { sharesOfLine } from '../../domain/time-lines';
import type { EntryOnLine } from './draft-line';
import type { WrittenLine } from './write-parts';

/** A time entry on a line of an invoice. IDs are UUIDs. */
export interface BilledEntry extends EntryOnLine {
  lineId: string;
}

/** SQL: the entries that the lines of an invoice bill. */
const ON_INVOICE = (entry: string): string =>
  `FROM time_entries ${entry} JOIN invoice_lines l ON l.organization_id = ${entry}.organization_id AND l.id = ${entry}.invoice_line_id
   WHERE ${entry}.organization_id = $1 AND l.organization_id = $1 AND l.invoice_id = $2`;

/**
 * The time entries on an invoice by its public ID, locked until the transaction ends, in the order of their IDs, and with
 * them those in `more` (UUIDs). It comes before the lock of the invoice. Throws VALIDATION_ERROR at `field`.
 */
export async function lockTimeOfInvoice(
  work: UnitOfWork,
  publicId: string,
  { field, more }: { field: string; more: readonly string[] },
): Promise<BilledEntry[]> {
  const invoiceId = parseId('invoice', publicId, field);
  return work.beyondLimit(async () => {
    // All in the order of their IDs, so that two edits that exchange entries wait for each other in the same order.
    if (more.length > 0)
      await work.sql.query(
        `SELECT e.id FROM time_entries e WHERE e.organization_id = $1 AND e.id = ANY ($3::uuid[] || ARRAY(
           SELECT b.id ${ON_INVOICE('b')})) ORDER BY e.id FOR UPDATE`,
        [work.organizationId, invoiceId, more],
      );
    return work.sql.query<BilledEntry>(
      `SELECT e.id, e.invoice_line_id AS "lineId", e.duration_minutes AS minutes, e.rate, e.project_id AS "projectId"
       ${ON_INVOICE('e')} ORDER BY e.id FOR UPDATE OF e`,
      [work.organizationId, invoiceId],
    );
  });
}

/** Marks the entries that the actor does not see, such as the time of others. One statement. */
export async function withHidden(work: UnitOfWork, entries: readonly BilledEntry[]): Promise<BilledEntry[]> {
  const seen = await work.sql.query<{ id: string }>(
    `SELECT id FROM time_entries WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [work.organizationId, entries.map(({ id }) => id)],
  );
  const ids = new Set(seen.map(({ id }) => id));
  return entries.map((entry) => ({ ...entry, isHidden: !ids.has(entry.id) }));
}

/**
 * Takes locked time entries off their lines, so that they can be billed again. One statement, or none; it is sent
 * together with the next one.
 */
export async function releaseTime(work: UnitOfWork, entries: readonly { id: string }[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = entries.map(({ id }) => id);
  await work.beyondLimit(() =>
    Promise.resolve(
      work.sql.withNext(
        `UPDATE time_entries SET invoice_line_id = NULL, billed_minor = NULL, version = version + 1, updated_at = $3
         WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
        [work.organizationId, ids, work.now],
      ),
    ),
  );
}

/**
 * Writes on locked time entries the lines that bill them, each with its share of the line's amount. An entry is on one
 * line only. One statement, or none; it is sent together with the next one.
 */
export async function billTime(work: UnitOfWork, lines: readonly WrittenLine[]): Promise<void> {
  const billing = lines.filter(({ entries }) => entries.length > 0);
  const rows = billing.flatMap(({ id, amountMinor, entries }) => {
    const minutes = entries.map((entry) => entry.minutes);
    const shares = sharesOfLine(amountMinor, minutes);
    return entries.map((entry, at) => ({ id: entry.id, line_id: id, billed_minor: String(shares[at] ?? 0n) }));
  });
  if (rows.length === 0) return;
  await work.beyondLimit(() =>
    Promise.resolve(
      work.sql.withNext(
        `UPDATE time_entries t SET invoice_line_id = b.line_id, billed_minor = b.billed_minor, version = t.version + 1,
           updated_at = $3
         FROM jsonb_to_recordset($2::jsonb) AS b(id uuid, line_id uuid, billed_minor bigint)
         WHERE t.organization_id = $1 AND t.id = b.id AND (t.invoice_line_id IS NULL OR t.invoice_line_id = b.line_id)
           AND (t.invoice_line_id, t.billed_minor) IS DISTINCT FROM (b.line_id, b.billed_minor)`,
        [work.organizationId, JSON.stringify(rows), work.now],
      ),
    ),
  );
}
