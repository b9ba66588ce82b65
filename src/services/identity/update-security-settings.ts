import { SESSIONS_CHANNEL } from '../../auth/identity';
import type { Act } from '../../db/unit-of-work';
import { type FieldFault, validationError } from '../../domain/errors';
import { assertUser } from './assert-user';
import { readSecuritySettings, type SecuritySettings } from './security-settings';

/** Whole numbers that a user may set, with their bounds and what they are at first. */
const SECURITY_BOUNDS = {
  sessionTimeout: { min: 5, max: 43_200, usual: 480, unit: 'minutes' },
  requirePasswordChangeEvery: { min: 0, max: 3_650, usual: 0, unit: 'days' },
  maxFailedLoginAttempts: { min: 1, max: 100, usual: 5, unit: 'attempts' },
  accountLockoutDuration: { min: 1, max: 10_080, usual: 30, unit: 'minutes' },
} as const;

type BoundedSetting = keyof typeof SECURITY_BOUNDS;

/** What is to be changed: what is left out stays, null puts back what it was at first. */
export type SecurityChange = Partial<Record<BoundedSetting, number | null>> & {
  allowMultipleSessions?: boolean | null;
};

/** Changes how the acting user's account is guarded, from the next request on. Throws VALIDATION_ERROR with all faults. */
export const updateSecuritySettings: Act<SecurityChange, SecuritySettings> = async (work, change) => {
  const { userId } = assertUser(work);
  const faults = faultsOf(change);
  if (faults.length > 0) throw validationError(faults);
  const bounded = (name: BoundedSetting): number | null =>
    change[name] === null ? SECURITY_BOUNDS[name].usual : (change[name] ?? null);
  await work.sql.query(
    `UPDATE users SET session_timeout = coalesce($2, session_timeout), allow_multiple_sessions = coalesce($3, allow_multiple_sessions),
       require_password_change_every = coalesce($4, require_password_change_every),
       max_failed_login_attempts = coalesce($5, max_failed_login_attempts),
       account_lockout_duration = coalesce($6, account_lockout_duration), updated_at = $7
     WHERE id = $1`,
    [
      userId,
      bounded('sessionTimeout'),
      change.allowMultipleSessions === null ? true : change.allowMultipleSessions,
      bounded('requirePasswordChangeEvery'),
      bounded('maxFailedLoginAttempts'),
      bounded('accountLockoutDuration'),
      work.now,
    ],
  );
  await work.sql.query(`SELECT pg_notify('${SESSIONS_CHANNEL}', id::text) FROM sessions WHERE user_id = $1`, [userId]);
  work.emit('user.security_updated', { userId });
  return readSecuritySettings(work.sql, { userId, now: work.now });
};

function faultsOf(change: SecurityChange): FieldFault[] {
  return (Object.keys(SECURITY_BOUNDS) as BoundedSetting[]).flatMap((name) => {
    const { min, max, unit } = SECURITY_BOUNDS[name];
    const value = change[name] ?? min;
    return value >= min && value <= max
      ? []
      : [{ field: `input.${name}`, reason: `must be from ${min} to ${max} ${unit}` }];
  });
}
