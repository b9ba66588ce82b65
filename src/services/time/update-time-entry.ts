import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { changedSpan, MAX_ENTRY_MINUTES, minutesBetween } from '../../domain/time-span';
import { TimeEntryEntity } from '../../entities/time-entry';
import { UserEntity } from '../../entities/user';
import type { UpdateTimeEntryInput } from '../../schema/inputs/time-entry-inputs';
import { assertVersion } from '../edits';
import { entryToChange } from './lock-time-entry';
import { assertNoOverlap, writingTimes } from './overlaps';
import { pricesOf } from './price-entries';
import { taskOfTime } from './task-of-time';
import { assertMayRate, assertOpen, dayOfSpan, projectOfTime, type TimeRules } from './time-rules';

type Columns = Partial<Omit<TimeEntryEntity, 'user' | 'project' | 'task' | 'invoiceLine'>>;
type Times = Pick<TimeEntryEntity, 'startedAt' | 'endedAt' | 'durationMinutes'>;

/**
 * Changes a time entry and returns its UUID (source 004). Its rate is found again. Throws VALIDATION_ERROR, NOT_FOUND,
 * FORBIDDEN, CONFLICT if `expectedVersion` is outdated, TIME_ENTRY_ALREADY_SUBMITTED, TIME_ENTRY_LOCKED,
 * TIME_ENTRY_ALREADY_INVOICED, INVALID_STATE for an archived project or task and a closed period, TIME_ENTRY_OVERLAPS.
 */
export async function updateTimeEntry(work: UnitOfWork, input: UpdateTimeEntryInput): Promise<string> {
  assertMayRate(work.actor, input.rate);
  const { entry, rules } = await entryToChange(work, input.id, 'input.id');
  assertVersion(input.expectedVersion, entry.version);
  const { organizationId, id } = entry;
  const changes = {
    ...(await timesAfter(work, { entry, rules, input })),
    ...(await placeAfter(work, entry, input)),
    ...detailsOf(input),
  };
  const after = { ...entry, ...defined(changes) };
  const prices = await pricesOf(work, { ...after, kind: after.rateKind });
  const columns = { ...changes, ...prices, version: entry.version + 1, updatedAt: work.now };
  await writingTimes(() => work.sql.manager.update(TimeEntryEntity, { organizationId, id }, columns));
  // Who sees one project alone learns that an entry came or went.
  const projectIds = [...new Set([entry.projectId, after.projectId])];
  work.emit('timeEntry.updated', { timeEntryId: id, projectIds });
  return id;
}

/** The columns that a change names. */
const defined = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

function detailsOf({ description, billable, rateKind, rate, tags, customFields }: UpdateTimeEntryInput): Columns {
  return {
    description,
    ownRate: rate,
    customFields,
    ...(typeof billable === 'boolean' ? { billable } : {}),
    ...(rateKind ? { rateKind } : {}),
    ...(tags === undefined ? {} : { tags: tags ?? [] }),
  };
}

/** The project and the task. An entry that is moved to another project keeps no task of the one before. */
async function placeAfter(work: UnitOfWork, entry: TimeEntryEntity, input: UpdateTimeEntryInput): Promise<Columns> {
  const project = await projectAfter(work, entry, input);
  if (!input.taskId) return input.taskId === null || project.projectId ? { ...project, taskId: null } : project;
  // An archived task stays on the entries that have it.
  const isKept = !project.projectId && entry.taskId === parseId('task', input.taskId, 'input.taskId');
  if (isKept) return project;
  const task = await taskOfTime(work, input.taskId, project.projectId ?? entry.projectId);
  return { ...project, taskId: task?.id };
}

async function projectAfter(work: UnitOfWork, entry: TimeEntryEntity, input: UpdateTimeEntryInput): Promise<Columns> {
  if (!input.projectId) return {};
  const { id: projectId, client_id: clientId } = await projectOfTime(work, input.projectId);
  if (projectId === entry.projectId) return {};
  if (input.rate === undefined && entry.ownRate !== null) await assertSameCurrency(work, entry, clientId);
  return { projectId, clientId };
}

/** Throws VALIDATION_ERROR at `input.projectId` if the entry's own rate would become one in another currency. */
async function assertSameCurrency(work: UnitOfWork, entry: TimeEntryEntity, clientId: string): Promise<void> {
  const [client] = await work.sql.query<{ currency: string }>(
    `SELECT COALESCE(c.currency, o.currency) AS currency FROM clients c JOIN organizations o ON o.id = c.organization_id
     WHERE c.organization_id = $1 AND c.id = $2`,
    [work.organizationId, clientId],
  );
  if (!client || client.currency === entry.currency) return;
  const reason = `bills in ${client.currency}, but the entry has a rate of its own in ${entry.currency}: give rate too, or null`;
  throw validationError({ field: 'input.projectId', reason });
}

interface Change {
  entry: TimeEntryEntity;
  rules: TimeRules;
  input: UpdateTimeEntryInput;
}

/** The columns of the time. What is not written keeps its day, and is not compared with other entries again. */
async function timesAfter(work: UnitOfWork, { entry, rules, input }: Change): Promise<Columns> {
  const { startedAt, endedAt, durationMinutes, date: given } = input;
  if ([startedAt, endedAt, durationMinutes, given].every((value) => value === undefined)) return {};
  const minutes = entry.durationMinutes;
  const span =
    minutes === null ? runningAfter(work, input) : changedSpan({ ...entry, durationMinutes: minutes }, input);
  const times = { startedAt: span.startedAt, endedAt: span.endedAt, durationMinutes: span.durationMinutes };
  const date = await dayAfter(work, { entry, startedAt: times.startedAt, given });
  assertOpen(work, date, { rules, field: startedAt ? 'input.startedAt' : 'input.date' });
  if (!rules.allowOverlaps) await assertNoOverlap(work, { ...times, id: entry.id, userId: entry.userId });
  return { ...times, date, noOverlap: !rules.allowOverlaps };
}

/** Of a running timer only the start can be changed. Throws INVALID_STATE and VALIDATION_ERROR. */
function runningAfter(work: UnitOfWork, { startedAt, endedAt, durationMinutes, date }: UpdateTimeEntryInput): Times {
  const other = Object.entries({ endedAt, durationMinutes, date }).find(([, value]) => value !== undefined);
  if (other) {
    const details = [{ field: `input.${other[0]}`, reason: 'cannot be changed while the timer is running' }];
    throw new BillfoldError(ErrorCode.INVALID_STATE, 'The timer is running. Stop it first.', details);
  }
  const field = 'input.startedAt';
  if (!startedAt || startedAt > work.now)
    throw validationError({ field, reason: 'must not be in the future while the timer is running' });
  if (minutesBetween(startedAt, work.now) > MAX_ENTRY_MINUTES)
    throw validationError({ field, reason: 'must be at most 31 days ago while the timer is running' });
  return { startedAt, endedAt: null, durationMinutes: null };
}

interface NewStart {
  entry: TimeEntryEntity;
  startedAt: Date | null;
  given: string | null | undefined;
}

/** The day of an entry, which it keeps as long as its start is the same. */
async function dayAfter(work: UnitOfWork, { entry, startedAt, given }: NewStart): Promise<string> {
  if (startedAt === null) return given ?? entry.date;
  if (startedAt.getTime() === entry.startedAt?.getTime() && (given ?? entry.date) === entry.date) return entry.date;
  const { timeZone } = await work.sql.manager.findOneOrFail(UserEntity, { where: { id: entry.userId } });
  return dayOfSpan({ startedAt }, { given, timeZone, now: work.now });
}
