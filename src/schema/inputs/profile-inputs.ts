import { Field, ID, InputType, Int } from 'type-graphql';
import { DashboardView, DateFormat, Theme, TimeFormat } from '../../domain/preferences';
import { DecimalScalar } from '../scalars';
import { PublicId } from '../rules/code-rules';
import { List, NeverNull } from '../rules/field-rules';
import { Rate, Whole } from '../rules/number-rules';
import { Locale, PictureUri, Text, TimeZone } from '../rules/text-rules';

/** A change of a profile. */
@InputType({ description: 'A change of a profile: what is left out stays, `null` clears.' })
export class UpdateProfileInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose: your own where it is left out; that of others takes a manager. NOT_FOUND.',
  })
  @PublicId('user')
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull()
  @Text(200, { required: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called at work.' })
  @Text(200)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work.' })
  @Text(200)
  department?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Rate an hour in major units of the organization's currency; managers and up set it, FORBIDDEN for employees.",
  })
  @Rate()
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone.' })
  @NeverNull()
  @TimeZone()
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: 'What they say of themselves.' })
  @Text(2000, { lines: true })
  bio?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What they are good at: the whole list.',
  })
  @List({ max: 50, once: true })
  @Text(60, { required: true })
  skills?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A PNG, JPEG or WebP of at most 4096 pixels a side as a `data:image/…;base64,` URI. Where and ' +
      'when it was taken is taken out.',
  })
  @PictureUri({ maxBytes: 200_000 })
  picture?: string | null;
}

/** A change of the notifications. */
@InputType({
  description: 'Of what a user wants to be told, and where: what is left out stays, `null` is as usual again.',
})
export class NotificationPreferencesInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'By email of the invoices that you made or sent: that a client has opened one, or that one was paid in full. What ' +
      'comes within five minutes is one email, and what you did yourself is not told.',
  })
  email?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For apps: whether to show notifications on the desktop. The server sends none there.',
  })
  desktop?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For apps: whether to show notifications on the mobile device. The server sends none there.',
  })
  mobile?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'By email of the week that is over. Kept for later: there is no such report yet.',
  })
  weeklyReports?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'By email of budgets and teams of projects. Kept for later: there are no such emails yet.',
  })
  projectUpdates?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'By email of the team: that somebody has accepted an invitation of yours.',
  })
  teamMessages?: boolean | null;
}

/** A change of the first screen. */
@InputType({ description: 'How the first screen behaves: what is left out stays, `null` is as usual again.' })
export class DashboardPreferencesInput {
  @Field(() => DashboardView, { nullable: true, description: 'What it shows.' })
  defaultView?: DashboardView | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether weeks have seven days there.' })
  showWeekends?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a timer starts when it is opened.' })
  autoStartTimer?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Minutes between reminders to track time; 0 is never.' })
  @Whole({ min: 0, max: 1440, unit: 'minutes' })
  reminderInterval?: number | null;
}

/** A change of the preferences. */
@InputType({ description: 'A change of the preferences: what is left out stays, `null` is as usual again.' })
export class UpdatePreferencesInput {
  @Field(() => Theme, { nullable: true, description: 'How the screens look.' })
  theme?: Theme | null;

  @Field(() => String, { nullable: true, description: 'The language of the screens.' })
  @Locale()
  language?: string | null;

  @Field(() => DateFormat, { nullable: true, description: 'How days are written.' })
  dateFormat?: DateFormat | null;

  @Field(() => TimeFormat, { nullable: true, description: 'How times of the day are written.' })
  timeFormat?: TimeFormat | null;

  @Field(() => String, { nullable: true, description: 'The time zone of the screens.' })
  @TimeZone()
  timezone?: string | null;

  @Field(() => NotificationPreferencesInput, { nullable: true, description: 'Where and of what to be told.' })
  notifications?: NotificationPreferencesInput | null;

  @Field(() => DashboardPreferencesInput, { nullable: true, description: 'How the first screen behaves.' })
  dashboard?: DashboardPreferencesInput | null;
}
