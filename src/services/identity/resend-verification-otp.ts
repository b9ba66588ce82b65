import type { Act } from '../../db/unit-of-work';
import type { ResendVerificationOtpInput } from '../../schema/inputs/account-inputs';
import { askForSecret, CODES_PER_HOUR, SECONDS_BETWEEN_CODES } from './one-time-secrets';
import { VERIFY_PURPOSES } from './verify-account';

/**
 * Sends a new verification code, which replaces the previous one. Nothing is sent, with the same response, if there is
 * no account, it is already verified, it has no mobile number, or it was registered less than a minute ago and got that
 * code. Throws RATE_LIMIT_EXCEEDED within a minute of the last request, and after five requests per hour.
 */
export const resendVerificationOtp: Act<ResendVerificationOtpInput, void> = (work, { email, type }) => {
  const purpose = VERIFY_PURPOSES[type];
  const limit = { purposes: [purpose], perHour: CODES_PER_HOUR, secondsBetween: SECONDS_BETWEEN_CODES };
  return askForSecret(work, { email, purpose, limit });
};
