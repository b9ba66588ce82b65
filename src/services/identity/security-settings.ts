import type { Sql } from '../../db/database';
import { idOf } from '../../domain/ids';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The security settings of a user (source 004, "Security Settings"). */
export interface SecuritySettings {
  /** A public ID. */
  id: string;
  twoFactorEnabled: boolean;
  /** The number of unused recovery codes. */
  recoveryCodesLeft: number;
  /** Minutes. */
  sessionTimeout: number;
  allowMultipleSessions: boolean;
  passwordChangeRequired: boolean;
  passwordLastChanged: Date;
  passwordExpiresAt: Date | null;
  /** Days; 0 for never. */
  requirePasswordChangeEvery: number;
  maxFailedLoginAttempts: number;
  /** Minutes. */
  accountLockoutDuration: number;
}

type SecurityRow = Omit<SecuritySettings, 'id' | 'passwordChangeRequired' | 'passwordExpiresAt'>;

/** Reads a user's security settings at that time. */
export async function readSecuritySettings(
  sql: Sql,
  { userId, now }: { userId: string; now: Date },
): Promise<SecuritySettings> {
  const [row] = await sql.query<SecurityRow>(
    `SELECT two_factor_enabled_at IS NOT NULL AS "twoFactorEnabled",
       (SELECT count(*) FROM recovery_codes r WHERE r.user_id = u.id AND r.used_at IS NULL)::int AS "recoveryCodesLeft",
       session_timeout AS "sessionTimeout", allow_multiple_sessions AS "allowMultipleSessions",
       password_changed_at AS "passwordLastChanged", require_password_change_every AS "requirePasswordChangeEvery",
       max_failed_login_attempts AS "maxFailedLoginAttempts", account_lockout_duration AS "accountLockoutDuration"
     FROM users u WHERE id = $1`,
    [userId],
  );
  if (!row) throw new Error('the acting user does not exist');
  const days = row.requirePasswordChangeEvery;
  const passwordExpiresAt = days > 0 ? new Date(row.passwordLastChanged.getTime() + days * DAY_MS) : null;
  const passwordChangeRequired = passwordExpiresAt !== null && passwordExpiresAt <= now;
  return { ...row, id: idOf('securitySettings', userId), passwordExpiresAt, passwordChangeRequired };
}
