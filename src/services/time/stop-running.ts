import { scopeOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import { billedMinutes, latestEnd } from '../../domain/time-span';
import { TimeEntryEntity } from '../../entities/time-entry';
import { overlapsOthers, writingTimes } from './overlaps';
import { pricesOf } from './price-entries';
import { timeRules } from './time-rules';

/**
 * The user's running timer in the organization of the scope, locked; null if there is none. Timers of one user change one
 * after the other: of two starts at once, the second finds the timer of the first.
 */
export async function lockRunning(work: UnitOfWork, userId: string): Promise<TimeEntryEntity | null> {
  await work.sql.query(`SELECT pg_advisory_xact_lock(hashtextextended('timer of ' || $1, 0))`, [userId]);
  const { organizationId } = work;
  const [found] = await work.sql.query<{ id: string }>(
    `SELECT id FROM time_entries WHERE organization_id = $1 AND user_id = $2 AND duration_minutes IS NULL FOR UPDATE`,
    [organizationId, userId],
  );
  if (!found) return null;
  return work.sql.manager.findOneBy(TimeEntryEntity, { organizationId, id: found.id });
}

/**
 * Stops a locked timer at the time of the act, or 31 days after its start if it was forgotten for longer. Stopping never
 * fails: if the entry overlaps another one where the organization does not allow it, it is kept as it is.
 */
export async function stopRunning(work: UnitOfWork, timer: TimeEntryEntity): Promise<void> {
  const { organizationId, id, userId, projectId, version } = timer;
  const rules = await timeRules(work);
  const startedAt = timer.startedAt ?? work.now;
  // A clock that was set back must not keep it running.
  const endedAt = startedAt > work.now ? startedAt : earlier(work.now, latestEnd(startedAt));
  const noOverlap = !rules.allowOverlaps && !(await overlapsOthers(work, { id, userId, startedAt, endedAt }));
  const durationMinutes = billedMinutes(startedAt, endedAt, rules.stepMinutes);
  const prices = await pricesOf(work, { ...timer, kind: timer.rateKind });
  const change = { ...prices, endedAt, durationMinutes, noOverlap, version: version + 1, updatedAt: work.now };
  await writingTimes(() => work.sql.manager.update(TimeEntryEntity, { organizationId, id }, change));
  work.emit('timeEntry.timer_stopped', { timeEntryId: id, projectIds: [projectId] });
}

const earlier = (one: Date, other: Date) => (one < other ? one : other);

/**
 * Stops the user's running timer, whatever organization it is in, and returns its UUID if it is in the act's own and the
 * user can see it.
 */
export async function stopAnywhere(work: UnitOfWork, userId: string): Promise<string | null> {
  const here = await lockRunning(work, userId);
  if (here) {
    await stopRunning(work, here);
    return here.id;
  }
  // Only users themselves see all of their memberships. This one is among them, for a timer on a project that the user
  // has been limited away from since.
  await work.enter({ kind: 'user', userId });
  const all = await work.sql.query<{ id: string }>(
    `SELECT organization_id AS id FROM members WHERE user_id = $1 ORDER BY organization_id`,
    [userId],
  );
  for (const { id: organizationId } of all) {
    await work.enter({ kind: 'organization', organizationId, userId });
    const elsewhere = await lockRunning(work, userId);
    if (elsewhere) await stopRunning(work, elsewhere);
  }
  await work.enter(scopeOf(work.actor));
  return null;
}
