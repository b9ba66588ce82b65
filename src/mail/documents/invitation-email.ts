import { todayIn } from '../../domain/calendar';
import type { Brand } from '../../documents/brand';
import { formatDay, isolated } from '../../documents/formats';
import type { MailContent } from '../mailer';
import { logoAttachment, renderEmail } from './render-email';

/** The sender, the role, the link with its token, and the format of the last day. */
export interface InvitationEmailInput {
  brand: Brand;
  /** Null if the member has left. */
  inviterName: string | null;
  role: string;
  jobTitle: string | null;
  personalMessage: string | null;
  url: string;
  expiresAt: Date;
  locale: string;
  timeZone: string;
}

const ROLES: Readonly<Record<string, string>> = {
  ADMIN: 'an administrator',
  MANAGER: 'a manager',
  EMPLOYEE: 'a member',
};

/** The email that invites someone to an organization, with its branding. */
export function invitationEmail(input: InvitationEmailInput): MailContent {
  const { brand, inviterName, jobTitle, url, personalMessage } = input;
  const place = jobTitle ? `${ROLES[input.role]} (${isolated(jobTitle)})` : ROLES[input.role];
  const subject = `Join ${brand.name} on Billfold`;
  const invites = `${inviterName ? isolated(inviterName) : isolated(brand.name)} invites you to join ${isolated(brand.name)} as ${place}.`;
  const lastDay = todayIn(input.timeZone, input.expiresAt);
  const validity = `The link expires after ${isolated(formatDay(lastDay, input.locale))} and can be used once.`;
  const warning = 'If you do not recognise the sender, you can ignore this email.';
  const frame = { brand, title: subject, preheader: invites, footer: [brand.name, 'Sent with Billfold'] };
  const message = personalMessage?.trim() || null;
  return {
    subject,
    html: renderEmail('invitation', frame, { invites, message, url, validity, warning }),
    text: [
      invites,
      ...(message ? [message] : []),
      `Accept the invitation: ${url}`,
      validity,
      warning,
      `-- \n${frame.footer.join('\n')}`,
    ].join('\n\n'),
    attachments: logoAttachment(brand),
  };
}
