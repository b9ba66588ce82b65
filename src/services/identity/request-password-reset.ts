import type { Act } from '../../db/unit-of-work';
import { ResetPlatform } from '../../domain/reset-platform';
import type { RequestPasswordResetInput } from '../../schema/inputs/account-inputs';
import { askForSecret, SECONDS_BETWEEN_CODES } from './one-time-secrets';

/** The request. */
export const RESET_PURPOSES = ['RESET_OTP', 'RESET_TOKEN'] as const;

/**
 * Emails a reset link or code, which replaces the previous one. For an email address without an account, nothing is
 * sent and the response is the same. Throws RATE_LIMIT_EXCEEDED after `perHour` requests, and for a code within a
 * minute of the last.
 */
export const requestPasswordReset: Act<RequestPasswordResetInput & { perHour: number }, void> = (
  work,
  { email, platform, perHour },
) => {
  const byCode = platform === ResetPlatform.MOBILE;
  const limit = { purposes: RESET_PURPOSES, perHour, secondsBetween: byCode ? SECONDS_BETWEEN_CODES : 0 };
  return askForSecret(work, { email, purpose: byCode ? 'RESET_OTP' : 'RESET_TOKEN', limit });
};
