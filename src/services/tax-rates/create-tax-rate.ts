import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { TaxRateEntity } from '../../entities/tax-rate';
import { assertCategory } from './assert-category';
import type { CreateTaxRateInput } from '../../schema/inputs/tax-rate-inputs';

/** Creates a tax rate and returns its UUID. Throws VALIDATION_ERROR for a rate or a reason that its category does not have. */
export async function createTaxRate(work: UnitOfWork, input: CreateTaxRateInput): Promise<string> {
  assertCategory(input);
  const id = newId();
  await work.sql.manager.insert(TaxRateEntity, {
    ...input,
    id,
    organizationId: work.organizationId,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.emit('taxRate.created', { taxRateId: id });
  return id;
}
