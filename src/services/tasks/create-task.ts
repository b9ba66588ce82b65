import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { TaskEntity } from '../../entities/task';
import type { CreateTaskInput } from '../../schema/inputs/task-inputs';
import { assertNotArchived } from '../edits';
import { lockProject } from '../projects/lock-project';
import { assertOneBudget, MOST_TASKS, taskRefusal } from './task-faults';

/**
 * Creates a task of a project and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND, DUPLICATE_RESOURCE for a name
 * that another task has, INVALID_STATE for an archived project or one that has 200 tasks.
 */
export async function createTask(work: UnitOfWork, input: CreateTaskInput): Promise<string> {
  const { projectId: publicId, name, billable = null, budgetMinutes = null, budgetAmount = null } = input;
  const project = await lockProject(work, publicId, 'input.projectId');
  assertNotArchived(project, 'input.projectId');
  const budgets = { budgetMinutes, budgetAmount };
  assertOneBudget(budgets);
  const { organizationId, id: projectId } = project;
  await assertRoom(work, projectId);
  const id = newId();
  const times = { createdBy: work.userId, createdAt: work.now, updatedAt: work.now };
  const row = { organizationId, id, projectId, name, billable, ...budgets, ...times };
  await work.sql.manager.insert(TaskEntity, row).catch((error: unknown) => {
    throw taskRefusal(error);
  });
  work.emit('task.created', { taskId: id, projectId, projectIds: [projectId] });
  return id;
}

/** The project is locked, so its tasks are counted one after the other. */
async function assertRoom(work: UnitOfWork, projectId: string): Promise<void> {
  const [count] = await work.sql.query<{ tasks: number }>(
    `SELECT count(*)::int AS tasks FROM tasks WHERE organization_id = $1 AND project_id = $2 AND archived_at IS NULL`,
    [work.organizationId, projectId],
  );
  if ((count?.tasks ?? 0) < MOST_TASKS) return;
  throw new BillfoldError(ErrorCode.INVALID_STATE, `A project can have at most ${MOST_TASKS} tasks.`, [
    { field: 'input.projectId', reason: `has ${MOST_TASKS} tasks` },
  ]);
}
