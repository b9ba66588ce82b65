import type { Act } from '../../db/unit-of-work';
import type { ResendVerificationOtpInput } from '../../schema/inputs/account-inputs';
import { askForSecret, CODES_PER_HOUR, SECONDS_BETWEEN_CODES } from './one-time-secrets';
import { VERIFY_PURPOSES } from './verify-account';

/**
 * Sends a new code in the place of the one before. Who is unknown, verified already, has no mobile, or registered less than
 * a minute ago and has the code of that, is told the same and sent nothing. Throws RATE_LIMIT_EXCEEDED within a minute of the
 * last time that somebody asked, and beyond five an hour.
 */
export const resendVerificationOtp: Act<ResendVerificationOtpInput, void> = (work, { email, type }) => {
  const purpose = VERIFY_PURPOSES[type];
  const limit = { purposes: [purpose], perHour: CODES_PER_HOUR, secondsBetween: SECONDS_BETWEEN_CODES };
  return askForSecret(work, { email, purpose, limit });
};
