import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { Act } from '../../db/unit-of-work';
import type { UpdateSecuritySettingsInput } from '../../schema/inputs/security-inputs';
import { assertUser } from './assert-user';
import { readSecuritySettings, type SecuritySettings } from './security-settings';

/** The default of each integer setting. */
const USUAL = {
  sessionTimeout: 480,
  requirePasswordChangeEvery: 0,
  maxFailedLoginAttempts: 5,
  accountLockoutDuration: 30,
} as const;

/**
 * Changes the acting user's security settings, from the next request on. Omitted fields are not changed, null restores
 * the default.
 */
export const updateSecuritySettings: Act<UpdateSecuritySettingsInput, SecuritySettings> = async (work, change) => {
  const { userId } = assertUser(work);
  const whole = (name: keyof typeof USUAL): number | null =>
    change[name] === null ? USUAL[name] : (change[name] ?? null);
  await work.sql.query(
    `UPDATE users SET session_timeout = coalesce($2, session_timeout), allow_multiple_sessions = coalesce($3, allow_multiple_sessions),
       require_password_change_every = coalesce($4, require_password_change_every),
       max_failed_login_attempts = coalesce($5, max_failed_login_attempts),
       account_lockout_duration = coalesce($6, account_lockout_duration), updated_at = $7
     WHERE id = $1`,
    [
      userId,
      whole('sessionTimeout'),
      change.allowMultipleSessions === null ? true : change.allowMultipleSessions,
      whole('requirePasswordChangeEvery'),
      whole('maxFailedLoginAttempts'),
      whole('accountLockoutDuration'),
      work.now,
    ],
  );
  await work.sql.query(`SELECT pg_notify('${SESSIONS_CHANNEL}', id::text) FROM sessions WHERE user_id = $1`, [userId]);
  work.emit('user.security_updated', { userId });
  return readSecuritySettings(work.sql, { userId, now: work.now });
};
