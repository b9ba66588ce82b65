import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../page-args';
import { AnyPublicId, PublicId, Sha256 } from '../rules/code-rules';
import { Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DateTimeScalar } from '../scalars';
import { AuditTarget } from '../../domain/audit-target';

/** Which entries. */
@InputType({ description: 'Which entries; conditions that are given must all hold.' })
export class AuditLogFilter {
  @Field(() => ID, { nullable: true, description: 'Only what this user did.' })
  @PublicId('user')
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this act, such as `updateClient`.' })
  @Text(100)
  action?: string | null;

  @Field(() => AuditTarget, { nullable: true, description: 'Only changes of such things.' })
  target?: AuditTarget | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only changes of this thing: the id of an organization, a user, a member, an invitation, a client, a project, an invoice, a payment or a session.',
  })
  @AnyPublicId()
  targetId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only from this instant on.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only before this instant.' })
  to?: Date | null;
}

/** Which part of the log. */
@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => AuditLogFilter, { nullable: true, description: 'Which.' })
  filter?: AuditLogFilter | null;
}

/** Where a verification goes on. */
@InputType({ description: 'A place in the chain of the audit log, as `auditLogVerification` gave it.' })
export class AuditCheckpointInput {
  @Field(() => Int, { description: 'The number of the entry there.' })
  @Whole({ min: 1 })
  sequence: number;

  @Field(() => String, { description: 'Its hash.' })
  @Sha256()
  hash: string;
}
