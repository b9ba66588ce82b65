import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DashboardView, DateFormat, Theme, TimeFormat } from '../../domain/preferences';

registerEnumType(Theme, {
  name: 'Theme',
  description: 'How the screens look.',
  valuesConfig: {
    LIGHT: { description: 'Dark on light.' },
    DARK: { description: 'Light on dark.' },
    SYSTEM: { description: 'As the device is set.' },
  },
});
registerEnumType(DateFormat, {
  name: 'DateFormat',
  description: 'How days are written on screens.',
  valuesConfig: {
    MONTH_DAY_YEAR: { description: '`MM/DD/YYYY`.' },
    DAY_MONTH_YEAR: { description: '`DD/MM/YYYY`.' },
    DAY_MONTH_YEAR_DOTS: { description: '`DD.MM.YYYY`.' },
    YEAR_MONTH_DAY: { description: '`YYYY-MM-DD`.' },
  },
});
registerEnumType(TimeFormat, {
  name: 'TimeFormat',
  description: 'How times of the day are written on screens.',
  valuesConfig: { HOURS_12: { description: '`2:30 PM`.' }, HOURS_24: { description: '`14:30`.' } },
});
registerEnumType(DashboardView, {
  name: 'DashboardView',
  description: 'What the first screen shows.',
  valuesConfig: {
    DASHBOARD: { description: 'The figures.' },
    TIMESHEET: { description: "The week's time." },
    PROJECTS: { description: 'The projects.' },
    INVOICES: { description: 'The invoices.' },
  },
});

/** Where and of what a user wants to be told. */
@ObjectType('NotificationPreferences', {
  description:
    'Of what a user wants to be told, and where. What an account needs for its safety (codes, links to reset a password), ' +
    'and invitations, are always sent.',
})
export class NotificationPreferencesType {
  @Field(() => Boolean, {
    description:
      'By email of the invoices that you made or sent: that a client has opened one, or that one was paid in full. What ' +
      'comes within five minutes is one email, and what you did yourself is not told.',
  })
  email: boolean;

  @Field(() => Boolean, {
    description: 'For apps: whether to show notifications on the desktop. The server sends none there.',
  })
  desktop: boolean;

  @Field(() => Boolean, {
    description: 'For apps: whether to show notifications on the mobile device. The server sends none there.',
  })
  mobile: boolean;

  @Field(() => Boolean, {
    description: 'By email of the week that is over. Kept for later: there is no such report yet.',
  })
  weeklyReports: boolean;

  @Field(() => Boolean, {
    description: 'By email of budgets and teams of projects. Kept for later: there are no such emails yet.',
  })
  projectUpdates: boolean;

  @Field(() => Boolean, { description: 'By email of the team: that somebody has accepted an invitation of yours.' })
  teamMessages: boolean;
}

/** How the first screen behaves. */
@ObjectType('DashboardPreferences', { description: 'How the first screen behaves.' })
export class DashboardPreferencesType {
  @Field(() => DashboardView, { description: 'What it shows.' })
  defaultView: DashboardView;

  @Field(() => Boolean, { description: 'Whether weeks have seven days there.' })
  showWeekends: boolean;

  @Field(() => Boolean, { description: 'Whether a timer starts when it is opened.' })
  autoStartTimer: boolean;

  @Field(() => Int, { description: 'Minutes between reminders to track time; 0 is never.' })
  reminderInterval: number;
}

/** What a user prefers. */
@ObjectType({ description: 'What a user prefers, whole: what was not set is what is usual for their locale.' })
export class Preferences {
  @Field(() => Theme, { description: 'How the screens look.' })
  theme: Theme;

  @Field(() => String, { description: 'The BCP 47 tag of the language of the screens.' })
  language: string;

  @Field(() => DateFormat, { description: 'How days are written.' })
  dateFormat: DateFormat;

  @Field(() => TimeFormat, { description: 'How times of the day are written.' })
  timeFormat: TimeFormat;

  @Field(() => String, { description: 'The IANA time zone of the screens; that of the profile where none was set.' })
  timezone: string;

  @Field(() => NotificationPreferencesType, { description: 'Where and of what the user wants to be told.' })
  notifications: NotificationPreferencesType;

  @Field(() => DashboardPreferencesType, { description: 'How the first screen behaves.' })
  dashboard: DashboardPreferencesType;
}
