import { insertEvents } from '../../db/event-sql';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { Totals } from '../../domain/totals';
import type { DraftLine } from './draft-line';

/** The parts of an invoice or an estimate; `id` is its UUID. */
export interface InvoiceParts {
  id: string;
  lines: readonly DraftLine[];
  totals: Totals;
}

/** A line as it was written; `id` is its UUID. */
export interface WrittenLine {
  id: string;
  amountMinor: bigint;
  /** The time entries that it bills. */
  entries: readonly { id: string; minutes: number }[];
  /** The expense that it bills (UUID); null for none. */
  expenseId: string | null;
}

type Document = 'invoice' | 'estimate';

const LINE = 'id, project_id, position, type, description, quantity, unit, code, rate, amount_minor, taxable, taxes';
const LINE_COLUMNS: Readonly<Record<Document, string>> = {
  invoice: `${LINE}, invoice_id, minutes`,
  estimate: `${LINE}, estimate_id`,
};
const CHANGED_COLUMNS = LINE_COLUMNS.invoice.split(', ').filter((column) => column !== 'id' && column !== 'invoice_id');
const TAX = 'id, position, name, rate, category, reason, base_minor, amount_minor';

/** Overwrites lines that exist. Asking for them costs new ones more than writing them. */
const OVERWRITE = `
    ON CONFLICT (organization_id, id) DO UPDATE SET ${CHANGED_COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}`;

const write = (of: Document, onConflict = ''): string => `
  WITH lines_written AS (
    INSERT INTO ${of}_lines (organization_id, ${LINE_COLUMNS[of]})
    SELECT $1::uuid, ${LINE_COLUMNS[of]} FROM jsonb_to_recordset($2::jsonb) AS line(id uuid, ${of}_id uuid, project_id uuid,
      position int, type text, description text, quantity numeric, minutes int, unit text, code jsonb, rate numeric, amount_minor bigint, taxable boolean,
      taxes jsonb)${onConflict}),
  taxes_written AS (
    INSERT INTO ${of}_taxes (organization_id, ${TAX}, ${of}_id)
    SELECT $1::uuid, ${TAX}, ${of}_id FROM jsonb_to_recordset($3::jsonb) AS tax(id uuid, ${of}_id uuid, position int,
      name text, rate numeric, category text, reason text, base_minor bigint, amount_minor bigint))
  ${insertEvents('$4')}`;

const WRITE_NEW = write('invoice');
const WRITE = write('invoice', OVERWRITE);
const WRITE_ESTIMATE = write('estimate');

interface LineRow {
  written: WrittenLine;
  columns: object;
}

function lineRows({ id: documentId, lines, totals }: InvoiceParts, of: Document): LineRow[] {
  return lines.map((line, position) => {
    const id = line.id ?? newId();
    const amountMinor = totals.lineAmountsMinor[position] ?? 0n;
    const own = { id, [`${of}_id`]: documentId, position, amount_minor: String(amountMinor) };
    const columns = { ...columnsOf(line), ...own };
    return { written: { id, amountMinor, entries: line.entries, expenseId: line.expenseId }, columns };
  });
}

function columnsOf(line: DraftLine): object {
  return {
    project_id: line.projectId,
    type: line.type,
    description: line.description,
    quantity: line.quantity,
    minutes: line.minutes,
    unit: line.unit,
    code: line.code,
    rate: line.rate,
    taxable: line.taxable,
    taxes: line.taxes,
  };
}

function taxRows({ id, totals }: InvoiceParts, of: Document): object[] {
  return totals.taxes.map(({ name, rate, category, reason, baseMinor, amountMinor }, position) => ({
    id: newId(),
    [`${of}_id`]: id,
    position,
    name,
    rate,
    ...{ category, reason },
    base_minor: String(baseMinor),
    amount_minor: String(amountMinor),
  }));
}

/**
 * Writes the lines and tax breakdowns of invoices, together with pending events, in one statement. It is sent together
 * with the next one. A line that has an ID is overwritten. Returns the lines.
 */
export function writeParts(work: UnitOfWork, invoices: readonly InvoiceParts[]): WrittenLine[] {
  const rows = invoices.flatMap((each) => lineRows(each, 'invoice'));
  const isAllNew = invoices.every(({ lines }) => lines.every(({ id }) => id === undefined));
  work.sql.withNext(isAllNew ? WRITE_NEW : WRITE, [
    work.organizationId,
    JSON.stringify(rows.map(({ columns }) => columns)),
    JSON.stringify(invoices.flatMap((each) => taxRows(each, 'invoice'))),
    work.takeEvents(),
  ]);
  return rows.map(({ written }) => written);
}

/** Writes the lines and tax breakdown of an estimate that has none, as `writeParts` does. */
export function writeEstimateParts(work: UnitOfWork, estimate: InvoiceParts): void {
  work.sql.withNext(WRITE_ESTIMATE, [
    work.organizationId,
    JSON.stringify(lineRows(estimate, 'estimate').map(({ columns }) => columns)),
    JSON.stringify(taxRows(estimate, 'estimate')),
    work.takeEvents(),
  ]);
}
