import type { UnitOfWork } from '../../db/unit-of-work';
import { withFieldsAt } from '../../domain/errors';
import { ESTIMATE_WORKFLOW } from '../../domain/estimates';
import { parseId } from '../../domain/ids';
import { assertTransition } from '../../domain/workflow';
import type { EstimateEntity } from '../../entities/estimate';
import { copyOf, readOriginal } from '../invoices/copy-document';
import { createInvoice } from '../invoices/create-invoice';
import type { TaxRules } from '../invoices/prepare-drafts';
import { lockEstimate, statusAfter } from './change-estimate';

/** The UUIDs of the estimate, and of the draft that was created from it. */
export interface ConvertEstimateOutput {
  estimate: string;
  invoice: string;
}

/** The client before the estimate: everybody locks them in this order. */
const LOCK_CLIENT = `SELECT 1 FROM clients WHERE organization_id = $1
  AND id = (SELECT client_id FROM estimates WHERE organization_id = $1 AND id = $2) FOR SHARE`;

/** It is sent together with what writes the invoice. */
const CONVERT = `UPDATE estimates SET status = $4, invoice_id = $3, invoiced_at = $5, version = version + 1, updated_at = $5
  WHERE organization_id = $1 AND id = $2`;

/** Taxes are calculated as the estimate says, whatever the settings are now. */
function rulesOf({ taxCalculation, untaxedTax }: EstimateEntity): TaxRules {
  return { taxCalculation, taxName: untaxedTax?.name ?? '', untaxedCategory: untaxedTax?.category ?? null };
}

/**
 * Creates the draft of an invoice from an accepted estimate, once: with its lines, taxes and discount, today's date and the
 * client's terms. It counts against the allowance. Throws VALIDATION_ERROR, NOT_FOUND, LIMIT_REACHED, and INVALID_STATE, also
 * for an archived client or project.
 */
export async function convertEstimate(work: UnitOfWork, input: { id: string }): Promise<ConvertEstimateOutput> {
  await work.sql.query(LOCK_CLIENT, [work.organizationId, parseId('estimate', input.id, 'id')]);
  const estimate = await lockEstimate(work, input.id, 'id');
  const { id, status } = estimate;
  assertTransition(ESTIMATE_WORKFLOW, status, 'convert');
  const original = await readOriginal(work, 'estimate', id);
  if (!original) throw new Error('a locked estimate is gone');
  const invoiceId = await withFieldsAt('id', () => createInvoice(work, copyOf(original), rulesOf(estimate)));
  const change = { action: 'convert', facts: { invoicedAt: work.now }, event: 'estimate.invoiced' } as const;
  const after = statusAfter(work, estimate, { ...change, ids: { invoiceId } });
  await work.sql.query(CONVERT, [work.organizationId, id, invoiceId, after, work.now]);
  return { estimate: id, invoice: invoiceId };
}
