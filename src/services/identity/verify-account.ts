import type { Act } from '../../db/unit-of-work';
import { VerificationType } from '../../domain/verification-type';
import type { VerifyAccountInput } from '../../schema/inputs/account-inputs';
import { enterPlaceOf } from './enter-place';
import { addresseeOf, endSecrets, tryCode } from './one-time-secrets';

/** The verification status of the account. */
export interface VerifiedAccount {
  isEmailVerified: boolean;
  isMobileVerified: boolean;
}

/** The purpose of each type's codes. */
export const VERIFY_PURPOSES = {
  [VerificationType.EMAIL]: 'VERIFY_EMAIL',
  [VerificationType.MOBILE]: 'VERIFY_MOBILE',
} as const;

/**
 * Marks an email address or mobile number as verified. Returns null for a wrong code: the attempt must be committed, so
 * this is a result and not an error. The caller then throws INVALID_OTP.
 */
export const verifyAccount: Act<VerifyAccountInput, VerifiedAccount | null> = async (work, { email, otp, type }) => {
  const { subject } = await addresseeOf(work, email);
  const purpose = VERIFY_PURPOSES[type];
  if ((await tryCode(work, { subject, purpose }, otp)) === null) return null;
  await endSecrets(work, subject, [purpose]);
  await enterPlaceOf(work, subject);
  const column = type === VerificationType.EMAIL ? 'email_verified_at' : 'mobile_verified_at';
  const [user] = await work.sql.query<{ email: Date | null; mobile: Date | null }>(
    `UPDATE users SET ${column} = coalesce(${column}, $2), updated_at = $2 WHERE id = $1
     RETURNING email_verified_at AS email, mobile_verified_at AS mobile`,
    [subject, work.now],
  );
  work.emit('user.verified', { userId: subject });
  return user ? { isEmailVerified: user.email !== null, isMobileVerified: user.mobile !== null } : null;
};
