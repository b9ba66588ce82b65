import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars';

/** How an account is guarded. */
@ObjectType({ description: 'How an account is guarded.' })
export class SecuritySettings {
  @Field(() => Boolean, { description: 'Whether a login needs a code besides the password.' })
  twoFactorEnabled: boolean;

  @Field(() => Int, { description: 'How many recovery codes have not been used; 0 while two-factor is off.' })
  recoveryCodesLeft: number;

  @Field(() => Int, {
    description: 'Minutes without a request after which a session ends. An open subscription is none, and is cut then.',
  })
  sessionTimeout: number;

  @Field(() => Boolean, { description: 'Whether several sessions may be open; where not, a login ends the others.' })
  allowMultipleSessions: boolean;

  @Field(() => Boolean, {
    description: 'Whether the password has expired: nothing but `changePassword`, `me` and `logout` is let through.',
  })
  passwordChangeRequired: boolean;

  @Field(() => DateTimeScalar, { description: 'When the password was last changed.' })
  passwordLastChanged: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the password expires; null for never.' })
  passwordExpiresAt: Date | null;

  @Field(() => Int, { description: 'Days after which the password must be changed; 0 for never.' })
  requirePasswordChangeEvery: number;

  @Field(() => Int, { description: 'Wrong passwords and codes in a row that lock the account.' })
  maxFailedLoginAttempts: number;

  @Field(() => Int, { description: 'Minutes for which the account is locked then.' })
  accountLockoutDuration: number;
}

/** A secret for an authenticator app. */
@ObjectType({ description: 'A secret for an authenticator app, shown this once.' })
export class TwoFactorOffer {
  @Field(() => String, { description: 'The secret in base32, to be typed into the app.' })
  secret: string;

  @Field(() => String, {
    description: 'The same as an `otpauth://totp/` URI, to be shown as a QR code: SHA-1, six digits, 30 s.',
  })
  otpauthUri: string;
}

/** What turning two-factor on gives. */
@ObjectType({ description: 'What turning two-factor on gives.' })
export class ConfirmTwoFactorPayload {
  @Field(() => [String], {
    description: 'Ten recovery codes, each good once in place of a code of the app. Shown this once: keep them apart.',
  })
  recoveryCodes: string[];

  @Field(() => Int, {
    description: 'How many other sessions were ended by it: they had begun without a second factor.',
  })
  endedSessions: number;

  @Field(() => SecuritySettings, { description: 'The settings as they are now.' })
  security: SecuritySettings;
}
