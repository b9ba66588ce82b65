import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { PreferencesChange } from '../../domain/preferences';
import type { UpdatePreferencesInput } from '../../schema/inputs/profile-inputs';

/**
 * Merges a change into a user's preferences, in one statement, so that two concurrent changes both take effect. Their
 * language and time zone are columns, which the profile shows too; null makes them the organization's.
 */
export async function mergePreferences(work: UnitOfWork, userId: string, change: PreferencesChange): Promise<void> {
  const { notifications, dashboard, language, timezone, ...plain } = change;
  // A group or field that is null is removed, which restores its default.
  const emptied = {
    ...(notifications === null ? { notifications } : {}),
    ...(dashboard === null ? { dashboard } : {}),
  };
  await work.sql.query(
    `UPDATE users u SET updated_at = $5,
       time_zone = CASE WHEN $6::jsonb ? 'timezone' THEN coalesce($6::jsonb->>'timezone', o.time_zone) ELSE u.time_zone END,
       locale = CASE WHEN $6::jsonb ? 'language' THEN coalesce($6::jsonb->>'language', o.locale) ELSE u.locale END,
       preferences = jsonb_strip_nulls(preferences
       || jsonb_build_object('notifications', coalesce(preferences->'notifications', '{}') || $2::jsonb,
                             'dashboard', coalesce(preferences->'dashboard', '{}') || $3::jsonb)
       || $4::jsonb)
     FROM organizations o WHERE u.id = $1 AND o.id = $7`,
    [
      userId,
      JSON.stringify(notifications ?? {}),
      JSON.stringify(dashboard ?? {}),
      JSON.stringify({ ...plain, ...emptied }),
      work.now,
      JSON.stringify({ language, timezone }),
      work.organizationId,
    ],
  );
}

/**
 * Changes the acting user's preferences field by field, and returns their UUID. Throws VALIDATION_ERROR (source 004).
 */
export async function updatePreferences(work: UnitOfWork, input: UpdatePreferencesInput): Promise<string> {
  const { userId } = work;
  if (!userId) throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
  await mergePreferences(work, userId, input);
  work.emit('user.preferences_updated', { userId });
  if (input.language !== undefined || input.timezone !== undefined) work.emit('user.updated', { userId });
  return userId;
}
