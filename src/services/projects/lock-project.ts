import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { Project } from '../../entities/project';

/** The project with this public id, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`. */
export async function lockProject(work: UnitOfWork, publicId: string, field: string): Promise<Project> {
  const id = parseId('project', publicId, field);
  const where = { organizationId: work.organizationId, id };
  const project = await work.sql.manager.findOne(Project, { where, lock: { mode: 'pessimistic_write' } });
  if (!project) throw notFound(field, 'project');
  return project;
}

/** Whether any line of an invoice names a project that is locked, so that none comes to do so meanwhile. */
export async function isOnInvoices(work: UnitOfWork, { organizationId, id }: Project): Promise<boolean> {
  const lines = await work.sql.query(
    `SELECT 1 FROM invoice_lines WHERE organization_id = $1 AND project_id = $2 LIMIT 1`,
    [organizationId, id],
  );
  return lines.length > 0;
}
