import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { RateKind } from '../../domain/rate-kind';
import { dayOfEntry } from '../../domain/time-span';
import { TimeEntryEntity } from '../../entities/time-entry';
import type { StartTimerInput } from '../../schema/inputs/timer-inputs';
import { pricesOf } from './price-entries';
import { remindOfTimerLater } from './remind-of-timer';
import { stopAnywhere } from './stop-running';
import { taskOfTime } from './task-of-time';
import { assertOpen, memberOfTime, projectOfTime, timeRules } from './time-rules';

/** The timer that was started, and the one that was stopped in this organization, if any (UUIDs). */
export interface StartedTimer {
  timer: string;
  stopped: string[];
}

/**
 * Starts a timer for the actor. A timer that runs already, here or in another organization, is stopped at the same
 * moment. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for an archived project or task and a closed period (source 004).
 */
export async function startTimer(work: UnitOfWork, input: StartTimerInput): Promise<StartedTimer> {
  const { userId, timeZone } = await memberOfTime(work, null);
  const project = await projectOfTime(work, input.projectId);
  const task = await taskOfTime(work, input.taskId, project.id);
  const rules = await timeRules(work);
  const date = dayOfEntry(work.now, timeZone);
  assertOpen(work, date, { rules, field: 'input.projectId' });
  const stopped = await stopAnywhere(work, userId);
  const id = newId();
  const kind = input.rateKind ?? RateKind.NORMAL;
  const ofTimer = { projectId: project.id, taskId: task?.id ?? null, userId, date, kind, ownRate: null };
  const prices = await pricesOf(work, ofTimer);
  await work.sql.manager.insert(TimeEntryEntity, {
    ...prices,
    id,
    organizationId: work.organizationId,
    userId,
    date,
    startedAt: work.now,
    isTimer: true,
    projectId: project.id,
    clientId: project.client_id,
    taskId: task?.id,
    description: input.description,
    billable: input.billable ?? task?.billable ?? project.default_billable,
    rateKind: kind,
    tags: input.tags ?? [],
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await remindOfTimerLater(work, id, work.now);
  work.emit('timeEntry.timer_started', { timeEntryId: id, projectIds: [project.id] });
  return { timer: id, stopped: stopped ? [stopped] : [] };
}
