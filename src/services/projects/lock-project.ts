import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { ProjectEntity } from '../../entities/project';

/**
 * The project with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockProject(work: UnitOfWork, publicId: string, field: string): Promise<ProjectEntity> {
  return lockRow(work, ProjectEntity, { of: 'project', publicId, field });
}

/** Whether any invoice line refers to a locked project. The lock prevents new references. */
export async function isOnInvoices(work: UnitOfWork, { organizationId, id }: ProjectEntity): Promise<boolean> {
  const lines = await work.sql.query(
    `SELECT 1 FROM invoice_lines WHERE organization_id = $1 AND project_id = $2 LIMIT 1`,
    [organizationId, id],
  );
  return lines.length > 0;
}
