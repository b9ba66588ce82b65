import { Field, InputType, Int } from 'type-graphql';
import { TriedCode, TypedPassword } from '../rules/code-rules';
import { Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';

const KEPT = 'Left out, it stays; null puts back';

/** What is to be changed of how the account is guarded. */
@InputType({ description: 'What is to be changed of how the account is guarded; the rest stays.' })
export class UpdateSecuritySettingsInput {
  @Field(() => Int, {
    nullable: true,
    description: `Minutes without a request after which a session ends. ${KEPT} 480.`,
  })
  @Whole({ min: 5, max: 43_200, unit: 'minutes' })
  sessionTimeout?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Whether several sessions may be open; where not, the next login ends the others. ${KEPT} true.`,
  })
  allowMultipleSessions?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: `Days after which the password must be changed; 0 is never. ${KEPT} 0.`,
  })
  @Whole({ min: 0, max: 3_650, unit: 'days' })
  requirePasswordChangeEvery?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Wrong passwords and codes in a row that lock the account. ${KEPT} 5.`,
  })
  @Whole({ min: 1, max: 100, unit: 'attempts' })
  maxFailedLoginAttempts?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Minutes for which the account is locked then. ${KEPT} 30.`,
  })
  @Whole({ min: 1, max: 10_080, unit: 'minutes' })
  accountLockoutDuration?: number | null;
}

/** A first code of the app. */
@InputType({ description: 'A first code of the authenticator app.' })
export class ConfirmTwoFactorInput {
  @Field(() => String, { description: 'The six digits that the app shows. INVALID_OTP when they are wrong.' })
  @TriedCode(20, { required: true })
  code: string;
}

/** Password and second factor. */
@InputType({ description: 'What turning two-factor off takes: the password, and one of the two codes.' })
export class DisableTwoFactorInput {
  @Field(() => String, { description: 'The password. UNAUTHORIZED when it is wrong.' })
  @TypedPassword()
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'The six digits that the authenticator app shows. TWO_FACTOR_REQUIRED when both codes are left out.',
  })
  @TriedCode(20)
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code in place of `totpCode`.' })
  @TriedCode(40)
  recoveryCode?: string | null;
}

/** The device that gets a session, and the caller's password. */
@InputType({ description: "The device that gets a session of its own, and the caller's password." })
export class CreateSessionInput {
  @Field(() => String, {
    description: 'What the list of sessions says of the device: its user agent, or a name.',
  })
  @Text(400, { required: true })
  userAgent: string;

  @Field(() => String, {
    description:
      "The caller's password: an access token, which is good for minutes, does not suffice for a session of days. " +
      'UNAUTHORIZED when it is wrong.',
  })
  @TypedPassword()
  password: string;
}
