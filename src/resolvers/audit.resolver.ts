import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { auditEntryView } from '../reads/audit-entry';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { AuditCheckpointInput, AuditLogArgs } from '../schema/inputs/audit-inputs';
import { selectionOf } from '../reads/selection';
import { AuditEntry, AuditVerification } from '../schema/types/audit';
import { SEALED_AT_ONCE, sealAuditLog } from '../services/audit/seal-audit-log';
import { verifyAuditLog } from '../services/audit/verify-audit-log';
import { readList } from './root-readers';

const AuditEntryConnection = connectionOf(AuditEntry);
/** As much as a page of a hundred rows with all their relations. */
const COST_OF_VERIFICATION = 1000;

/** The organization's audit log. */
@Resolver()
export class AuditResolver {
  @Access(auditEntryView.permission)
  @Query(() => AuditEntryConnection, {
    description:
      'Lists the changes made in the organization, newest first; 50 per page by default. Errors: VALIDATION_ERROR for invalid IDs.',
  })
  async auditLog(
    @Args() args: AuditLogArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AuditEntry>> {
    await sealBefore(context);
    return readList(context, auditEntryView, { args, selection: selectionOf(info) });
  }

  @Access(auditEntryView.permission)
  @Extensions({ cost: COST_OF_VERIFICATION })
  @Query(() => AuditVerification, {
    description:
      'Recomputes the chain of hashes for the next 10,000 audit log entries after `since`, and reports whether they are unmodified. Can be selected once per operation. Errors: VALIDATION_ERROR for an invalid checkpoint.',
  })
  auditLogVerification(
    @Arg('since', () => AuditCheckpointInput, {
      nullable: true,
      description: 'The checkpoint from a previous response. Defaults to the beginning of the log.',
    })
    since: AuditCheckpointInput | null,
    @Ctx() context: Context,
  ): Promise<AuditVerification> {
    return context.read((sql) => verifyAuditLog(sql, since));
  }
}

/** Readers of the log see their own latest changes without waiting for the numberer. */
async function sealBefore(context: Context): Promise<void> {
  const { organizationId } = context.user;
  let sealed: number | null;
  do sealed = await context.before((sql) => sealAuditLog(sql, organizationId));
  while (sealed === SEALED_AT_ONCE);
}
