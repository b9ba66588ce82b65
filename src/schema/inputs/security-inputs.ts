import { Field, InputType, Int } from 'type-graphql';
import { TriedCode, TypedPassword } from '../rules/code-rules';
import { Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';

const KEPT = 'Not changed if omitted; null restores';

@InputType({ description: 'Changes to the security settings. Omitted fields are not changed.' })
export class UpdateSecuritySettingsInput {
  @Field(() => Int, {
    nullable: true,
    description: `Minutes without a request after which a session ends. ${KEPT} 480.`,
  })
  @Whole({ min: 5, max: 43_200, unit: 'minutes' })
  sessionTimeout?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Whether several sessions can be open at once. If not, the next login ends the others. ${KEPT} true.`,
  })
  allowMultipleSessions?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: `Days after which the password must be changed; 0 for never. ${KEPT} 0.`,
  })
  @Whole({ min: 0, max: 3_650, unit: 'days' })
  requirePasswordChangeEvery?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `The number of wrong passwords and codes in a row that locks the account. ${KEPT} 5.`,
  })
  @Whole({ min: 1, max: 100, unit: 'attempts' })
  maxFailedLoginAttempts?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Minutes for which the account is then locked. ${KEPT} 30.`,
  })
  @Whole({ min: 1, max: 10_080, unit: 'minutes' })
  accountLockoutDuration?: number | null;
}

@InputType({ description: 'A first code from the authenticator app.' })
export class ConfirmTwoFactorInput {
  @Field(() => String, { description: 'The six digits shown by the app. Fails with INVALID_OTP if they are wrong.' })
  @TriedCode(20, { required: true })
  code: string;
}

@InputType({
  description: 'The password and one of the two codes, which turning two-factor authentication off requires.',
})
export class DisableTwoFactorInput {
  @Field(() => String, { description: 'The password. Fails with UNAUTHORIZED if it is wrong.' })
  @TypedPassword()
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits shown by the authenticator app. Fails with TWO_FACTOR_REQUIRED if both codes are omitted.',
  })
  @TriedCode(20)
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code, in place of `totpCode`.' })
  @TriedCode(40)
  recoveryCode?: string | null;
}

@InputType({ description: "The device for which to create a session, and the caller's password." })
export class CreateSessionInput {
  @Field(() => String, {
    description: 'How the session list identifies the device: its user agent, or a name.',
  })
  @Text(400, { required: true })
  userAgent: string;

  @Field(() => String, {
    description:
      "The caller's password. An access token expires within minutes, so it is not sufficient to create a session that lasts for days. Fails with UNAUTHORIZED if the password is wrong.",
  })
  @TypedPassword()
  password: string;
}
