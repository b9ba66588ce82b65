/** How the screens look. */
export enum Theme {
  LIGHT = 'light',
  DARK = 'dark',
  SYSTEM = 'system',
}

/** How days are written on screens. */
export enum DateFormat {
  MONTH_DAY_YEAR = 'MM/DD/YYYY',
  DAY_MONTH_YEAR = 'DD/MM/YYYY',
  DAY_MONTH_YEAR_DOTS = 'DD.MM.YYYY',
  YEAR_MONTH_DAY = 'YYYY-MM-DD',
}

/** How times of the day are written on screens. */
export enum TimeFormat {
  HOURS_12 = '12h',
  HOURS_24 = '24h',
}

/** What the first screen shows. */
export enum DashboardView {
  DASHBOARD = 'dashboard',
  TIMESHEET = 'timesheet',
  PROJECTS = 'projects',
  INVOICES = 'invoices',
}

/** Where and of what a user wants to be told. */
export interface NotificationPreferences {
  email: boolean;
  desktop: boolean;
  mobile: boolean;
  weeklyReports: boolean;
  projectUpdates: boolean;
  teamMessages: boolean;
}

/** How the first screen behaves. `reminderInterval` is in minutes; 0 is never. */
export interface DashboardPreferences {
  defaultView: DashboardView;
  showWeekends: boolean;
  autoStartTimer: boolean;
  reminderInterval: number;
}

/** What a user prefers, whole (source 004, "preferences"). */
export interface Preferences {
  theme: Theme;
  language: string;
  dateFormat: DateFormat;
  timeFormat: TimeFormat;
  timezone: string;
  notifications: NotificationPreferences;
  dashboard: DashboardPreferences;
}

/** What was set of them: the rest is as it is for everybody. */
export type StoredPreferences = Partial<Omit<Preferences, 'notifications' | 'dashboard'>> & {
  notifications?: Partial<NotificationPreferences>;
  dashboard?: Partial<DashboardPreferences>;
};

/** A change: what is left out stays, null goes back to what it is for everybody, groups are changed field by field. */
export type PreferencesChange = { [Key in keyof Preferences]?: Change<Preferences[Key]> | null };
type Change<Value> = Value extends object ? { [Key in keyof Value]?: Value[Key] | null } : Value;

/** What people are told who have not said otherwise. */
export const USUAL_NOTIFICATIONS: Readonly<NotificationPreferences> = {
  email: true,
  desktop: true,
  mobile: false,
  weeklyReports: true,
  projectUpdates: true,
  teamMessages: false,
};

/** The whole of what a user prefers: what they have set, and for the rest what is usual for their locale and time zone. */
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
