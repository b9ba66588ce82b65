import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DashboardView, DateFormat, Theme, TimeFormat } from '../../domain/preferences';
import { DecimalScalar } from '../scalars';

/** A change of a profile. */
@InputType({ description: 'A change of a profile: what is left out stays, `null` clears.' })
export class UpdateProfileInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose (`usr_…`): your own where it is left out; that of others takes a manager. NOT_FOUND.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name; 1 to 200 characters; cannot be cleared.' })
  @IsOptional()
  @MaxLength(400)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called at work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work; at most 200 characters.' })
  @IsOptional()
  @MaxLength(400)
  department?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Rate an hour in major units of the organization's currency; managers and up set it, FORBIDDEN for employees.",
  })
  hourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'The IANA time zone; cannot be cleared.' })
  @IsOptional()
  @MaxLength(64)
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: 'What they say of themselves; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(4000)
  bio?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What they are good at: the whole list, at most 50, each of at most 60 characters.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  skills?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A PNG, JPEG or WebP of at most 4096 pixels a side as a `data:image/…;base64,` URI, of at most 200,000 bytes. Where and ' +
      'when it was taken is taken out.',
  })
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

  @Field(() => Int, { nullable: true, description: 'Minutes between reminders to track time, 0 to 1440; 0 is never.' })
  reminderInterval?: number | null;
}

/** A change of the preferences. */
@InputType({ description: 'A change of the preferences: what is left out stays, `null` is as usual again.' })
export class UpdatePreferencesInput {
  @Field(() => Theme, { nullable: true, description: 'How the screens look.' })
  theme?: Theme | null;

  @Field(() => String, { nullable: true, description: 'The BCP 47 tag of the language of the screens.' })
  @IsOptional()
  @MaxLength(35)
  language?: string | null;

  @Field(() => DateFormat, { nullable: true, description: 'How days are written.' })
  dateFormat?: DateFormat | null;

  @Field(() => TimeFormat, { nullable: true, description: 'How times of the day are written.' })
  timeFormat?: TimeFormat | null;

  @Field(() => String, { nullable: true, description: 'The IANA time zone of the screens.' })
  @IsOptional()
  @MaxLength(64)
  timezone?: string | null;

  @Field(() => NotificationPreferencesInput, { nullable: true, description: 'Where and of what to be told.' })
  notifications?: NotificationPreferencesInput | null;

  @Field(() => DashboardPreferencesInput, { nullable: true, description: 'How the first screen behaves.' })
  dashboard?: DashboardPreferencesInput | null;
}
