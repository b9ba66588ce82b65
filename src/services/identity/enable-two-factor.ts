import type { TwoFactor, TwoFactorOffer } from '../../auth/two-factor';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { assertUser } from './assert-user';

/**
 * Creates a secret for the acting user, which replaces an earlier unconfirmed one. It is not used until
 * `confirmTwoFactor`. Throws INVALID_STATE if two-factor authentication is already on.
 */
export const enableTwoFactor: Act<TwoFactor, TwoFactorOffer> = async (work, twoFactor) => {
  const { userId } = assertUser(work);
  const [user] = await work.sql.query<{ email: string; two_factor_enabled_at: Date | null }>(
    `SELECT email, two_factor_enabled_at FROM users WHERE id = $1 FOR UPDATE`,
    [userId],
  );
  if (!user) throw new Error('the acting user does not exist');
  if (user.two_factor_enabled_at) {
    throw new BillfoldError(
      ErrorCode.INVALID_STATE,
      'Two-factor authentication is already on. Turn it off with disableTwoFactor first.',
    );
  }
  const offer = twoFactor.offer({ userId, email: user.email });
  await work.sql.query(
    `UPDATE users SET two_factor_secret = $2, two_factor_last_step = NULL, updated_at = $3 WHERE id = $1`,
    [userId, offer.sealed, work.now],
  );
  work.emit('user.two_factor_offered', { userId });
  return offer;
};
