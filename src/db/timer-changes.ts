import type { Notifications } from './notifications';

/** The channel that notifies of each change of a running timer. The payload is the user's ID. */
const TIMER_CHANNEL = 'billfold_timers';

/**
 * Calls `changed` whenever the running timer of a user (UUID) may have changed, and once when listening has begun.
 * Returns a function that stops it.
 */
export function watchTimer(notifications: Notifications, userId: string, changed: () => void): () => void {
  return notifications.subscribe(TIMER_CHANNEL, (payload) => {
    if (payload === undefined || payload === userId) changed();
  });
}
