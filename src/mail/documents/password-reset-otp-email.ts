import type { MailContent } from '../mailer';
import { oneTimeCodeEmail, type OneTimeCodeEmailInput } from './one-time-code-email';

/** The email with the code for setting a new password in an app. */
export function passwordResetOtpEmail(input: OneTimeCodeEmailInput): MailContent {
  return oneTimeCodeEmail(input, {
    subject: 'Your Billfold password reset code',
    heading: 'Set a new password',
    instruction: 'enter this code in the app to set a new password:',
    preheader: 'Enter the code in this email to set a new password.',
    noun: 'your password reset code',
    warning: 'If you did not request this, you can ignore this email. Your password will not change.',
  });
}
