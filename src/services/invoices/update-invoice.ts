import { projectLimitOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import { parseId } from '../../domain/ids';
import { dueDateFor } from '../../domain/payment-terms';
import type { InvoiceEntity } from '../../entities/invoice';
import { InvoiceLineEntity } from '../../entities/invoice-line';
import { InvoiceTaxEntity } from '../../entities/invoice-tax';
import type { UpdateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { assertVersion } from '../edits';
import { changeInvoice } from './change-invoice';
import { assertProjects } from './assert-projects';
import { discountAfter, workOut } from './draft';
import { draftDetails } from './draft-details';
import type { DraftLine } from './draft-line';
import { draftLines, taxesOf } from './draft-parts';
import { type Billed, lockInvoiceAndBilled, releaseBilled, writeBilled } from './billed';
import { type BilledEntry, withHidden } from './billed-time';
import { ownOrganization } from './load-invoice';
import { findNamed } from './named-on-lines';
import { assertAllBilled } from './prepare-drafts';
import { withPricesOfExpenses } from './priced-expenses';
import type { TimeToAdd } from './time-of-line';
import { type AskedTime, findAsked, type FoundTime } from './time-to-bill';
import { writeParts } from './write-parts';

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
  const lines = rows.map(
    ({ id, type, description, quantity, minutes, unit, code, rate, taxable, taxes, projectId }): DraftLine => {
      const entries = time.filter(({ lineId }) => lineId === id);
      const expense = expenses.find(({ lineId }) => lineId === id);
      return {
        id,
        type,
        description,
        quantity,
        minutes,
        unit,
        code,
        rate,
        taxable,
        taxes,
        projectId,
        entries,
        expenseId: expense?.id ?? null,
        expenseMinor: expense?.billedMinor ?? undefined,
      };
    },
  );
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

/** A time entry that an edit names, and the line that it is named on (UUIDs; null for a new line). */
interface NamedTime extends AskedTime {
  lineId: string | null;
}

/** The time entries that an edit names. Throws VALIDATION_ERROR. */
function timeAsked({ lines }: UpdateInvoiceInput): NamedTime[] {
  return (lines ?? []).flatMap(({ id: publicId, timeEntryIds }, line) => {
    const lineId = publicId ? parseId('invoiceLine', publicId, `input.lines.${line}.id`) : null;
    return (timeEntryIds ?? []).map((entry, index) => {
      const field = `input.lines.${line}.timeEntryIds.${index}`;
      return { id: parseId('timeEntry', entry, field), field, lineId };
    });
  });
}

/**
 * What an edit names that is not on the line already. It must be such that a new invoice could bill it. Throws NOT_FOUND,
 * and INVALID_STATE that names each entry that cannot be billed.
 */
async function timeToAdd(
  work: UnitOfWork,
  { clientId, currency }: InvoiceEntity,
  { asked, time }: { asked: readonly NamedTime[]; time: readonly BilledEntry[] },
): Promise<TimeToAdd | undefined> {
  const lineOf = new Map(time.map(({ id, lineId }) => [id, lineId]));
  const fresh = asked.filter(({ id, lineId }) => lineId === null || lineOf.get(id) !== lineId);
  if (fresh.length === 0) return undefined;
  const [found] = (await findAsked(work, [{ of: { clientId, currency }, asked: fresh }])) as [FoundTime];
  assertAllBilled([{ time: found, expenses: { lines: [], refused: [] } }]);
  const byProject = projectLimitOf(work.actor) !== null;
  return { entries: new Map(found.entries.map((entry) => [entry.id, entry])), byProject };
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
 * and time entries that a line leaves out, can be billed again. Those that a line names are added to it. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE if it
 * is not a DRAFT, CONFLICT if `expectedVersion` is outdated (source 004, "Update Invoice").
 */
export async function updateInvoice(work: UnitOfWork, input: UpdateInvoiceInput): Promise<UpdateInvoiceOutput> {
  const organization = await ownOrganization(work);
  const asked = timeAsked(input);
  const more = asked.map(({ id }) => id);
  const { invoice, billed } = await lockInvoiceAndBilled(work, input.id, { field: 'input.id', more });
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'update');
  assertVersion(input.expectedVersion, invoice.version);
  const time = asked.length > 0 ? await withHidden(work, billed.time) : billed.time;
  const kept = await presentLines(work, invoice, { ...billed, time });
  const { currency } = invoice;
  const adding = await timeToAdd(work, invoice, { asked, time });
  const given = input.lines
    ? draftLines(input.lines, { currency, named: await findNamed(work, input.lines), kept, adding })
    : null;
  if (given) await assertProjects(work, { lines: given, clientId: invoice.clientId, kept });
  const before = {
    ...{ currency, untaxed: invoice.untaxedTax, pricesIncludeTax: invoice.pricesIncludeTax },
    taxes: invoice.taxRules,
  };
  const terms = {
    ...before,
    pricesIncludeTax: input.pricesIncludeTax ?? before.pricesIncludeTax,
    taxes: taxesOf(input, organization.taxName) ?? before.taxes,
  };
  const lines = withPricesOfExpenses(given ?? [...kept.values()], terms, { terms: before, kept });
  const { columns, totals } = workOut({
    ...terms,
    taxCalculation: invoice.taxCalculation,
    lines,
    discount: discountAfter(invoice, input),
    issueDate: input.issueDate ?? invoice.issueDate,
    paymentTerms: input.paymentTerms ?? invoice.paymentTerms,
    dueDate: dueDateAfter(invoice, input),
  });
  const details = draftDetails(input, invoice);
  const { manager } = work.sql;
  const ofInvoice = { organizationId: invoice.organizationId, invoiceId: invoice.id };
  const released = releasedBy(billed, lines);
  await releaseBilled(work, released);
  await clearLines(work, invoice, lines);
  await manager.delete(InvoiceTaxEntity, ofInvoice);
  await changeInvoice(work, invoice, {
    action: 'update',
    facts: {},
    columns: { ...columns, ...details },
    event: { type: 'invoice.updated' },
  });
  await writeBilled(work, writeParts(work, [{ id: invoice.id, lines, totals }]));
  return { id: invoice.id, released };
}
