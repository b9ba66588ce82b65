import { JobStatus } from './entities/job';
import type { GaugeReading } from './http/metrics';
import type { BullQueue } from './jobs/bull-queue';
import type { Services } from './schema/context';

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
  return [
    { name: 'billfold_database_connections', help: 'Connections to PostgreSQL.', read: () => pool().total },
    { name: 'billfold_database_waiting', help: 'Callers waiting for a connection.', read: () => pool().waiting },
    {
      name: 'billfold_queue_waiting',
      help: 'Jobs that wait in the queue.',
      read: async () => (await queue.depth()).waiting,
    },
    ended(JobStatus.SUCCEEDED, 'succeeded'),
    ended(JobStatus.FAILED, 'failed'),
    ended(JobStatus.DEAD, 'dead'),
  ];
}
