import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InvitationStatus } from '../../domain/invitation-status';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { PageArgs } from '../page-args';
import { DecimalScalar } from '../scalars';
import { UpdatePreferencesInput } from './profile-inputs';

/** What an employee can do, and where. */
@InputType({
  description: 'What an employee will be able to do beyond their own, and to which projects they are limited.',
})
export class InvitationPermissionsInput {
  @Field(() => [MemberFeature], { nullable: true, description: 'The features; none where it is left out.' })
  @IsOptional()
  @ArrayMaxSize(10)
  features?: MemberFeature[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The projects (`prj_…`), at most 100; no limit where it is left out. NOT_FOUND.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  projects?: string[] | null;
}

/** Who is invited, and to what. */
@InputType({ description: 'Who is invited, and to what.' })
export class InviteUserInput {
  @Field(() => String, {
    description: 'The email address, in any case. DUPLICATE_RESOURCE for a member, and for somebody invited already.',
  })
  @MaxLength(254)
  email: string;

  @Field(() => MemberRole, {
    description: 'What they will be: not above your own role, and nobody is invited as OWNER.',
  })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'With whom they will work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  team?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they will work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'What they will be called at work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  jobTitle?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Rate an hour in major units of the organization's currency; not below zero, at most four decimals.",
  })
  hourlyRate?: string | null;

  @Field(() => InvitationPermissionsInput, {
    nullable: true,
    description: 'For an EMPLOYEE: more features, fewer projects. VALIDATION_ERROR for other roles.',
  })
  permissions?: InvitationPermissionsInput | null;

  @Field(() => String, { nullable: true, description: 'What the email says besides; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(4000)
  personalMessage?: string | null;
}

/** Which invitation is sent again. */
@InputType({ description: 'Which invitation is sent again.' })
export class ResendInvitationInput {
  @Field(() => ID, { description: 'Which (`ivt_…`).' })
  id: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is good for seven days from now. INVALID_STATE for an expired one when it is not.',
  })
  extendExpiration: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the email says besides; what it said where it is left out; nothing where it is `null`.',
  })
  @IsOptional()
  @MaxLength(4000)
  personalMessage?: string | null;
}

/** Who accepts. */
@InputType({ description: 'The token of an invitation, and who accepts it.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token in the link of the email.' })
  @MaxLength(200)
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name, 1 to 200 characters: needed of those who have no account; who has one keeps their name.',
  })
  @IsOptional()
  @MaxLength(400)
  name?: string | null;

  @Field(() => String, {
    description:
      'A new password by the policy (PASSWORD_POLICY_VIOLATION); for those who have an account, the one they have (UNAUTHORIZED).',
  })
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the authenticator app, of those whose account has two-factor on. TWO_FACTOR_REQUIRED.',
  })
  @IsOptional()
  @MaxLength(20)
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code, in place of `totpCode`.' })
  @IsOptional()
  @MaxLength(40)
  recoveryCode?: string | null;

  @Field(() => UpdatePreferencesInput, { nullable: true, description: 'What they prefer; merged with what they have.' })
  preferences?: UpdatePreferencesInput | null;
}

/** Which invitations. */
@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => InvitationStatus, { nullable: true, description: 'Only those that stand so.' })
  status?: InvitationStatus | null;
}
