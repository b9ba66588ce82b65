import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../page-args';
import { AnyPublicId, PublicId, Sha256 } from '../rules/code-rules';
import { Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DateTimeScalar } from '../scalars';
import { AuditTarget } from '../../domain/audit-target';

@InputType({ description: 'Filters the audit log. An entry must match every condition.' })
export class AuditLogFilter {
  @Field(() => ID, { nullable: true, description: 'Only changes made by this user.' })
  @PublicId('user')
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this action, such as `updateClient`.' })
  @Text(100)
  action?: string | null;

  @Field(() => AuditTarget, { nullable: true, description: 'Only changes of objects of this type.' })
  target?: AuditTarget | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only changes of this object: the ID of an organization, user, member, invitation, client, project, invoice, payment or session.',
  })
  @AnyPublicId()
  targetId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only changes at or after this time.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only changes before this time.' })
  to?: Date | null;
}

@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => AuditLogFilter, { nullable: true, description: 'Filters the list.' })
  filter?: AuditLogFilter | null;
}

@InputType({ description: 'A position in the chain of the audit log, as returned by `auditLogVerification`.' })
export class AuditCheckpointInput {
  @Field(() => Int, { description: 'The sequence number of the entry at this position.' })
  @Whole({ min: 1 })
  sequence: number;

  @Field(() => String, { description: "The entry's hash." })
  @Sha256()
  hash: string;
}
