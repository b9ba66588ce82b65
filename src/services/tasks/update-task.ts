import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { TaskEntity } from '../../entities/task';
import type { UpdateTaskInput } from '../../schema/inputs/task-inputs';
import { assertNotArchived, assertVersion } from '../edits';
import { assertOneBudget, taskRefusal } from './task-faults';

/**
 * Changes a task and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND, CONFLICT if `expectedVersion` is outdated,
 * DUPLICATE_RESOURCE for a name that another task of the project has, INVALID_STATE for an archived task.
 */
export async function updateTask(work: UnitOfWork, input: UpdateTaskInput): Promise<string> {
  const { id: publicId, expectedVersion, ...fields } = input;
  const task = await lockRow(work, TaskEntity, { of: 'task', publicId, field: 'input.id' });
  const { organizationId, id, projectId, version } = task;
  assertVersion(expectedVersion, version);
  assertNotArchived(task, 'input.id');
  const { budgetMinutes = task.budgetMinutes, budgetAmount = task.budgetAmount } = input;
  assertOneBudget({ budgetMinutes, budgetAmount });
  const change = { ...fields, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(TaskEntity, { organizationId, id }, change).catch((error: unknown) => {
    throw taskRefusal(error);
  });
  work.emit('task.updated', { taskId: id, projectId, projectIds: [projectId] });
  return id;
}
