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

async function presentLines(work: UnitOfWork, invoice: InvoiceEntity): Promise<DraftLine[]> {
  return work.sql.manager.find(InvoiceLineEntity, {
    where: { organizationId: invoice.organizationId, invoiceId: invoice.id },
    order: { position: 'ASC' },
  });
}

/**
 * Edits a draft and returns its UUID. Its totals are recalculated from all its parts. Throws VALIDATION_ERROR,
 * NOT_FOUND, INVALID_STATE if it is not a DRAFT, CONFLICT if `expectedVersion` is outdated (source 004, "Update
 * Invoice").
 */
export async function updateInvoice(work: UnitOfWork, input: UpdateInvoiceInput): Promise<string> {
  const organization = await ownOrganization(work);
  const invoice = await lockInvoice(work, input.id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'update');
  assertVersion(input.expectedVersion, invoice.version);
  const given = input.lines
    ? draftLines(input.lines, { currency: invoice.currency, named: await findNamed(work, input.lines) })
    : null;
  if (given) await assertProjects(work, given, invoice.clientId);
  const lines = (given ?? (await presentLines(work, invoice))).map(
    ({ type, description, quantity, rate, taxable, taxes, projectId }): DraftLine => ({
      type,
      description,
      quantity,
      rate,
      taxable,
      taxes,
      projectId,
    }),
  );
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
  await manager.delete(InvoiceLineEntity, ofInvoice);
  await manager.delete(InvoiceTaxEntity, ofInvoice);
  await changeInvoice(work, invoice, {
    action: 'update',
    facts: {},
    columns: { ...columns, notes: input.notes, clientNotes: input.clientNotes },
    event: { type: 'invoice.updated' },
  });
  writeParts(work, [{ id: invoice.id, lines, totals }]);
  return invoice.id;
}
