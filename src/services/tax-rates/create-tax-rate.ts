import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { TaxRateEntity } from '../../entities/tax-rate';
import type { CreateTaxRateInput } from '../../schema/inputs/tax-rate-inputs';

/** Creates a tax rate and returns its UUID. */
export async function createTaxRate(work: UnitOfWork, input: CreateTaxRateInput): Promise<string> {
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
