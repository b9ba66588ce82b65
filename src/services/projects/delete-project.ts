import type { UnitOfWork } from '../../db/unit-of-work';
import { DeletionOutcome } from '../../domain/deletion-outcome';
import { idOf } from '../../domain/ids';
import { ProjectEntity } from '../../entities/project';
import { isUsed, lockProject } from './lock-project';

/** The project's public ID, and the outcome. */
export interface DeleteProjectOutput {
  id: string;
  outcome: DeletionOutcome;
}

/**
 * Deletes a project permanently or, if lines of invoices or estimates, recurring invoices, time entries or expenses refer to it,
 * archives it. Idempotent. Members who were limited to it are then limited to nothing instead. Throws VALIDATION_ERROR,
 * NOT_FOUND (source 004).
 */
export async function deleteProject(work: UnitOfWork, input: { id: string }): Promise<DeleteProjectOutput> {
  const project = await lockProject(work, input.id, 'id');
  const { organizationId, id, clientId, version } = project;
  const told = { projectId: id, clientId, projectIds: [id] };
  const isKept = project.archivedAt !== null || (await isUsed(work, project));
  if (!isKept) {
    await work.sql.manager.delete(ProjectEntity, { organizationId, id });
    work.emit('project.deleted', told);
  } else if (!project.archivedAt) {
    const change = { archivedAt: work.now, version: version + 1, updatedAt: work.now };
    await work.sql.manager.update(ProjectEntity, { organizationId, id }, change);
    work.emit('project.archived', told);
  }
  return { id: idOf('project', id), outcome: isKept ? DeletionOutcome.ARCHIVED : DeletionOutcome.DELETED };
}
