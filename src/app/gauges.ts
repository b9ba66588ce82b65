import { Histogram } from 'prom-client';
import { JobStatus } from '../domain/jobs';
import type { GaugeReading } from '../http/monitoring/metrics';
import type { BullQueue } from '../jobs/bull-queue';
import type { Services } from '../request/context';
import { brokenAuditLogs } from '../services/audit/verify-all-of-audit-log';

/** What is gauged. */
export interface GaugedParts {
  services: Services;
  queue: BullQueue;
  /** How the attempts of this process's worker ended. */
  attempts: Map<JobStatus, number>;
}

/** The numbers of this process that are read when somebody asks for the metrics. */
export function gaugesOf({ services, queue, attempts }: GaugedParts): GaugeReading[] {
  const pool = () => services.database.poolState();
  const ended = (status: JobStatus, what: string): GaugeReading => ({
    name: `billfold_job_attempts_${what}`,
    help: `Attempts at jobs by this process that ended ${status}.`,
    read: () => attempts.get(status) ?? 0,
  });
  const unnumbered = (what: string) => (): Promise<number> => unnumberedEvents(services, what);
  return [
    { name: 'billfold_database_connections', help: 'Connections to PostgreSQL.', read: () => pool().total },
    { name: 'billfold_database_waiting', help: 'Callers waiting for a connection.', read: () => pool().waiting },
    {
      name: 'billfold_queue_waiting',
      help: 'Jobs that wait in the queue.',
      read: async () => (await queue.depth()).waiting,
    },
    {
      name: 'billfold_events_unnumbered',
      help: 'Committed events that have no number yet.',
      read: unnumbered('count(*)'),
    },
    {
      name: 'billfold_events_unnumbered_age_seconds',
      help: 'How long ago the eldest of them happened.',
      read: unnumbered('coalesce(extract(epoch FROM now() - min(at)), 0)'),
    },
    {
      name: 'billfold_audit_logs_broken',
      help: 'Audit logs that the last nightly check found not to be as they were written.',
      read: () => services.database.read({ kind: 'system' }, brokenAuditLogs),
    },
    ended(JobStatus.SUCCEEDED, 'succeeded'),
    ended(JobStatus.FAILED, 'failed'),
    ended(JobStatus.DEAD, 'dead'),
  ];
}

async function unnumberedEvents({ database }: Services, what: string): Promise<number> {
  const [row] = await database.read({ kind: 'system' }, (sql) =>
    sql.last.query<{ number: number }>(`SELECT (${what})::float8 AS number FROM events WHERE sequence IS NULL`),
  );
  return row?.number ?? 0;
}

/** How long events wait for their numbers, of those that this process is told of or finds; the buckets are narrow around the goal of 100 ms. */
export function numberingLag(): Histogram {
  return new Histogram({
    name: 'billfold_event_numbering_lag_seconds',
    help: 'From a commit of events to their numbers; from the act where nobody has told of the commit.',
    buckets: [
      0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2.5, 10,
    ],
    registers: [],
  });
}
