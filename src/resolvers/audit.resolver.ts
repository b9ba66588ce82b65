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
/** As much as a page of a hundred rows with all that hangs on them. */
const COST_OF_VERIFICATION = 1000;

/** What happened in the organization. */
@Resolver()
export class AuditResolver {
  @Access(auditEntryView.permission)
  @Query(() => AuditEntryConnection, {
    description: 'What was changed in the organization, newest first; 50 a page. VALIDATION_ERROR for bad ids.',
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
      'Works out the chain of hashes again over 10,000 entries of the audit log after `since`, and tells whether they are as they were written. Once an operation. VALIDATION_ERROR for a checkpoint that can be none.',
  })
  auditLogVerification(
    @Arg('since', () => AuditCheckpointInput, {
      nullable: true,
      description: 'The checkpoint of an earlier answer; the beginning of the log where it is left out.',
    })
    since: AuditCheckpointInput | null,
    @Ctx() context: Context,
  ): Promise<AuditVerification> {
    return context.read((sql) => verifyAuditLog(sql, since));
  }
}

/** Whoever reads the log finds what they have just done in it, without waiting for the numberer. */
async function sealBefore(context: Context): Promise<void> {
  const { organizationId } = context.user;
  let sealed: number | null;
  do sealed = await context.before((sql) => sealAuditLog(sql, organizationId));
  while (sealed === SEALED_AT_ONCE);
}
