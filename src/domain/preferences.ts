/** The theme of the user interface. */
export enum Theme {
  LIGHT = 'light',
  DARK = 'dark',
  SYSTEM = 'system',
}

/** The format of dates in the user interface. */
export enum DateFormat {
  MONTH_DAY_YEAR = 'MM/DD/YYYY',
  DAY_MONTH_YEAR = 'DD/MM/YYYY',
  DAY_MONTH_YEAR_DOTS = 'DD.MM.YYYY',
  YEAR_MONTH_DAY = 'YYYY-MM-DD',
}

/** The format of times in the user interface. */
export enum TimeFormat {
  HOURS_12 = '12h',
  HOURS_24 = '24h',
}

/** What the home screen shows. */
export enum DashboardView {
  DASHBOARD = 'dashboard',
  TIMESHEET = 'timesheet',
  PROJECTS = 'projects',
  INVOICES = 'invoices',
}

/** Which messages a user receives, and how. */
export interface NotificationPreferences {
  email: boolean;
  desktop: boolean;
  mobile: boolean;
  weeklyReports: boolean;
  projectUpdates: boolean;
  teamMessages: boolean;
}

/** The behaviour of the home screen. `reminderInterval` is in minutes; 0 disables reminders. */
export interface DashboardPreferences {
  defaultView: DashboardView;
  showWeekends: boolean;
  autoStartTimer: boolean;
  reminderInterval: number;
}

/** All preferences of a user (source 004, "preferences"). */
export interface Preferences {
  theme: Theme;
  language: string;
  dateFormat: DateFormat;
  timeFormat: TimeFormat;
  timezone: string;
  notifications: NotificationPreferences;
  dashboard: DashboardPreferences;
}

/** The preferences that were set; the others have their defaults. Language and time zone are the user's own. */
export type StoredPreferences = Partial<Pick<Preferences, 'theme' | 'dateFormat' | 'timeFormat'>> & {
  notifications?: Partial<NotificationPreferences>;
  dashboard?: Partial<DashboardPreferences>;
};

/** A change: omitted fields are not changed, null restores the default, and groups are changed field by field. */
export type PreferencesChange = { [Key in keyof Preferences]?: Change<Preferences[Key]> | null };
type Change<Value> = Value extends object ? { [Key in keyof Value]?: Value[Key] | null } : Value;

/** The default notifications. */
export const USUAL_NOTIFICATIONS: Readonly<NotificationPreferences> = {
  email: true,
  desktop: true,
  mobile: false,
  weeklyReports: true,
  projectUpdates: true,
  teamMessages: false,
};

/**
 * All preferences of a user: their language and time zone, those that were set, and defaults that follow from the
 * language.
 */
export function preferencesOf(stored: StoredPreferences, user: { timeZone: string; locale: string }): Preferences {
  return {
    theme: Theme.SYSTEM,
    language: user.locale,
    dateFormat: usualDateFormat(user.locale),
    timeFormat: usualTimeFormat(user.locale),
    timezone: user.timeZone,
    ...stored,
    notifications: { ...USUAL_NOTIFICATIONS, ...stored.notifications },
    dashboard: {
      ...{ defaultView: DashboardView.DASHBOARD, showWeekends: false, autoStartTimer: false, reminderInterval: 30 },
      ...stored.dashboard,
    },
  };
}

function usualDateFormat(locale: string): DateFormat {
  const options = { calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(0);
  const [first] = parts.filter(({ type }) => ['day', 'month', 'year'].includes(type));
  if (first?.type === 'month') return DateFormat.MONTH_DAY_YEAR;
  if (first?.type === 'year') return DateFormat.YEAR_MONTH_DAY;
  const hasDots = parts.some(({ type, value }) => type === 'literal' && value.startsWith('.'));
  return hasDots ? DateFormat.DAY_MONTH_YEAR_DOTS : DateFormat.DAY_MONTH_YEAR;
}

function usualTimeFormat(locale: string): TimeFormat {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return hour12 ? TimeFormat.HOURS_12 : TimeFormat.HOURS_24;
}
