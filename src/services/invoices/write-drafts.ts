import type { UnitOfWork } from '../../db/unit-of-work';
import type { NumberFrame } from '../../domain/invoice-numbers';
import type { BilledClient } from './billed-clients';
import type { DraftColumns } from './draft';
import type { DraftDetails } from './draft-details';
import { takeNumbers, wantedBy } from './take-number';
import type { InvoiceParts } from './write-parts';

/** A new invoice with all columns of its row except its number. */
export interface NewDraft extends InvoiceParts {
  client: BilledClient;
  currency: string;
  columns: DraftColumns;
  details: DraftDetails;
  /** What it is made from; missing for an invoice that does not recur. */
  link?: { recurringInvoiceId: string; occurrenceDate: string | null };
}

const COLUMNS = `id, client_id, client_name, issue_date, due_date, payment_terms, currency, tax_calculation,
  prices_include_tax, tax_rules, untaxed_tax,   discount_rate, subtotal_minor, discount_minor, tax_minor, total_minor, project_ids, notes, client_notes,
  po_number, buyer_reference, service_from, service_to, tags, custom_fields, recurring_invoice_id, occurrence_date`;

const WRITE = `
  INSERT INTO invoices (organization_id, status, created_by, created_at, updated_at, number, ${COLUMNS})
  SELECT $1::uuid, 'DRAFT', $3::uuid, $4::timestamptz, $4::timestamptz, ${takeNumbers('$5')}[draft.place], ${COLUMNS}
  FROM jsonb_to_recordset($2::jsonb) AS draft(id uuid, client_id uuid, client_name text, place int, issue_date date,
    due_date date, payment_terms text, currency text, tax_calculation text, prices_include_tax boolean, tax_rules jsonb, untaxed_tax jsonb, discount_rate numeric,
    subtotal_minor bigint, discount_minor bigint, tax_minor bigint, total_minor bigint, project_ids uuid[], notes text,
    client_notes text, po_number text, buyer_reference text, service_from date, service_to date, tags text[], custom_fields jsonb,
    recurring_invoice_id uuid, occurrence_date date)`;

function rowOf(draft: NewDraft, place: number | null): object {
  const { client, columns, details, link } = draft;
  return {
    id: draft.id,
    client_id: client.id,
    client_name: client.name,
    place,
    issue_date: columns.issueDate,
    due_date: columns.dueDate,
    payment_terms: columns.paymentTerms,
    currency: draft.currency,
    tax_calculation: client.taxCalculation,
    prices_include_tax: columns.pricesIncludeTax,
    tax_rules: columns.taxRules,
    untaxed_tax: columns.untaxedTax,
    discount_rate: columns.discountRate,
    subtotal_minor: String(columns.subtotalMinor),
    discount_minor: String(columns.discountMinor),
    tax_minor: String(columns.taxMinor),
    total_minor: String(columns.totalMinor),
    project_ids: columns.projectIds,
    notes: details.notes,
    client_notes: details.clientNotes,
    po_number: details.poNumber,
    buyer_reference: details.buyerReference,
    service_from: details.serviceFrom,
    service_to: details.serviceTo,
    tags: details.tags,
    custom_fields: details.customFields,
    recurring_invoice_id: link?.recurringInvoiceId,
    occurrence_date: link?.occurrenceDate,
  };
}

/**
 * Writes the rows of new invoices in one statement, which is sent together with the next one. They get the next numbers
 * of `frames`, in this order (null: no numbers yet). The lines must follow; the row is rejected if they are not in the actor's projects.
 */
export async function writeDrafts(
  work: UnitOfWork,
  drafts: readonly NewDraft[],
  frames: readonly NumberFrame[] | null,
): Promise<void> {
  const { wanted, places } = wantedBy(frames ?? []);
  const rows = drafts.map((draft, index) => rowOf(draft, places[index] ?? null));
  const values = [work.organizationId, JSON.stringify(rows), work.userId, work.now, JSON.stringify(wanted)];
  // A number also counts as taken if the actor cannot see the invoice that has it.
  await work.beyondLimit(() => Promise.resolve(work.sql.withNext(WRITE, values)));
}
