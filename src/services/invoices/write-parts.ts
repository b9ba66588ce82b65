import { insertEvents } from '../../db/event-sql';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { Totals } from '../../domain/totals';
import type { DraftLine } from './draft-parts';

/** The parts of an invoice; `id` is its UUID. */
export interface InvoiceParts {
  id: string;
  lines: readonly DraftLine[];
  totals: Totals;
}

const LINE_COLUMNS =
  'id, invoice_id, project_id, position, type, description, quantity, rate, amount_minor, taxable, taxes';
const TAX_COLUMNS = 'id, invoice_id, position, name, rate, base_minor, amount_minor';

const WRITE = `
  WITH lines_written AS (
    INSERT INTO invoice_lines (organization_id, ${LINE_COLUMNS})
    SELECT $1::uuid, ${LINE_COLUMNS} FROM jsonb_to_recordset($2::jsonb) AS line(id uuid, invoice_id uuid, project_id uuid,
      position int, type text, description text, quantity numeric, rate numeric, amount_minor bigint, taxable boolean, taxes jsonb)),
  taxes_written AS (
    INSERT INTO invoice_taxes (organization_id, ${TAX_COLUMNS})
    SELECT $1::uuid, ${TAX_COLUMNS} FROM jsonb_to_recordset($3::jsonb) AS tax(id uuid, invoice_id uuid, position int,
      name text, rate numeric, base_minor bigint, amount_minor bigint))
  ${insertEvents('$4')}`;

function lineRows({ id, lines, totals }: InvoiceParts): object[] {
  return lines.map((line, position) => ({
    id: newId(),
    invoice_id: id,
    project_id: line.projectId,
    position,
    type: line.type,
    description: line.description,
    quantity: line.quantity,
    rate: line.rate,
    amount_minor: String(totals.lineAmountsMinor[position] ?? 0n),
    taxable: line.taxable,
    taxes: line.taxes,
  }));
}

function taxRows({ id, totals }: InvoiceParts): object[] {
  return totals.taxes.map(({ name, rate, baseMinor, amountMinor }, position) => ({
    id: newId(),
    invoice_id: id,
    position,
    name,
    rate,
    base_minor: String(baseMinor),
    amount_minor: String(amountMinor),
  }));
}

/**
 * Writes the lines and tax breakdowns of invoices, together with pending events, in one statement. It is sent together
 * with the next one.
 */
export function writeParts(work: UnitOfWork, invoices: readonly InvoiceParts[]): void {
  work.sql.withNext(WRITE, [
    work.organizationId,
    JSON.stringify(invoices.flatMap(lineRows)),
    JSON.stringify(invoices.flatMap(taxRows)),
    work.takeEvents(),
  ]);
}
