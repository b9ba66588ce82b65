import { giveUpTimeImports, organizationsWithDeadImports } from '../../services/imports/give-up-time-imports';
import { giveUpMail, organizationsWithLostMail } from '../../services/maintenance/give-up-mail';
import { purgeExpired } from '../../services/maintenance/purge-expired';
import type { JobHandler } from '../job-handler';
import { eachOf } from './each-organization';
import type { HandlerParts } from './handler-parts';

/** Deletes rows that are no longer needed, and fails emails, notices and imports whose job is dead. Idempotent. */
export function purgeExpiredRows({
  database,
  unitOfWork,
  clock,
}: Pick<HandlerParts, 'database' | 'unitOfWork' | 'clock'>): JobHandler<'purgeExpiredRows'> {
  return async ({ signal }) => {
    const now = clock.now();
    const purged = await database.transaction({ kind: 'system' }, (sql) => purgeExpired(sql, now));
    const organizations = await database.read({ kind: 'system' }, (sql) => organizationsWithLostMail(sql, now));
    const importing = await database.read({ kind: 'system' }, organizationsWithDeadImports);
    let deliveries = 0;
    await eachOf(organizations, signal, async (organizationId) => {
      deliveries += await unitOfWork.run({ kind: 'system', organizationId }, giveUpMail);
    });
    await eachOf(importing, signal, async (organizationId) => {
      await unitOfWork.run({ kind: 'system', organizationId }, giveUpTimeImports);
    });
    return { ...purged, deliveries };
  };
}
