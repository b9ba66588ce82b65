import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { TaxRateEntity } from '../../entities/tax-rate';

/**
 * Archives a tax rate, so that it can no longer be chosen, and returns its UUID. Idempotent. Throws VALIDATION_ERROR,
 * NOT_FOUND.
 */
export async function archiveTaxRate(work: UnitOfWork, input: { id: string }): Promise<string> {
  const { organizationId, id, version, archivedAt } = await lockRow(work, TaxRateEntity, {
    of: 'taxRate',
    publicId: input.id,
    field: 'id',
  });
  if (archivedAt) return id;
  const change = { archivedAt: work.now, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(TaxRateEntity, { organizationId, id }, change);
  work.emit('taxRate.archived', { taxRateId: id });
  return id;
}
