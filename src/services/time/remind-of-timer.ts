import type { UnitOfWork } from '../../db/unit-of-work';
import { TimeEntryEntity } from '../../entities/time-entry';
import { OrganizationEntity } from '../../entities/organization';
import { notify } from '../notices/notify';

const HOUR_MS = 3_600_000;

/** Plans to look at a timer (UUID) when it has run for as long as the organization's limit. */
export async function remindOfTimerLater(work: UnitOfWork, timeEntryId: string, startedAt: Date): Promise<void> {
  const { timerLimitHours } = await work.sql.manager.findOneByOrFail(OrganizationEntity, { id: work.organizationId });
  const runAt = new Date(startedAt.getTime() + timerLimitHours * HOUR_MS);
  const uniqueKey = `remindOfTimer/${timeEntryId}/${runAt.toISOString()}`;
  await work.enqueue('remindOfTimer', { timeEntryId }, { runAt, uniqueKey });
}

/**
 * Reminds the owner of a timer (UUID) that has run longer than the limit, once. If its start or the limit was changed in
 * the meantime, looks again later. Does nothing once it is stopped. Returns whether they were reminded.
 */
export async function remindOfTimer(work: UnitOfWork, { timeEntryId: id }: { timeEntryId: string }): Promise<boolean> {
  const { organizationId } = work;
  const timer = await work.sql.manager.findOneBy(TimeEntryEntity, { organizationId, id });
  if (!timer?.startedAt || timer.durationMinutes !== null) return false;
  const { timerLimitHours } = await work.sql.manager.findOneByOrFail(OrganizationEntity, { id: organizationId });
  if (timer.startedAt.getTime() + timerLimitHours * HOUR_MS > work.now.getTime()) {
    await remindOfTimerLater(work, id, timer.startedAt);
    return false;
  }
  await notify(work, { person: { userId: timer.userId }, kind: 'timerForgotten', subject: id });
  return true;
}
