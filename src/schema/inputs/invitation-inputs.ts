import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InvitationStatus } from '../../domain/invitation-status';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { PageArgs } from '../page-args';
import { PublicId, Token, TriedCode } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Rate } from '../rules/number-rules';
import { Email, Text } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';
import { UpdatePreferencesInput } from './profile-inputs';

/** What an employee can do, and where. */
@InputType({
  description: 'What an employee will be able to do beyond their own, and to which projects they are limited.',
})
export class InvitationPermissionsInput {
  @Field(() => [MemberFeature], { nullable: true, description: 'The features; none where it is left out.' })
  @List({ max: 10, once: true })
  features?: MemberFeature[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The projects; no limit where it is left out. NOT_FOUND.',
  })
  @List({ max: 100, once: true })
  @PublicId('project')
  projects?: string[] | null;
}

/** Who is invited, and to what. */
@InputType({ description: 'Who is invited, and to what.' })
export class InviteUserInput {
  @Field(() => String, {
    description: 'The email address, in any case. DUPLICATE_RESOURCE for a member, and for somebody invited already.',
  })
  @Email()
  email: string;

  @Field(() => MemberRole, {
    description: 'What they will be: not above your own role, and nobody is invited as OWNER.',
  })
  role: MemberRole;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Rate an hour in major units of the organization's currency.",
  })
  @Rate()
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'With whom they will work.' })
  @Text(200)
  team?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they will work.' })
  @Text(200)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'What they will be called at work.' })
  @Text(200)
  jobTitle?: string | null;

  @Field(() => InvitationPermissionsInput, {
    nullable: true,
    description: 'For an EMPLOYEE: more features, fewer projects. VALIDATION_ERROR for other roles.',
  })
  permissions?: InvitationPermissionsInput | null;

  @Field(() => String, { nullable: true, description: 'What the email says besides.' })
  @Text(2000, { lines: true })
  personalMessage?: string | null;
}

/** Which invitation is sent again. */
@InputType({ description: 'Which invitation is sent again.' })
export class ResendInvitationInput {
  @Field(() => ID, { description: 'Which.' })
  @PublicId('invitation')
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
  @Text(2000, { lines: true })
  personalMessage?: string | null;
}

/** Who accepts. */
@InputType({ description: 'The token of an invitation, and who accepts it.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token in the link of the email.' })
  @Token(200, { required: false })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name: needed of those who have no account; who has one keeps their name.',
  })
  @Text(200)
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
  @TriedCode(20)
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code, in place of `totpCode`.' })
  @TriedCode(40)
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
