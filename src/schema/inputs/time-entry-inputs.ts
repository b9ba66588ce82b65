import { Field, ID, InputType, Int } from 'type-graphql';
import { MAX_ENTRY_MINUTES } from '../../domain/time-span';
import { RateKind } from '../enums/time-enums';
import { PublicId } from '../rules/code-rules';
import { Distinct, List, NeverNull } from '../rules/field-rules';
import { HourlyRate, Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { CustomFieldInput } from '../types/custom-field';

@InputType({ description: 'The details of a time entry, except whose it is and its project.' })
class TimeEntryDetails {
  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Text(2000, { lines: true })
  description?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The date of an entry without start and end; for a new one, today in the member's time zone if omitted. With a start, the date is that of the start, so a different one fails with VALIDATION_ERROR.",
  })
  @NeverNull('an entry must have a date')
  date?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it started. Together with a duration, it determines the end.',
  })
  startedAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it ended, after the start. Together with a duration and without a start, it determines the start.',
  })
  endedAt?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The duration in minutes. If start and end are given too, it must be the time between them, rounded to the minute.',
  })
  @NeverNull('an entry must have a duration')
  @Whole({ min: 1, max: MAX_ENTRY_MINUTES, unit: 'minutes' })
  durationMinutes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it can be billed. For a new entry, the default of the task or else of the project if omitted.',
  })
  @NeverNull()
  billable?: boolean | null;

  @Field(() => RateKind, { nullable: true, description: 'The kind of rate. NORMAL for a new entry if omitted.' })
  @NeverNull()
  rateKind?: RateKind | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "An hourly rate for this entry alone, in major units of the client's currency. It takes precedence over all other rates. Only managers and above can set it; otherwise fails with FORBIDDEN.",
  })
  @HourlyRate()
  rate?: string | null;

  @Field(() => [String], { nullable: true, description: 'The tags; replaces the list.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;

  @Field(() => [CustomFieldInput], { nullable: true, description: 'Custom fields; replaces the list.' })
  @List({ max: 20 })
  @Distinct('name', 'is the name of another field')
  customFields?: CustomFieldInput[] | null;
}

@InputType({
  description: 'A new time entry: a duration alone, start and end, or one of them and the duration.',
})
export class CreateTimeEntryInput extends TimeEntryDetails {
  @Field(() => ID, { description: 'The ID of the project. Fails with INVALID_STATE for an archived project.' })
  @PublicId('project')
  projectId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of a task of the project. Fails with INVALID_STATE for an archived task.',
  })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of the member whose time it is; the caller if omitted. Only managers and above can enter time for others.',
  })
  @PublicId('user')
  userId?: string | null;
}

@InputType({
  description:
    'Changes to a time entry. Omitted fields are not changed; `null` clears a field. A new duration moves the end. A new start or end alone changes the duration; `null` for start or end removes both and keeps the duration.',
})
export class UpdateTimeEntryInput extends TimeEntryDetails {
  @Field(() => ID, { description: "The entry's ID." })
  @PublicId('timeEntry')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the project. Fails with INVALID_STATE for an archived project.',
  })
  @NeverNull('an entry must have a project')
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of a task of the project. If omitted, an entry that is moved to another project loses its task. Fails with INVALID_STATE for an archived task.',
  })
  @PublicId('task')
  taskId?: string | null;
}
