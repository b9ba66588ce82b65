import { uuidv7 } from 'uuidv7';
import type { Sql } from '../db/database';
import type { JobName } from './catalog';

/** The platform's own work that comes back with time; one job an hour each. */
const HOURLY: readonly JobName[] = ['markOverdueInvoices', 'purgeExpiredRows', 'expireOldEvents'];

/** The hour that an instant is in, as the unique keys of scheduled jobs have it: `2025-01-15T10`, in UTC. */
export function hourOf(instant: Date): string {
  return instant.toISOString().slice(0, 13);
}

/**
 * Makes the jobs of the hour that `now` is in, where they are missing: any number of processes makes each once. Needs
 * the system scope.
 */
export async function insertScheduledJobs(sql: Sql, now: Date): Promise<void> {
  for (const name of HOURLY) {
    await sql.query(
      `INSERT INTO jobs (id, name, payload, unique_key, run_at, created_at, updated_at)
       VALUES ($1, $2, '{}', $3, $4, $4, $4)
       ON CONFLICT (unique_key) WHERE unique_key IS NOT NULL DO NOTHING`,
      [uuidv7(), name, `${name}/${hourOf(now)}`, now],
    );
  }
}
