import type { Act } from '../../db/unit-of-work';
import { ResetPlatform } from '../../domain/reset-platform';
import { holdToLimit, issueSecret, lockSubject, SECONDS_BETWEEN_CODES, subjectOf } from './one-time-secrets';

/** Who forgot their password, and how often in an hour one account may say so. */
export interface RequestPasswordResetInput {
  email: string;
  platform: ResetPlatform;
  perHour: number;
}

/** What is asked for here. */
export const RESET_PURPOSES = ['RESET_OTP', 'RESET_TOKEN'] as const;

/**
 * Sends a link or a code by email, in the place of the one before; to nobody where the email is unknown, with the same
 * answer. Throws RATE_LIMIT_EXCEEDED beyond `perHour`, and within a minute of the last one for a code.
 */
export const requestPasswordReset: Act<RequestPasswordResetInput, void> = async (
  work,
  { email, platform, perHour },
) => {
  const subject = await subjectOf(work, email);
  const secondsBetween = platform === ResetPlatform.MOBILE ? SECONDS_BETWEEN_CODES : 0;
  await lockSubject(work, subject);
  await holdToLimit(work, subject, { purposes: RESET_PURPOSES, perHour, secondsBetween });
  await issueSecret(work, { subject, purpose: platform === ResetPlatform.MOBILE ? 'RESET_OTP' : 'RESET_TOKEN' });
};
