import type { Scope } from '../../db/scope';
import { auditLogsToVerify, verifyNextOfAuditLog } from '../../services/audit/verify-all-of-audit-log';
import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';

/** Looks at the whole audit log of every organization, in batches; another attempt in the same night goes on where this one ended. */
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
        log.error({ organizationId, brokenAt: part.brokenAt }, 'the audit log is not as it was written');
      }
    }
    return { organizations: organizations.length, broken };
  };
}
