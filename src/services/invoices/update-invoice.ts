import type { UnitOfWork } from '../../db/unit-of-work';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import { dueDateFor } from '../../domain/payment-terms';
import type { InvoiceDiscount } from '../../domain/totals-input';
import type { InvoiceEntity } from '../../entities/invoice';
import { InvoiceLineEntity } from '../../entities/invoice-line';
import { InvoiceTaxEntity } from '../../entities/invoice-tax';
import type { UpdateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { assertVersion } from '../edits';
import { changeInvoice } from './change-invoice';
import { assertProjects } from './assert-projects';
import { discountOf, workOut } from './draft';
import { type DraftLine, draftLines, taxesOf } from './draft-parts';
import { type Billed, lockBilled, releaseBilled, writeBilled } from './billed';
import { withHidden } from './billed-time';
import { lockInvoice, ownOrganization } from './load-invoice';
import { findNamed } from './named-on-lines';
import { writeParts } from './write-parts';

function discountAfter(invoice: InvoiceEntity, input: UpdateInvoiceInput): InvoiceDiscount {
  if (input.discountRate !== undefined || input.discountAmount !== undefined)
    return discountOf(input, invoice.currency);
  if (invoice.discountRate !== null) return { kind: 'RATE', rate: invoice.discountRate };
  return invoice.discountMinor > 0n ? { kind: 'AMOUNT', amountMinor: invoice.discountMinor } : { kind: 'NONE' };
}

/**
 * An explicit due date is kept until the payment terms change. One that was derived from the terms is derived again.
 */
function dueDateAfter(invoice: InvoiceEntity, input: UpdateInvoiceInput): string | null {
  if (input.dueDate !== undefined) return input.dueDate;
  const follows = invoice.dueDate === dueDateFor(invoice.paymentTerms, invoice.issueDate);
  return input.paymentTerms || follows ? null : invoice.dueDate;
}

/** The lines of the draft with what they bill, by UUID, in order. */
async function presentLines(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  { time, expenses }: Billed,
): Promise<Map<string, DraftLine>> {
  const rows = await work.sql.manager.find(InvoiceLineEntity, {
    where: { organizationId: invoice.organizationId, invoiceId: invoice.id },
    order: { position: 'ASC' },
  });
  const lines = rows.map(({ id, type, description, quantity, minutes, rate, taxable, taxes, projectId }): DraftLine => {
    const entries = time.filter(({ lineId }) => lineId === id);
    const expenseId = expenses.find(({ lineId }) => lineId === id)?.id ?? null;
    return { id, type, description, quantity, minutes, rate, taxable, taxes, projectId, entries, expenseId };
  });
  return new Map(lines.map((line) => [line.id ?? '', line]));
}

/** What an edit did: the UUID of the draft, and what is no longer on it. */
export interface UpdateInvoiceOutput {
  id: string;
  released: Billed;
}

/** What the new lines no longer bill. */
function releasedBy({ time, expenses }: Billed, lines: readonly DraftLine[]): Billed {
  const stays = new Set(lines.flatMap(({ entries, expenseId }) => [expenseId, ...entries.map(({ id }) => id)]));
  const leaves = ({ id }: { id: string }): boolean => !stays.has(id);
  return { time: time.filter(leaves), expenses: expenses.filter(leaves) };
}

/** Deletes the lines that are not kept, and makes way for new positions. */
async function clearLines(work: UnitOfWork, invoice: InvoiceEntity, lines: readonly DraftLine[]): Promise<void> {
  const kept = lines.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const values = [invoice.organizationId, invoice.id, kept];
  const ofInvoice = 'organization_id = $1 AND invoice_id = $2';
  await work.sql.query(`DELETE FROM invoice_lines WHERE ${ofInvoice} AND id <> ALL ($3::uuid[])`, values);
  if (kept.length === 0) return;
  await work.sql.query(
    `UPDATE invoice_lines SET position = -1 - position WHERE ${ofInvoice} AND id = ANY ($3::uuid[])`,
    values,
  );
}

/**
 * Edits a draft. Its totals are recalculated from all its parts. Time entries and expenses on lines that are left out,
 * and time entries that a line leaves out, can be billed again. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE if it
 * is not a DRAFT, CONFLICT if `expectedVersion` is outdated (source 004, "Update Invoice").
 */
export async function updateInvoice(work: UnitOfWork, input: UpdateInvoiceInput): Promise<UpdateInvoiceOutput> {
  const organization = await ownOrganization(work);
  const billed = await lockBilled(work, input.id, 'input.id');
  const invoice = await lockInvoice(work, input.id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'update');
  assertVersion(input.expectedVersion, invoice.version);
  const namesTime = input.lines?.some(({ timeEntryIds }) => timeEntryIds) ?? false;
  const time = namesTime ? await withHidden(work, billed.time) : billed.time;
  const kept = await presentLines(work, invoice, { ...billed, time });
  const given = input.lines
    ? draftLines(input.lines, { currency: invoice.currency, named: await findNamed(work, input.lines), kept })
    : null;
  if (given) await assertProjects(work, given, invoice.clientId);
  const lines = given ?? [...kept.values()];
  const { columns, totals } = workOut({
    currency: invoice.currency,
    taxCalculation: invoice.taxCalculation,
    lines,
    taxes: taxesOf(input, organization.taxName) ?? invoice.taxRules,
    discount: discountAfter(invoice, input),
    issueDate: input.issueDate ?? invoice.issueDate,
    paymentTerms: input.paymentTerms ?? invoice.paymentTerms,
    dueDate: dueDateAfter(invoice, input),
  });
  const { manager } = work.sql;
  const ofInvoice = { organizationId: invoice.organizationId, invoiceId: invoice.id };
  const released = releasedBy(billed, lines);
  await releaseBilled(work, released);
  await clearLines(work, invoice, lines);
  await manager.delete(InvoiceTaxEntity, ofInvoice);
  await changeInvoice(work, invoice, {
    action: 'update',
    facts: {},
    columns: { ...columns, notes: input.notes, clientNotes: input.clientNotes },
    event: { type: 'invoice.updated' },
  });
  await writeBilled(work, writeParts(work, [{ id: invoice.id, lines, totals }]));
  return { id: invoice.id, released };
}
