import { purgeExpired } from '../../services/maintenance/purge-expired';
import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';

/** Deletes rows that are no longer needed. Idempotent. */
export function purgeExpiredRows({ database, clock }: HandlerParts): JobHandler<'purgeExpiredRows'> {
  return async () => ({ ...(await database.transaction({ kind: 'system' }, (sql) => purgeExpired(sql, clock.now()))) });
}
