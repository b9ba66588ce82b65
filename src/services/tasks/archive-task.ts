import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { TaskEntity } from '../../entities/task';

/**
 * Archives a task, so that no more time is recorded on it, and returns its UUID. Idempotent. Throws VALIDATION_ERROR,
 * NOT_FOUND.
 */
export async function archiveTask(work: UnitOfWork, input: { id: string }): Promise<string> {
  const task = await lockRow(work, TaskEntity, { of: 'task', publicId: input.id, field: 'id' });
  const { organizationId, id, projectId, version, archivedAt } = task;
  if (archivedAt) return id;
  const change = { archivedAt: work.now, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(TaskEntity, { organizationId, id }, change);
  work.emit('task.archived', { taskId: id, projectId, projectIds: [projectId] });
  return id;
}
