import { billfoldBrand } from '../../documents/brand';
import type { MailContent } from '../mailer';
import { validityOf } from './one-time-code-email';
import { renderEmail } from './render-email';

/** The recipient's name, the link with its token, and the minutes until it expires. */
export interface PasswordResetEmailInput {
  name: string;
  url: string;
  minutes: number;
}

/** The email with the link for setting a new password. */
export function passwordResetEmail({ name, url, minutes }: PasswordResetEmailInput): MailContent {
  const subject = 'Set a new Billfold password';
  const validity = validityOf(minutes).replace('It', 'The link');
  const warning = 'If you did not request this, you can ignore this email. Your password will not change.';
  const frame = {
    brand: billfoldBrand,
    title: subject,
    preheader: `Follow the link in this email to set a new password. ${validity}`,
    footer: ['Billfold', 'Nobody from Billfold will ever ask you for your password.'],
  };
  return {
    subject,
    html: renderEmail('password-reset', frame, { name, url, validity, warning }),
    text: [
      `Hello ${name},`,
      'someone requested a password reset for your Billfold account.',
      `Set a new password: ${url}`,
      validity,
      warning,
      `-- \n${frame.footer.join('\n')}`,
    ].join('\n\n'),
    attachments: [],
  };
}
