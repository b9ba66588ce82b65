import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InvitationStatus } from '../../domain/invitation-status';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { PageArgs } from '../page-args';
import { PublicId, Token, TriedCode } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { HourlyRate } from '../rules/number-rules';
import { Email, Text } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';
import { UpdatePreferencesInput } from './profile-inputs';

@InputType({
  description: 'The features that an employee will have, and the projects they are limited to.',
})
export class InvitationPermissionsInput {
  @Field(() => [MemberFeature], { nullable: true, description: 'The features. None if omitted.' })
  @List({ max: 10, once: true })
  features?: MemberFeature[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The IDs of the projects. No limit if omitted. Fails with NOT_FOUND for an unknown project.',
  })
  @List({ max: 100, once: true })
  @PublicId('project')
  projects?: string[] | null;
}

@InputType({ description: 'An invitation to become a member.' })
export class InviteUserInput {
  @Field(() => String, {
    description:
      'The email address. Case is ignored. Fails with DUPLICATE_RESOURCE if it belongs to a member or has a pending invitation.',
  })
  @Email()
  email: string;

  @Field(() => MemberRole, {
    description: 'The role that the person will have. It cannot be higher than your own, and cannot be OWNER.',
  })
  role: MemberRole;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The hourly rate, in major units of the organization's currency.",
  })
  @HourlyRate()
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'The team that the person will work in.' })
  @Text(200)
  team?: string | null;

  @Field(() => String, { nullable: true, description: 'The department that the person will work in.' })
  @Text(200)
  department?: string | null;

  @Field(() => String, { nullable: true, description: "The person's job title." })
  @Text(200)
  jobTitle?: string | null;

  @Field(() => InvitationPermissionsInput, {
    nullable: true,
    description:
      'For an EMPLOYEE: additional features, or a limit to projects. Fails with VALIDATION_ERROR for other roles.',
  })
  permissions?: InvitationPermissionsInput | null;

  @Field(() => String, { nullable: true, description: 'A personal message included in the email.' })
  @Text(2000, { lines: true })
  personalMessage?: string | null;
}

@InputType({ description: 'The invitation to resend.' })
export class ResendInvitationInput {
  @Field(() => ID, { description: 'Filters the list.' })
  @PublicId('invitation')
  id: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether the invitation is valid for seven days from now. If false, an expired one fails with INVALID_STATE.',
  })
  extendExpiration: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'A personal message included in the email. If omitted, the previous message is sent again; if `null`, none is sent.',
  })
  @Text(2000, { lines: true })
  personalMessage?: string | null;
}

@InputType({ description: 'The token of an invitation, and the person who accepts it.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token from the link in the email.' })
  @Token(200, { required: false })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: "The person's name. Required without an account; ignored otherwise.",
  })
  @Text(200)
  name?: string | null;

  @Field(() => String, {
    description:
      'Without an account, a new password (PASSWORD_POLICY_VIOLATION); with one, its current password (UNAUTHORIZED if wrong).',
  })
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of the authenticator app, if the account has two-factor authentication on. Fails with TWO_FACTOR_REQUIRED if it is missing.',
  })
  @TriedCode(20)
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code, in place of `totpCode`.' })
  @TriedCode(40)
  recoveryCode?: string | null;

  @Field(() => UpdatePreferencesInput, { nullable: true, description: 'Preferences, merged with any existing ones.' })
  preferences?: UpdatePreferencesInput | null;
}

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => InvitationStatus, { nullable: true, description: 'Only these statuses.' })
  status?: InvitationStatus | null;
}
