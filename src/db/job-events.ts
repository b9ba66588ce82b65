import type { Notifications } from './notifications';

/** The channel that notifies of each change of a job's status or progress. The payload is the job's ID. */
export const JOB_CHANNEL = 'billfold_jobs';

/**
 * Calls `changed` whenever the job's row may have changed, and once when listening has begun, so that a caller who
 * reads the row at each call misses no lasting state. Returns a function that stops it.
 */
export function watchJob(notifications: Notifications, jobId: string, changed: () => void): () => void {
  return notifications.subscribe(JOB_CHANNEL, (payload) => {
    if (payload === undefined || payload === jobId) changed();
  });
}
