import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { ProjectEntity } from '../../entities/project';

/**
 * The project with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockProject(work: UnitOfWork, publicId: string, field: string): Promise<ProjectEntity> {
  return lockRow(work, ProjectEntity, { of: 'project', publicId, field });
}

/**
 * Whether any line of an invoice or an estimate, recurring invoice, time entry or expense refers to a locked project. The lock
 * prevents new references.
 */
export async function isUsed(work: UnitOfWork, { organizationId, id }: ProjectEntity): Promise<boolean> {
  const refer = `(SELECT 1 FROM invoice_lines WHERE organization_id = $1 AND project_id = $2 LIMIT 1)
     UNION ALL (SELECT 1 FROM estimate_lines WHERE organization_id = $1 AND project_id = $2 LIMIT 1)
     UNION ALL (SELECT 1 FROM recurring_invoices WHERE organization_id = $1 AND $2::uuid = ANY (project_ids) LIMIT 1)
     UNION ALL (SELECT 1 FROM time_entries WHERE organization_id = $1 AND project_id = $2 LIMIT 1)
     UNION ALL (SELECT 1 FROM expenses WHERE organization_id = $1 AND project_id = $2 LIMIT 1)`;
  const found = await work.beyondLimit(() => work.sql.query(refer, [organizationId, id]));
  return found.length > 0;
}
