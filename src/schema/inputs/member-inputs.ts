import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { UserStatus } from '../enums/user-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { List, NeverNull } from '../rules/field-rules';
import { Rate } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';

/** A change of a member. */
@InputType({ description: 'A change of a member: what is left out stays, `null` clears.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: 'Which member.' })
  @PublicId('member')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => MemberRole, {
    nullable: true,
    description:
      'What they may do; not above your own role, and the last owner stays one. Other roles than EMPLOYEE end features and limits.',
  })
  @NeverNull('a member has a role')
  role?: MemberRole | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Rate an hour in major units of the organization's currency.",
  })
  @Rate()
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called at work.' })
  @Text(200)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work.' })
  @Text(200)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'With whom they work.' })
  @Text(200)
  team?: string | null;

  @Field(() => [MemberFeature], {
    nullable: true,
    description: 'What an employee may do beyond their own: the whole list. VALIDATION_ERROR for other roles.',
  })
  @List({ max: 10, once: true })
  features?: MemberFeature[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The projects that an employee is limited to: the whole list; `null` ends the limit. NOT_FOUND.',
  })
  @List({ max: 100, once: true })
  @PublicId('project')
  projectIds?: string[] | null;
}

/** Which users. */
@InputType({ description: 'Which users of the organization; conditions that are given must all hold.' })
export class UserFilter {
  @Field(() => MemberRole, { nullable: true, description: 'Only those with this role.' })
  role?: MemberRole | null;

  @Field(() => UserStatus, { nullable: true, description: 'Only those who can, or cannot, log in.' })
  status?: UserStatus | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or email contains. Case, accents and the form of quotes do not matter. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

/** Which part of the list. */
@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Which.' })
  filter?: UserFilter | null;
}
