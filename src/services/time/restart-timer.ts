import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound, withFieldsAt } from '../../domain/errors';
import { idOf, parseId } from '../../domain/ids';
import { TimeEntryEntity } from '../../entities/time-entry';
import { startTimer, type StartedTimer } from './start-timer';
import { assertMayWrite } from './time-rules';

/**
 * Starts a timer for the actor with the project, task, description and tags of an entry, which is not changed. Throws
 * VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for the time of others, INVALID_STATE for an archived project or task and a closed
 * period.
 */
export async function restartTimer(work: UnitOfWork, input: { id: string }): Promise<StartedTimer> {
  const id = parseId('timeEntry', input.id, 'id');
  const entry = await work.sql.manager.findOneBy(TimeEntryEntity, { organizationId: work.organizationId, id });
  if (!entry) throw notFound('id', 'time entry');
  assertMayWrite(work, entry.userId, 'id');
  const { description, billable, rateKind, tags } = entry;
  const projectId = idOf('project', entry.projectId);
  const taskId = entry.taskId === null ? null : idOf('task', entry.taskId);
  return withFieldsAt('id', () => startTimer(work, { projectId, taskId, description, billable, rateKind, tags }));
}
