import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { RateKind } from '../../domain/rate-kind';
import { newSpan } from '../../domain/time-span';
import { TimeEntryEntity } from '../../entities/time-entry';
import type { CreateTimeEntryInput } from '../../schema/inputs/time-entry-inputs';
import { assertNoOverlap, writingTimes } from './overlaps';
import { pricesOf } from './price-entries';
import { taskOfTime } from './task-of-time';
import { assertMayRate, assertOpen, dayOfSpan, memberOfTime, projectOfTime, timeRules } from './time-rules';

/**
 * Creates a time entry and returns its UUID (source 004). Its rate is found and stored. Throws VALIDATION_ERROR,
 * NOT_FOUND, FORBIDDEN for the time of others and for rates below managers, INVALID_STATE for an archived project or task
 * and a closed period, TIME_ENTRY_OVERLAPS where the organization does not allow it.
 */
export async function createTimeEntry(work: UnitOfWork, input: CreateTimeEntryInput): Promise<string> {
  assertMayRate(work.actor, input.rate ?? undefined);
  const span = newSpan(input);
  const { userId, timeZone } = await memberOfTime(work, input.userId);
  const project = await projectOfTime(work, input.projectId);
  const task = await taskOfTime(work, input.taskId, project.id);
  const rules = await timeRules(work);
  const date = dayOfSpan(span, { given: input.date, timeZone, now: work.now });
  assertOpen(work, date, { rules, field: span.startedAt ? 'input.startedAt' : 'input.date' });
  const id = newId();
  if (!rules.allowOverlaps) await assertNoOverlap(work, { ...span, id, userId });
  const { ownRate, kind } = { ownRate: input.rate ?? null, kind: input.rateKind ?? RateKind.NORMAL };
  const prices = await pricesOf(work, { projectId: project.id, taskId: task?.id ?? null, userId, date, kind, ownRate });
  await writingTimes(() =>
    work.sql.manager.insert(TimeEntryEntity, {
      ...span,
      ...prices,
      id,
      organizationId: work.organizationId,
      userId,
      date,
      projectId: project.id,
      clientId: project.client_id,
      taskId: task?.id,
      description: input.description,
      billable: input.billable ?? task?.billable ?? project.default_billable,
      rateKind: kind,
      ownRate,
      tags: input.tags ?? [],
      customFields: input.customFields,
      noOverlap: !rules.allowOverlaps,
      createdBy: work.userId,
      createdAt: work.now,
      updatedAt: work.now,
    }),
  );
  work.emit('timeEntry.created', { timeEntryId: id, projectIds: [project.id] });
  return id;
}
