import { IsOptional, MaxLength, MinLength } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';

const tooLong = { message: 'must have at most $constraint1 characters' };
const empty = { message: 'must not be empty' };
const KEPT = 'Left out, it stays; null puts back';

/** What is to be changed of how the account is guarded. */
@InputType({ description: 'What is to be changed of how the account is guarded; the rest stays.' })
export class UpdateSecuritySettingsInput {
  @Field(() => Int, {
    nullable: true,
    description: `Minutes without a request after which a session ends: 5 to 43200. ${KEPT} 480.`,
  })
  @IsOptional()
  sessionTimeout?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Whether several sessions may be open; where not, the next login ends the others. ${KEPT} true.`,
  })
  @IsOptional()
  allowMultipleSessions?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: `Days after which the password must be changed: 0 (never) to 3650. ${KEPT} 0.`,
  })
  @IsOptional()
  requirePasswordChangeEvery?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Wrong passwords and codes in a row that lock the account: 1 to 100. ${KEPT} 5.`,
  })
  @IsOptional()
  maxFailedLoginAttempts?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Minutes for which the account is locked then: 1 to 10080. ${KEPT} 30.`,
  })
  @IsOptional()
  accountLockoutDuration?: number | null;
}

/** A first code of the app. */
@InputType({ description: 'A first code of the authenticator app.' })
export class ConfirmTwoFactorInput {
  @Field(() => String, { description: 'The six digits that the app shows. INVALID_OTP when they are wrong.' })
  @MinLength(1, empty)
  @MaxLength(20, tooLong)
  code: string;
}

/** Password and second factor. */
@InputType({ description: 'What turning two-factor off takes: the password, and one of the two codes.' })
export class DisableTwoFactorInput {
  @Field(() => String, { description: 'The password. UNAUTHORIZED when it is wrong.' })
  @MinLength(1, empty)
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'The six digits that the authenticator app shows. TWO_FACTOR_REQUIRED when both codes are left out.',
  })
  @IsOptional()
  @MaxLength(20, tooLong)
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code in place of `totpCode`.' })
  @IsOptional()
  @MaxLength(40, tooLong)
  recoveryCode?: string | null;
}

/** The device that gets a session, and the caller's password. */
@InputType({ description: "The device that gets a session of its own, and the caller's password." })
export class CreateSessionInput {
  @Field(() => String, {
    description: 'What the list of sessions says of the device: its user agent, or a name. At most 400 characters.',
  })
  @MinLength(1, empty)
  @MaxLength(400, tooLong)
  userAgent: string;

  @Field(() => String, {
    description:
      "The caller's password: an access token, which is good for minutes, does not suffice for a session of days. " +
      'UNAUTHORIZED when it is wrong.',
  })
  @MinLength(1, empty)
  password: string;
}
