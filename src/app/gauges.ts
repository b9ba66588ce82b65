import { Histogram } from 'prom-client';
import { JobStatus } from '../domain/jobs';
import type { GaugeReading } from '../http/monitoring/metrics';
import type { BullQueue } from '../jobs/bull-queue';
import type { Services } from '../request/services';
import { brokenAuditLogs } from '../services/audit/verify-all-of-audit-log';

/** The sources of the gauges. */
export interface GaugedParts {
  services: Services;
  queue: BullQueue;
  /** The outcomes of the attempts of this process's worker. */
  attempts: Map<JobStatus, number>;
}

/** The gauges of this process, which are read when metrics are requested. */
export function gaugesOf({ services, queue, attempts }: GaugedParts): GaugeReading[] {
  const pool = () => services.database.poolState();
  const ended = (status: JobStatus, what: string): GaugeReading => ({
    name: `billfold_job_attempts_${what}`,
    help: `Job attempts of this process that ended ${status}.`,
    read: () => attempts.get(status) ?? 0,
  });
  const unnumbered = (what: string) => (): Promise<number> => unnumberedEvents(services, what);
  return [
    { name: 'billfold_database_connections', help: 'Connections to PostgreSQL.', read: () => pool().total },
    { name: 'billfold_database_waiting', help: 'Callers waiting for a connection.', read: () => pool().waiting },
    {
      name: 'billfold_queue_waiting',
      help: 'Jobs waiting in the queue.',
      read: async () => (await queue.depth()).waiting,
    },
    {
      name: 'billfold_events_unnumbered',
      help: 'Committed events without a number.',
      read: unnumbered('count(*)'),
    },
    {
      name: 'billfold_events_unnumbered_age_seconds',
      help: 'Age of the oldest of them.',
      read: unnumbered('coalesce(extract(epoch FROM now() - min(at)), 0)'),
    },
    {
      name: 'billfold_time_changes_unfolded',
      help: 'Changes of time entries that are not in the day rows of reports yet.',
      read: () => unfoldedChanges(services),
    },
    {
      name: 'billfold_audit_logs_broken',
      help: 'Audit logs that the last nightly check found to be modified.',
      read: () => services.database.read({ kind: 'system' }, brokenAuditLogs),
    },
    ended(JobStatus.SUCCEEDED, 'succeeded'),
    ended(JobStatus.FAILED, 'failed'),
    ended(JobStatus.DEAD, 'dead'),
  ];
}

async function unfoldedChanges({ database }: Services): Promise<number> {
  const [row] = await database.read({ kind: 'system' }, (sql) =>
    sql.last.query<{ number: number }>('SELECT count(*)::float8 AS number FROM time_day_changes'),
  );
  return row?.number ?? 0;
}

async function unnumberedEvents({ database }: Services, what: string): Promise<number> {
  const [row] = await database.read({ kind: 'system' }, (sql) =>
    sql.last.query<{ number: number }>(`SELECT (${what})::float8 AS number FROM events WHERE sequence IS NULL`),
  );
  return row?.number ?? 0;
}

/**
 * How long events wait for their numbers, for events that this process is notified of or finds. The buckets are narrow
 * around the goal of 100 ms.
 */
export function numberingLag(): Histogram {
  return new Histogram({
    name: 'billfold_event_numbering_lag_seconds',
    help: 'Time from the commit of events to their numbers, or from the act if the commit was not notified.',
    buckets: [
      0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2.5, 10,
    ],
    registers: [],
  });
}
