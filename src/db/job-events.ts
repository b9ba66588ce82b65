import type { Notifications } from './notifications';

/** The channel on which each change of a job's status or percent is told; the payload is the job's id. */
export const JOB_CHANNEL = 'billfold_jobs';

/**
 * Calls `changed` whenever the job's row may have changed, and once when listening has begun: whoever reads the row at
 * each call misses no state that lasts. Returns the function that ends it.
 */
export function watchJob(notifications: Notifications, jobId: string, changed: () => void): () => void {
  return notifications.subscribe(JOB_CHANNEL, (payload) => {
    if (payload === undefined || payload === jobId) changed();
  });
}
