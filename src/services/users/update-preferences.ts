import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { PreferencesChange } from '../../domain/preferences';
import { cleanLocale, cleanTimeZone, collectFaults } from '../fields';

const MOST_MINUTES = 1440;

/** Cleans a change of preferences. Throws VALIDATION_ERROR with every fault at once; `path` is where it was sent. */
export function cleanPreferences(change: PreferencesChange, path: string): PreferencesChange {
  const clean = { ...change };
  const minutes = change.dashboard?.reminderInterval ?? 0;
  collectFaults([
    () => change.language && (clean.language = cleanLocale(change.language, `${path}.language`)),
    () => change.timezone && (clean.timezone = cleanTimeZone(change.timezone, `${path}.timezone`)),
    () => {
      if (minutes >= 0 && minutes <= MOST_MINUTES) return;
      const reason = `must be 0 to ${MOST_MINUTES} minutes`;
      throw validationError({ field: `${path}.dashboard.reminderInterval`, reason });
    },
  ]);
  return clean;
}

/** Merges a cleaned change into a user's preferences: one statement, so that two at once both count. */
export async function mergePreferences(work: UnitOfWork, userId: string, change: PreferencesChange): Promise<void> {
  const { notifications, dashboard, ...plain } = change;
  // A group of null, and a field of null, is taken out: then it is as usual again.
  const emptied = {
    ...(notifications === null ? { notifications } : {}),
    ...(dashboard === null ? { dashboard } : {}),
  };
  await work.sql.query(
    `UPDATE users SET updated_at = $5, preferences = jsonb_strip_nulls(preferences
       || jsonb_build_object('notifications', coalesce(preferences->'notifications', '{}') || $2::jsonb,
                             'dashboard', coalesce(preferences->'dashboard', '{}') || $3::jsonb)
       || $4::jsonb)
     WHERE id = $1`,
    [
      userId,
      JSON.stringify(notifications ?? {}),
      JSON.stringify(dashboard ?? {}),
      JSON.stringify({ ...plain, ...emptied }),
      work.now,
    ],
  );
}

/** Changes what the acting user prefers, field by field, and gives their UUID. Throws VALIDATION_ERROR (source 004). */
export async function updatePreferences(work: UnitOfWork, input: PreferencesChange): Promise<string> {
  const { userId } = work;
  if (!userId) throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
  await mergePreferences(work, userId, cleanPreferences(input, 'input'));
  work.emit('user.preferences_updated', { userId });
  return userId;
}
