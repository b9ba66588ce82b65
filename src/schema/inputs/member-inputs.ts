import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { UserStatus } from '../enums/user-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { List, NeverNull } from '../rules/field-rules';
import { HourlyRate, Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';

@InputType({ description: 'Changes to a member. Omitted fields are not changed; `null` clears a field.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: "The member's ID." })
  @PublicId('member')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => MemberRole, {
    nullable: true,
    description:
      'The role. It cannot be higher than your own, and the last owner cannot be demoted. A role other than EMPLOYEE removes features and project limits.',
  })
  @NeverNull('a member must have a role')
  role?: MemberRole | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The hourly rate, in major units of the organization's currency.",
  })
  @HourlyRate()
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'The job title.' })
  @Text(200)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'The department.' })
  @Text(200)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'The team.' })
  @Text(200)
  team?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes that the member works in a week, for timesheets.',
  })
  @Whole({ min: 0, max: 10_080, unit: 'minutes' })
  weeklyCapacityMinutes?: number | null;

  @Field(() => [MemberFeature], {
    nullable: true,
    description: 'All features of an employee; replaces the list. Fails with VALIDATION_ERROR for other roles.',
  })
  @List({ max: 10, once: true })
  features?: MemberFeature[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The IDs of all projects that an employee is limited to; replaces the list. `null` removes the limit. Fails with NOT_FOUND for an unknown project.',
  })
  @List({ max: 100, once: true })
  @PublicId('project')
  projectIds?: string[] | null;
}

@InputType({ description: 'A placeholder to merge into a member.' })
export class MergeMemberInput {
  @Field(() => ID, { description: "The placeholder's user ID." })
  @PublicId('user')
  placeholderId: string;

  @Field(() => ID, { description: 'The user ID of the member who gets its time.' })
  @PublicId('user')
  intoUserId: string;
}

@InputType({ description: 'Filters the users of the organization. A user must match every condition.' })
export class UserFilter {
  @Field(() => MemberRole, { nullable: true, description: 'Only members with this role.' })
  role?: MemberRole | null;

  @Field(() => UserStatus, { nullable: true, description: 'Only users with this status.' })
  status?: UserStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for placeholders of people whose time was imported. They are left out if omitted.',
  })
  isPlaceholder?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or email contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Filters the list.' })
  filter?: UserFilter | null;
}
