import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { auditEntryView } from '../db/views/audit-views';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { type Connection, connectionOf, readConnection } from '../schema/connection';
import { Context } from '../schema/context';
import { auditConditions, auditSorting } from '../schema/filters';
import { AuditLogArgs } from '../schema/inputs/audit-inputs';
import { selectionOf } from '../schema/selection';
import { AuditEntry, AuditVerification } from '../schema/types/audit';
import { firstBrokenEntry } from '../services/audit/first-broken-entry';

const AuditEntryConnection = connectionOf(AuditEntry);
const USUAL_PAGE = 50;

/** What happened in the organization. */
@Resolver()
export class AuditResolver {
  @Access(Permission.ViewAuditLog)
  @Query(() => AuditEntryConnection, {
    description: 'What was changed in the organization, newest first; 50 a page. VALIDATION_ERROR for bad ids.',
  })
  auditLog(
    @Args() args: AuditLogArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AuditEntry>> {
    const list = { view: auditEntryView, conditions: auditConditions(args.filter), sorting: auditSorting };
    return context.read((sql) =>
      readConnection(sql, { ...list, args, usual: USUAL_PAGE, selection: selectionOf(info) }),
    );
  }

  @Access(Permission.ViewAuditLog)
  @Query(() => AuditVerification, {
    description:
      'Works out the chain of hashes over the whole audit log again, and tells whether it is as it was written.',
  })
  async auditLogVerification(@Ctx() context: Context): Promise<AuditVerification> {
    const brokenAt = await context.read(firstBrokenEntry);
    return { isIntact: brokenAt === null, brokenAt };
  }
}
