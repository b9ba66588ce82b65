import { Field, ID, InputType, Int } from 'type-graphql';
import { PROFILE_PICTURE } from '../../domain/file-purposes';
import { DashboardView, DateFormat, Theme, TimeFormat } from '../../domain/preferences';
import { NOTIFICATIONS_SAY } from '../types/preferences';
import { DecimalScalar } from '../scalars';
import { PublicId } from '../rules/code-rules';
import { List, NeverNull } from '../rules/field-rules';
import { HourlyRate, Whole } from '../rules/number-rules';
import { Locale, PictureUri, Text, TimeZone } from '../rules/text-rules';

@InputType({ description: 'Changes to a profile. Omitted fields are not changed; `null` clears a field.' })
export class UpdateProfileInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The user's ID. Defaults to yourself; changing others requires a manager. Fails with NOT_FOUND for an unknown user.",
  })
  @PublicId('user')
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull()
  @Text(200, { required: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The job title.' })
  @Text(200)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'The department.' })
  @Text(200)
  department?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The hourly rate, in major units of the organization's currency. Set by managers and above; fails with FORBIDDEN for employees.",
  })
  @HourlyRate()
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone. The preferences show the same.' })
  @NeverNull()
  @TimeZone()
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: 'The language: `language` of the preferences shows the same.' })
  @NeverNull()
  @Locale()
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'A short biography.' })
  @Text(2000, { lines: true })
  bio?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Skills; replaces the list.',
  })
  @List({ max: 50, once: true })
  @Text(60, { required: true })
  skills?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A PNG, JPEG or WebP image of at most 4096 pixels per side, as a `data:image/…;base64,` URI. The image is re-encoded: ' +
      'longer sides are scaled down to 1024 pixels, and metadata such as place and time is removed.',
  })
  @PictureUri({ maxBytes: PROFILE_PICTURE.maxBytes })
  picture?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The picture as a file that the caller uploaded for PICTURE. Not allowed with `picture`.',
  })
  @NeverNull('use `picture: null` to remove the picture')
  @PublicId('file')
  pictureFileId?: string | null;
}

@InputType({
  description: 'Changes to the notifications. Omitted fields are not changed; `null` restores the default.',
})
export class NotificationPreferencesInput {
  @Field(() => Boolean, { nullable: true, description: NOTIFICATIONS_SAY.email })
  email?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: NOTIFICATIONS_SAY.desktop })
  desktop?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: NOTIFICATIONS_SAY.mobile })
  mobile?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: NOTIFICATIONS_SAY.weeklyReports })
  weeklyReports?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: NOTIFICATIONS_SAY.projectUpdates })
  projectUpdates?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: NOTIFICATIONS_SAY.teamMessages })
  teamMessages?: boolean | null;
}

@InputType({ description: 'Changes to the home screen. Omitted fields are not changed; `null` restores the default.' })
export class DashboardPreferencesInput {
  @Field(() => DashboardView, { nullable: true, description: 'What the home screen shows.' })
  defaultView?: DashboardView | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether weeks are shown with seven days.' })
  showWeekends?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a timer starts when the home screen is opened.' })
  autoStartTimer?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Minutes between reminders to track time. 0 disables them.' })
  @Whole({ min: 0, max: 1440, unit: 'minutes' })
  reminderInterval?: number | null;
}

@InputType({ description: 'Changes to the preferences. Omitted fields are not changed; `null` restores the default.' })
export class UpdatePreferencesInput {
  @Field(() => Theme, { nullable: true, description: 'The theme of the user interface.' })
  theme?: Theme | null;

  @Field(() => String, {
    nullable: true,
    description: "The language. The profile shows the same; `null` makes it the organization's.",
  })
  @Locale()
  language?: string | null;

  @Field(() => DateFormat, { nullable: true, description: 'The format of dates.' })
  dateFormat?: DateFormat | null;

  @Field(() => TimeFormat, { nullable: true, description: 'The format of times.' })
  timeFormat?: TimeFormat | null;

  @Field(() => String, {
    nullable: true,
    description: "The time zone. The profile shows the same; `null` makes it the organization's.",
  })
  @TimeZone()
  timezone?: string | null;

  @Field(() => NotificationPreferencesInput, { nullable: true, description: 'Which messages to receive, and how.' })
  notifications?: NotificationPreferencesInput | null;

  @Field(() => DashboardPreferencesInput, { nullable: true, description: 'The behaviour of the home screen.' })
  dashboard?: DashboardPreferencesInput | null;
}
