import { randomBytes } from 'node:crypto';
import type { TwoFactor } from '../../auth/two-factor';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { assertUser } from './assert-user';
import { invalidCode, recoveryHash, takeTotpCode } from './second-factor';
import { endOtherSessions } from './sessions';

const RECOVERY_CODES = 10;
/** Without letters that look alike. 32 letters, of which each encodes five bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz023456789';
const LETTERS_A_CODE = 10;

/** Ten recovery codes, which are shown only once, and the UUIDs of the sessions that were ended. */
export interface TwoFactorTurnedOn {
  recoveryCodes: string[];
  endedSessionIds: string[];
}

/**
 * Turns two-factor authentication on with a first code from the app, and ends the user's other sessions, which were
 * started without a second factor. Throws INVALID_STATE if no secret was requested or it is already on, INVALID_OTP at
 * `input.code`.
 */
export const confirmTwoFactor: Act<{ code: string; twoFactor: TwoFactor }, TwoFactorTurnedOn> = async (work, sent) => {
  const { userId, sessionId } = assertUser(work);
  const [user] = await work.sql.query<{ two_factor_secret: Buffer | null; two_factor_enabled_at: Date | null }>(
    `SELECT two_factor_secret, two_factor_enabled_at FROM users WHERE id = $1 FOR UPDATE`,
    [userId],
  );
  if (!user?.two_factor_secret || user.two_factor_enabled_at) {
    const message = user?.two_factor_enabled_at
      ? 'Two-factor authentication is already on.'
      : 'Request a secret with enableTwoFactor first.';
    throw new BillfoldError(ErrorCode.INVALID_STATE, message);
  }
  const right = await takeTotpCode(work, { userId, sealed: user.two_factor_secret }, sent);
  if (!right) throw invalidCode('code');
  await work.sql.query(`UPDATE users SET two_factor_enabled_at = $2, updated_at = $2 WHERE id = $1`, [
    userId,
    work.now,
  ]);
  work.emit('user.two_factor_enabled', { userId });
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await work.sql.query(
    `INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, hash FROM unnest($2::text[]) AS hash`,
    [userId, recoveryCodes.map((code) => recoveryHash(work, userId, code))],
  );
  return { recoveryCodes, endedSessionIds: await endOtherSessions(work, { userId, sessionId }) };
};

/** 50 random bits, as `abcde-fgh23`. */
function newRecoveryCode(): string {
  const letters = [...randomBytes(LETTERS_A_CODE)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, LETTERS_A_CODE / 2)}-${letters.slice(LETTERS_A_CODE / 2)}`;
}
