import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';

/** A task that time is spent on. `billable` is null for the project's default. */
interface TaskOfTime {
  id: string;
  project_id: string;
  billable: boolean | null;
  archived_at: Date | null;
}

/**
 * The task of an entry, which must be one of the entry's project (UUID), protected from being archived until the
 * transaction ends; null if none is given. Throws VALIDATION_ERROR, NOT_FOUND and INVALID_STATE at `input.taskId`.
 */
export async function taskOfTime(
  work: UnitOfWork,
  publicId: string | null | undefined,
  projectId: string,
): Promise<TaskOfTime | null> {
  if (!publicId) return null;
  const field = 'input.taskId';
  const [task] = await work.sql.query<TaskOfTime>(
    `SELECT id, project_id, billable, archived_at FROM tasks WHERE organization_id = $1 AND id = $2 FOR KEY SHARE`,
    [work.organizationId, parseId('task', publicId, field)],
  );
  if (!task) throw notFound(field, 'task');
  if (task.project_id !== projectId) throw validationError({ field, reason: 'is a task of another project' });
  if (!task.archived_at) return task;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'This task is archived and is kept only for its time.', [
    { field, reason: 'is an archived task' },
  ]);
}
