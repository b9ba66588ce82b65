import { expireEvents, feedBegin, organizationsToExpire } from '../../services/maintenance/expire-events';
import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';

/** Removes old events from the feed, one batch per transaction. Idempotent. */
export function expireOldEvents({
  database,
  clock,
}: Pick<HandlerParts, 'database' | 'clock'>): JobHandler<'expireOldEvents'> {
  return async ({ signal }) => {
    const before = feedBegin(clock.now());
    const organizations = await database.read({ kind: 'system' }, (sql) => organizationsToExpire(sql, before));
    let events = 0;
    for (const organizationId of organizations) {
      const scope = organizationId
        ? ({ kind: 'organization', organizationId, userId: null } as const)
        : ({ kind: 'anonymous' } as const);
      let more = true;
      while (more) {
        signal.throwIfAborted();
        const batch = await database.transaction(scope, (sql) => expireEvents(sql, { organizationId, before }));
        events += batch.expired;
        ({ more } = batch);
      }
    }
    return { events };
  };
}
