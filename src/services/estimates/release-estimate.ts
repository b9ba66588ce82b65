import type { UnitOfWork } from '../../db/unit-of-work';
import { parseId } from '../../domain/ids';
import { tellOfEstimate } from './change-estimate';

const RELEASE = `
  WITH released AS (
    UPDATE estimates SET status = 'ACCEPTED', invoice_id = NULL, invoiced_at = NULL, version = version + 1, updated_at = $3
    WHERE organization_id = $1 AND invoice_id = $2
    RETURNING id, project_ids)
  SELECT id, project_ids AS "projectIds" FROM released`;

/**
 * Makes the estimate of an invoice that is about to be deleted or cancelled ACCEPTED again, so that it can be converted again.
 * It comes before the lock of the invoice. Throws VALIDATION_ERROR at `field`.
 */
export async function releaseEstimate(work: UnitOfWork, publicId: string, field: string): Promise<void> {
  const values = [work.organizationId, parseId('invoice', publicId, field), work.now];
  // The draft may have been edited since, and then be in other projects.
  const released = await work.beyondLimit(() =>
    work.sql.query<{ id: string; projectIds: (string | null)[] }>(RELEASE, values),
  );
  for (const estimate of released) tellOfEstimate(work, estimate, { event: 'estimate.released' });
}
