import { billfoldBrand } from '../brand';
import type { MailContent } from '../mailer';
import { renderEmail } from './render-email';

/** Whom the code is for, the code itself, and for how many minutes it is good. */
export interface VerifyEmailOtpEmailInput {
  name: string;
  code: string;
  minutes: number;
}

/** The email with the code that proves an address. The subject does not show the code: it is read on locked screens. */
export function verifyEmailOtpEmail({ name, code, minutes }: VerifyEmailOtpEmailInput): MailContent {
  const subject = 'Your Billfold verification code';
  const validity = `It is good for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and for one use.`;
  const warning = 'If you did not sign up for Billfold, you can ignore this email.';
  const frame = {
    brand: billfoldBrand,
    title: subject,
    preheader: `Enter the code in this email to verify your address. ${validity}`,
    footer: ['Billfold', 'Nobody from Billfold will ever ask you for this code.'],
  };
  return {
    subject,
    html: renderEmail('verify-email-otp', frame, { name, code, validity, warning }),
    text: [
      `Hello ${name},`,
      `your verification code is ${code}`,
      validity,
      warning,
      `-- \n${frame.footer.join('\n')}`,
    ].join('\n\n'),
    attachments: [],
  };
}
