import type { Act } from '../../db/unit-of-work';
import type { VerificationType } from '../../domain/verification-type';
import {
  CODES_PER_HOUR,
  holdToLimit,
  issueSecret,
  lockSubject,
  SECONDS_BETWEEN_CODES,
  subjectOf,
} from './one-time-secrets';
import { VERIFY_PURPOSES } from './verify-account';

/** Whose code, and where it is to be sent. */
export interface ResendVerificationOtpInput {
  email: string;
  type: VerificationType;
}

/**
 * Sends a new code in the place of the one before. Who is unknown, verified already, or has no mobile is told the same and
 * sent nothing. Throws RATE_LIMIT_EXCEEDED within a minute of the last one, and beyond five an hour.
 */
export const resendVerificationOtp: Act<ResendVerificationOtpInput, void> = async (work, { email, type }) => {
  const subject = await subjectOf(work, email);
  const purpose = VERIFY_PURPOSES[type];
  await lockSubject(work, subject);
  await holdToLimit(work, subject, {
    purposes: [purpose],
    perHour: CODES_PER_HOUR,
    secondsBetween: SECONDS_BETWEEN_CODES,
  });
  await issueSecret(work, { subject, purpose });
};
