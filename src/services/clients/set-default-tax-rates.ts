import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { assertNotArchived } from '../edits';

/** Rows that stay keep their ID, so that the audit log shows only what changed. */
const SET = `
  WITH wanted AS (
    SELECT * FROM unnest($3::uuid[], $4::uuid[]) WITH ORDINALITY AS wanted(id, tax_rate_id, position)),
  removed AS (
    DELETE FROM client_tax_rates c WHERE c.organization_id = $1 AND c.client_id = $2
      AND NOT EXISTS (SELECT FROM wanted WHERE wanted.tax_rate_id = c.tax_rate_id))
  INSERT INTO client_tax_rates AS c (organization_id, id, client_id, tax_rate_id, position)
  SELECT $1, id, $2, tax_rate_id, position FROM wanted
  ON CONFLICT (organization_id, client_id, tax_rate_id) DO UPDATE SET position = excluded.position
    WHERE c.position <> excluded.position`;

/**
 * Replaces the default tax rates of a client, which the caller has locked or just created. Null removes all; undefined
 * changes nothing. Throws NOT_FOUND, and INVALID_STATE for an archived tax rate that the client does not have yet, at
 * `input.defaultTaxRateIds.N`.
 */
export async function setDefaultTaxRates(
  work: UnitOfWork,
  clientId: string,
  publicIds: readonly string[] | null | undefined,
): Promise<void> {
  if (publicIds === undefined) return;
  const ids = (publicIds ?? []).map((publicId, index) => parseId('taxRate', publicId, fieldOf(index)));
  if (ids.length > 0) await lockTaxRates(work, clientId, ids);
  await work.sql.query(SET, [work.organizationId, clientId, ids.map(newId), ids]);
}

const fieldOf = (index: number): string => `input.defaultTaxRateIds.${index}`;

/** Locks the tax rates, so that none is archived before the commit. */
async function lockTaxRates(work: UnitOfWork, clientId: string, ids: readonly string[]): Promise<void> {
  const found = await work.sql.query<{ id: string; archivedAt: Date | null; isPresent: boolean }>(
    `SELECT t.id, t.archived_at AS "archivedAt", EXISTS (SELECT FROM client_tax_rates c
       WHERE c.organization_id = $1 AND c.client_id = $3 AND c.tax_rate_id = t.id) AS "isPresent"
     FROM tax_rates t WHERE t.organization_id = $1 AND t.id = ANY($2::uuid[]) ORDER BY t.id FOR SHARE OF t`,
    [work.organizationId, ids, clientId],
  );
  const byId = new Map(found.map((taxRate) => [taxRate.id, taxRate]));
  ids.forEach((id, index) => {
    const taxRate = byId.get(id);
    if (!taxRate) throw notFound(fieldOf(index), 'tax rate');
    if (!taxRate.isPresent) assertNotArchived(taxRate, fieldOf(index));
  });
}
