import { billfoldBrand } from '../../documents/brand';
import type { MailContent } from '../mailer';
import { validityOf } from './one-time-code-email';
import { renderEmail } from './render-email';

/** Whom the link is for, the link with its token, and for how many minutes it is good. */
export interface PasswordResetEmailInput {
  name: string;
  url: string;
  minutes: number;
}

/** The email with the link for somebody who forgot their password. */
export function passwordResetEmail({ name, url, minutes }: PasswordResetEmailInput): MailContent {
  const subject = 'Set a new Billfold password';
  const validity = validityOf(minutes).replace('It', 'The link');
  const warning = 'If you did not ask for it, ignore this email: your password stays as it is.';
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
      'somebody asked to reset the password of your Billfold account.',
      `Set a new password: ${url}`,
      validity,
      warning,
      `-- \n${frame.footer.join('\n')}`,
    ].join('\n\n'),
    attachments: [],
  };
}
