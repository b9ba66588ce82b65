import type { UnitOfWork } from '../../db/unit-of-work';
import { ESTIMATE_NUMBER_PATTERN, EstimateStatus } from '../../domain/estimates';
import { validationError } from '../../domain/errors';
import { EstimateEntity } from '../../entities/estimate';
import type { CreateEstimateInput } from '../../schema/inputs/estimate-inputs';
import { plainDetails } from '../invoices/draft-details';
import { prepareDrafts, type PreparedDraft } from '../invoices/prepare-drafts';
import { takeNumber } from '../invoices/take-number';
import { writeEstimateParts } from '../invoices/write-parts';
import { tellOfEstimate } from './change-estimate';

/** Throws VALIDATION_ERROR for a last day before the issue date. */
export function assertValidity(issueDate: string, validUntil: string | null): void {
  if (validUntil === null || validUntil >= issueDate) return;
  const reason = `must not be before the issue date, ${issueDate}`;
  throw validationError({ field: 'input.validUntil', reason });
}

/**
 * Creates the draft of an estimate for a client, and returns its UUID. Lines, taxes and discount are those of an invoice. It
 * gets the next number of the estimates, and uses nothing of the allowance. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE.
 */
export async function createEstimate(work: UnitOfWork, input: CreateEstimateInput): Promise<string> {
  const [{ draft }] = (await prepareDrafts(work, [{ input, path: 'input.' }])) as [PreparedDraft];
  const { id, client, currency, lines, totals } = draft;
  const { issueDate, pricesIncludeTax, taxRules, untaxedTax, discountRate, projectIds } = draft.columns;
  const { subtotalMinor, discountMinor, taxMinor, totalMinor } = totals;
  const validUntil = input.validUntil ?? null;
  assertValidity(issueDate, validUntil);
  const { organizationId, now, userId: createdBy } = work;
  const number = await takeNumber(work, { pattern: ESTIMATE_NUMBER_PATTERN, issueDate, series: 'estimate' });
  await work.sql.manager.insert(EstimateEntity, {
    ...{ organizationId, id, number, status: EstimateStatus.DRAFT, clientId: client.id, clientName: client.name },
    ...{ issueDate, validUntil, currency, taxCalculation: client.taxCalculation },
    ...{ pricesIncludeTax, taxRules, untaxedTax, discountRate, projectIds },
    ...{ subtotalMinor, discountMinor, taxMinor, totalMinor },
    ...plainDetails(input),
    ...{ createdBy, createdAt: now, updatedAt: now },
  });
  tellOfEstimate(work, { id, projectIds }, { event: 'estimate.created', ids: { clientId: client.id } });
  writeEstimateParts(work, { id, lines, totals });
  return id;
}
