import { giveUpDeliveries, organizationsWithDeadEmails } from '../../services/deliveries/give-up-deliveries';
import { purgeExpired } from '../../services/maintenance/purge-expired';
import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';

/** Deletes rows that are no longer needed, and fails emails whose job is dead. Idempotent. */
export function purgeExpiredRows({ database, unitOfWork, clock }: HandlerParts): JobHandler<'purgeExpiredRows'> {
  return async ({ signal }) => {
    const purged = await database.transaction({ kind: 'system' }, (sql) => purgeExpired(sql, clock.now()));
    let deliveries = 0;
    for (const organizationId of await database.read({ kind: 'system' }, organizationsWithDeadEmails)) {
      signal.throwIfAborted();
      deliveries += await unitOfWork.run({ kind: 'system', organizationId }, giveUpDeliveries);
    }
    return { ...purged, deliveries };
  };
}
