import { Field, InputType, registerEnumType } from 'type-graphql';
import { ResetPlatform } from '../../domain/reset-platform';
import { VerificationType } from '../../domain/verification-type';
import { Code, Token, TypedPassword } from '../rules/code-rules';
import { Email } from '../rules/text-rules';

const EMAIL_OF_ACCOUNT = 'The email address of the account. Case is ignored.';
const POLICY =
  '8 to 128 characters with an upper-case letter, a lower-case letter, a digit and a special character. Common passwords and the last five passwords are refused. PASSWORD_POLICY_VIOLATION lists every rule that is broken.';

registerEnumType(VerificationType, {
  name: 'VerificationType',
  description: 'What to verify.',
  valuesConfig: {
    EMAIL: { description: 'The email address. The code is sent by email. Sending invoices requires it.' },
    MOBILE: { description: 'The mobile number. The code is sent by SMS.' },
  },
});

registerEnumType(ResetPlatform, {
  name: 'ResetPlatform',
  description: 'Where the password is being reset.',
  valuesConfig: {
    WEB: { description: 'In a browser. The email contains a link that expires in 30 minutes.' },
    MOBILE: { description: 'In an app. The email contains a code for `verifyResetOtp` that expires in 10 minutes.' },
  },
});

@InputType({ description: 'A code that verifies an email address or a mobile number.' })
export class VerifyAccountInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @Email()
  email: string;

  @Field(() => String, { description: 'The code.' })
  @Code(6)
  otp: string;

  @Field(() => VerificationType, { description: 'Where the code was sent.' })
  type: VerificationType;
}

@InputType({ description: 'The account for which to resend a code, and where to send it.' })
export class ResendVerificationOtpInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @Email()
  email: string;

  @Field(() => VerificationType, { description: 'Where to send the code.' })
  type: VerificationType;
}

@InputType({ description: 'The account whose password is reset, and where it is being reset.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @Email()
  email: string;

  @Field(() => ResetPlatform, { description: 'WEB sends a link, MOBILE a code.' })
  platform: ResetPlatform;
}

@InputType({ description: 'The code from a password reset email.' })
export class VerifyResetOtpInput {
  @Field(() => String, { description: EMAIL_OF_ACCOUNT })
  @Email()
  email: string;

  @Field(() => String, { description: 'The code.' })
  @Code(6)
  otp: string;
}

@InputType({ description: 'A reset token and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, {
    description: 'The token from the link in the email (`?token=`) or from `verifyResetOtp`. Can be used once.',
  })
  @Token(200)
  token: string;

  @Field(() => String, { description: `The new password: ${POLICY}` })
  password: string;
}

@InputType({ description: 'The current and the new password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The current password.' })
  @TypedPassword()
  currentPassword: string;

  @Field(() => String, { description: `The new password: ${POLICY}` })
  newPassword: string;
}
