import { Permission } from '../domain/permissions';
import type { AuditEntryEntity } from '../entities/audit-entry';
import type { AuditLogFilter } from '../schema/inputs/audit-inputs';
import type { AuditEntry } from '../schema/types/audit';
import { defineView } from './define-view';
import { beside, changes, column, id, idInTable, instant } from './column-kinds';
import { one } from './relation-kinds';
import { before, by, equals, from, idIs } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    auditEntry: Noun<AuditEntry, AuditEntryEntity>;
  }
}

/** An entry of the audit log. */
export const auditEntryView = defineView<AuditEntry, AuditEntryEntity, AuditLogFilter, 'SEQUENCE'>()({
  noun: 'auditEntry',
  type: 'AuditEntry',
  table: 'audit_log',
  tenancy: { comparing: 'organizationId' },
  permission: Permission.ViewAuditLog,
  fields: {
    id: id('auditEntry'),
    // An entry becomes visible when it is sealed and numbered.
    sequence: column('sequence', { otherwise: 0 }),
    at: instant('at'),
    actorId: id('user', 'actorId'),
    actor: one('user', { by: 'actorId' }),
    action: column('action'),
    target: column('target'),
    targetId: idInTable('targetId', 'target'),
    before: changes('before'),
    after: changes('after'),
    ipAddress: beside('auditPersonal', 'ipAddress'),
    userAgent: beside('auditPersonal', 'userAgent'),
    requestId: column('requestId'),
  },
  list: {
    filters: {
      actorId: idIs('user', 'actorId'),
      action: equals('action'),
      target: equals('target'),
      targetId: idIs('ANY', 'targetId'),
      from: from('at'),
      to: before('at'),
    },
    sorts: { SEQUENCE: by('sequence', 'bigint') },
    usualSort: { field: 'SEQUENCE', direction: 'DESC' },
    usualPage: 50,
  },
});
