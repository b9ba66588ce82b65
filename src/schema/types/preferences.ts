import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DashboardView, DateFormat, Theme, TimeFormat } from '../../domain/preferences';

registerEnumType(Theme, {
  name: 'Theme',
  description: 'The theme of the user interface.',
  valuesConfig: {
    LIGHT: { description: 'Light text on a dark background.' },
    DARK: { description: 'Dark text on a light background.' },
    SYSTEM: { description: 'The setting of the device.' },
  },
});
registerEnumType(DateFormat, {
  name: 'DateFormat',
  description: 'The format of dates in the user interface.',
  valuesConfig: {
    MONTH_DAY_YEAR: { description: '`MM/DD/YYYY`.' },
    DAY_MONTH_YEAR: { description: '`DD/MM/YYYY`.' },
    DAY_MONTH_YEAR_DOTS: { description: '`DD.MM.YYYY`.' },
    YEAR_MONTH_DAY: { description: '`YYYY-MM-DD`.' },
  },
});
registerEnumType(TimeFormat, {
  name: 'TimeFormat',
  description: 'The format of times in the user interface.',
  valuesConfig: { HOURS_12: { description: '`2:30 PM`.' }, HOURS_24: { description: '`14:30`.' } },
});
registerEnumType(DashboardView, {
  name: 'DashboardView',
  description: 'What the home screen shows.',
  valuesConfig: {
    DASHBOARD: { description: 'Key figures.' },
    TIMESHEET: { description: 'The time of the current week.' },
    PROJECTS: { description: 'Projects.' },
    INVOICES: { description: 'Invoices.' },
  },
});

/** What each notification is, for the preferences and for changes to them. */
export const NOTIFICATIONS_SAY = {
  email:
    'Emails about invoices that you created or sent: a client opened one, one was paid in full, or an email with one could not be delivered or was cancelled. Events within five minutes are combined into one email. You are not notified of your own actions.',
  desktop: 'Whether apps show desktop notifications. The server does not send any.',
  mobile: 'Whether apps show notifications on a mobile device. The server does not send any.',
  weeklyReports: 'Emails with a report of the past week. Reserved: there is no such report yet.',
  projectUpdates: 'Emails about project budgets and teams. Reserved: there are no such emails yet.',
  teamMessages: 'Emails about the team: someone accepted your invitation, or its email could not be delivered.',
} as const;

@ObjectType('NotificationPreferences', {
  description:
    "Which messages the user receives, and how. Messages for the account's security (codes, password reset links) and invitations are always sent.",
})
export class NotificationPreferencesType {
  @Field(() => Boolean, { description: NOTIFICATIONS_SAY.email })
  email: boolean;

  @Field(() => Boolean, { description: NOTIFICATIONS_SAY.desktop })
  desktop: boolean;

  @Field(() => Boolean, { description: NOTIFICATIONS_SAY.mobile })
  mobile: boolean;

  @Field(() => Boolean, { description: NOTIFICATIONS_SAY.weeklyReports })
  weeklyReports: boolean;

  @Field(() => Boolean, { description: NOTIFICATIONS_SAY.projectUpdates })
  projectUpdates: boolean;

  @Field(() => Boolean, { description: NOTIFICATIONS_SAY.teamMessages })
  teamMessages: boolean;
}

@ObjectType('DashboardPreferences', { description: 'The behaviour of the home screen.' })
export class DashboardPreferencesType {
  @Field(() => DashboardView, { description: 'What the home screen shows.' })
  defaultView: DashboardView;

  @Field(() => Boolean, { description: 'Whether weeks are shown with seven days.' })
  showWeekends: boolean;

  @Field(() => Boolean, { description: 'Whether a timer starts when the home screen is opened.' })
  autoStartTimer: boolean;

  @Field(() => Int, { description: 'Minutes between reminders to track time. 0 disables them.' })
  reminderInterval: number;
}

@ObjectType({ description: "A user's preferences. Those that are not set have the usual value for the user's locale." })
export class Preferences {
  @Field(() => ID, { description: 'The ID (`prf_…`): one for each user.' })
  id: string;

  @Field(() => Theme, { description: 'The theme of the user interface.' })
  theme: Theme;

  @Field(() => String, { description: 'The BCP 47 tag of the language. It is the `locale` of the profile.' })
  language: string;

  @Field(() => DateFormat, { description: 'The format of dates.' })
  dateFormat: DateFormat;

  @Field(() => TimeFormat, { description: 'The format of times.' })
  timeFormat: TimeFormat;

  @Field(() => String, {
    description: 'The IANA time zone. It is the `timezone` of the profile.',
  })
  timezone: string;

  @Field(() => NotificationPreferencesType, { description: 'Which messages the user receives, and how.' })
  notifications: NotificationPreferencesType;

  @Field(() => DashboardPreferencesType, { description: 'The behaviour of the home screen.' })
  dashboard: DashboardPreferencesType;
}
