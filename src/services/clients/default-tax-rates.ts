import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { assertNotArchived } from '../edits';

/**
 * The UUIDs of a client's default tax rates; undefined if the input omits them. Throws NOT_FOUND, and INVALID_STATE for
 * an archived tax rate that the client does not have yet, at `input.defaultTaxRateIds.N`.
 */
export async function defaultTaxRates(
  work: UnitOfWork,
  publicIds: readonly string[] | null | undefined,
  present: readonly string[] = [],
): Promise<string[] | undefined> {
  if (publicIds === undefined) return undefined;
  const fieldOf = (index: number) => `input.defaultTaxRateIds.${index}`;
  const ids = (publicIds ?? []).map((publicId, index) => parseId('taxRate', publicId, fieldOf(index)));
  if (ids.length === 0) return ids;
  // Locked, so that none is archived before the commit.
  const found = await work.sql.query<{ id: string; archivedAt: Date | null }>(
    `SELECT id, archived_at AS "archivedAt" FROM tax_rates WHERE organization_id = $1 AND id = ANY($2::uuid[])
     ORDER BY id FOR SHARE`,
    [work.organizationId, ids],
  );
  const byId = new Map(found.map((taxRate) => [taxRate.id, taxRate]));
  ids.forEach((id, index) => {
    const taxRate = byId.get(id);
    if (!taxRate) throw notFound(fieldOf(index), 'tax rate');
    if (!present.includes(id)) assertNotArchived(taxRate, fieldOf(index));
  });
  return ids;
}
