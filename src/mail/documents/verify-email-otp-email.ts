import type { MailContent } from '../mailer';
import { oneTimeCodeEmail, type OneTimeCodeEmailInput } from './one-time-code-email';

/** The email with the code that verifies an email address. */
export function verifyEmailOtpEmail(input: OneTimeCodeEmailInput): MailContent {
  return oneTimeCodeEmail(input, {
    subject: 'Your Billfold verification code',
    heading: 'Verify your email address',
    instruction: 'enter this code to finish:',
    preheader: 'Enter the code in this email to verify your address.',
    noun: 'your verification code',
    warning: 'If you did not sign up for Billfold, you can ignore this email.',
  });
}
