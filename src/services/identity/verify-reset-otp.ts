import type { Act } from '../../db/unit-of-work';
import type { VerifyResetOtpInput } from '../../schema/inputs/account-inputs';
import { addresseeOf, endSecrets, lockAddress, secretEnd, tryCode } from './one-time-secrets';

/**
 * Exchanges the code for a token for `resetPassword`. Returns null for a wrong code: the attempt must be committed, so
 * this is a result and not an error. The caller then throws INVALID_OTP.
 */
export const verifyResetOtp: Act<VerifyResetOtpInput, { resetToken: string } | null> = async (work, { email, otp }) => {
  const addressee = await addresseeOf(work, email);
  const { subject } = addressee;
  await lockAddress(work, addressee);
  const id = await tryCode(work, { subject, purpose: 'RESET_OTP' }, otp);
  if (id === null) return null;
  await endSecrets(work, subject, ['RESET_TOKEN']);
  // The code's row becomes the token's, because both count as one request of the account.
  const resetToken = work.codes.tokenOf(id);
  await work.sql.query(
    `UPDATE one_time_secrets SET purpose = 'RESET_TOKEN', secret_hash = $2, expires_at = $3 WHERE id = $1`,
    [id, work.codes.hashOf(resetToken), secretEnd('RESET_TOKEN', work.now)],
  );
  work.emit('user.password_reset_proved', { userId: subject });
  return { resetToken };
};
