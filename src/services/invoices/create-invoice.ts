import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { validationError } from '../../domain/errors';
import { InvoiceStatus } from '../../domain/workflow';
import { Invoice } from '../../entities/invoice';
import { activeClient } from '../clients/active-client';
import { cleanCurrency } from '../fields';
import { discountOf, workOut, writeParts } from './draft';
import { assertProjects } from './assert-projects';
import { cleanInvoiceFields, type InvoiceFields } from './invoice-fields';
import { ownOrganization } from './load-invoice';
import { takeAllowance } from './take-allowance';
import { takeNumber } from './take-number';

/** What a new invoice is made from. */
export interface CreateInvoiceInput extends InvoiceFields {
  clientId: string;
  currency?: string | null;
}

/**
 * Makes a draft for a client from lines given by hand, and gives its UUID: takes one from the month's allowance and, where
 * numbers are given at once, the next number. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, LIMIT_REACHED
 * (sources 000, 003, 004 "Generate Invoice").
 */
export async function createInvoice(work: UnitOfWork, input: CreateInvoiceInput): Promise<string> {
  const organization = await ownOrganization(work);
  const client = await activeClient(work, input.clientId);
  const currency = cleanCurrency(input.currency ?? client.currency ?? organization.currency, 'input.currency');
  const fields = cleanInvoiceFields(input, organization.taxName);
  if (!fields.lines || fields.lines.length === 0)
    throw validationError({ field: 'input.lines', reason: 'an invoice has at least one line' });
  await assertProjects(work, fields.lines, client.id);
  const defaultTaxes = organization.defaultTaxRate
    ? [{ name: organization.taxName, rate: organization.defaultTaxRate }]
    : [];
  const { columns, totals } = workOut({
    currency,
    taxCalculation: organization.taxCalculation,
    lines: fields.lines,
    taxes: fields.taxes ?? defaultTaxes,
    discount: discountOf(input, currency),
    issueDate: input.issueDate ?? todayIn(organization.timeZone, work.now),
    paymentTerms: input.paymentTerms ?? client.paymentTerms ?? organization.paymentTerms,
    dueDate: input.dueDate ?? null,
  });
  const id = newId();
  await work.sql.manager.insert(Invoice, {
    ...columns,
    id,
    organizationId: work.organizationId,
    clientId: client.id,
    clientName: client.name,
    number: null,
    status: InvoiceStatus.DRAFT,
    currency,
    taxCalculation: organization.taxCalculation,
    notes: fields.notes ?? null,
    clientNotes: fields.clientNotes ?? null,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await writeParts(work, id, { lines: fields.lines, totals });
  work.emit('invoice.created', { invoiceId: id, clientId: client.id, projectIds: columns.projectIds });
  // The organization's counters come last: whoever makes an invoice at the same moment waits for these few statements alone.
  await takeAllowance(work);
  if (organization.numberAssignment === 'ON_CREATE') {
    const number = await takeNumber(work, { pattern: organization.numberPattern, issueDate: columns.issueDate });
    await work.sql.query(`UPDATE invoices SET number = $3 WHERE organization_id = $1 AND id = $2`, [
      work.organizationId,
      id,
      number,
    ]);
  }
  return id;
}
