import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { UserStatus } from '../enums/user-enums';
import { PageArgs } from '../page-args';
import { DecimalScalar } from '../scalars';

/** A change of a member. */
@InputType({ description: 'A change of a member: what is left out stays, `null` clears.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: 'Which member (`mem_…`).' })
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
  role?: MemberRole | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Rate an hour in major units of the organization's currency; not below zero, at most four decimals.",
  })
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called at work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'With whom they work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  team?: string | null;

  @Field(() => [MemberFeature], {
    nullable: true,
    description: 'What an employee may do beyond their own: the whole list. VALIDATION_ERROR for other roles.',
  })
  @IsOptional()
  @ArrayMaxSize(10)
  features?: MemberFeature[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The projects (`prj_…`) that an employee is limited to: the whole list, at most 100; `null` ends the limit. NOT_FOUND.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
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
    description: 'Text that the name or email contains, in any case; at most 100 characters.',
  })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;
}

/** Which part of the list. */
@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Which.' })
  filter?: UserFilter | null;
}
