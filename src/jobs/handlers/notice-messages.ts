import { messageIdOf } from '../../domain/message-ids';
import { withToken } from '../../domain/with-token';
import { brandFrom } from '../../documents/brand';
import { digestEmail } from '../../mail/documents/digest-email';
import { invitationEmail } from '../../mail/documents/invitation-email';
import { passwordResetEmail } from '../../mail/documents/password-reset-email';
import { passwordResetOtpEmail } from '../../mail/documents/password-reset-otp-email';
import { verifyEmailOtpEmail } from '../../mail/documents/verify-email-otp-email';
import type { OrganizationEntity } from '../../entities/organization';
import type { OutgoingMail } from '../../mail/mailer';
import { OTP_MINUTES, RESET_TOKEN_MINUTES } from '../../services/identity/one-time-secrets';
import type { MessageToSend } from '../../services/notices/take-notices';
import type { OutgoingSms } from '../../sms/sms-sender';
import type { HandlerParts } from './handler-parts';

type Urls = Pick<HandlerParts, 'publicUrl' | 'passwordResetUrl' | 'invitationUrl'>;

/** The data for an email in addition to the message. `logo` is the organization's, as a `data:` URI, or null. */
type MailParts = Urls & { logo: string | null };
type Message<Content extends MessageToSend['content']> = Extract<MessageToSend, { content: Content }>;

/** The text message for a notice sent by SMS. Throws for other notices. */
export function smsOf(message: MessageToSend): OutgoingSms {
  if (message.content !== 'secret') throw new Error(`${message.kind} is not sent by SMS`);
  const { to, secret } = message.secret;
  const body = `${secret} is your Billfold code. It expires in ${OTP_MINUTES} minutes. Do not share it with anyone.`;
  return { messageId: message.messageId, to, body };
}

/** The organization whose branding an email has; null for codes and links, which have Billfold's. */
export function organizationOf(message: MessageToSend): OrganizationEntity | null {
  if (message.content === 'secret') return null;
  return message.content === 'digest' ? message.reader.organization : message.invitation.organization;
}

/** The email for a notice sent by email. */
export function mailOf(message: MessageToSend, parts: MailParts): OutgoingMail {
  const messageId = messageIdOf(message.messageId);
  switch (message.content) {
    case 'secret':
      return { ...secretContent(message, parts), messageId, to: message.secret.to };
    case 'invitation':
      return { ...invitationMail(message, parts), messageId };
    case 'digest':
      return { ...digestMail(message, parts), messageId };
  }
}

function secretContent({ secret: { purpose, name, secret } }: Message<'secret'>, { passwordResetUrl }: Urls) {
  if (purpose === 'RESET_TOKEN') {
    return passwordResetEmail({ name, url: withToken(passwordResetUrl, secret), minutes: RESET_TOKEN_MINUTES });
  }
  const code = { name, code: secret, minutes: OTP_MINUTES };
  return purpose === 'RESET_OTP' ? passwordResetOtpEmail(code) : verifyEmailOtpEmail(code);
}

function invitationMail({ invitation: toSend }: Message<'invitation'>, { invitationUrl, logo }: MailParts) {
  const { invitation, organization, inviterName, token } = toSend;
  const { email, role, jobTitle, personalMessage, expiresAt } = invitation;
  const content = invitationEmail({
    ...{ inviterName, role, jobTitle, personalMessage, expiresAt, url: withToken(invitationUrl, token) },
    brand: brandFrom({ ...organization, logo }),
    locale: organization.locale,
    timeZone: organization.timeZone,
  });
  return { ...content, fromName: organization.name, to: email, replyTo: organization.email ?? undefined };
}

function digestMail({ reader, items }: Message<'digest'>, { publicUrl, logo }: MailParts) {
  const { organization, preferences, name, email } = reader;
  const { language: locale, timezone: timeZone } = preferences;
  return {
    ...digestEmail({ brand: brandFrom({ ...organization, logo }), name, items, publicUrl, locale, timeZone }),
    to: email,
  };
}
