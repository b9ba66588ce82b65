import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { TimeEntryEntity } from '../../entities/time-entry';
import { lockRunning, stopRunning } from './stop-running';

/** Stops the actor's running timer and returns its UUID. Throws INVALID_STATE if none runs in this organization. */
export async function stopTimer(work: UnitOfWork): Promise<string> {
  const timer = await runningTimerOf(work);
  await stopRunning(work, timer);
  return timer.id;
}

/** Deletes the actor's running timer and returns its public ID. Throws INVALID_STATE if none runs in this organization. */
export async function discardTimer(work: UnitOfWork): Promise<{ id: string }> {
  const { organizationId, id, projectId } = await runningTimerOf(work);
  await work.sql.manager.delete(TimeEntryEntity, { organizationId, id });
  work.emit('timeEntry.deleted', { timeEntryId: id, projectIds: [projectId] });
  return { id: idOf('timeEntry', id) };
}

async function runningTimerOf(work: UnitOfWork): Promise<TimeEntryEntity> {
  const timer = await lockRunning(work, work.userId ?? '');
  if (timer) return timer;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'No timer of yours is running in this organization.');
}
