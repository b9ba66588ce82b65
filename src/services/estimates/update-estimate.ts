import type { UnitOfWork } from '../../db/unit-of-work';
import { ESTIMATE_WORKFLOW } from '../../domain/estimates';
import { assertTransition } from '../../domain/workflow';
import type { EstimateEntity } from '../../entities/estimate';
import { EstimateLineEntity } from '../../entities/estimate-line';
import { EstimateTaxEntity } from '../../entities/estimate-tax';
import type { UpdateEstimateInput } from '../../schema/inputs/estimate-inputs';
import { assertVersion } from '../edits';
import { assertProjects } from '../invoices/assert-projects';
import { discountAfter, priceOut } from '../invoices/draft';
import { plainDetails } from '../invoices/draft-details';
import type { DraftLine } from '../invoices/draft-line';
import { draftLines, taxesOf } from '../invoices/draft-parts';
import { ownOrganization } from '../invoices/load-invoice';
import { findNamed } from '../invoices/named-on-lines';
import { writeEstimateParts } from '../invoices/write-parts';
import { changeEstimate, lockEstimate } from './change-estimate';
import { assertValidity } from './create-estimate';

/** The lines of the draft, in order. */
async function presentLines(work: UnitOfWork, { organizationId, id }: EstimateEntity): Promise<DraftLine[]> {
  const where = { organizationId, estimateId: id };
  const rows = await work.sql.manager.find(EstimateLineEntity, { where, order: { position: 'ASC' } });
  return rows.map(({ type, description, quantity, unit, code, rate, taxable, taxes, projectId }) => {
    const said = { type, description, quantity, unit, code, rate, taxable, taxes, projectId };
    return { ...said, minutes: null, entries: [], expenseId: null };
  });
}

async function linesAfter(
  work: UnitOfWork,
  estimate: EstimateEntity,
  input: UpdateEstimateInput,
): Promise<DraftLine[]> {
  if (!input.lines) return presentLines(work, estimate);
  const { currency, clientId } = estimate;
  const lines = draftLines(input.lines, { currency, named: await findNamed(work, input.lines) });
  await assertProjects(work, { lines, clientId });
  return lines;
}

/**
 * Edits the draft of an estimate and returns its UUID. Its totals are recalculated from all its parts; new lines replace all
 * of the old ones. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE if it is not a DRAFT, CONFLICT if `expectedVersion` is
 * outdated.
 */
export async function updateEstimate(work: UnitOfWork, input: UpdateEstimateInput): Promise<string> {
  const organization = await ownOrganization(work);
  const estimate = await lockEstimate(work, input.id, 'input.id');
  assertTransition(ESTIMATE_WORKFLOW, estimate.status, 'update');
  assertVersion(input.expectedVersion, estimate.version);
  const lines = await linesAfter(work, estimate, input);
  const issueDate = input.issueDate ?? estimate.issueDate;
  const validUntil = input.validUntil === undefined ? estimate.validUntil : input.validUntil;
  assertValidity(issueDate, validUntil);
  const { columns, totals } = priceOut({
    currency: estimate.currency,
    taxCalculation: estimate.taxCalculation,
    untaxed: estimate.untaxedTax,
    pricesIncludeTax: input.pricesIncludeTax ?? estimate.pricesIncludeTax,
    lines,
    taxes: taxesOf(input, organization.taxName) ?? estimate.taxRules,
    discount: discountAfter(estimate, input),
  });
  const { organizationId, id } = estimate;
  const { manager } = work.sql;
  await manager.delete(EstimateLineEntity, { organizationId, estimateId: id });
  await manager.delete(EstimateTaxEntity, { organizationId, estimateId: id });
  await changeEstimate(work, estimate, {
    action: 'update',
    columns: { ...columns, ...plainDetails(input), issueDate, validUntil },
    event: 'estimate.updated',
  });
  writeEstimateParts(work, { id, lines, totals });
  return id;
}
