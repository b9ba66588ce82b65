import type { TwoFactor } from '../../auth/two-factor';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { assertUser } from './assert-user';
import { type CheckedUser, wrongPassword } from './check-password';
import { type SecondFactor, takeSecondFactor } from './second-factor';

/**
 * Turns two-factor authentication off for the acting user, whose password was checked, and deletes the secret and
 * recovery codes. Throws INVALID_STATE if it is off, TWO_FACTOR_REQUIRED, INVALID_OTP, UNAUTHORIZED if the password was
 * changed in the meantime.
 */
export const disableTwoFactor: Act<SecondFactor & { user: CheckedUser; twoFactor: TwoFactor }, void> = async (
  work,
  { user: checked, ...factor },
) => {
  const { userId } = assertUser(work);
  const [user] = await work.sql.query<{ two_factor_secret: Buffer | null; two_factor_enabled_at: Date | null }>(
    `SELECT two_factor_secret, two_factor_enabled_at FROM users WHERE id = $1 AND password_hash = $2 FOR UPDATE`,
    [userId, checked.passwordHash],
  );
  if (!user) throw wrongPassword();
  if (!user.two_factor_enabled_at)
    throw new BillfoldError(ErrorCode.INVALID_STATE, 'Two-factor authentication is already off.');
  await takeSecondFactor(work, { userId, sealed: user.two_factor_secret }, factor);
  await work.sql.query(
    `UPDATE users SET two_factor_secret = NULL, two_factor_enabled_at = NULL, two_factor_last_step = NULL, updated_at = $2
     WHERE id = $1`,
    [userId, work.now],
  );
  await work.sql.query(`DELETE FROM recovery_codes WHERE user_id = $1`, [userId]);
  work.emit('user.two_factor_disabled', { userId });
};
