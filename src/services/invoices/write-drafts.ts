import type { UnitOfWork } from '../../db/unit-of-work';
import type { BilledClient } from './billed-clients';
import type { DraftColumns } from './draft';
import type { InvoiceParts } from './write-parts';

/** A new invoice with all that its row says but its number. */
export interface NewDraft extends InvoiceParts {
  client: BilledClient;
  currency: string;
  columns: DraftColumns;
  notes: string | null;
  clientNotes: string | null;
}

const COLUMNS = `id, client_id, client_name, number, issue_date, due_date, payment_terms, currency, tax_calculation, tax_rules,
  discount_rate, subtotal_minor, discount_minor, tax_minor, total_minor, project_ids, notes, client_notes`;

const WRITE = `
  WITH taken AS (
    SELECT number FROM invoices WHERE organization_id = $1 AND number = ANY($5::text[])),
  written AS (
    INSERT INTO invoices (organization_id, status, created_by, created_at, updated_at, ${COLUMNS})
    SELECT $1::uuid, 'DRAFT', $3::uuid, $4::timestamptz, $4::timestamptz, ${COLUMNS}
    FROM jsonb_to_recordset($2::jsonb) AS draft(id uuid, client_id uuid, client_name text, number text, issue_date date,
      due_date date, payment_terms text, currency text, tax_calculation text, tax_rules jsonb, discount_rate numeric,
      subtotal_minor bigint, discount_minor bigint, tax_minor bigint, total_minor bigint, project_ids uuid[], notes text,
      client_notes text)
    WHERE NOT EXISTS (SELECT 1 FROM taken))
  SELECT number FROM taken`;

function rowOf(draft: NewDraft, number: string | null): object {
  const { client, columns } = draft;
  return {
    id: draft.id,
    client_id: client.id,
    client_name: client.name,
    number,
    issue_date: columns.issueDate,
    due_date: columns.dueDate,
    payment_terms: columns.paymentTerms,
    currency: draft.currency,
    tax_calculation: client.taxCalculation,
    tax_rules: columns.taxRules,
    discount_rate: columns.discountRate,
    subtotal_minor: String(columns.subtotalMinor),
    discount_minor: String(columns.discountMinor),
    tax_minor: String(columns.taxMinor),
    total_minor: String(columns.totalMinor),
    project_ids: columns.projectIds,
    notes: draft.notes,
    client_notes: draft.clientNotes,
  };
}

/**
 * Writes the rows of new invoices in one statement, with their numbers (null: none yet). Where some of the numbers are taken,
 * nothing is written, and it gives those. The lines, which have to follow, lie within the actor's projects or are refused.
 */
export async function writeDrafts(
  work: UnitOfWork,
  drafts: readonly NewDraft[],
  numbers: readonly string[] | null,
): Promise<string[]> {
  const rows = drafts.map((draft, index) => rowOf(draft, numbers?.[index] ?? null));
  const values = [work.organizationId, JSON.stringify(rows), work.userId, work.now, numbers ?? []];
  // A number counts as taken also by an invoice that the actor does not see.
  const taken = await work.beyondLimit(() => work.sql.query<{ number: string }>(WRITE, values));
  return taken.map(({ number }) => number);
}
