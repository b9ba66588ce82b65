import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { TaxRateEntity } from '../../entities/tax-rate';
import type { UpdateTaxRateInput } from '../../schema/inputs/tax-rate-inputs';
import { assertCategory } from './assert-category';
import { assertNotArchived, assertVersion } from '../edits';

/**
 * Changes a tax rate and returns its UUID. Existing invoices, including drafts, keep the values copied from it. Throws
 * VALIDATION_ERROR, NOT_FOUND, CONFLICT if `expectedVersion` is outdated, INVALID_STATE for an archived tax rate.
 */
export async function updateTaxRate(work: UnitOfWork, input: UpdateTaxRateInput): Promise<string> {
  const { id: publicId, expectedVersion, ...fields } = input;
  const taxRate = await lockRow(work, TaxRateEntity, { of: 'taxRate', publicId, field: 'input.id' });
  const { organizationId, id, version } = taxRate;
  assertVersion(expectedVersion, version);
  assertNotArchived(taxRate, 'input.id');
  assertCategory({ ...taxRate, ...fields });
  const change = { ...fields, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(TaxRateEntity, { organizationId, id }, change);
  work.emit('taxRate.updated', { taxRateId: id });
  return id;
}
