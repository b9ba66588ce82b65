import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars';

@ObjectType({ description: 'The security settings of an account.' })
export class SecuritySettings {
  @Field(() => ID, { description: 'The ID (`sec_…`): one for each user.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether login requires a code in addition to the password.' })
  twoFactorEnabled: boolean;

  @Field(() => Int, { description: 'The number of unused recovery codes. 0 while two-factor authentication is off.' })
  recoveryCodesLeft: number;

  @Field(() => Int, {
    description:
      'Minutes without a request after which a session ends. An open subscription does not count as a request; it is closed when the session ends.',
  })
  sessionTimeout: number;

  @Field(() => Boolean, {
    description: 'Whether several sessions can be open at once. If not, a login ends the others.',
  })
  allowMultipleSessions: boolean;

  @Field(() => Boolean, {
    description: 'Whether the password has expired. Only `changePassword`, `me` and `logout` are allowed then.',
  })
  passwordChangeRequired: boolean;

  @Field(() => DateTimeScalar, { description: 'When the password was last changed.' })
  passwordLastChanged: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the password expires. Null if it never does.' })
  passwordExpiresAt: Date | null;

  @Field(() => Int, { description: 'Days after which the password must be changed. 0 for never.' })
  requirePasswordChangeEvery: number;

  @Field(() => Int, { description: 'The number of wrong passwords and codes in a row that locks the account.' })
  maxFailedLoginAttempts: number;

  @Field(() => Int, { description: 'Minutes for which the account is then locked.' })
  accountLockoutDuration: number;
}

@ObjectType({ description: 'A secret for an authenticator app. It is shown only once.' })
export class TwoFactorOffer {
  @Field(() => String, { description: 'The secret in base32, for entering it by hand.' })
  secret: string;

  @Field(() => String, {
    description: 'The secret as an `otpauth://totp/` URI, to be shown as a QR code: SHA-1, six digits, 30 seconds.',
  })
  otpauthUri: string;
}

@ObjectType({ description: 'The result of turning two-factor authentication on.' })
export class ConfirmTwoFactorPayload {
  @Field(() => [String], {
    description:
      'Ten recovery codes. Each can be used once in place of a code from the app. They are shown only once: store them in a safe place.',
  })
  recoveryCodes: string[];

  @Field(() => Int, {
    description: 'The number of other sessions that were ended because they were started without a second factor.',
  })
  endedSessions: number;

  @Field(() => SecuritySettings, { description: 'The updated settings.' })
  security: SecuritySettings;
}
