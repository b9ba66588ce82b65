import type { Scope } from '../../db/scope';
import { auditLogsToVerify, verifyNextOfAuditLog } from '../../services/audit/verify-all-of-audit-log';
import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';

/**
 * Checks the whole audit log of every organization, in batches. A retry in the same night continues where the previous
 * attempt ended.
 */
export function verifyAuditLogs({ database, clock, log }: HandlerParts): JobHandler<'verifyAuditLogs'> {
  return async ({ signal }) => {
    const night = clock.now();
    const organizations = await database.read({ kind: 'system' }, (sql) => auditLogsToVerify(sql, night));
    let broken = 0;
    for (const organizationId of organizations) {
      const scope: Scope = organizationId
        ? { kind: 'organization', organizationId, userId: null }
        : { kind: 'anonymous' };
      for (let isOver = false; !isOver;) {
        signal.throwIfAborted();
        const part = await database.transaction(scope, (sql) => verifyNextOfAuditLog(sql, night));
        ({ isOver } = part);
        if (part.brokenAt === null) continue;
        broken += 1;
        log.error({ organizationId, brokenAt: part.brokenAt }, 'the audit log was modified');
      }
    }
    return { organizations: organizations.length, broken };
  };
}
