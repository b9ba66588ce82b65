import { newId } from '../lib/uuid';
import type { Sql } from '../db/database';
import type { JobName } from './catalogue';

/** The platform's recurring jobs; one job per hour each. */
const HOURLY: readonly JobName[] = [
  'markOverdueInvoices',
  'requestRecurringInvoices',
  'purgeExpiredRows',
  'expireOldEvents',
  'sweepFiles',
  'moveFiles',
];
/** One job per quarter of an hour each: the mornings of all time zones begin at one. */
const QUARTERLY: readonly JobName[] = ['sendReminders'];
/** One job per night each, from midnight (UTC) on. */
const NIGHTLY: readonly JobName[] = ['verifyAuditLogs'];

/** The hour of a point in time, for the unique keys of scheduled jobs: `2025-01-15T10`, in UTC. */
export function hourOf(instant: Date): string {
  return instant.toISOString().slice(0, 13);
}

/** The quarter of an hour of a point in time: `2025-01-15T10:15`, in UTC. */
export function quarterOf(instant: Date): string {
  const minutes = Math.floor(instant.getUTCMinutes() / 15) * 15;
  return `${hourOf(instant)}:${String(minutes).padStart(2, '0')}`;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/**
 * Creates the missing jobs of the quarter of an hour, the hour and the day of `now`. If several processes call it, each
 * job is created once.
 * Requires the system scope.
 */
export async function insertScheduledJobs(sql: Sql, now: Date): Promise<void> {
  const due = [
    ...HOURLY.map((name) => ({ name, uniqueKey: `${name}/${hourOf(now)}` })),
    ...QUARTERLY.map((name) => ({ name, uniqueKey: `${name}/${quarterOf(now)}` })),
    ...NIGHTLY.map((name) => ({ name, uniqueKey: `${name}/${dayOf(now)}` })),
  ];
  for (const { name, uniqueKey } of due) {
    await sql.query(
      `INSERT INTO jobs (id, name, payload, unique_key, run_at, created_at, updated_at)
       VALUES ($1, $2, '{}', $3, $4, $4, $4)
       ON CONFLICT (unique_key) WHERE unique_key IS NOT NULL DO NOTHING`,
      [newId(), name, uniqueKey, now],
    );
  }
}
