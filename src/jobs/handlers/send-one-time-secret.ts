import { passwordResetEmail } from '../../mail/documents/password-reset-email';
import { passwordResetOtpEmail } from '../../mail/documents/password-reset-otp-email';
import { verifyEmailOtpEmail } from '../../mail/documents/verify-email-otp-email';
import { type MailContent, PermanentMailError } from '../../mail/mailer';
import { OTP_MINUTES, RESET_TOKEN_MINUTES } from '../../services/identity/one-time-secrets';
import { oneTimeSecretToSend, type SecretToSend } from '../../services/identity/one-time-secret-to-send';
import { PermanentSmsError } from '../../sms/sms-sender';
import { type JobHandler, PermanentJobError } from '../job-handler';
import type { HandlerParts } from './handler-parts';

function emailOf({ purpose, name, secret }: SecretToSend, passwordResetUrl: string): MailContent {
  if (purpose === 'RESET_TOKEN') {
    const url = new URL(passwordResetUrl);
    url.searchParams.set('token', secret);
    return passwordResetEmail({ name, url: url.href, minutes: RESET_TOKEN_MINUTES });
  }
  const code = { name, code: secret, minutes: OTP_MINUTES };
  return purpose === 'RESET_OTP' ? passwordResetOtpEmail(code) : verifyEmailOtpEmail(code);
}

async function send(parts: HandlerParts, toSend: SecretToSend, secretId: string): Promise<void> {
  const { to, secret, purpose } = toSend;
  if (purpose === 'VERIFY_MOBILE') {
    const body = `${secret} is your Billfold code. It is good for ${OTP_MINUTES} minutes. Do not tell it to anybody.`;
    await parts.sms.send({ messageId: secretId, to, body });
    return;
  }
  const content = emailOf(toSend, parts.passwordResetUrl);
  await parts.mailer.send({ ...content, messageId: `<${secretId}@billfold>`, to: [to] });
}

/** Sends a code or link. After a crash it may go out again, as the same message with the same code. */
export function sendOneTimeSecret(parts: HandlerParts): JobHandler<'sendOneTimeSecret'> {
  return async ({ payload }) => {
    const wanted = { ...payload, now: parts.clock.now() };
    const toSend = await parts.database.read({ kind: 'system' }, (sql) =>
      oneTimeSecretToSend(sql, parts.codes, wanted),
    );
    if (!toSend) return { sent: false };
    try {
      await send(parts, toSend, payload.secretId);
    } catch (error) {
      // A refusal may repeat what it refuses: what the job's row says of it names no code and no address.
      if (error instanceof PermanentMailError) throw new PermanentJobError('The mail server refused the email.');
      if (error instanceof PermanentSmsError) throw new PermanentJobError(error.message);
      throw error;
    }
    return { sent: true };
  };
}
