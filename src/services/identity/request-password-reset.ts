import type { Act } from '../../db/unit-of-work';
import { ResetPlatform } from '../../domain/reset-platform';
import type { RequestPasswordResetInput } from '../../schema/inputs/account-inputs';
import { askForSecret, SECONDS_BETWEEN_CODES } from './one-time-secrets';

/** What is asked for here. */
export const RESET_PURPOSES = ['RESET_OTP', 'RESET_TOKEN'] as const;

/**
 * Sends a link or a code by email, in the place of the one before; to nobody where the email is unknown, with the same
 * answer. Throws RATE_LIMIT_EXCEEDED beyond `perHour`, and within a minute of the last one for a code.
 */
export const requestPasswordReset: Act<RequestPasswordResetInput & { perHour: number }, void> = (
  work,
  { email, platform, perHour },
) => {
  const byCode = platform === ResetPlatform.MOBILE;
  const limit = { purposes: RESET_PURPOSES, perHour, secondsBetween: byCode ? SECONDS_BETWEEN_CODES : 0 };
  return askForSecret(work, { email, purpose: byCode ? 'RESET_OTP' : 'RESET_TOKEN', limit });
};
