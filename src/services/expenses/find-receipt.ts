import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { maySeeMoney } from '../edits';

/** The file of a receipt. */
export interface FoundReceipt {
  organizationId: string;
  sha256: string;
}

/**
 * The receipt of the expense with this public ID. It shows what was paid, so that members who may not see money see
 * their own only. Throws VALIDATION_ERROR, and NOT_FOUND for an expense without one.
 */
export async function findReceipt(work: UnitOfWork, { id }: { id: string }): Promise<FoundReceipt> {
  const { actor, organizationId } = work;
  const [found] = await work.sql.query<{ sha256: string }>(
    `SELECT receipt_sha256 AS sha256 FROM expenses
     WHERE organization_id = $1 AND id = $2 AND receipt_sha256 IS NOT NULL AND ($3::boolean OR user_id = $4)`,
    [organizationId, parseId('expense', id, 'id'), maySeeMoney(actor), work.userId],
  );
  if (!found) throw notFound('id', 'receipt');
  return { organizationId, sha256: found.sha256 };
}
