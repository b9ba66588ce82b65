import { Field, InputType, registerEnumType } from 'type-graphql';
import { ResetPlatform } from '../../domain/reset-platform';
import { VerificationType } from '../../domain/verification-type';
import { Code, Token, TypedPassword } from '../rules/code-rules';
import { AccountEmail } from '../rules/text-rules';

const EMAIL_OF_ACCOUNT = 'The email address of the account, in any case.';
const POLICY =
  '8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character; not a common ' +
  'password, and none of the last five. PASSWORD_POLICY_VIOLATION lists every rule broken.';

registerEnumType(VerificationType, {
  name: 'VerificationType',
  description: 'What of an account is verified.',
  valuesConfig: {
    EMAIL: { description: 'The email address: the code comes by email. Sending invoices needs it.' },
    MOBILE: { description: 'The mobile number: the code comes by SMS.' },
  },
});

registerEnumType(ResetPlatform, {
  name: 'ResetPlatform',
  description: 'Where the person sits who forgot their password.',
  valuesConfig: {
    WEB: { description: 'A browser: the email has a link, good for 30 minutes.' },
    MOBILE: { description: 'An app: the email has a code for `verifyResetOtp`, good for 10 minutes.' },
  },
});

/** A code that proves an email or a mobile. */
@InputType({ description: 'A code that proves an email address or a mobile number.' })
export class VerifyAccountInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @AccountEmail()
  email: string;

  @Field(() => String, { description: 'The code.' })
  @Code(6)
  otp: string;

  @Field(() => VerificationType, { description: 'What the code was sent to.' })
  type: VerificationType;
}

/** Whose code is to be sent again. */
@InputType({ description: 'Whose code is to be sent again, and where.' })
export class ResendVerificationOtpInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @AccountEmail()
  email: string;

  @Field(() => VerificationType, { description: 'Where the code goes.' })
  type: VerificationType;
}

/** Who forgot their password. */
@InputType({ description: 'Who forgot their password, and where they sit.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @AccountEmail()
  email: string;

  @Field(() => ResetPlatform, { description: 'WEB for a link, MOBILE for a code.' })
  platform: ResetPlatform;
}

/** A code from a reset email. */
@InputType({ description: 'The code from a password reset email.' })
export class VerifyResetOtpInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @AccountEmail()
  email: string;

  @Field(() => String, { description: 'The code.' })
  @Code(6)
  otp: string;
}

/** A token and the new password. */
@InputType({ description: 'A token and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link in the email (`?token=`), or from `verifyResetOtp`. Good once.' })
  @Token(200)
  token: string;

  @Field(() => String, { description: `The new password: ${POLICY}` })
  password: string;
}

/** The password that is, and the one that is to be. */
@InputType({ description: 'The password that is, and the one that is to be.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password that is.' })
  @TypedPassword()
  currentPassword: string;

  @Field(() => String, { description: `The password that is to be: ${POLICY}` })
  newPassword: string;
}
